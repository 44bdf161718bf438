/** Days counted from a day, and steps by their days, through JavaScript: what only JavaScript can send. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines } from './engines.mjs';

for (const doseline of engines) {
  /** Past the types, as a page written without them would. @param {unknown} request @returns {any} */
  const addDays = (request) => doseline.addDays(/** @type {any} */ (request));
  /** @param {unknown} request @returns {string[]} */
  const problems = (request) =>
    addDays(request).problems.map((/** @type {{ field: string, code: string }} */ { field, code }) => `${field} ${code}`);

  test(`a day earlier, a day later, next week, ${doseline.engine}`, () => {
    assert.deepEqual(addDays({ from: '2025-11-17', by: [-1, 1, 7] }), { ok: true, days: ['2025-11-16', '2025-11-18', '2025-11-24'] });
    assert.deepEqual(addDays({ from: '2025-11-17', by: [-0] }), { ok: true, days: ['2025-11-17'] });
    assert.deepEqual(problems({ from: '2025-11-17', by: [Number.MAX_SAFE_INTEGER] }), ['by after-2100']);
    assert.deepEqual(problems({ from: '2025-11-17', by: [-1e300] }), ['by before-2000']);
    for (const wrong of [NaN, Infinity, null, '1', 1n, {}, [], undefined])
      assert.deepEqual(problems({ from: '2025-11-17', by: [wrong] }), ['by wrong-type'], String(wrong));
    for (const nothing of [undefined, null, 7, 'x', () => 1]) assert.deepEqual(problems(nothing), ['request unreadable-request']);
  });

  test(`a step of days that are no number of days, ${doseline.engine}`, () => {
    const child = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };
    const steps = (/** @type {unknown} */ days) =>
      doseline.plan(/** @type {any} */ ({ ...child, changes: [{ kind: 'taper-begun', from: '2025-12-02', steps: [{ days }] }] }));
    assert.equal(steps(7).ok, true);
    for (const [days, code] of [
      [NaN, 'wrong-type'],
      [Infinity, 'wrong-type'],
      [7n, 'wrong-type'],
      [1e300, 'above-most'],
      [1e-7, 'not-whole'],
      [Number.MAX_VALUE, 'above-most'],
    ]) {
      const answer = steps(days);
      assert.ok(!answer.ok);
      assert.deepEqual(
        answer.problems.map(({ field, code: found }) => [field, found]),
        [['changes[0].steps[0].days', code]],
      );
    }
  });
}
