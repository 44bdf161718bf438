import { html } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */

/** @typedef {import('../keeping/index.js').Look} Look */

const TEXTS = /** @type {const} */ (['', 'large']);
const LOOKS = /** @type {const} */ (['', 'day', 'night']);

/**
 * @param {View} view
 * @param {object} parts
 * @param {Look} parts.look
 * @param {boolean} [parts.kept]  Whether it comes back the next time.
 * @param {(look: Look) => void} parts.onLook
 */
export function lookCard(view, { look, kept = false, onLook }) {
  const { words } = view;
  return html`<section class="card more-card" id="look" aria-labelledby="appearance-title">
    <h2 id="appearance-title">${words.say('place-look')}</h2>
    ${choice(view, 'text', TEXTS, look.text, (text) => onLook({ ...look, text }))}
    ${choice(view, 'colors', LOOKS, look.look, (colors) => onLook({ ...look, look: colors }))}
    <p class="soft">${words.say(kept ? 'appearance-kept' : 'appearance-unkept')}</p>
  </section>`;
}

/**
 * @template {string} Value
 * @param {View} view
 * @param {string} name
 * @param {readonly Value[]} values
 * @param {Value} chosen
 * @param {(value: Value) => void} onChoose
 */
function choice({ words }, name, values, chosen, onChoose) {
  return html`<div class="look-choice" role="group" aria-labelledby="appearance-${name}">
    <h3 id="appearance-${name}">${words.say(`appearance-${name}`)}</h3>
    <div class="segments">
      ${values.map(
        (value) => html`<button type="button" aria-pressed="${String(value === chosen)}" @click=${() => onChoose(value)}>
          ${words.say(`appearance-${name}-${value || 'device'}`)}
        </button>`,
      )}
    </div>
  </div>`;
}
