const DECIMAL_DIGIT = /^\p{Nd}$/u;

/**
 * Decimal digits of any script, as Western ones; all else stays: "٢٧" is "27".
 * @param {string} text
 * @returns {string}
 */
export function westernDigits(text) {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = /** @type {number} */ (digit.codePointAt(0));
    // Unicode keeps each script's ten digits side by side from zero up, so the run's start tells the value.
    let start = code;
    while (DECIMAL_DIGIT.test(String.fromCodePoint(start - 1))) start -= 1;
    return String((code - start) % 10);
  });
}
