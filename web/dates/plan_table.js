import { nothing } from 'lit-html';
import { basisText, firstDate, firstDay, isOpen, itemNotes, itemText, otherBottles, ruleLink, whenText } from '../plan/index.js';
import { signedDay } from '../words/index.js';
import { bothDates } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * @typedef {object} Entry  One line of the list.
 * @property {string} date  Under which it is found.
 * @property {'item' | 'ends' | 'today'} what
 * @property {Item} [item]
 */

/**
 * Every date of the plan in words, by month: the source of truth, of which the picture is only a drawing. Folded on the
 * screen; paper has it whole, so it is not inside the part that folds. The roles are spelled out because on a narrow
 * screen the rows are no table to the browser any more.
 * @param {View} view
 * @param {Plan} plan
 * @param {object} [more]
 * @param {ReadonlySet<string>} [more.marked]  Keys that the last change moved.
 * @param {readonly import('../core/doseline.js').Change[]} [more.changes]  Of that plan.
 */
export function planTable(view, plan, { marked = new Set(), changes = [] } = {}) {
  const { html, words } = view;
  const warningOf = otherBottles(view, plan, changes);
  return html`<section class="card every-date" id="every-date" aria-labelledby="table-title">
    <h2 id="table-title">${words.say('table-title')}</h2>
    <details class="fold">
      <summary>${words.say('table-fold')}</summary>
    </details>
    <div class="folded-part">
      <table role="table" class="plan-table">
        <caption class="hidden">
          ${words.say('table-caption')}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${COLUMNS.map((column) => html`<th role="columnheader" scope="col" class="${column}">${words.say(`table-${column}`)}</th>`)}
          </tr>
        </thead>
        ${byMonth(entriesOf(plan)).map((entries) => monthGroup(view, { entries, marked, warningOf }))}
      </table>
      ${whereFrom(view, plan)}
    </div>
  </section>`;
}

const COLUMNS = ['when', 'day', 'what', 'basis'];

/**
 * The items by their first day, the ends of the rules by their last, and today in its place.
 * @param {Plan} plan
 * @returns {Entry[]}
 */
