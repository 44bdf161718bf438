/** A host's colour, for what can be pressed: never harder to read than our own. */

/** Of text on its ground, WCAG 2.2 AAA. */
const CONTRAST = 7;

/** The lightest ground of the day and the lightest card of the night that text in it stands on. */
const GROUNDS = /** @type {const} */ ({ day: '#e6f1f2', night: '#1b343a' });

/**
 * @param {string | undefined} accent  As `#0a4f5c`, with or without its sign; anyone's text.
 * @returns {{ day: string, night: string } | undefined} The same colour, as much darker or lighter as it takes.
 */
export function readableAccent(accent) {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(accent ?? '') ?? [];
  if (!hex) return undefined;
  const wanted = channels(hex);
  return { day: towards(0, wanted, channels(GROUNDS.day)), night: towards(255, wanted, channels(GROUNDS.night)) };
}

/**
 * @param {0 | 255} end
 * @param {number[]} wanted
 * @param {number[]} ground
 */
function towards(end, wanted, ground) {
  for (let part = 0; ; part += 0.02) {
    const mixed = wanted.map((each) => Math.round(each + (end - each) * Math.min(1, part)));
    if (part >= 1 || contrast(mixed, ground) >= CONTRAST) return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
  }
}

/** @param {string} hex */
const channels = (hex) => [...hex.replace('#', '').matchAll(/../g)].map(([pair]) => parseInt(pair, 16));

/** @param {number[]} a @param {number[]} b */
function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

/** As WCAG 2.2 counts it. @param {number[]} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((each) => (each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
