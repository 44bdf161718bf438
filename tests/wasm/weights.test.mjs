/** Typed weights through JavaScript: the same vectors as native, in WebAssembly and its twin, and what only JavaScript can send. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';

/** @typedef {import('../../web/core/doseline.js').Doseline} Doseline */

/** @type {{ text: string, unit?: 'kg' | 'lb' | 'g', grams?: number, code?: string, readings?: number[] }[]} */
const vectors = JSON.parse(readFileSync(inProject('tests/vectors/weights.json'), 'utf8'));

const { loadDoseline } = await import(inProject('dist/package/index.js'));

for (const engine of /** @type {const} */ (['wasm', 'twin'])) {
  /** @type {Doseline} */
  const doseline = await loadDoseline({ engine });

  /** Past the types, as a page written without them would. @param {unknown} request @returns {any} */
  const readWeight = (request) => doseline.readWeight(/** @type {any} */ (request));

  test(`every typed weight of the vectors, ${engine}`, () => {
    assert.equal(doseline.engine, engine);
    assert.ok(vectors.length >= 300);
    for (const { text, unit, ...expected } of vectors) {
      const answer = readWeight({ text, unit });
      const problem = answer.problems?.[0];
      const grams = (/** @type {any[]} */ list) => list.map((each) => each.grams);
      const got = answer.ok
        ? { grams: answer.weight.grams }
        : { code: problem.code, ...(problem.readings && { readings: grams(problem.readings) }) };
      assert.deepEqual(got, expected, `${JSON.stringify(text)} ${unit}`);
      if (!answer.ok) assert.deepEqual([answer.problems.length, problem.field, problem.rules], [1, 'weight', []]);
    }
  });

  test(`both units are echoed, ${engine}`, () => {
    assert.deepEqual(readWeight({ text: '8,2', unit: 'kg' }), { ok: true, weight: { grams: 8200, pounds: 18, ounces: 1 } });
    assert.deepEqual(readWeight({ text: '18 lb 1 oz' }), { ok: true, weight: { grams: 8193, pounds: 18, ounces: 1 } });
  });

  test(`what is no request is told so and nothing throws, ${engine}`, () => {
    const nothing = [undefined, null, 8.2, '8.2 kg', true, Symbol('8'), () => 8, 8n];
    for (const request of nothing) assert.deepEqual(problems(request), ['request unreadable-request'], String(request));
    assert.deepEqual(problems([]), ['request unreadable-request']);

    const wrong = [null, 8.2, NaN, Infinity, -0, true, ['8.2'], { kg: 8 }, 8n, Symbol('8'), () => '8', '\ud83d', '8\udc76', '\udc76\ud83d'];
    for (const text of wrong) assert.deepEqual(problems({ text, unit: 'kg' }), ['text wrong-type'], String(text));
    for (const unit of wrong) assert.deepEqual(problems({ text: '8', unit }), ['unit wrong-type'], String(unit));

    assert.deepEqual(problems({}), ['text missing']);
    assert.deepEqual(problems({ text: undefined, unit: 'kg' }), ['text missing']);
    assert.deepEqual(problems({ text: '8', unit: 'stone' }), ['unit unknown-unit']);
    assert.deepEqual(problems({ text: null, unit: 8, kilo: 1 }), ['text wrong-type', 'unit wrong-type', 'kilo unknown-field']);
    const trap = {
      get text() {
        throw new Error('a trap');
      },
    };
    assert.deepEqual(problems(trap), ['request unreadable-request']);
  });

  test(`a pasted megabyte gets one question, ${engine}`, () => {
    for (const [piece, code] of /** @type {const} */ ([
      ['8', 'too-large'],
      ['👶', 'not-a-number'],
      ['\u0000', 'not-a-number'],
      ['\u200f', 'empty'],
      ['8.', 'too-many-points'],
    ])) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      assert.deepEqual(problems({ text, unit: 'kg' }), [`weight ${code}`]);
    }
    assert.equal(readWeight({ text: '8.2' + ' '.repeat(1_000_000), unit: 'kg' }).weight.grams, 8200);
  });

  test(`a slip is a warning with the reading that was meant, ${engine}`, () => {
    const request = /** @type {const} */ ({ edition: 'us', birthDate: '2025-05-05', weightGrams: 17_500, infusionDate: '2025-11-03' });
    const answer = doseline.plan({ ...request, sex: 'boy', weeksBornEarly: 0, weightUnit: 'kg' });
    assert.ok(answer.ok);
    assert.deepEqual(answer.plan.warnings, [
      { field: 'weightGrams', code: 'weight-implausible', readings: [{ grams: 7938, pounds: 17, ounces: 8 }], rules: [] },
    ]);
  });

  /** @param {unknown} request @returns {string[]} */
  function problems(request) {
    const answer = readWeight(request);
    assert.equal(answer.ok, false);
    return answer.problems.map((/** @type {{ field: string, code: string }} */ { field, code }) => `${field} ${code}`);
  }
}

test('WebAssembly and twin answer ten thousand generated texts alike', async () => {
  const [wasm, twin] = await Promise.all([loadDoseline({ engine: 'wasm' }), loadDoseline({ engine: 'twin' })]);
  // A small generator with a fixed seed, so that a failure can be met again.
  let state = 20_251_103;
  const below = (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pieces = [
    ...'0123456789',
    ...'0123456789',
    ...".,·٫٬،'’ -−",
    ...'٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
    ' kg',
    ' g',
    ' lb',
    ' oz',
    '\u200f',
    '\u202e',
    '\u0301',
    '👶',
    '\ud83d',
    '１',
    '२',
    '\u00a0',
    'x',
  ];
  for (let i = 0; i < 10_000; ++i) {
    const text = Array.from({ length: 1 + below(8) }, () => pieces[below(pieces.length)]).join('');
    const unit = [undefined, 'kg', 'lb', 'g'][below(4)];
    assert.deepEqual(wasm.readWeight({ text, unit }), twin.readWeight({ text, unit }), JSON.stringify(text));
  }
});

test('the digits of every script that this JavaScript knows are read, and nothing else is a digit', async () => {
  const doseline = await loadDoseline({ engine: 'wasm' });
  const beyond = 0x20000;
  for (let code = 0; code < beyond; ++code) {
    const character = String.fromCodePoint(code);
    const isDigit = /\p{Nd}/u.test(character);
    // A later Unicode may have given this place to a digit.
    if (/[\p{Cn}\p{Cs}]/u.test(character)) continue;
    const answer = doseline.readWeight({ text: `${character}${character}${character}`, unit: 'g' });
    const code16 = `U+${code.toString(16)}`;
    if (answer.ok) assert.ok(isDigit && answer.weight.grams % 111 === 0 && answer.weight.grams <= 999, code16);
    else assert.ok(!isDigit || answer.problems[0].code === 'not-positive', code16);
  }
  for (let code = beyond; code < 0x110000; ++code) assert.ok(!/\p{Nd}/u.test(String.fromCodePoint(code)));
});
