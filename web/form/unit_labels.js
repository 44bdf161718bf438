/** @typedef {import('../ui/index.js').View} View */
/** @typedef {'kg' | 'lb'} Unit */

/**
 * The two units of a weight, of which none is chosen by itself.
 * @param {Pick<View, 'html' | 'words'>} view
 * @param {object} parts
 * @param {string} [parts.prefix]  Of the ids, where the page asks for another weight too.
 * @param {'' | Unit} parts.chosen
 * @param {(unit: Unit) => void} parts.onChoose
 */
export function unitLabels({ html, words }, { prefix = '', chosen, onChoose }) {
  return /** @type {const} */ (['kg', 'lb']).map(
    (unit) => html`<label class="${chosen === unit ? 'unit chosen' : 'unit'}" for="${prefix}unit-${unit}">
      <input
        type="radio"
        name="${prefix}unit"
        id="${prefix}unit-${unit}"
        value="${unit}"
        .checked=${chosen === unit}
        @change=${() => onChoose(unit)}
      />
      ${words.say(`entry-unit-${unit}`)}
    </label>`,
  );
}
