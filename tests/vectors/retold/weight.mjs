/** Grams, pounds and ounces in whole numbers. */

/** @param {bigint} top @param {bigint} bottom */
export const halfUp = (top, bottom) => (2n * top + bottom) / (2n * bottom);

/** @param {number} grams */
export function weightOf(grams) {
  const ounces = Number(halfUp(BigInt(grams) * 16n * 100000n, 45359237n));
  return { grams, pounds: Math.floor(ounces / 16), ounces: ounces % 16 };
}
