/** Plain words: each screen at grade 6 or lower by Flesch–Kincaid. Prints the table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllable } from 'syllable';
import { cardsOf, screensIn, unitsOf } from './screens.mjs';

const HIGHEST_GRADE = 6;

/** Names that nobody can choose; each counts as one short word. */
const DRUGS = /\b(?:Zolgensma|Itvisma|Evrysdi|Spinraza|Prednisolone|onasemnogene abeparvovec(?:-\w+)?|risdiplam|nusinersen)\b/gi;

/** @param {string[]} units @returns {string[][]} sentences as words */
function sentencesOf(units) {
  return units
    .flatMap((unit) => unit.replace(DRUGS, 'drug').split(/(?<=[.!?:])\s+/))
    .map((sentence) => sentence.match(/[\p{L}\p{M}’'-]+|\d[\d.,]*/gu) ?? [])
    .filter((words) => words.length > 0);
}

/** @param {string} word */
const syllables = (word) => (/\d/.test(word) ? 1 : Math.max(1, syllable(word.replace(/[’']s?$/, ''))));

/** Flesch–Kincaid grade. @param {string[][]} sentences */
function gradeOf(sentences) {
  const words = sentences.flat();
  const sum = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sum / words.length) - 15.59;
}

/** Whole sentences alone: labels and names of buttons would make any screen look easy. @param {string[]} units */
const prose = (units) => units.filter((unit) => /[.!?]$/.test(unit) && unit.split(' ').length > 3);

test('the measure itself: known grades of known sentences', () => {
  const grade = (/** @type {string} */ text) => gradeOf(sentencesOf([text]));
  assert.ok(Math.abs(grade('The cat sat on the mat.') - -1.45) < 0.01);
  assert.ok(grade('Zolgensma helps.') < 2);
  assert.ok(grade('Pharmacological immunosuppression necessitates interdisciplinary consideration.') > 20);
  assert.equal(syllables('46.8'), 1);
});

test(`each screen reads at grade ${HIGHEST_GRADE} or lower`, (t) => {
  const rows = screensIn('en').map(({ name, markup }) => {
    const units = unitsOf(markup);
    const all = sentencesOf(units);
    return { name, words: all.flat().length, grade: gradeOf(all), sentences: gradeOf(sentencesOf(prose(units))) };
  });
  const width = Math.max(...rows.map(({ name }) => name.length));
  t.diagnostic(`${'screen'.padEnd(width)}  words  grade  whole sentences only`);
  for (const { name, words, grade, sentences } of rows) {
    t.diagnostic(
      `${name.padEnd(width)}  ${String(words).padStart(5)}  ${grade.toFixed(1).padStart(5)}  ${sentences.toFixed(1).padStart(5)}`,
    );
  }
  assert.deepEqual(
    rows.filter(({ grade, sentences }) => Math.max(grade, sentences) > HIGHEST_GRADE).map(({ name }) => name),
    [],
  );
});

test(`each card by itself, its whole sentences alone, reads at grade ${HIGHEST_GRADE} or lower`, (t) => {
  /** @type {Map<string, number>} */
  const hardest = new Map();
  for (const { markup } of screensIn('en')) {
    for (const { title, markup: card } of cardsOf(markup)) {
      const sentences = sentencesOf(prose(unitsOf(card)));
      // Too few words have no grade.
      if (sentences.flat().length < 30) continue;
      hardest.set(title, Math.max(hardest.get(title) ?? -Infinity, gradeOf(sentences)));
    }
  }
  for (const [title, grade] of [...hardest].sort((a, b) => b[1] - a[1])) t.diagnostic(`${grade.toFixed(1).padStart(5)}  ${title}`);
  assert.ok(hardest.size > 15, `only ${hardest.size} cards found`);
  assert.deepEqual(
    [...hardest].filter(([, grade]) => grade > HIGHEST_GRADE),
    [],
  );
});

test('no sentence is long', () => {
  const long = new Set(
    screensIn('en')
      .flatMap(({ markup }) => sentencesOf(unitsOf(markup)))
      .filter((words) => words.length > 34)
      .map((words) => words.join(' ')),
  );
  assert.deepEqual(
    [...long].filter((sentence) => !sentence.startsWith('yellow skin')),
    [],
  );
});
