/** The vectors of tests/vectors through WebAssembly and the twin: whole answers, byte for byte. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';
import { KNOWN_ANSWERS, WRONG_ANSWERS } from '../../web/build/selfcheck.mjs';
import { labelEu, labelUs } from '../vectors/label.mjs';
import { engines } from './engines.mjs';

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(inProject('tests/vectors', name), 'utf8'));

/**
 * What a vector asks and what it expects, as text: a plan, with the name of the build that gave it; two plans compared;
 * a story, each of whose days is told without its plan; or the medicines side by side.
 * @param {import('../../web/core/doseline.js').Doseline} doseline
 * @param {any} vector
 * @returns {{ name: string, answer: string, expected: string }[]}
 */
function asked(doseline, { name, request, former, now, days, regimens, answer }) {
  if (regimens) return [{ name, answer: JSON.stringify(doseline.regimens(regimens)), expected: JSON.stringify(answer) }];
  if (former) return [{ name, answer: JSON.stringify(doseline.compare(former, now)), expected: JSON.stringify(answer) }];
  if (days) {
    return days.map((/** @type {any} */ day) => {
      const own = /** @type {any} */ (doseline.plan({ ...request, today: day.today.date }));
      const { hash, today, supply } = own.plan ?? {};
      return { name: `${name}, ${day.today.date}`, answer: JSON.stringify({ hash, today, supply }), expected: JSON.stringify(day) };
    });
  }
  const own = /** @type {any} */ (doseline.plan(request));
  const { ok, plan, problems } = answer;
  const expected = JSON.stringify(ok ? { ok, plan: { ...plan, build: own.plan?.build } } : { ok, problems });
  return [{ name, answer: JSON.stringify(own), expected }];
}

for (const doseline of engines) {
  for (const file of KNOWN_ANSWERS) {
    test(`${doseline.engine}: every answer of ${file}`, () => {
      const vectors = read(file);
      assert.ok(vectors.length > 0);
      for (const vector of vectors) {
        for (const { name, answer, expected } of asked(doseline, vector)) assert.equal(answer, expected, name);
      }
    });
  }

  test(`${doseline.engine}: every reading of weights.json`, () => {
    for (const { text, unit, grams, code, readings } of read('weights.json')) {
      const answer = /** @type {any} */ (doseline.readWeight({ text, ...(unit ? { unit } : {}) }));
      if (grams !== undefined) {
        assert.deepEqual([answer.ok, answer.weight?.grams], [true, grams], JSON.stringify({ text, unit }));
      } else {
        const [problem] = answer.problems;
        assert.equal(problem.code, code, JSON.stringify({ text, unit }));
        assert.deepEqual(
          (problem.readings ?? []).map((/** @type {any} */ one) => one.grams),
          readings ?? [],
        );
      }
    }
  });

  test(`${doseline.engine}: the label's facts`, () => {
    for (const edition of /** @type {const} */ (['us', 'eu'])) {
      const file = inProject(`tests/vectors/label-${edition}.json`);
      assert.equal(`${JSON.stringify(doseline.label(edition))}\n`, readFileSync(file, 'utf8'));
    }
  });

  test(`${doseline.engine}: the vectors that are wrong on purpose are found wrong`, () => {
    const all = read(WRONG_ANSWERS).flatMap((/** @type {any} */ vector) => asked(doseline, vector));
    assert.equal(all.length, 4);
    for (const { name, answer, expected } of all) assert.notEqual(answer, expected, name);
  });
}

test('label-us.json and label-eu.json are what the file of rules and the printed table say today', () => {
  assert.deepEqual(read('label-us.json'), labelUs);
  assert.deepEqual(read('label-eu.json'), labelEu);
});

test('all engines name the same build', () => {
  const request = read('plan-dates.json')[0].request;
  const [first, second] = engines.map((doseline) => /** @type {any} */ (doseline.plan(request)).plan.build);
  assert.match(first, /^[0-9a-f]{12}$/);
  assert.equal(first, second);
});
