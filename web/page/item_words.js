import { thousandths } from '../words/quantity_text.js';

/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * The part of a key that its words go by: a visit is a visit, whichever it is, and a taper that the team began hangs on
 * nothing any more.
 * @param {Item} item
 * @returns {string}
 */
export function wordKey({ key, kind, basis }) {
  if (kind === 'visit' || kind === 'report') return kind;
  // A course that was gone back to has a number of its own: steroid.taper.2.
  const name = key.replace(/\.\d+$/, '').replace(/\./g, '-');
  return name === 'steroid-taper' && basis === 'team' ? 'steroid-taper-team' : name;
}

/**
 * What an item is, in the words of one place of the page. A key that this page does not know yet goes by its kind.
 * @param {View} view
 * @param {'item'} place
 * @param {Item} item
 * @returns {string}
 */
export function itemText({ words }, place, item) {
  const args = {
    tests: testsText({ words }, item),
    ml: thousandths(item.volumeMicrolitres ?? 0),
    minutes: String(item.minutes ?? 0),
  };
  const own = `${place}-${wordKey(item)}`;
  const ids = [
    item.volumeMicrolitres === undefined ? own : `${own}-volume`,
    own,
    `item-${wordKey(item)}`,
    `item-other-${item.kind}`,
  ];
  return words.say(/** @type {string} */ (ids.find((id) => words.has(id)) ?? item.key), args);
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {Item} item
 * @returns {string} "liver, platelets, and troponin"
 */
export function testsText({ words }, item) {
  return words.list((item.tests ?? []).map((test) => words.say(`test-${test}`)));
}

/**
 * The date of an item, or its first and last one.
 * @param {Pick<View, 'dates'>} view
 * @param {Item} item
 * @returns {string}
 */
export function whenText({ dates }, item) {
  const first = firstDate(item);
  return isOpen(item) || item.through ? dates.span(first, item.through) : dates.full(first);
}

/**
 * What an item rests on.
 * @param {Pick<View, 'words'>} view
 * @param {Item} item
 * @returns {string}
 */
export function basisText({ words }, item) {
  const moving = item.conditionalTests?.length ?? 0;
  const mixed = moving > 0 && moving < (item.tests?.length ?? 0);
  return words.say(mixed ? 'basis-visit-mixed' : `basis-${item.basis}`);
}

/**
 * @param {Item} item
 * @returns {string} Its first day, `YYYY-MM-DD`.
 */
export function firstDate(item) {
  return /** @type {string} */ (item.date ?? item.from);
}

/**
 * @param {Item} item
 * @returns {number} Its first day, counted from day 0.
 */
export function firstDay(item) {
  return /** @type {number} */ (item.day ?? item.fromDay);
}

/**
 * @param {Item} item
 * @returns {number} Its last known day, counted from day 0; of an open-ended one, its first.
 */
export function lastDay(item) {
  return item.throughDay ?? firstDay(item);
}

/**
 * @param {Item} item
 * @returns {boolean} Whether it goes on until the team says.
 */
export function isOpen(item) {
  return item.from !== undefined && item.through === undefined;
}
