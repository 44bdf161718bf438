import { html, nothing } from 'lit-html';
import { courseAxis, courseLane } from './course_lane.js';
import { countsText, courseText, courseWhen, stepTexts, wayText } from './course_words.js';
import { CELL_RULES } from './facts.js';
import { ruleLinks } from './rule_links.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Regimen} Regimen */
/** @typedef {import('../core/doseline.js').RegimenItem} RegimenItem */
/** @typedef {import('../core/doseline.js').Regimens} Regimens */
/** @typedef {import('./facts.js').Medicine} Medicine */

/** What hangs on nothing that was typed, or on what was not typed, folds away. */
const QUIET = new Set(['birth-date-missing', 'weight-missing', 'weigh-again']);

/**
 * One medicine over the time that is shown: its lane, or two where it is given in two ways, how many doses, what has to be
 * said, and each date in a list.
 * @param {View} view
 * @param {{ medicine: Medicine, picked: Medicine, regimens: Regimens, bottle?: RegimenItem }} parts
 */
export function courseBlock(view, { medicine, picked, regimens, bottle }) {
  const { words } = view;
  const name = words.say(`compare-${medicine}`);
  const own = regimens.regimens.filter((regimen) => regimen.medicine.startsWith(medicine));
  const heardAs = (/** @type {Regimen} */ regimen) => [name, wayText(view, regimen)].filter(Boolean).join(', ');
  const all = own.flatMap((regimen) => regimen.notices);
  const once = all.filter(({ code }, index) => code !== 'check-label' && all.findIndex((each) => each.code === code) === index);
  const [quiet, loud] = [true, false].map((is) => once.filter(({ code }) => QUIET.has(code) === is));
  return html`<div class="course-block ${medicine === picked ? 'picked' : ''}">
    <h3>${name}</h3>
    ${courseAxis(view, regimens)}
    ${own.map((regimen) => {
      const heard = heardAs(regimen);
      const way = wayText(view, regimen);
      return html`${way ? html`<h4>${way}</h4>` : nothing} ${courseLane(view, regimens, regimen.items, heard)}
      ${counts(view, regimen, heard)}`;
    })}
    ${bottle && medicine === 'evrysdi' ? bottleNote(view, bottle, name) : nothing} ${notices(view, own, loud, name)}
    <details class="course-dates">
      <summary>${words.say('compare-dates', { name })}</summary>
      ${own.map((regimen) => dateList(view, regimen, heardAs(regimen)))} ${notices(view, own, quiet, name)} ${testsNote(view, medicine, name)}
    </details>
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
  if (items.length === 0) return nothing;
  return html`<h4>${heard}</h4>
    <dl class="stack">
      ${items.map((item) => {
        const when = courseWhen(view, item);
        return html`<div>
          <dt>${when}</dt>
          <dd>${courseText(view, item).join(' ')} ${ruleLinks(view, item.rules, `${heard}, ${when}`)}</dd>
        </div>`;
      })}
    </dl>`;
}

/**
 * The core has days for the blood tests after Zolgensma alone: of the others the rule itself is told, so that an empty row
 * is not taken for an answer.
 * @param {View} view
 * @param {Medicine} medicine
 * @param {string} name
 */
function testsNote(view, medicine, name) {
  if (medicine === 'zolgensma') return nothing;
  const rules = CELL_RULES[medicine].tests;
  return html`<p class="course-notice soft">${rules.map((rule) => view.words.say(`rule-${rule}`)).join(' ')} ${ruleLinks(view, rules, name)}</p>`;
}

/**
 * Whoever typed when it was made up has asked for this day.
 * @param {View} view
 * @param {RegimenItem} item
 * @param {string} name
 */
function bottleNote(view, item, name) {
  const [from, through] = [item.from, item.through].map((iso) => view.dates.full(String(iso)));
  return html`<p class="course-notice">${view.words.say('compare-bottle-day', { from, through })} ${ruleLinks(view, item.rules, name)}</p>`;
}

/**
 * @param {View} view
 * @param {Regimen[]} own
 * @param {Regimen['notices']} some
 * @param {string} name
 */
function notices(view, own, some, name) {
  return some.map(
    ({ code, rules }) => html`<p class="course-notice soft">${noticeText(view, own, code, rules)} ${ruleLinks(view, rules, name)}</p>`,
  );
}

/**
 * The rules' own sentences, so that nothing else is said here than in the sources.
 * @param {View} view
 * @param {Regimen[]} own
 * @param {string} code
 * @param {readonly string[]} rules
 */
function noticeText(view, own, code, rules) {
  const { words } = view;
  const id = `compare-notice-${code}`;
  const said = words.has(id) ? [words.say(id)] : rules.map((rule) => words.say(`rule-${rule}`));
  return [...said, ...(code === 'born-early' ? own.flatMap((regimen) => stepTexts(view, regimen)) : [])].join(' ');
}
