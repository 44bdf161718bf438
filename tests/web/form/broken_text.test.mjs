/** Half of an emoji in a box: named as what it is, in every box and language, never as a fault of the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../../web/build/paths.mjs';
import { BROKEN, isBroken } from '../../../web/form/broken_text.js';
import { readDateBoxes } from '../../../web/form/date_reading.js';
import { emptyEntry, readEntry } from '../../../web/entry/entry_reading.js';
import { readAmount, readCount } from '../../../web/form/number_reading.js';
import { emptyPrescription, readPrescription } from '../../../web/medicine/prescription_reading.js';
import { createWords } from '../../../web/words/words.js';
import { builtCore } from '../english.mjs';

const HALF = '\ud83d';
const core = await builtCore();

/** @param {Partial<import('../../../web/entry/entry_reading.js').Entry>} parts */
const entry = (parts) => ({
  ...emptyEntry(),
  weight: '8.2',
  unit: /** @type {const} */ ('kg'),
  birth: { day: '1', month: 'May', year: '2025' },
  infusion: { day: '3', month: 'November', year: '2025' },
  ...parts,
});

test('a half is one, a whole is none', () => {
  for (const text of [HALF, `8.2${HALF}`, `\ude00${HALF}`, '\ude00 8']) assert.ok(isBroken(text), JSON.stringify(text));
  for (const text of ['', '8.2', '😀', 'ملل ٢', '👩‍⚕️ 8']) assert.ok(!isBroken(text), text);
});

test('amounts and counts', () => {
  assert.equal(readAmount(core, `2.5${HALF}`, 'mL').question?.code, BROKEN);
  assert.equal(readCount(core, `${HALF}30`).question?.code, BROKEN);
});

test('each box of a date', () => {
  for (const part of /** @type {const} */ (['day', 'month', 'year'])) {
    const boxes = { day: '1', month: '5', year: '2025' };
    const reading = readDateBoxes({ ...boxes, [part]: `${boxes[part]}${HALF}` }, 'en');
    assert.deepEqual(reading, { ok: false, code: BROKEN, part });
  }
});

const boxes = {
  'weight-number': { weight: `8.2${HALF}` },
  'weight-ounces': { unit: /** @type {const} */ ('lb'), weight: '18', ounces: `2${HALF}` },
  'weeks-early': { early: `3${HALF}` },
};
for (const [box, parts] of Object.entries(boxes)) {
  test(`the box ${box}, and nothing else is said of it`, () => {
    assert.ok(readEntry(entry({}), core, 'en').plan);
    const { problems } = readEntry(entry(parts), core, 'en');
    assert.deepEqual(
      problems.map(({ code, focus }) => [code, focus]),
      [[BROKEN, box]],
    );
  });
}

test('the weight typed a second time', () => {
  const { problems } = readEntry(entry({ weight: '19', again: `19${HALF}` }), core, 'en');
  assert.deepEqual(
    problems.map(({ code, focus }) => [code, focus]),
    [[BROKEN, 'weight-again']],
  );
});

test('the bottle', () => {
  const typed = { ...emptyPrescription(), strengthMg: `15${HALF}`, strengthMl: '5', dose: '2.7', times: '1' };
  assert.deepEqual(
    readPrescription(typed, core, 'en').problems.map(({ field, code }) => [field, code]),
    [['strength', BROKEN]],
  );
});

for (const [tag, way] of Object.entries({ en: /remove it/, es: /Bórrelo/, ar: /احذفوه/ })) {
  test(`the words of ${tag} say what to do`, () => {
    const words = createWords(tag, readFileSync(inProject(`web/words/${tag}.ftl`), 'utf8'));
    assert.match(words.say(`problem-any-${BROKEN}`), way);
  });
}