function entriesOf({ items, today }) {
  /** @type {Entry[]} */
  const entries = [
    ...items.map((item) => ({ date: firstDate(item), what: /** @type {const} */ ('item'), item })),
    ...items.flatMap((item) =>
      item.kind === 'window' && item.through ? [{ date: item.through, what: /** @type {const} */ ('ends'), item }] : [],
    ),
    // On a day that cannot be, the plan knows no today.
    ...(today ? [{ date: today.date, what: /** @type {const} */ ('today') }] : []),
  ];
  return entries.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/**
 * @param {Entry[]} entries  By date.
 * @returns {Entry[][]}
 */
function byMonth(entries) {
  /** @type {Map<string, Entry[]>} */
  const months = new Map();
  for (const entry of entries) {
    const month = entry.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months.values()];
}

/**
 * @typedef {object} RowParts
 * @property {ReadonlySet<string>} marked
 * @property {ReturnType<typeof otherBottles>} warningOf
 */

/**
 * @param {View} view
 * @param {{ entries: Entry[] } & RowParts} parts
 */
function monthGroup(view, { entries, marked, warningOf }) {
  const { html, dates } = view;
  const row = (/** @type {Entry} */ { date, what, item }) => {
    if (!item) return todayRow(view, date);
    return what === 'ends' ? endRow(view, item) : itemRow(view, { item, marked: marked.has(item.key), warningOf });
  };
  return html`<tbody role="rowgroup">
    <tr role="row" class="month-row">
      <th role="rowheader" scope="rowgroup" colspan="${COLUMNS.length}">${dates.monthOfYear(entries[0].date)}</th>
    </tr>
    ${entries.map(row)}
  </tbody>`;
}

/**
 * @param {View} view
 * @param {{ item: Item, marked: boolean, warningOf: ReturnType<typeof otherBottles> }} parts
 */
function itemRow(view, { item, marked, warningOf }) {
  const { html, words } = view;
  const warnings = [...new Set((item.amounts ?? []).flatMap((amount) => warningOf(amount) ?? []))];
  return html`<tr role="row" class="${item.basis} ${item.done ? 'done' : ''} ${marked ? 'just-moved' : ''}">
    ${whenCell(view, firstDate(item), unbroken(view, whenText(view, item), [firstDate(item), item.through]))}
    <td role="cell" class="day">${words.say('table-day')} ${dayText(view, item)}</td>
    <td role="cell" class="what">
      <span class="item-name">${itemText(view, 'item', item)}</span>
      ${marked ? html`<span class="moved-tag">${words.say('table-moved')}</span>` : nothing}
      ${throughNote(view, item)}
      ${itemNotes(view, item).map((note) => html`<span class="row-note">${note}</span>`)}
      ${warnings.map((warning) => html`<span class="row-warning of-bottle">${warning}</span>`)}
    </td>
    <td role="cell" class="basis">${basisText(view, item)}</td>
  </tr>`;
}

/**
 * Seen short under its month; whole when it is read aloud, and on paper.
 * @param {View} view
 * @param {string} iso
 * @param {string} whole
 */
function whenCell(view, iso, whole) {
  return view.html`<th role="rowheader" scope="row" class="when">
    ${bothDates(view, view.dates.inMonth(iso), whole, 'in-month')}
  </th>`;
}

/**
 * On paper, where lines are short, a date stays whole.
 * @param {View} view
 * @param {string} text
 * @param {(string | undefined)[]} isos  The dates in it.
 */
function unbroken({ dates }, text, isos) {
  let whole = text;
  for (const iso of isos) if (iso) whole = whole.replaceAll(dates.full(iso), dates.full(iso).replaceAll(' ', '\u00a0'));
  return whole;
}

/**
 * To when a course or a rule runs, for those who see only its first day. A rule's last day has a row of its own.
 * @param {View} view
 * @param {Item} item
 */
function throughNote(view, item) {
  const { html, words, dates } = view;
  if (item.kind === 'window' && item.through) return nothing;
  if (!item.through && !isOpen(item)) return nothing;
  const text = item.through
    ? words.say(item.unlessTaperStarted ? 'table-through-unless' : 'table-through', { date: dates.full(item.through) })
    : words.say(item.kind === 'course' ? 'table-open' : 'table-rule-open');
  return html`<span class="row-note seen-only" aria-hidden="true">${text}</span>`;
}

/**
 * The last day of a rule. Paper has it beside the first one already.
 * @param {View} view
 * @param {Item} item
 */
function endRow(view, item) {
  const { html, words, dates } = view;
  const date = /** @type {string} */ (item.through);
  return html`<tr role="row" class="${item.basis} end-row">
    ${whenCell(view, date, unbroken(view, dates.full(date), [date]))}
    <td role="cell" class="day"></td>
    <td role="cell" class="what">${words.say('table-last-day', { what: itemText(view, 'item', item) })}</td>
    <td role="cell" class="basis">${basisText(view, item)}</td>
  </tr>`;
}

/**
 * The sources of all rows, each once.
 * @param {View} view
 * @param {Plan} plan
 */
function whereFrom(view, { items }) {
  const { html, words } = view;
  const firsts = items.filter(({ rules: [rule] }, index) => items.findIndex(({ rules }) => rules[0] === rule) === index);
  return html`<details class="where-from">
    <summary>${words.say('table-where-from')}</summary>
    <ul>
      ${firsts.map((item) => {
        const what = itemText(view, 'item', item);
        return html`<li>${what} ${ruleLink(view, item.rules[0], what)}</li>`;
      })}
    </ul>
  </details>`;
}

/**
 * @param {View} view
 * @param {string} today
 */
function todayRow({ html, words, dates }, today) {
  return html`<tr role="row" class="today-row">
    <th role="rowheader" scope="row" colspan="${COLUMNS.length}">${words.say('table-today', { date: dates.full(today) })}</th>
  </tr>`;
}

/**
 * @param {View} view
 * @param {Item} item
 */
function dayText({ words }, item) {
  const from = signedDay(firstDay(item));
  if (isOpen(item)) return words.say('table-day-from', { from });
  return item.throughDay === undefined ? words.number(from) : words.say('table-day-span', { from, through: signedDay(item.throughDay) });
}
