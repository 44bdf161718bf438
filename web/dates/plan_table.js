import { nothing } from 'lit-html';
import { signedDay } from '../words/index.js';
import { amountText, basisText, firstDate, firstDay, gateNote, isOpen, itemText, openText, otherBottles, reportNotes, ruleLink, visitNotes, whenText } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * Every date of the plan in words: the source of truth, of which the picture is only a drawing. The roles are spelled
 * out because on a narrow screen the rows become blocks, and browsers then forget that this is a table.
 * @param {View} view
 * @param {Plan} plan
 * @param {object} [more]
 * @param {ReadonlySet<string>} [more.marked]  Keys that the last change moved.
 * @param {readonly import('../core/doseline.js').Change[]} [more.changes]  Of that plan.
 */
export function planTable(view, plan, { marked = new Set(), changes = [] } = {}) {
  const { html, words } = view;
  const { items } = plan;
  // On a day that cannot be, the plan knows no today.
  const today = plan.today?.date;
  const warningOf = otherBottles(view, plan, changes);
  const first = today === undefined ? -1 : items.findIndex((item) => firstDate(item) > today);
  const rows = items.map((item, index) => [
    index === first && today ? todayRow(view, today) : nothing,
    itemRow(view, { item, marked: marked.has(item.key), warningOf }),
  ]);

  return html`<section class="card every-date" id="dates" aria-labelledby="table-title">
    <h2 id="table-title">${words.say('table-title')}</h2>
    <table role="table" class="plan-table">
      <caption class="hidden">
        ${words.say('table-caption')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${['when', 'day', 'what', 'basis', 'source'].map(
            (column) => html`<th role="columnheader" scope="col" class="${column}">${words.say(`table-${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows} ${first === -1 && today ? todayRow(view, today) : nothing}
      </tbody>
    </table>
  </section>`;
}

/**
 * @param {View} view
 * @param {{ item: Item, marked: boolean, warningOf: ReturnType<typeof otherBottles> }} parts
 */
function itemRow(view, { item, marked, warningOf }) {
  const { html, words } = view;
  const what = itemText(view, 'item', item);
  return html`<tr role="row" class="${item.basis} ${item.done ? 'done' : ''} ${marked ? 'just-moved' : ''}">
    <th role="rowheader" scope="row" class="when">${whenText(view, item)}</th>
    <td role="cell" class="day"><span class="cell-name">${words.say('table-day')}</span> ${dayText(view, item)}</td>
    <td role="cell" class="what">
      ${what}
      ${marked ? html`<span class="moved-tag">${words.say('table-moved')}</span>` : nothing}
      ${notesOf(view, item).map((note) => html`<span class="row-note">${note}</span>`)}
      ${[...new Set((item.amounts ?? []).flatMap((amount) => warningOf(amount) ?? []))].map((warning) => html`<span class="row-warning of-bottle">${warning}</span>`)}
    </td>
    <td role="cell" class="basis">
      <span class="cell-name">${words.say('table-basis')}</span> ${basisText(view, item)}
    </td>
    <td role="cell" class="source">${ruleLink(view, item.rules[0], what)}</td>
  </tr>`;
}

/**
 * What the family and the team added to an item.
 * @param {View} view
 * @param {Item} item
 * @returns {string[]}
 */
function notesOf(view, item) {
  const { words, dates } = view;
  return [
    ...visitNotes(view, item),
    ...reportNotes(view, item),
    ...[gateNote(view, item), openText(view, item)].flatMap((note) => note ?? []),
    ...(item.amounts ?? []).map((amount) =>
      words.say('table-amount', { days: dates.span(amount.from, amount.through), amount: amountText(view, amount) }),
    ),
    ...(item.paused ?? []).map(({ from, through }) => words.say('table-paused', { days: dates.span(from, through) })),
  ];
}

/**
 * @param {View} view
 * @param {string} today
 */
function todayRow({ html, words, dates }, today) {
  return html`<tr role="row" class="today-row">
    <th role="rowheader" scope="row" colspan="5">${words.say('table-today', { date: dates.full(today) })}</th>
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
