import { html, nothing } from 'lit-html';
import { firstDate, testsText } from '../plan/index.js';
import { onceTapped } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Today} Today */
/** @typedef {import('../core/doseline.js').TodayAction} TodayAction */
/** @typedef {import('../core/doseline.js').DayMark} DayMark */

/** Beside each day; what it means is said in words too. @type {Record<DayMark, string>} */
const SIGNS = { given: '✓', missed: '×', vomited: '!', partly: '½', unmarked: '' };

/**
 * What is to be known and not to be done: what comes, the rule that is on, the days before, what may be asked.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {Today} parts.now
 * @param {boolean} parts.ahead  Whether a day is looked at that has not come.
 * @param {Pick<import('./today_card.js').TodayActions, 'tickTest'>} parts.actions
 */
export function comingUp(view, { plan, now, ahead, actions: { tickTest } }) {
  const { words } = view;
  const coming = now.actions.filter(({ due, ask }) => !due && !ask);
  const asks = now.actions.filter(({ ask }) => ask);
  const group = (/** @type {string} */ title, /** @type {TodayAction[]} */ actions, /** @type {unknown} */ note = nothing) =>
    actions.length === 0
      ? nothing
      : html`<div>
          <div class="row-head">
            <h3>${words.say(title)}</h3>
            ${note}
          </div>
          <ul class="coming">
            ${actions.map((action) => html`<li>${actionText(view, plan, action)} ${ahead ? nothing : testDone(view, plan, action, tickTest)}</li>`)}
          </ul>
        </div>`;
  const rule = ruleOfToday(view, plan, now);
  return html`<div class="today-rows">
    ${group('today-coming', coming, html`<p class="now-note">${words.say('today-note')}</p>`)} ${rule ? html`<p class="rule-now">${rule}</p>` : nothing} ${lastDays(view, now)}
    ${group('today-asks', asks)}
  </div>`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {TodayAction} action
 */
function actionText(view, plan, action) {
  const { what, more } = actionWords(view, plan, action);
  return html`<span class="coming-what">${what}</span>
    ${more.length > 0 ? html`<span class="soft">${more.join('\u00a0· ')}</span>` : nothing}`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {TodayAction} action
 * @returns {{ what: string, more: string[] }} What comes, or is to be done or asked; and how soon, or what of it.
 */
export function actionWords({ words, dates }, plan, action) {
  const item = plan.items.find(({ key }) => key === action.key);
  const date = action.date ?? item?.date ?? item?.from;
  const args = {
    date: date ? dates.unbroken(date) : '',
    tests: item?.tests ? testsText({ words }, item) : '',
  };
  const about = `today-${action.code}-about`;
  return {
    what: words.say(`today-${action.code}`, args),
    more: [
      ...(!action.ask && (action.inDays ?? 0) > 0 ? [dates.ahead(action.inDays ?? 0)] : []),
      ...(words.has(about) ? [words.say(about, args)] : []),
    ],
  };
}

/**
 * The next blood test may have been done on an earlier day than it was for. A series that goes on without end is no one test.
 * @param {View} view
 * @param {Plan} plan
 * @param {TodayAction} action
 * @param {(visit: string) => void} tickTest
 */
function testDone({ words, dates }, plan, { code, key }, tickTest) {
  const visit = plan.items.find((item) => item.key === key);
  if (code !== 'next-blood-test' || visit?.kind !== 'visit') return nothing;
  return html`<button class="chip" type="button" aria-label="${words.say('ladder-mark-label', { date: dates.full(firstDate(visit)) })}" @click=${onceTapped(() => tickTest(visit.key))}>
    ${words.say('ladder-mark')}
  </button>`;
}

/**
 * The most pressing rule of daily life, as the core found it, with its last day.
 * @param {View} view
 * @param {Plan} plan
 * @param {Today} now
 * @returns {string | undefined}
 */
export function ruleOfToday({ words, dates }, { items }, { rule }) {
  const item = items.find(({ key }) => key === rule?.key);
  if (!rule || !item) return undefined;
  const id = `today-rule-${item.name.replaceAll('.', '-')}`;
  if (rule.until === undefined || item.endsWithSteroid) return words.say(`${id}-open`);
  return words.say(id, { date: dates.unbroken(rule.until) });
}

/**
 * One mark a day, in one line.
 * @param {View} view
 * @param {Today} now
 */
function lastDays({ words, dates }, { lastDays: days }) {
  if (days.length === 0) return nothing;
  // A tick needs no key.
  const others = [...new Set(days.map(({ mark }) => mark))].filter((mark) => mark !== 'given');
  const sign = (/** @type {DayMark} */ mark) => html`<span class="day-mark ${mark}" aria-hidden="true">${SIGNS[mark]}</span>`;
  return html`<div>
    <div class="row-head">
      <h3 id="week-title">${words.say('week-title')}</h3>
      <p class="week-key" aria-hidden="true">${others.map((mark) => html`<span>${sign(mark)} ${words.say(`week-${mark}`)}</span>`)}</p>
    </div>
    <ol class="week" aria-labelledby="week-title">
      ${days.map(
        ({ on, mark }) => html`<li>
          <span class="hidden">${words.say('week-day', { date: dates.full(on), mark: words.say(`week-${mark}`) })}</span>
          <span class="week-day" aria-hidden="true">${dates.shortWeekday(on)}</span> ${sign(mark)}
        </li>`,
      )}
    </ol>
  </div>`;
}
