import { html, nothing } from 'lit-html';
import { announce, copyFrom } from '../ui/index.js';
import { download } from '../sharing/index.js';
import { calendarEvents } from './calendar_events.js';
import { makeCalendar } from './calendar_file.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('./calendar_file.js').Calendar} Calendar */

/**
 * @typedef {object} Parts
 * @property {Plan} plan  Of the device's own day.
 * @property {Calendar} [calendar]  What was chosen, and what is kept of the files before.
 * @property {string} [made]  The file of this very plan, as text, where one was just made.
 * @property {string} [nickname]  The child's.
 * @property {string} own  The family's own questions and notes, as they were typed.
 * @property {boolean} kept  Whether what is kept of a file is there the next time.
 * @property {import('./calendar_file.js').Days} days
 * @property {(calendar: Calendar, made?: string) => void} onCalendar
 */

const KINDS = /** @type {const} */ (['visits', 'phases', 'doses']);

/** Whose calendars are told of, and the day on which that was read: `calendar-apps.md`. */
const APPS = /** @type {const} */ (['google', 'apple', 'outlook']);
export const APPS_READ = '2026-11-28';

const TEXT_ID = 'calendar-text';

/** At first only what is marked in any family's calendar, in words that anybody may see. @type {Calendar} */
const FIRST = { kinds: ['visits'] };

/**
 * @param {View} view
 * @param {Parts} parts
 */
export function calendarCard(view, parts) {
  const { words, dates } = view;
  const { plan, calendar = FIRST, kept, onCalendar } = parts;
  const { kinds } = calendar;
  const box = (/** @type {string} */ name, /** @type {boolean} */ chosen, /** @type {Partial<Calendar>} */ turned) => html`<label
    class="${chosen ? 'unit box chosen' : 'unit box'}"
    for="calendar-${name}"
  >
    <input type="checkbox" id="calendar-${name}" .checked=${chosen} @change=${() => onCalendar({ ...calendar, ...turned })} />
    <span>${words.say(`cal-${name}`)}</span>
  </label>`;
  const kindBox = (/** @type {typeof KINDS[number]} */ kind) => {
    const chosen = kinds.includes(kind);
    return box(kind, chosen, { kinds: KINDS.filter((each) => (each === kind ? !chosen : kinds.includes(each))) });
  };
  return html`<section class="card more-card calendar-card" id="calendar-card" aria-labelledby="calendar-card-title">
    <h2 id="calendar-card-title">${words.say('place-calendar')}</h2>
    <p>${words.say('cal-lead')}</p>
    <fieldset class="picks" aria-describedby="calendar-problem">
      <legend>${words.say('cal-what')}</legend>
      ${KINDS.map(kindBox)}
    </fieldset>
    ${kinds.includes('doses') && !plan.prescription?.clocks ? html`<p class="soft">${words.say('cal-no-clocks')}</p>` : nothing}
    <div class="picks" role="group" aria-label="${words.say('cal-words')}">
      ${box('full', calendar.full === true, { full: !calendar.full })}
      ${parts.own === '' ? nothing : box('own', calendar.own === true, { own: !calendar.own })}
      <p class="soft">${words.say(calendar.full ? 'cal-full-hint' : calendar.own && parts.own !== '' ? 'cal-own-hint' : 'cal-plain-hint')}</p>
    </div>
    ${plan.toldThrough ? html`<p class="goes-on">${words.say('cal-goes-on', { date: dates.full(plan.toldThrough) })}</p>` : nothing}
    <p class="problem" id="calendar-problem" role="alert">${kinds.length === 0 ? words.say('cal-none') : nothing}</p>
    <p><button class="button" type="button" ?disabled=${kinds.length === 0} @click=${() => make(view, parts)}>${words.say('cal-make')}</button></p>
    ${kept ? nothing : html`<p class="soft">${words.say('cal-unkept')}</p>`}
    ${madeNote(view, parts)}
    ${appsNote(view)}
  </section>`;
}

/**
 * @param {View} view
 * @param {Parts} parts
 */
function make(view, { plan, calendar = FIRST, nickname, own, days, onCalendar }) {
  const { own: withOwn, ...wanted } = calendar;
  const events = calendarEvents(view, plan, { ...wanted, nickname, ...(withOwn && { own }) });
  const { file, text, made } = makeCalendar({
    events,
    made: calendar.made,
    gone: view.words.say('cal-gone'),
    nickname: calendar.full ? nickname : undefined,
    now: new Date(),
    days,
  });
  download(file, document);
  onCalendar({ ...calendar, made }, text);
}

/**
 * A frame may forbid the download, and the page never hears of it.
 * @param {View} view
 * @param {Parts} parts
 */
function madeNote({ words, framed }, { made }) {
  return html`<div class="keep-said" role="status">
      ${made ? html`<p class="keep-notice">${words.say('cal-made')} ${framed ? words.say('cal-made-framed') : nothing}</p>` : nothing}
    </div>
    ${
      made
        ? html`<details class="more">
          <summary>${words.say('cal-text')}</summary>
          <label for="${TEXT_ID}">${words.say('cal-text-label')}</label>
          <textarea id="${TEXT_ID}" class="keep-text" rows="3" readonly spellcheck="false" dir="ltr" .value=${made}></textarea>
          <p><button class="button quiet" type="button" @click=${() => copyFrom(TEXT_ID, () => announce(words.say('keep-notice-text-copied')))}>${words.say('keep-text-copy')}</button></p>
        </details>`
        : nothing
    }`;
}

/** What other people's calendars do with such a file. @param {View} view */
function appsNote({ words, dates }) {
  return html`<details class="more">
    <summary>${words.say('cal-apps')}</summary>
    <ul>
      <li>${words.say('cal-apps-own')}</li>
      <li>${words.say('cal-apps-alarm')}</li>
      ${APPS.map((app) => html`<li>${words.say(`cal-apps-${app}`)}</li>`)}
    </ul>
    <p class="soft">${words.say('cal-apps-read', { date: dates.full(APPS_READ) })}</p>
  </details>`;
}
