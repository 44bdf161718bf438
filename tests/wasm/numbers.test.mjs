/** Typed amounts and counts through JavaScript: the same vectors as native, in WebAssembly and its twin, and what only JavaScript can send. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';
import { engines } from './engines.mjs';

/** @type {{ kind: 'amount' | 'count', text: string, unit?: 'mL' | 'mg', value?: number, code?: string, readings?: number[] }[]} */
const vectors = JSON.parse(readFileSync(inProject('tests/vectors/numbers.json'), 'utf8'));

for (const doseline of engines) {
  const { engine } = doseline;

  /** Past the types, as a page written without them would. @param {unknown} request @returns {any} */
  const readNumber = (request) => doseline.readNumber(/** @type {any} */ (request));

  /** @param {unknown} request @returns {string[]} */
  const problems = (request) => {
    const answer = readNumber(request);
    assert.equal(answer.ok, false);
    return answer.problems.map((/** @type {{ field: string, code: string }} */ { field, code }) => `${field} ${code}`);
  };

  test(`every typed number of the vectors, ${engine}`, () => {
    assert.ok(vectors.length >= 200);
    for (const { kind, text, unit, value, code, readings } of vectors) {
      const expected =
        value === undefined
          ? { ok: false, problems: [{ field: 'number', code, ...(readings && { readings }), rules: [] }] }
          : { ok: true, [kind === 'amount' ? 'thousandths' : 'count']: value };
      assert.deepEqual(readNumber({ text, kind, ...(unit && { unit }) }), expected, JSON.stringify({ kind, text, unit }));
    }
  });

  test(`what is no request is told so and nothing throws, ${engine}`, () => {
    const nothing = [undefined, null, 2.7, '2.7', true, Symbol('2'), () => 2, 2n, []];
    for (const request of nothing) assert.deepEqual(problems(request), ['request unreadable-request'], String(request));

    const wrong = [null, 2.7, NaN, Infinity, -0, true, ['2.7'], { mL: 2 }, 2n, Symbol('2'), () => '2', '\ud83d', '2\udc76', '\udc76\ud83d'];
    for (const text of wrong) assert.deepEqual(problems({ text, kind: 'amount' }), ['text wrong-type'], String(text));
    for (const kind of wrong) assert.deepEqual(problems({ text: '2', kind }), ['kind wrong-type'], String(kind));
    for (const unit of wrong) assert.deepEqual(problems({ text: '2', kind: 'amount', unit }), ['unit wrong-type'], String(unit));

    assert.deepEqual(problems({}), ['text missing', 'kind missing']);
    assert.deepEqual(problems({ text: '2', kind: 'toString' }), ['kind unknown-word']);
    assert.deepEqual(problems({ text: '2', kind: 'amount', unit: '' }), ['unit unknown-word']);
    assert.deepEqual(problems({ text: '2', kind: 'count', unit: 'mL' }), ['unit unknown-field']);
    assert.deepEqual(problems({ text: null, kind: 8, mL: 1 }), ['text wrong-type', 'kind wrong-type', 'mL unknown-field']);
    const trap = {
      kind: 'amount',
      get text() {
        throw new Error('a trap');
      },
    };
    assert.deepEqual(problems(trap), ['request unreadable-request']);
    assert.deepEqual(problems({ text: '2'.repeat(9_000_000), kind: 'amount' }), ['request unreadable-request']);
  });

  test(`a pasted megabyte gets one question, ${engine}`, () => {
    for (const [piece, amount, count] of /** @type {const} */ ([
      ['8', 'too-large', 'too-large'],
      ['👶', 'not-a-number', 'not-whole'],
      ['\u0000', 'not-a-number', 'not-whole'],
      ['\u200f', 'empty', 'empty'],
      ['8.', 'too-many-points', 'not-whole'],
    ])) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      assert.deepEqual(problems({ text, kind: 'amount', unit: 'mL' }), [`number ${amount}`]);
      assert.deepEqual(problems({ text, kind: 'count' }), [`number ${count}`]);
    }
    assert.equal(readNumber({ text: `2.7${' '.repeat(1_000_000)}`, kind: 'amount' }).thousandths, 2700);
  });
}

test('weights, amounts and counts read ten thousand generated texts alike, in WebAssembly and its twin', () => {
  const [wasm, twin] = engines;
  // A small generator with a fixed seed, so that a failure can be met again.
  let state = 20_251_103;
  const below = (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pieces = [
    ...'123456789',
    ...'1234567890',
    ...".,·٫٬،'’ ",
    ...'٣',
    '\u200e',
    '\u202d',
    '\u202a',
    '\u2066',
    '\u2069',
    '\u202e',
    '２',
    '\u00a0',
  ];
  let read = 0;
  for (let i = 0; i < 10_000; ++i) {
    const text = Array.from({ length: 1 + below(6) }, () => pieces[below(pieces.length)]).join('');
    const amount = wasm.readNumber({ text, kind: 'amount' });
    const count = wasm.readNumber({ text, kind: 'count' });
    assert.deepEqual(amount, twin.readNumber({ text, kind: 'amount' }), JSON.stringify(text));
    assert.deepEqual(count, twin.readNumber({ text, kind: 'count' }), JSON.stringify(text));
    // Whole kilograms of up to a tonne are thousandths too; what an amount is asked about beyond that is its own caution.
    const weight = wasm.readWeight({ text, unit: 'kg' });
    if (amount.ok && amount.thousandths < 1_000_000) {
      read += 1;
      assert.equal(weight.ok && weight.weight.grams, amount.thousandths, JSON.stringify(text));
    }
    if (amount.ok && count.ok) assert.equal(count.count * 1000, amount.thousandths, JSON.stringify(text));
    if (!amount.ok && weight.ok) assert.match(amount.problems[0].code, /^(leading-zero|too-precise)$/, JSON.stringify(text));
  }
  assert.ok(read > 1000, String(read));
});
