/**
 * Whole numbers of the core as people read them. Digits are moved as text: a binary float would print some of the
 * label's own volumes wrongly. ISMP forms: no trailing zero, a zero before the point.
 */

/**
 * @param {number} count  A whole number of thousandths: grams of a kg, microlitres of a mL, micrograms of a mg.
 * @returns {string} "8.2", "22", "0.5"
 */
export function thousandths(count) {
  return withPoint(count, 3, 0);
}

/**
 * As the label prints it, with one decimal also when that is zero: "22.0". For the quoted kit table only.
 * @param {number} count  A whole number of thousandths.
 * @returns {string}
 */
export function thousandthsAsPrinted(count) {
  return withPoint(count, 3, 1);
}

/**
 * @param {number} vg  Vector genomes, at most five digits before zeros.
 * @returns {string} "9.4 × 10^14"
 */
export function vectorGenomes(vg) {
  const digits = String(BigInt(vg));
  return power(digits.replace(/0+$/, ''), digits.length - 1);
}

/**
 * As the label prints it, whole to 10^13: "5.0 × 10^14", "1.10 × 10^15". For the quoted kit table only.
 * @param {number} vg  Vector genomes, a multiple of 10^13.
 * @returns {string}
 */
export function vectorGenomesAsPrinted(vg) {
  const digits = String(BigInt(vg));
  return power(digits.slice(0, -13), digits.length - 1);
}

/**
 * @param {string} digits  Those of the mantissa.
 * @param {number} exponent
 */
function power(digits, exponent) {
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return `${mantissa} × 10^${exponent}`;
}

/**
 * @param {number} vg  Vector genomes, a multiple of 10^12.
 * @returns {string} The same as a count of million millions: "940", "1,380".
 */
export function millionMillions(vg) {
  return String(BigInt(vg) / 1_000_000_000_000n).replace(/\B(?=(\d{3})+$)/g, ',');
}

const BEFORE_UNIT = /(\d) (?=(?:kg|m?g|mL|lb|oz|vg)\b)/g;

/**
 * A line must not end between a number and its unit: "54" alone is another amount to tired eyes.
 * @param {string} text
 * @returns {string} With no-break spaces there, which copy as plain ones.
 */
export function unbrokenAmounts(text) {
  return text.replace(BEFORE_UNIT, '$1\u00a0');
}

/**
 * @param {number} day  Counted from day 0.
 * @returns {string} With a true minus sign: "−1".
 */
export function signedDay(day) {
  return day < 0 ? `−${-day}` : String(day);
}

/**
 * @param {number} count  Whole, not negative.
 * @param {number} decimals  Digits behind the point.
 * @param {number} fewest  Decimals that stay even if they are zero.
 * @returns {string}
 */
function withPoint(count, decimals, fewest) {
  const digits = String(count).padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  let fraction = digits.slice(-decimals);
  while (fraction.length > fewest && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return fraction ? `${whole}.${fraction}` : whole;
}
