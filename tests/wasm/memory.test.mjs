/** Memory that the browser refuses: the call gets an answer, and the next one is as good as ever. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

/** In bytes. Just above what a module starts with, since how much a request takes is the standard library's to say. */
const CAP = 20 * 2 ** 20;

/** In milliseconds. A spare is made in the background, and a busy machine takes its time for it. */
const SPARE_IS_MADE = 600;

let refused = 0;

/** @param {number} bytes */
function within(bytes) {
  if (bytes <= CAP) return;
  refused += 1;
  throw new RangeError('no more memory');
}

// The WebAssembly grows its memory by pages of 64 kB, the twin takes a larger buffer.
const { grow } = WebAssembly.Memory.prototype;
/** @this {WebAssembly.Memory} @param {number} pages */
WebAssembly.Memory.prototype.grow = function (pages) {
  within(this.buffer.byteLength + pages * 2 ** 16);
  return grow.call(this, pages);
};
globalThis.ArrayBuffer = new Proxy(ArrayBuffer, {
  construct(target, [bytes, ...rest], newTarget) {
    within(bytes);
    return Reflect.construct(target, [bytes, ...rest], newTarget);
  },
});

const { engines } = await import('./engines.mjs');

const good = /** @type {const} */ ({ edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' });
const outOfMemory = { ok: false, problems: [{ field: 'request', code: 'out-of-memory', rules: [] }] };

/** A request just short of the longest that is read, of as many values as go into it. */
const crowded = { ...good, changes: Array.from({ length: 240_000 }, () => [0]) };
const longText = { text: '８'.repeat(7_000_000), unit: 'kg', kind: 'amount' };

for (const doseline of engines) {
  const ask = /** @type {Record<string, (request: any) => unknown>} */ (/** @type {unknown} */ (doseline));

  /** @type {[string, () => unknown][]} */
  const greedy = [
    ['plan', () => ask.plan(crowded)],
    ['compare', () => doseline.compare(/** @type {any} */ (crowded), /** @type {any} */ (crowded))],
    ['readWeight', () => ask.readWeight(longText)],
    ['readNumber', () => ask.readNumber(longText)],
  ];

  for (const [name, call] of greedy) {
    test(`${doseline.engine}: ${name} says that memory is out, and the next call is answered`, async () => {
      const usual = doseline.plan(good);
      assert.ok(usual.ok);
      await setTimeout(SPARE_IS_MADE);
      const before = refused;
      assert.deepEqual(call(), outOfMemory);
      assert.ok(refused > before);
      assert.deepEqual(doseline.plan(good), usual);
    });
  }

  test(`${doseline.engine}: when no spare is ready, calls say so until one is`, async () => {
    const [[, call]] = greedy;
    const usual = doseline.label('us');
    await setTimeout(SPARE_IS_MADE);
    for (let times = 0; times < 5; ++times) assert.deepEqual(call(), outOfMemory);
    assert.deepEqual(doseline.label('us'), outOfMemory);
    await setTimeout(SPARE_IS_MADE);
    assert.deepEqual(doseline.label('us'), usual);
  });

  test(`${doseline.engine}: 20,000 calls after that are all answered alike, in the same memory`, () => {
    const usual = JSON.stringify(doseline.plan(good));
    const before = refused;
    for (let times = 0; times < 5000; ++times) {
      assert.equal(JSON.stringify(doseline.plan(good)), usual);
      assert.equal(doseline.compare(good, { ...good, infusionDate: '2025-11-04' }).ok, true);
      assert.equal(doseline.readWeight({ text: '8.2', unit: 'kg' }).ok, true);
      assert.equal(doseline.readNumber({ text: '2.7', kind: 'amount', unit: 'mL' }).ok, true);
    }
    assert.equal(refused, before);
  });
}
