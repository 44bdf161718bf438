import { html } from 'lit-html';
import { numberBox, question } from './form_parts.js';

/** @typedef {import('./form_parts.js').FormView} FormView */

/**
 * The strength, in two boxes as the bottle says it: mg in mL.
 * @param {FormView} form
 * @param {object} parts
 * @param {{ strengthMg: string, strengthMl: string }} parts.typed
 * @param {(change: (typed: { strengthMg: string, strengthMl: string }) => void) => void} parts.type
 */
export function strengthQuestion(form, { typed, type }) {
  const { words } = form.view;
  const wrong = (/** @type {string} */ box) => form.problems.some(({ focus }) => focus === `${form.prefix}-${box}`);
  return question(form, {
    field: 'strength',
    title: words.say('rx-strength'),
    hint: words.say('rx-strength-hint'),
    body: html`<div class="strength">
      ${numberBox(form, {
        field: 'strength-mg',
        label: words.say('rx-strength-mg'),
        labelHidden: true,
        unit: 'mg',
        value: typed.strengthMg,
        wrong: wrong('strength-mg'),
        onType: (text) => type((now) => (now.strengthMg = text)),
      })}
      <span class="in">${words.say('rx-strength-in')}
      ${numberBox(form, {
        field: 'strength-ml',
        label: words.say('rx-strength-ml'),
        labelHidden: true,
        unit: 'mL',
        value: typed.strengthMl,
        wrong: wrong('strength-ml'),
        onType: (text) => type((now) => (now.strengthMl = text)),
      })}</span>
    </div>`,
  });
}
