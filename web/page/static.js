import source from '../words/en.ftl';
import { callCard, callStrip, codesOf, countriesOf, EMERGENCY_LINES, LINES_CHECKED, phoneLink } from '../call/index.js';
import { emptyEntry, entryForm } from '../entry/index.js';
import { FACTS, MISSING_ID, NEEDS_SCRIPT } from './before_start.js';
import { frame, welcome } from './frame.js';
import { kitCard, sourcesCard } from '../learn/index.js';
import { lifeCard, ruleLink, testsCard } from '../plan/index.js';
import { steroidCard } from '../medicine/index.js';
import { createView, textHtml } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').LabelAnswer} LabelAnswer */

/** What the page is about, told where the questions cannot be asked. */
const ABOUT = ['ZOL-ONCE', 'ZOL-AGE', 'ZOL-FORM', 'ZOL-INFUSION', 'ZOL-PLACE', 'ZOL-BASE', 'ZOL-ILL'];

/**
 * The page as it stands before, or without, any script: what it is, the questions, when to call, the rules in words and the
 * label's tables. The build runs this once, in node.
 *
 * @param {string} page  `web/index.html`; a name in double braces stands where text comes.
 * @param {LabelAnswer} answer  The core's facts.
 * @returns {string}
 */
export function renderStatic(page, answer) {
  if (!answer.ok) throw new Error('The core knows no facts for the static page.');
  const { label } = answer;
  // Without scripts there is no device day; the day of the last check never says that a review is due.
  const view = createView({ html: textHtml, language: 'en', source: String(source), label, today: label.checked });
  const { words } = view;

  /** @type {Record<string, string>} */
  const texts = {
    title: words.say('page-title'),
    description: words.say('page-description'),
    page: leanHtml(String(frame(view, { main: main(view), strip: callStrip(view) }))),
  };
  return page.replace(/\{\{([\w-]+)\}\}/g, (_, name) => texts[name]);
}

/**
 * Templates are indented, and their empty elements closed, for whoever reads them; here that would come over the line.
 * @param {string} html
 */
function leanHtml(html) {
  return html.replace(/[ \n]+/g, ' ').replace(/(<(?:br|img|input)\b[^>]*?) ?\/>/g, '$1>');
}

/** @param {View} view */
function main(view) {
  const body = textHtml`<div class="${NEEDS_SCRIPT}">${welcome(view, true)}</div>
    <noscript>${welcome(view, false)}</noscript>
    <div class="split">
      <div class="entry-place"><noscript>${withoutScript(view)}</noscript>${questions(view)}</div>
      ${callCard(view, undefined, emergencyLines(view))}
    </div>
    <div class="${FACTS}">
      <div class="thirds">${steroidCard(view, undefined)}${testsCard(view)}${lifeCard(view, undefined)}</div>
      ${kitCard(view, undefined)}`;
  const linked = view.label.rules.filter(({ id }) => String(body).includes(`"#source-${id}"`));
  return textHtml`${body} ${sourcesCard(view, linked)}</div>`;
}

/**
 * Hidden where no script will ever answer.
 * @param {View} view
 */
function questions(view) {
  const reading = { request: /** @type {any} */ ({}), problems: [], warnings: [] };
  const form = { entry: emptyEntry(), reading, shown: [], privacy: 'welcome-private' };
  // Nothing of it listens: who answers before the script is there is read by `doneBefore`.
  return textHtml`<div class="${NEEDS_SCRIPT}">
    <div role="status"><p class="note" id="${MISSING_ID}" hidden>${view.words.say('page-missing')}</p></div>
    ${entryForm(view, { ...form, actions: /** @type {any} */ ({}) })}
  </div>`;
}

/**
 * Where no country can be chosen, all are there, by number; unfolded, as each tap counts.
 * @param {View} view
 */
function emergencyLines({ words, dates }) {
  return textHtml`<div class="call-level">
    <h3>${words.say('phone-country')}</h3>
    <ul class="lines">${EMERGENCY_LINES.map(
      ([number, codes]) =>
        textHtml`<li><a href="${phoneLink(number)?.href}">${number}</a> ${countriesOf(words.language, codesOf(codes))
          .map(({ name }) => name)
          .join(', ')}</li>`,
    )}</ul>
    <p class="hint">${words.say('phone-lines', { date: dates.full(LINES_CHECKED) })}</p>
  </div>`;
}

/** @param {View} view */
function withoutScript({ words }) {
  return textHtml`<p class="note">${words.say('no-script')}</p>
    <section class="card about" aria-labelledby="about-title">
      <h2 id="about-title">${words.say('about-title')}</h2>
      <ul>${ABOUT.map((rule) => textHtml`<li>${words.say(`rule-${rule}`)} ${ruleLink({ html: textHtml, words }, rule, rule)}</li>`)}</ul>
    </section>`;
}
