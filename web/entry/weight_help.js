import { noChange, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { dateBoxes, dateMeanings } from '../form/index.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./entry.js').EntryActions} EntryActions */
/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('../form/index.js').EntryProblem} EntryProblem */

/** In the order of the buttons; the first says nothing. */
const SEXES = /** @type {const} */ (['none', 'girl', 'boy']);

/**
 * What helps to tell a slip from a true weight, or a weight that has grown old, for whoever wants to say it.
 * @param {View} view
 * @param {Entry} entry
 * @param {EntryProblem[]} shown  The problems that may be named by now.
 * @param {EntryActions} actions
 */
export function weightHelp(view, entry, shown, actions) {
  const { html, words } = view;
  const wrong = shown.some(({ focus }) => focus === 'weeks-early');
  const dateProblem = shown.find(({ field }) => field === 'weightDate');
  const onDate = (/** @type {import('../form/index.js').DatePart} */ part, /** @type {string} */ text) =>
    actions.type((now) => (now.weighed[part] = text));
  // Opened for a problem, but never closed under a hand that is putting it right.
  return html`<details class="size-help" ?open=${wrong || dateProblem ? live(true) : noChange}>
    <summary>${words.say('size-help')}</summary>
    <p class="hint">${words.say('size-help-hint')}</p>
    <fieldset class="weighed">
      <legend>${words.say('weighed')}</legend>
      ${dateBoxes(view, {
        question: 'weighed',
        boxes: entry.weighed,
        wrong: dateProblem !== undefined,
        wrongPart: dateProblem?.part,
        onType: onDate,
      })}
      ${dateMeanings(view, dateProblem?.dates, onDate)}
    </fieldset>
    <fieldset class="units">
      <legend>${words.say('sex')}</legend>
      ${SEXES.map((sex) => {
        const value = sex === 'none' ? '' : sex;
        return html`<label class="${entry.sex === value ? 'unit chosen' : 'unit'}" for="sex-${sex}">
          <input
            type="radio"
            name="sex"
            id="sex-${sex}"
            value="${sex}"
            .checked=${entry.sex === value}
            @change=${() => actions.type((now) => (now.sex = value))}
          />
          ${words.say(`sex-${sex}`)}
        </label>`;
      })}
    </fieldset>
    <div class="weeks">
      <label for="weeks-early">${words.say('weeks-early')}</label>
      <input
        id="weeks-early"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        spellcheck="false"
        aria-invalid="${wrong ? 'true' : nothing}"
        .value=${entry.early}
        @input=${(/** @type {InputEvent} */ event) => {
          const text = valueOf(event);
          actions.type((now) => (now.early = text));
        }}
      />
    </div>
  </details>`;
}
