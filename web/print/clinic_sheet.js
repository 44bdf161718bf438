import { html } from 'lit-html';
import { firstDate, isOpen, itemNotes, itemText, openText, reportNotes, steroidOver, visitNotes, weeklyText } from '../plan/index.js';
import { headBlock, lineBlock, ownBlocks, rowBlock, sheetOf, stairBlock, writeBlock } from './sheet_parts.js';
import { questionBlocks } from './whole_sheet.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Today} Today */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

/** So that the questions have room on the one page. */
const MOST_ROWS = 5;

/** @type {Record<Today['lastDays'][number]['mark'], string>} */
const SIGNS = { given: '✓', missed: '×', vomited: '!', partly: '½', unmarked: '–' };

/**
 * What happened since the team saw the child, on one page, and what the family wants to know.
 * @param {View} view
 * @param {SheetParts & { today: string }} of
 */
export function clinicSheet(view, of) {
  const { words, dates } = view;
  const { plan, today, questions, notes } = of;
  const done = latest(plan.items.filter((item) => item.done));
  const since = done[0]?.done?.on;
  // First what the team does not know of, however old it is.
  const all = latest(plan.items.filter(({ kind }) => kind === 'report'));
  const reports = [
    ...all.filter(({ reported }) => !reported),
    ...all.filter((report) => report.reported && (since === undefined || firstDate(report) >= since)),
  ];
  const next = plan.items.filter((item) => item.kind === 'visit' && !item.done && firstDate(item) >= today);
  const gate = plan.items.find((item) => item.kind === 'gate' && item.said);
  const none = [lineBlock(words.say('paper-none'))];
  return sheetOf(view, {
    name: 'clinic',
    of,
    days: since ? words.say('paper-since', { date: dates.full(since) }) : undefined,
    blocks: [
      headBlock(words.say('paper-doses')),
      marks(view, of, since),
      ...fewOf(reports, words.say('paper-more-reports'), (item) =>
        rowBlock(dates.full(firstDate(item)), [itemText(view, 'item', item), ...reportNotes(view, item)]),
      ),
      headBlock(words.say('paper-now')),
      ...nowBlocks(view, plan),
      ...questionBlocks(view, questions),
      ...(questions.length === 0 ? [headBlock(words.say('paper-ask')), writeBlock(4)] : []),
      headBlock(words.say('paper-next')),
      ...nextBlocks(view, plan, next),
      headBlock(words.say('paper-done')),
      ...(done.length === 0 && !gate ? none : []),
      ...done
        .slice(0, MOST_ROWS)
        .map((item) => rowBlock(dates.full(firstDate(item)), [itemText(view, 'item', item), ...visitNotes(view, item)])),
      ...(gate ? [rowBlock(dates.full(firstDate(gate)), [itemText(view, 'item', gate), ...itemNotes(view, gate)])] : []),
      ...(notes.trim() === '' ? [] : [headBlock(words.say('notes-title')), ...ownBlocks(notes)]),
    ],
  });
}

/**
 * As many rows as leave room for the rest, and that there are more.
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {string} more
 * @param {(thing: Thing) => import('./pages.js').Block} rowOf
 * @param {number} [most]
 */
function fewOf(things, more, rowOf, most = MOST_ROWS) {
  return [...things.slice(0, most).map(rowOf), ...(things.length > most ? [lineBlock(more)] : [])];
}

/**
 * The next tests. Those that go on without an end follow only where none between is left out.
 * @param {View} view
 * @param {Plan} plan
 * @param {readonly Item[]} next
 */
function nextBlocks(view, plan, next) {
  const { words, dates } = view;
  const weekly = weeklyText(view, plan.items);
  if (next.length === 0) return [lineBlock(weekly ?? words.say('paper-none'))];
  const most = MOST_ROWS - 2;
  const rows = fewOf(
    next,
    words.say(weekly ? 'paper-more-weekly' : 'paper-more-tests'),
    (item) => rowBlock(dates.full(firstDate(item)), [itemText(view, 'item', item)]),
    most,
  );
  return weekly && next.length <= most ? [...rows, lineBlock(weekly)] : rows;
}

/** The latest first. @param {readonly Item[]} items */
const latest = (items) => [...items].sort((a, b) => (firstDate(a) < firstDate(b) ? 1 : -1));

/**
 * The last two weeks, or as many of their days as lie behind that test, a mark a day; all of them are the core's, a week at a time.
 * @param {View} view
 * @param {SheetParts & { today: string }} of
 * @param {string | undefined} since
 * @returns {import('./pages.js').Block}
 */
function marks({ words, dates }, { plan, today, planOn, daysFrom }, since = '') {
  const [weekAgo] = daysFrom(today, [-7]);
  const days = [...(planOn(weekAgo)?.today?.lastDays ?? []), ...(plan.today?.lastDays ?? [])].filter(({ on }) => on >= since);
  if (days.length === 0) return lineBlock(words.say('paper-none'));
  const kinds = [...new Set(days.map(({ mark }) => mark))];
  return {
    content: html`<ol class="paper-week">
        ${days.map(
          ({ on, mark }) => html`<li>
            <span class="short" aria-hidden="true">${dates.inMonth(on)}</span>
            <b aria-hidden="true">${SIGNS[mark]}</b>
            <span class="hidden">${words.say('week-day', { date: dates.full(on), mark: words.say(`week-${mark}`) })}</span>
          </li>`,
        )}
      </ol>
      <p class="paper-small">${kinds.map((mark) => `${SIGNS[mark]} ${words.say(`week-${mark}`)}`).join(' · ')}. ${days.length === 1 ? dates.full(days[0].on) : dates.span(days[0].on, days[days.length - 1].on)}</p>`,
    lines: 5,
  };
}

/**
 * The steroid as it is now, and as it goes on.
 * @param {View} view
 * @param {Plan} plan
 */
function nowBlocks(view, plan) {
  const { words } = view;
  const { stairs = [], items } = plan;
  const over = steroidOver(view, plan);
  if (over) return [lineBlock(over)];
  const rows = stairs
    .filter(({ when }) => when !== 'past')
    .slice(0, MOST_ROWS)
    .map((stair) => stairBlock(view, stair));
  const open = items.filter(isOpen).flatMap((item) => openText(view, item) ?? []);
  return rows.length === 0 ? [lineBlock(words.say('paper-none'))] : [...rows, ...open.map(lineBlock)];
}
