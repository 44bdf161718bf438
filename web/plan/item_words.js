import { hospital } from '../hospital/index.js';
import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * The end of the id of an item's words: a visit is a visit, whichever it is, and a taper that the team began hangs on
 * nothing any more.
 * @param {Item} item
 * @returns {string}
 */
function wordsOf({ name, kind, phase, basis, how }) {
  if (kind === 'visit') return kind;
  if (kind === 'report') return `report-${how}`;
  const id = name.replaceAll('.', '-');
  return phase === 'taper' && basis === 'team' ? `${id}-team` : id;
}

/**
 * What an item is, in the words of one place of the page; where a day of it is of grade C, that the team is to be asked. A
 * name that this page does not know yet goes by its kind.
 * @param {Pick<View, 'words'>} view
 * @param {'item'} place
 * @param {Item} item
 * @returns {string}
 */
export function itemText({ words }, place, item) {
  const what = nameOf({ words }, place, item);
  return item.checkWithTeam ? words.say('check-item', { what }) : what;
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {'item'} place
 * @param {Item} item
 */
function nameOf({ words }, place, item) {
  const args = {
    tests: testsText({ words }, item),
    ml: thousandths(item.volumeMicrolitres ?? 0),
    minutes: String(item.minutes ?? 0),
  };
  const own = `${place}-${wordsOf(item)}`;
  const ids = [item.volumeMicrolitres === undefined ? own : `${own}-volume`, own, `item-other-${item.kind}`];
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
 * The date of an item, or its first and last one. Of the full dose whose end is only the label's, that it may go on; of a rule
 * that lasts as long as the steroid, too.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Item} item
 * @returns {string}
 */
export function whenText({ words, dates }, item) {
  const first = firstDate(item);
  if (!isOpen(item) && !item.through) return dates.full(first);
  if (isOpen(item) && item.kind === 'course') return words.say('span-course-open', { from: dates.full(first) });
  const days = dates.span(first, item.through);
  if (item.unlessTaperStarted) return words.say('span-unless-taper', { days });
  return item.endsWithSteroid ? words.say('span-with-steroid', { days }) : days;
}

/**
 * Why nobody knows the end of a course, and what goes on until then.
 * @param {Pick<View, 'words'>} view
 * @param {Item} course
 * @returns {string | undefined}
 */
export function openText({ words }, { openBecause }) {
  return openBecause && words.say(`open-${openBecause}`);
}

/**
 * That days of the course are of grade C, which no page may show as a fact.
 * @param {Pick<View, 'words'>} view
 * @param {{ items: readonly Item[] }} plan
 * @returns {string | undefined} Nothing where all of them are the label's or the team's.
 */
export function courseCheck({ words }, { items }) {
  return items.some(({ kind, checkWithTeam }) => kind === 'course' && checkWithTeam) ? words.say('check-course') : undefined;
}

/**
 * The blood tests that go on every week, in one sentence.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {readonly Item[]} items
 * @returns {string | undefined}
 */
export function weeklyText({ words, dates }, items) {
  const series = items.find(({ kind }) => kind === 'series');
  return series && words.say('visit-weekly', { date: dates.full(firstDate(series)) });
}

/**
 * What an item rests on.
 * @param {Pick<View, 'words'>} view
 * @param {Item} item
 * @returns {string}
 */
export function basisText({ words }, item) {
  if (item.checkWithTeam && item.basis === 'label') return words.say('grade-C');
  const moving = item.conditionalTests?.length ?? 0;
  const mixed = moving > 0 && moving < (item.tests?.length ?? 0);
  if (item.bySchedule && hospital?.schedule) return words.say('hospital-basis', { version: hospital.schedule.version });
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
