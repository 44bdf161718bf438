/** The rules in words: what each sentence must say, its numbers in every language, and a test for each rule. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../web/build/paths.mjs';
import { createWords } from '../../web/words/words.js';
import { labelEu, labelUs, ownToEu, rules } from '../vectors/label.mjs';
import { sources } from './screens.mjs';

/** What the English sentence must say of the rules that are words alone. @type {Record<string, RegExp[]>} */
const WORDS_ALONE = {
  'ZOL-KITCARE': [/frozen/, /refrigerator/, /within 14 days/, /within 8 hours/, /never frozen again/],
  'ZOL-BASE': [/liver/, /kidneys/, /blood count/, /troponin/, /AAV9/],
  'ZOL-AAV9': [/above 1:50 may be tested again/, /not known/],
  'ZOL-ILL': [/waits until the infection has gone/, /stable/],
  'ZOL-EFFECT': [/take a while/, /some children .* within 1 month/],
  'ZOL-PLACE': [/trained doctor or nurse/, /clinic or hospital/, /knows SMA/],
  'LIV-BOX': [/serious liver injury and acute liver failure, with deaths/, /liver doctor .* promptly/],
  'ZOL-RENAL': [/no change of the dose/, /Ask your team/],
  'STE-WHY': [/inflammation/, /liver enzymes/],
  'STE-CLASH': [/own leaflet/, /the rule is: call the team/],
  'STE-REAL': [/87\.5 days .*57 to 274/, /126 days .*52 to 210/, /36 %/],
  'MON-LIVER-2019': [/2019 to 2022/, /every week for the first month/, /every other week in months 2 and 3/],
  'CALL-EMERGENCY': [
    /breathing/,
    /blue or pale grey skin/,
    /seizure/,
    /cannot be woken/,
    /emergency number first, then the team/,
    /our own/,
  ],
  'CALL-MORE': [/same day/, /dark urine/, /pale stools/, /sore belly/, /no appetite/, /rash/, /swollen face/, /chickenpox or measles/],
  'VAC-HOME': [/ask first/, /Measles, mumps, rubella, rotavirus, nasal flu and oral polio/],
  RSV: [/in season/, /Ask the team/],
  'DON-NONE': [/no blood, organs, tissue or cells/],
  'EVR-FOOD': [/US since 2025/, /EU tablet/, /with or without food/, /2024 says after a meal/],
  'EVR-MILK': [/before or after breast-feeding/, /never mixed into milk or formula/],
  'EVR-5MIN': [/within 5 minutes/, /thrown away and drawn up again/, /Water/],
  'EVR-TAB': [
    /whole with water/,
    /never chewed, cut or crushed/,
    /5 mL/,
    /3 minutes/,
    /without chlorine/,
    /within 10 minutes/,
    /15 mL more/,
  ],
  'EVR-TUBE': [/nose or stomach/, /10 to 20 mL/, /ask the pharmacist/],
  'EVR-MISSED': [/within 6 hours/, /skipped/, /never double/, /vomiting it is not taken again/],
  'EVR-WARM': [/40 °C, for 5 days in all \(120 hours\)/, /thrown away/],
  'EVR-SYRINGE': [/EU pack/, /0\.3 to 1 mL/, /1 to 6 mL/, /more than 6 mL/],
  'EVR-TESTS': [/EU leaflet/, /pregnancy test/, /no routine blood test/],
  'SPZ-MISSED': [/earliest date/, /before March 2026/, /moves the next ones too/, /14 days apart/, /new start/, /The team sets the dates/],
  'SPZ-MISSED-HIGH': [/no rule was found/, /Call the team/],
  'SPZ-LABS': [/platelets, clotting tests and urine protein/, /before and during treatment/, /not read/, /not each time/],
  'SPZ-AFTER': [/Headache, back pain and vomiting/, /72 hours/, /head grows/, /less awake/, /call the team/],
};

const languages = Object.entries(sources).map(([language, source]) => ({ language, words: createWords(language, source) }));

/** @param {string} language @param {string} id */
const sentence = (language, id) =>
  (languages.find((one) => one.language === language)?.words.say(`rule-${id}`) ?? '').replaceAll('\u00a0', ' ');

/** Every number in a text, each once. @param {string} text */
const numbers = (text) => [...new Set([...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)))].sort((a, b) => a - b);

