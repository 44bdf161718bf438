/** The file of words: whole, all of it used, nothing missing, nothing said in a dangerous form. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../../web/build/paths.mjs';
import { housed } from '../../floors.mjs';
import { builtCore, englishSource, messageIds, words } from '../english.mjs';

const sources = Object.entries(housed())
  .filter(([path]) => path.startsWith('web/'))
  .map(([, text]) => text)
  .join('\n');

/** Ids as the code spells them: whole, or a beginning that goes on with a value. */
const literals = new Set([...sources.matchAll(/['`]([a-z]+(?:-[\w]+)*)['`]/g)].map(([, id]) => id));
const beginnings = [...sources.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, beginning]) => beginning);
const fromPlace = ['item-'];
/** Names of fields and ids, which are spelled like a message. */
const notMessages = ['doseline-', 'keep-choice-', 'step-', 'pick-', 'tick-', 'dial-'];

test('the parser understands every message, and no id comes twice', () => {
  assert.deepEqual(
    messageIds.filter((id) => !words.has(id)),
    [],
  );
  assert.equal(new Set(messageIds).size, messageIds.length);
});

test('every message that the code names is there', () => {
  const named = [...sources.matchAll(/(?:say|fact)\((?:view, )?'([\w-]+)'/g)].map(([, id]) => id);
  assert.ok(named.length > 60, `only ${named.length} found`);
  assert.deepEqual(
    named.filter((id) => !words.has(id)),
    [],
  );
  assert.deepEqual(
    beginnings.filter((beginning) => !notMessages.includes(beginning) && !messageIds.some((id) => id.startsWith(beginning))),
    [],
  );
});

/** Those that stand in for another message where an edition is followed: all under one head of the file. */
const ofEdition = (() => {
  const [, block = ''] = englishSource.split(/^# The words of one edition: .*$/m);
  return [...block.split(/^## /m)[0].matchAll(/^([\w-]+) =/gm)].map(([, id]) => id);
})();

test('a message of one edition stands in for one that there is, and no other message does so by its name alone', () => {
  assert.ok(ofEdition.length > 10);
  assert.deepEqual(
    messageIds.filter((id) => /-(us|eu)$/.test(id) && messageIds.includes(id.slice(0, -3))).toSorted(),
    ofEdition.toSorted(),
  );
});

test('every message is used', () => {
  const unused = messageIds.filter(
    (id) => !ofEdition.includes(id) && !literals.has(id) && ![...beginnings, ...fromPlace].some((beginning) => id.startsWith(beginning)),
  );
  assert.deepEqual(unused, []);
});

test('every code of the core has words', () => {
  const types = readFileSync(inProject('web/core/doseline.d.ts'), 'utf8');
  const codes = (/** @type {string} */ name) => {
    // The comments between hold semicolons of their own.
    const body = new RegExp(`export type ${name} =([^]*?'[\\w-]+');`).exec(types)?.[1] ?? '';
    return [...body.matchAll(/\| '([\w-]+)'/g)].map(([, code]) => code);
  };
  const ofPlan = codes('ProblemCode');
  const ofWeight = codes('WeightQuestionCode');
  assert.ok(ofPlan.length > 15 && ofWeight.length > 9);
  assert.deepEqual(
    ofPlan.filter((code) => !words.has(`problem-any-${code}`)),
    [],
  );
  assert.deepEqual(
    ofWeight.filter((code) => !words.has(`problem-weight-${code}`)),
    [],
  );
});

test('every rule of the label has a sentence, and no sentence is without its rule', async () => {
  const core = await builtCore();
  const stated = /** @type {const} */ (['us', 'eu']).flatMap((edition) => {
    const answer = core.label(edition);
    return answer.ok ? answer.label.rules.map(({ id }) => `rule-${id}`) : [];
  });
  const ids = [...new Set(stated)];
  assert.deepEqual(messageIds.filter((id) => id.startsWith('rule-') && !ofEdition.includes(id)).sort(), ids.sort());
  const cited = [...sources.matchAll(/'((?:ZOL|ITV|STE|MON|CALL|HYG|VAC|EVR|SPZ)-[A-Z0-9-]+|RSV)'/g)].map(([, id]) => `rule-${id}`);
  assert.deepEqual(
    cited.filter((id) => !ids.includes(id)),
    [],
  );
});

test('numbers and units in the forms that are safe to read', () => {
  const said = englishSource.replace(/^#.*$/gm, '');
  /** @type {[name: string, form: RegExp][]} */
  const forms = [
    ['trailing zero', /\d\.\d*0(?!\d)/],
    ['no zero before the point', /(?<![\d}])\.\d/],
    ['a bare power', /\b101[345]\b/],
    ['micro sign or abbreviation', /µg|\bmcg\b|\bcc\b|\btsp\b|\bq\.?d\b/i],
    ['no space before the unit', /\d(mL|mg|kg|vg|oz|lb)\b/],
    ['an order to give a dose', /\bgive\b[^.\n]*\b(mg|mL)\b/i],
    ['ml in small letters', /\bml\b(?! \{|-| =| })/],
  ];
  const visible = said.replace(/^[\w-]+ = ?/gm, '').replace(/\{[^}]*\}/g, 'X');
  for (const [name, form] of forms) assert.doesNotMatch(visible, form, name);
});
