/** The check of rooms: it sees what it is for, and the house is in order. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { housed, misplaced } from '../floors.mjs';

test('each room opens only doors below it', () => {
  const files = housed();
  assert.ok(Object.keys(files).length > 150);
  assert.deepEqual(misplaced(files), []);
});

const door = { 'web/today/index.js': '', 'web/medicine/index.js': '', 'web/medicine/syringe.js': '' };

test('up, sideways, past a door, from nowhere, by a type: each is seen', () => {
  for (const [path, text, what] of [
    ['web/form/boxes.js', "import { todayCard } from '../today/index.js';", /does not stand below/],
    ['web/dates/zoom.js', "import { todayCard } from '../today/index.js';", /does not stand below/],
    ['web/form/boxes.js', "/** @typedef {import('../today/index.js').Day} Day */", /does not stand below/],
    ['web/form/boxes.js', "const { a } = await import('../today/index.js');", /does not stand below/],
    ['web/today/dose_row.js', "import { syringe } from '../medicine/syringe.js';", /not the door web\/medicine\/index.js/],
    ['web/attic/box.js', "import { thousandths } from '../words/index.js';", /on no floor/],
    ['cpp/doseline/plan.hpp', '#include "wire/names.hpp"', /does not stand below/],
  ]) {
    const wrong = misplaced({ ...door, 'cpp/wire/names.hpp': '', [/** @type {string} */ (path)]: /** @type {string} */ (text) });
    assert.equal(wrong.length, 1, String(path));
    assert.match(wrong[0], /** @type {RegExp} */ (what));
  }
});

test('headers in a circle are seen', () => {
  const circle = { 'cpp/doseline/a.hpp': '#include "doseline/b.hpp"', 'cpp/doseline/b.hpp': '#include "doseline/a.hpp"' };
  assert.deepEqual(misplaced(circle), ['a circle of headers: cpp/doseline/a.hpp > cpp/doseline/b.hpp > cpp/doseline/a.hpp']);
});
