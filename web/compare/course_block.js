import { html, nothing } from 'lit-html';
import { whenText } from '../plan/index.js';
import { courseAxis, courseLane } from './course_lane.js';
import { countsText, courseText } from './course_words.js';
import { ruleLinks } from './rule_links.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Regimen} Regimen */
/** @typedef {import('../core/doseline.js').RegimenItem} RegimenItem */
/** @typedef {import('../core/doseline.js').Regimens} Regimens */
/** @typedef {import('./facts.js').Medicine} Medicine */

/**
 * One medicine over the time that is shown: its lane, or two where it is given in two ways, how many doses, what has to be
 * said, and each date in a list.
 * @param {View} view
 * @param {{ medicine: Medicine, picked: Medicine, regimens: Regimens }} parts
 */
export function courseBlock(view, { medicine, picked, regimens }) {
  const { words } = view;
  const name = words.say(`compare-${medicine}`);
  const own = regimens.regimens.filter((regimen) => regimen.medicine.startsWith(medicine));
  return html`<div class="course-block ${medicine === picked ? 'picked' : ''}">
    <h3>${name}</h3>
    ${courseAxis(view, regimens)}
    ${own.map((regimen) => {
      const way = own.length > 1 ? words.say(`compare-${regimen.medicine}`) : undefined;
      const heard = way ? `${name}, ${way}` : name;
      return html`${way ? html`<h4>${way}</h4>` : nothing} ${courseLane(view, regimens, regimen.items, heard)}
      ${counts(view, regimen, heard)} ${dateList(view, regimen, heard)}`;
    })}
    ${notices(view, own, name)}
  </div>`;
}

/**
 * @param {View} view
 * @param {Regimen} regimen
 * @param {string} heard
 */
function counts(view, regimen, heard) {
  const text = countsText(view, regimen);
  if (!text || !regimen.counts) return nothing;
  return html`<p class="course-counts">${text} ${ruleLinks(view, regimen.counts.rules, heard)}</p>`;
}

/**
 * What each is and when, with the rules it rests on.
 * @param {View} view
 * @param {Regimen} regimen
 * @param {string} heard
 */
function dateList(view, { items }, heard) {
  const { words } = view;
  if (items.length === 0) return nothing;
  return html`<details class="course-dates">
    <summary>${words.say('compare-dates', { name: heard })}</summary>
    <dl class="stack">
      ${items.map((item) => {
        const when = whenOf(view, item);
        return html`<div>
          <dt>${when}</dt>
          <dd>${courseText(view, item).join(' ')} ${ruleLinks(view, item.rules, `${heard}, ${when}`)}</dd>
        </div>`;
      })}
    </dl>
  </details>`;
}

/**
 * An open end here is the long term, not the team's next word.
 * @param {View} view
 * @param {RegimenItem} item
 */
function whenOf(view, item) {
  const { from, through } = item;
  return from && !through ? view.words.say('compare-from-on', { date: view.dates.full(from) }) : whenText(view, /** @type {any} */ (item));
}

/**
 * What the core says of it, each once; what the table says already of Evrysdi, not again.
 * @param {View} view
 * @param {Regimen[]} own
 * @param {string} name
 */
function notices(view, own, name) {
  const all = own.flatMap((regimen) => regimen.notices);
  const once = all.filter(({ code }, index) => code !== 'check-label' && all.findIndex((each) => each.code === code) === index);
  return once.map(
    ({ code, rules }) => html`<p class="course-notice soft">${noticeText(view, code, rules)} ${ruleLinks(view, rules, name)}</p>`,
  );
}

/**
 * The rules' own sentences, so that nothing else is said here than in the sources.
 * @param {View} view
 * @param {string} code
 * @param {readonly string[]} rules
 */
function noticeText({ words }, code, rules) {
  const own = `compare-notice-${code}`;
  return words.has(own) ? words.say(own) : rules.map((rule) => words.say(`rule-${rule}`)).join(' ');
}