for (const [id, parts] of Object.entries(WORDS_ALONE)) {
  test(`${id}: its sentence says all of it`, () => {
    for (const part of parts) assert.match(sentence('en', id), part);
  });
}

test('CALL-NOW: its sentence names every sign', () => {
  const signs = [
    'yellow skin or eyes',
    'vomiting',
    'less alert',
    'missed or thrown-up',
    'bruises or bleeding',
    'seizure',
    'little urine',
    'pale grey or blue skin',
    'hard or fast breathing',
    'swelling of arms, legs or belly',
    'cough',
    'wheeze',
    'sneeze',
    'runny nose',
    'sore throat',
    'fever',
  ];
  assert.deepEqual(
    signs.filter((sign) => !sentence('en', 'CALL-NOW').includes(sign)),
    [],
  );
});

test('no sentence has a number that its rule has not, and every language has the same', () => {
  const stated = rules.filter(({ id }) => [...labelUs.label.rules, ...labelEu.label.rules].some((rule) => rule.id === id));
  assert.ok(stated.length >= 50);
  for (const { id, rule, value, section, revision } of stated) {
    const known = numbers(`${rule} ${value} ${section} ${revision}`);
    assert.deepEqual(
      numbers(sentence('en', id)).filter((number) => !known.includes(number)),
      [],
      id,
    );
    for (const { language } of languages)
      assert.deepEqual(numbers(sentence(language, id)), numbers(sentence('en', id)), `${id} in ${language}`);
  }
});

test('a rule that the edition eu has from another text has a sentence of its own there, and says so where it is not checked', () => {
  for (const { id, rule, value, section, revision, grade } of ownToEu) {
    const own = `${id}-eu`;
    // Where nothing but the source is another, the sentence is the same.
    if (id === 'MON-LIVER') continue;
    assert.notEqual(sentence('en', own), `rule-${own}`);
    const known = numbers(`${rule} ${value} ${section} ${revision} 1`);
    assert.deepEqual(
      numbers(sentence('en', own)).filter((number) => !known.includes(number)),
      [],
      own,
    );
    for (const { language, words } of languages) {
      assert.ok(words.has(`rule-${own}`), `${own} in ${language}`);
      assert.deepEqual(numbers(sentence(language, own)), numbers(sentence('en', own)), `${own} in ${language}`);
    }
    assert.equal(/check this with your team/i.test(sentence('en', own)), grade === 'C', own);
    // The example amounts of the taper are never shown.
    assert.doesNotMatch(sentence('en', own), /mg/);
  }
});

test('every rule has a test that is named by it', () => {
  const cpp = readdirSync(inProject('tests/cpp'))
    .map((name) => readFileSync(inProject('tests/cpp', name), 'utf8'))
    .join('\n');
  // "ZOL-GAP, ZOL-RANGE: every gram …"
  const named = [...cpp.matchAll(/TEST_CASE\(\s*"((?:[A-Z0-9-]+, )*[A-Z0-9-]+): /g)].flatMap(([, ids]) => ids.split(', '));
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id) => !named.includes(id) && !(id in WORDS_ALONE)),
    [],
  );
  assert.deepEqual(
    Object.keys(WORDS_ALONE).filter((id) => !ids.includes(id)),
    [],
  );
});

test('ZOL-PRETERM, ZOL-COMBO: their sentences say all of it, too', () => {
  for (const part of [/born early/, /waits until .* full term/]) assert.match(sentence('en', 'ZOL-PRETERM'), part);
  for (const part of [/2024/, /do not advise/, /team decides/]) assert.match(sentence('en', 'ZOL-COMBO'), part);
});

test('a rule that the core applies is more than words', () => {
  const files = readdirSync(inProject('cpp/doseline')).filter(
    (name) => /\.[ch]pp$/.test(name) && !/^(rules|label_us|label_eu)\./.test(name),
  );
  const applied = files.flatMap((name) =>
    [...readFileSync(inProject('cpp/doseline', name), 'utf8').matchAll(/RuleId::(\w+)/g)].map(([, id]) =>
      id.toUpperCase().replaceAll('_', '-'),
    ),
  );
  assert.ok(applied.length > 30, `only ${applied.length} found`);
  assert.deepEqual(
    applied.filter((id) => id in WORDS_ALONE),
    [],
  );
});
