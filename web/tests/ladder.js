import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { firstDate, itemText, testsCard, testsRules, weeklyText } from '../plan/index.js';
import { lastTick } from '../changes/index.js';
import { nextTest } from './next_test.js';
import { rung } from './rung.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('./rung.js').TestActions} TestActions */

/** How many are in sight: of those before the next, which may still be on someone's mind, and of those after it. */
const EARLIER = 2;
const LATER = 4;

/**
 * The place of the blood tests: the next in large, then a row for each by month, those further away folded.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {ReadonlySet<string>} parts.moved  Keys that the last change moved.
 * @param {import('../changes/index.js').Changes} parts.changes
 * @param {string} [parts.unticking]  Key of the test of which it is being asked if its tick comes off.
 * @param {TestActions} parts.actions
 */
export function testsPlace(view, { plan, moved, changes, unticking, actions }) {
  const { words } = view;
  // On a day that cannot be, the plan knows no today.
  const { today } = plan;
  const visits = plan.items.filter(({ kind }) => kind === 'visit');
  const about = today?.actions.find(({ code }) => code === 'blood-test' || code === 'next-blood-test');
  const place = visits.findIndex(({ key }) => key === about?.key);
  const ahead = place < 0 ? (today ? visits.length : 0) : place;
  const [before, after] = [visits.slice(0, ahead), visits.slice(place < 0 ? ahead : ahead + 1)];
  const decides = plan.items.find(({ kind }) => kind === 'gate');
  const just = lastTick(changes);
  const row = (/** @type {Item} */ visit) =>
    rung(view, {
      visit,
      past: today !== undefined && firstDate(visit) < today.date,
      moved: moved.has(visit.key),
      just: just === visit.key,
      asked: unticking === visit.key,
      decides: decides !== undefined && !decides.said && firstDate(decides) === firstDate(visit),
      actions,
    });
  const near = [...before.slice(-EARLIER), ...after.slice(0, LATER)];
  const earlier = before.slice(0, -EARLIER);
  const later = after.slice(LATER);

  return html`<section class="ladder" id="tests" aria-labelledby="ladder-title">
    <div class="card-head">
      <h2 class="hidden" id="ladder-title">${words.say('tests-title')}</h2>
      <button class="chip" type="button" aria-label="${words.say('ladder-add-label')}" @click=${() => actions.begin('added')}>${words.say('ladder-add')}</button>
    </div>
    ${today ? nextTest(view, { visit: visits[place], about, plan, actions }) : nothing}
    ${
      near.length + earlier.length > 0
        ? html`<div class="card rungs-card">
          ${
            earlier.length > 0
              ? html`<details class="more" ?open=${earlier.some(({ key }) => moved.has(key))}>
                <summary>${words.say('ladder-earlier', { count: earlier.length })}</summary>
                ${byMonth(view, earlier, row)}
              </details>`
              : nothing
          }
          ${byMonth(view, near, row)}
        </div>`
        : nothing
    }
    ${laterTests(view, { plan, later, open: later.some(({ key }) => moved.has(key)), row })}
    <details class="card more why">
      <summary>${words.say('ladder-why')}</summary>
      ${testsRules(view)}
    </details>
    <div class="print-only">${testsCard(view, 'tests-rule-title')}</div>
  </section>`;
}

/**
 * What comes after those in sight, and that there is no end to it but the team's word.
 * @param {View} view
 * @param {{ plan: Plan, later: Item[], open: boolean, row: (visit: Item) => unknown }} parts
 */
function laterTests(view, { plan, later, open, row }) {
  const { words } = view;
  const weekly = weeklyText(view, plan.items);
  const beyond = plan.items.find(({ name }) => name === 'monitoring.beyond');
  const goesOn = weekly ?? (beyond && itemText(view, 'item', beyond));
  const line = goesOn ? html`<p class="goes-on">${goesOn}</p>` : nothing;
  if (later.length === 0) return line;
  return html`<details class="card more" ?open=${open}>
    <summary>${words.say(goesOn ? 'ladder-later-on' : 'ladder-later', { count: later.length })}</summary>
    ${byMonth(view, later, row)} ${line}
  </details>`;
}

/**
 * @param {View} view
 * @param {readonly Item[]} visits  In order.
 * @param {(visit: Item) => unknown} row
 */
function byMonth({ dates }, visits, row) {
  /** @type {{ month: string, visits: Item[] }[]} */
  const months = [];
  for (const visit of visits) {
    const month = dates.monthOfYear(firstDate(visit));
    const last = months[months.length - 1];
    if (last?.month === month) last.visits.push(visit);
    else months.push({ month, visits: [visit] });
  }
  return months.map(
    ({ month, visits: some }) => html`<h3 class="rungs-month"><span class="month-name">${month}</span></h3>
      <ol class="rungs">${repeat(some, ({ key }) => key, row)}</ol>`,
  );
}
