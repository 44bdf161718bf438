import { nothing } from 'lit-html';
import { callAsked, callNow, callNumbers, numberBoxes } from './call_numbers.js';
import { phoneLink } from './phone_link.js';
import { knownPhones } from './phones.js';
import { ruleLink } from '../plan/index.js';
import { openAround } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./phones.js').Phone} Phone */
/** @typedef {import('./call_numbers.js').Phones} Phones */

/**
 * How soon to call, the most urgent first; each sign in the order of its rule. Most families meet a sign at night, so
 * the three differ in shape, not in colour alone.
 */
export const CALL_LEVELS = /** @type {const} */ ([
  { name: 'emergency', rule: 'CALL-EMERGENCY', signs: ['breathing', 'colour', 'seizure', 'wake'] },
  {
    name: 'now',
    rule: 'CALL-NOW',
    signs: ['yellow', 'vomiting', 'alert', 'dose', 'bruises', 'seizure', 'urine', 'colour', 'breathing', 'swelling', 'infection'],
  },
  { name: 'more', rule: 'CALL-MORE', signs: ['urine', 'stools', 'belly', 'appetite', 'rash', 'contact'] },
]);

/** @typedef {typeof CALL_LEVELS[number]} CallLevel */

/** Paper has room for what cannot wait. */
const ON_PAPER = CALL_LEVELS.slice(0, 2);

/**
 * Whom to call and when, and that alone: it stands beside the questions and beside the plan.
 * @param {View} view
 * @param {Phones} [phones]  Without them, as without scripts, there is nowhere to type one.
 * @param {unknown} [lines]  What stands below the signs instead.
 */
export function callCard(view, phones, lines) {
  return card(
    view,
    view.html`${phones ? callNumbers(view, phones) : nothing} ${signs(view)} ${phones ? numberBoxes(view, phones) : lines}`,
  );
}

/**
 * The same, where something else comes first: the signs are folded, what can be dialled is not.
 * @param {View} view
 * @param {Phones} phones
 */
export function foldedCallCard(view, phones) {
  const { html, words } = view;
  return card(
    view,
    html`${callNow(view, phones)}
      <details class="call-folded">
        <summary>${words.say('call-signs')}</summary>
        <div class="call-unfolded">${callAsked(view, phones)} ${signs(view)} ${numberBoxes(view, phones)}</div>
      </details>`,
  );
}

/** What the folded card has folded. */
export function unfoldCall() {
  openAround(document.querySelector('#call .call-level'));
}

/**
 * @param {View} view
 * @param {unknown} content
 */
function card({ html, words }, content) {
  return html`<section class="card call-card" id="call" aria-labelledby="call-title" tabindex="-1">
    <h2 id="call-title">${words.say('call-title')}</h2>
    ${content}
  </section>`;
}

/** @param {View} view */
function signs(view) {
  const { html, words } = view;
  return html`${CALL_LEVELS.map((level) => levelOf(view, level))}
    <p class="call-number">${words.say('call-number')}</p>`;
}

/**
 * @param {View} view
 * @param {CallLevel} level
 */
function levelOf(view, { name, rule, signs }) {
  const { html, words } = view;
  const title = words.say(`call-${name}-title`);
  return html`<div class="call-level ${name}">
    <h3>${title}</h3>
    ${name === 'now' ? html`<p>${words.say('call-lead')}</p>` : nothing}
    <ul>
      ${signs.map((sign) => html`<li>${words.say(`call-${name}-${sign}`)}</li>`)}
    </ul>
    <p class="call-source">${ruleLink(view, rule, title)}</p>
  </div>`;
}

/**
 * What cannot wait, on one strip, repeated on each printed page, with the numbers or room to write one in.
 * @param {View} view
 * @param {Phone[]} [typed]
 */
export function callStrip({ html, words }, typed = []) {
  const all = knownPhones(typed);
  return html`<div class="print-strip" aria-hidden="true">
    ${ON_PAPER.map(
      ({ name, signs }) => html`<p>
        ${words.say('call-print', {
          title: words.say(`call-${name}-title`),
          signs: signs.map((sign) => words.say(`call-${name}-${sign}`)).join(' · '),
        })}
      </p>`,
    )}
    ${
      all.length > 0
        ? html`<p class="print-numbers">
          ${all.map(
            ({ who, number }) =>
              html`<span>${words.say(`phone-${who}`)} <bdi dir="ltr">${phoneLink(number)?.shown ?? number.trim()}</bdi></span> `,
          )}
        </p>`
        : html`<p class="print-number">${words.say('call-number-line')}</p>`
    }
  </div>`;
}
