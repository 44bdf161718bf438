/**
 * Powers of ten, such as 1.1 × 10^14. The exponent stands raised on the screen, but a copy that loses the raising must
 * not become "1014", so the "^" is there, without width. Screen readers get the number in words.
 */

/** @typedef {import('./view.js').View} View */

const POWER = /([\d.]+) × 10\^(\d+)/;

/**
 * @param {View} view
 * @param {string} text  A text with any number of powers, as "1.1 × 10^14".
 * @returns {unknown}
 */
export function withPowers({ html, words }, text) {
  return text.split(new RegExp(POWER, 'g')).map((part, index, parts) => {
    // split() puts the two captures, mantissa and exponent, between the texts around them.
    if (index % 3 === 0) return part;
    if (index % 3 === 2) return '';
    const exponent = parts[index + 1];
    return html`<span class="power" role="img" aria-label="${words.say('power-spoken', { mantissa: part, exponent: Number(exponent) })}">${part} × 10<span class="caret">^</span><sup>${exponent}</sup></span>`;
  });
}
