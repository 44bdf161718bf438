/** The emergency lines: each rests on its evidence, is known as one, and can be dialled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../../web/build/paths.mjs';
import { codesOf, countriesOf, EMERGENCY_LINES, LINE_OF, LINES_CHECKED } from '../../../web/call/emergency_lines.js';
import { phoneLink } from '../../../web/call/phone_link.js';
import { emptyPhones, withLineOf } from '../../../web/call/phones.js';
import { LANGUAGES } from '../../../web/words/languages.js';

const evidence = readFileSync(inProject('web/call/emergency-lines.md'), 'utf8');
const cells = (/** @type {string} */ text) =>
  text
    .split('\n')
    .filter((line) => /^\| [A-Z]{2} \|/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const [confirmed, leftOut] = evidence.split('## Left out').map(cells);

/** Facts of libphonenumber's ShortNumberMetadata.xml (Apache-2.0) at f7e3e88c: what it knows as emergency numbers. */
const patterns = new Map(
  readFileSync(inProject('tests/web/call/emergency-patterns.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [territory, emergency] = line.split(',');
      return [territory, new RegExp(`^(?:${emergency})$`)];
    }),
);

test('each line is the one of its evidence, and no country is without', () => {
  assert.deepEqual(Object.fromEntries([...LINE_OF].sort()), Object.fromEntries(confirmed.map(([code, , number]) => [code, number])));
  assert.equal(LINE_OF.size, EMERGENCY_LINES.flatMap(([, codes]) => codesOf(codes)).length, 'no country comes twice');
  assert.ok(LINE_OF.size > 60);
  assert.deepEqual(
    leftOut.filter(([code]) => LINE_OF.has(code)),
    [],
  );
  assert.ok(evidence.includes(`Read on ${LINES_CHECKED}`));
});

test('each line has two sources that say so', () => {
  for (const [code, , , ...sources] of confirmed) assert.ok(sources.filter((source) => source !== '—').length >= 2, code);
  for (const [, key] of confirmed.join(' ').matchAll(/\[([^\]]+)\]/g)) assert.ok(evidence.includes(`\n[${key}]: http`), key);
});

test('each line is an emergency number of its country to libphonenumber', () => {
  assert.deepEqual([...patterns.keys()], [...LINE_OF.keys()].sort());
  for (const [code, number] of LINE_OF) assert.match(number, /** @type {RegExp} */ (patterns.get(code)), code);
});

test('a tap on a line dials its digits', () => {
  for (const number of LINE_OF.values()) assert.deepEqual(phoneLink(number), { href: `tel:${number}`, shown: number });
});

test('each country has a name in each language, in that language’s order', () => {
  for (const { tag } of LANGUAGES) {
    const countries = countriesOf(tag, [...LINE_OF.keys()]);
    assert.deepEqual(
      countries.filter(({ code, name }) => code === name),
      [],
      tag,
    );
    const names = countries.map(({ name }) => name);
    assert.deepEqual(names, [...names].sort(new Intl.Collator(tag).compare));
  }
});

test('a country’s line takes an empty box or another line’s place, never a number of one’s own', () => {
  const typed = (/** @type {string} */ number) =>
    emptyPhones().map((phone) => (phone.who === 'emergency' ? { ...phone, number } : { ...phone, number: '555' }));
  const after = (/** @type {string} */ number, /** @type {string} */ country) => withLineOf(typed(number), country);
  assert.deepEqual(after('', 'ES'), typed('112'));
  assert.deepEqual(after(' ', 'AU'), typed('000'));
  assert.deepEqual(after('112', 'MX'), typed('911'));
  assert.deepEqual(after(' 9999 ', 'MX'), typed('911'));
  for (const own of ['+34 112', '112 Ana', '061', 'Ana']) assert.deepEqual(after(own, 'ES'), typed(own));
  for (const none of ['', 'HN', 'XX']) assert.deepEqual(after('112', none), typed('112'));
});
