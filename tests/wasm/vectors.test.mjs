/** The vectors of tests/vectors through WebAssembly and the twin: whole answers, byte for byte. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';
import { labelUs } from '../vectors/label.mjs';
import { engines } from './engines.mjs';

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(inProject('tests/vectors', name), 'utf8'));

/**
 * The vector's answer as text, with the name of the build that gave it.
 * @param {any} vector
 * @param {any} answer
 */
function expected({ answer: { ok, plan, problems } }, answer) {
  return JSON.stringify(ok ? { ok, plan: { ...plan, build: answer.plan?.build } } : { ok, problems });
}

const files = readdirSync(inProject('tests/vectors')).filter((name) => /^plan-.*\.json$/.test(name));

for (const doseline of engines) {
  for (const file of files) {
    test(`${doseline.engine}: every answer of ${file}`, () => {
      const vectors = read(file);
      assert.ok(vectors.length > 0);
      for (const vector of vectors) {
        const answer = doseline.plan(vector.request);
        assert.equal(JSON.stringify(answer), expected(vector, answer), vector.name);
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
        assert.deepEqual((problem.readings ?? []).map((/** @type {any} */ one) => one.grams), readings ?? []);
      }
    }
  });

  test(`${doseline.engine}: the label's facts`, () => {
    assert.equal(`${JSON.stringify(doseline.label('us'))}\n`, readFileSync(inProject('tests/vectors/label-us.json'), 'utf8'));
  });

  test(`${doseline.engine}: the vector that is wrong on purpose is found wrong`, () => {
    const [vector] = read('wrong-on-purpose.json');
    const answer = doseline.plan(vector.request);
    assert.notEqual(JSON.stringify(answer), expected(vector, answer));
  });
}

test('label-us.json is what the file of rules and the printed table say today', () => {
  assert.deepEqual(read('label-us.json'), labelUs);
});

test('all engines name the same build', () => {
  const request = read('plan-dates.json')[0].request;
  const [first, second] = engines.map((doseline) => /** @type {any} */ (doseline.plan(request)).plan.build);
  assert.match(first, /^[0-9a-f]{12}$/);
  assert.equal(first, second);
});
