/** Whatever a program hands in: an answer that names the field, and nothing thrown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engines } from './engines.mjs';

const good = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };
const cycle = /** @type {any} */ ({ ...good });
cycle.self = cycle;
const thrower = Object.defineProperty({ ...good }, 'edition', {
  enumerable: true,
  get() {
    throw new Error('no');
  },
});

/** @type {[string, unknown, string][]} what is handed in, and "field:code" for each problem */
const cases = [
  ['NaN', { ...good, weightGrams: NaN }, 'weightGrams:wrong-type'],
  ['Infinity', { ...good, weightGrams: Infinity }, 'weightGrams:wrong-type'],
  ['minus Infinity', { ...good, weightGrams: -Infinity }, 'weightGrams:wrong-type'],
  ['null', { ...good, weightGrams: null }, 'weightGrams:wrong-type'],
  ['undefined', { ...good, weightGrams: undefined }, 'weightGrams:missing'],
  ['a number as text', { ...good, weightGrams: '8200' }, 'weightGrams:wrong-type'],
  ['a big integer', { ...good, weightGrams: 8200n }, 'weightGrams:wrong-type'],
  ['a list of one number', { ...good, weightGrams: [8200] }, 'weightGrams:wrong-type'],
  ['a function', { ...good, weightGrams: () => 8200 }, 'weightGrams:wrong-type'],
  ['a symbol', { ...good, weightGrams: Symbol('8200') }, 'weightGrams:wrong-type'],
  ['the largest number', { ...good, weightGrams: Number.MAX_VALUE }, 'weightGrams:above-label-range'],
  ['the smallest number', { ...good, weightGrams: Number.MIN_VALUE }, 'weightGrams:not-whole'],
  ['minus zero', { ...good, weightGrams: -0 }, 'weightGrams:not-positive'],
  ['a lone surrogate', { ...good, edition: 'us\ud800' }, 'edition:wrong-type'],
  ['a lone surrogate in a date', { ...good, infusionDate: '\udc00' }, 'infusionDate:wrong-type'],
  ['a lone surrogate as JSON writes it', { ...good, edition: '\\ud800' }, 'edition:unknown-edition'],
  ['a surrogate pair', { ...good, edition: '😀' }, 'edition:unknown-edition'],
  ['a zero byte', { ...good, edition: 'us\0' }, 'edition:unknown-edition'],
  ['a Date', { ...good, infusionDate: new Date(Date.UTC(2025, 10, 3)) }, 'infusionDate:not-a-date'],
  ['digits of another script', { ...good, infusionDate: '٢٠٢٥-١١-٠٣' }, 'infusionDate:not-a-date'],
  ['the day of the weight as a number', { ...good, weightDate: 20251103 }, 'weightDate:wrong-type'],
  ['the day of the weight as null', { ...good, weightDate: null }, 'weightDate:wrong-type'],
  ['the day of the weight as a Date', { ...good, weightDate: new Date(Date.UTC(2025, 10, 3)) }, 'weightDate:not-a-date'],
  ['the day of the weight after year 2100', { ...good, weightDate: '2101-01-01' }, 'weightDate:after-2100'],
  ['the day of the weight with a zero byte', { ...good, weightDate: '2025-11-03\0' }, 'weightDate:not-a-date'],
  ['a field too many', { ...good, note: 'x' }, 'note:unknown-field'],
  ['a field named like a method', { ...good, toString: 1, constructor: 2 }, 'toString:unknown-field constructor:unknown-field'],
  [
    'a field named __proto__',
    JSON.parse('{"edition":"us","birthDate":"2025-05-01","weightGrams":8200,"infusionDate":"2025-11-03","__proto__":1}'),
    '__proto__:unknown-field',
  ],
  ['a field with quotes', { ...good, '"\\': 1 }, '"\\:unknown-field'],
  ['a field of a million characters', { ...good, ['x'.repeat(900_000)]: 1 }, `${'x'.repeat(64)}:unknown-field`],
  ['nothing', {}, 'edition:missing birthDate:missing weightGrams:missing infusionDate:missing'],
  ['no object', undefined, 'request:unreadable-request'],
  ['null itself', null, 'request:unreadable-request'],
  ['a text', JSON.stringify(good), 'request:unreadable-request'],
  ['a list', [good], 'request:unreadable-request'],
  ['a cycle', cycle, 'request:unreadable-request'],
  ['a getter that throws', thrower, 'request:unreadable-request'],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
    'request:unreadable-request',
  ],
  [
    'a toJSON that throws',
    {
      ...good,
      toJSON: () => {
        throw new Error('no');
      },
    },
    'request:unreadable-request',
  ],
  ['a key that is a lone surrogate', { ...good, '\ud800': 1 }, 'request:unreadable-request'],
  ['ten megabytes', { ...good, edition: 'u'.repeat(10_000_000) }, 'request:unreadable-request'],
  ['100,000 fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`f${place}`, 1])), 'request:unreadable-request'],
  ['depth', { ...good, deep: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) }, 'request:unreadable-request'],
];

for (const doseline of engines) {
  for (const [name, request, problems] of cases) {
    test(`${doseline.engine}: ${name}`, () => {
      const answer = doseline.plan(/** @type {any} */ (request));
      assert.equal(answer.ok, false);
      assert.equal(answer.problems.map(({ field, code }) => `${field}:${code}`).join(' '), problems);
    });
  }

  test(`${doseline.engine}: labels of editions that there are not`, () => {
    for (const edition of ['', 'EU', 'US', null, undefined, 7, {}, '\ud800', 'u'.repeat(2_000_000)]) {
      const answer = doseline.label(/** @type {any} */ (edition));
      assert.deepEqual(answer, { ok: false, problems: [{ field: 'edition', code: 'unknown-edition', rules: [] }] });
    }
  });

  test(`${doseline.engine}: a request is read and not changed, an answer is plain and one's own`, () => {
    const request = /** @type {any} */ (Object.freeze({ ...good }));
    const first = doseline.plan(request);
    assert.ok(first.ok);
    first.plan.items.length = 0;
    const second = doseline.plan(request);
    assert.ok(second.ok && second.plan.items.length > 0);
    assert.equal(Object.getPrototypeOf(second.plan), Object.prototype);
  });
}
