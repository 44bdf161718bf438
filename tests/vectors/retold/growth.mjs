/** Slips of the hand in a weight, by WHO's table from the CSV. */
import { readFileSync } from 'node:fs';
import { halfUp, weightOf } from './weight.mjs';

/** WHO's rows by sex. */
const who = { girl: /** @type {number[][]} */ ([]), boy: /** @type {number[][]} */ ([]) };
for (const line of readFileSync(new URL('../who-weight-for-age.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [sex, ...numbers] = line.split(',');
  who[/** @type {'girl' | 'boy'} */ (sex)].push(numbers.map(Number));
}

/** WHO's z-score with the linear ends. @param {'girl' | 'boy'} sex @param {number} age in days @param {number} kg */
function zScore(sex, age, kg) {
  const after = who[sex].findIndex(([day]) => day >= age);
  const [to, from] = [who[sex][after], who[sex][Math.max(0, after - 1)]];
  const share = to[0] === from[0] ? 0 : (age - from[0]) / (to[0] - from[0]);
  const [L, M, S] = [1, 2, 3].map((column) => from[column] + share * (to[column] - from[column]));
  /** @param {number} k */
  const sd = (k) => M * (1 + L * S * k) ** (1 / L);
  const z = ((kg / M) ** L - 1) / (L * S);
  if (z > 3) return 3 + (kg - sd(3)) / (sd(3) - sd(2));
  if (z < -3) return -3 + (kg - sd(-3)) / (sd(-2) - sd(-3));
  return z;
}

/** Older children are not checked: 25 months, past every age at which the edition `us` has a plan. */
const LAST = 761;

/** 0 silent, 1 unusual, 2 implausible: the milder of both sexes. @param {number} age @param {number} grams */
function doubt(age, grams) {
  if (age > LAST) return 0;
  const levels = /** @type {const} */ (['girl', 'boy']).map((sex) => {
    const z = zScore(sex, age, grams / 1000);
    return z > 5 || z < -6 ? 2 : Math.abs(z) > 3 ? 1 : 0;
  });
  return Math.min(...levels);
}

/** The same digits in the other unit, where nobody would doubt them. @param {number} age @param {number} grams */
export function otherReadings(age, grams) {
  const asPounds = Number(halfUp(BigInt(grams) * 45359237n, 100_000_000n));
  const asKilograms = Number(halfUp(BigInt(grams) * 10_000_000n, 45359237n)) * 10;
  const readings = [asPounds, asKilograms].filter((other) => doubt(age, other) === 0).map(weightOf);
  return readings.length > 0 ? { readings } : {};
}

/** @param {number} age @param {number} grams */
export function typingWarnings(age, grams) {
  const level = doubt(age, grams);
  if (level === 0) return [];
  return [
    {
      field: 'weightGrams',
      code: level === 2 ? 'weight-implausible' : 'weight-unusual',
      ...otherReadings(age, grams),
      rules: [],
    },
  ];
}
