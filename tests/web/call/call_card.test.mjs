/** The call card and the button on top: each sign of the rules, and a number in two taps, guessed but never taken for granted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'lit-html';
import { CALL_LEVELS, callCard, callStrip, foldedCallCard } from '../../../web/call/call_card.js';
import { regionOf } from '../../../web/call/emergency_lines.js';
import { frame } from '../../../web/page/frame.js';
import { infusionCard } from '../../../web/medicine/infusion_card.js';
import { putOnScreen } from '../../../web/page/kept_state.js';
import { LEARN_GROUPS } from '../../../web/learn/learn_questions.js';
import { emptyState } from '../../../web/page/page_state.js';
import { emptyPhones } from '../../../web/call/phones.js';
import { lifeCard } from '../../../web/plan/rule_cards.js';
import { steroidCard } from '../../../web/medicine/steroid_card.js';
import { teamCall } from '../../../web/call/team_call.js';
import { createView } from '../../../web/ui/view.js';
import { rules } from '../../vectors/label.mjs';
import { builtCore, request } from '../english.mjs';
import { family, familyWith } from '../keeping_families.mjs';
import { sources, textOf } from '../screens.mjs';

const core = await builtCore();
const answer = core.label('us');
assert.ok(answer.ok);
const { label } = answer;

/** @param {{ language?: string, region?: string }} [how] */
const viewOf = ({ language = 'en', region } = {}) =>
  createView({ html, language, source: sources[language], label, today: '2025-11-12', region });

/** @param {Record<string, string>} numbers */
const phonesWith = (numbers) => emptyPhones().map((phone) => ({ ...phone, number: numbers[phone.who] ?? phone.number }));

/** @typedef {{ numbers?: Record<string, string>, country?: string, asked?: ('team' | 'country')[], region?: string, language?: string }} How */

/** @param {How} how */
function phonesOf({ numbers = {}, country = '', asked = ['team'] }) {
  const none = () => {};
  return {
    typed: phonesWith(numbers),
    country,
    asked: new Set(asked),
    onType: none,
    onCountry: none,
    onConfirm: none,
    onElsewhere: none,
  };
}

/** @param {How} [how] */
function cardOf(how = {}) {
  const markup = textOf(callCard(viewOf(how), phonesOf(how)));
  const [top, signs, folded] = markup.split(/(?=<div class="call-level emergency">)|(?=<details class="numbers">)/);
  return { markup, top, signs, folded };
}

/** @param {string} markup */
const plain = (markup) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** @param {string} markup */
const dialled = (markup) => [...markup.matchAll(/href="(tel:[^"]*)"/g)].map(([, href]) => href);

/** Each sign in the rule's own words, in its order, and as the card says it. @type {Record<string, Record<string, string>>} */
const SIGNS = {
  'CALL-EMERGENCY': {
    'trouble breathing': 'trouble breathing',
    'blue or pale grey skin': 'blue or pale grey skin',
    'a seizure': 'a seizure',
    'a child who cannot be woken': 'a child who cannot be woken',
  },
  'CALL-NOW': {
    'yellow skin or eyes': 'yellow skin or eyes',
    vomiting: 'vomiting',
    'less alert than usual': 'less alert than usual',
    'a missed or vomited steroid dose': 'a steroid dose missed or thrown up',
    'bruises or bleeding you cannot explain': 'bruises or bleeding that you cannot explain',
    seizure: 'a seizure',
    'little urine': 'little urine',
    'pale grey or blue skin': 'pale grey or blue skin',
    'hard or fast breathing': 'hard or fast breathing',
    'swelling of arms, legs or belly': 'swelling of arms, legs or belly',
    'signs of infection (cough, wheeze, sneeze, runny nose, sore throat, fever)':
      'signs of infection: cough, wheeze, sneeze, runny nose, sore throat, fever',
  },
  'CALL-MORE': {
    'dark urine': 'dark urine',
    'pale stools': 'pale stools',
    'a sore belly': 'a sore belly',
    'no appetite': 'no appetite',
    'rash or a swollen face': 'rash or a swollen face',
    'contact with chickenpox or measles while on the steroid': 'contact with chickenpox or measles while on the steroid',
  },
};

/** What divides the signs in the words of each rule. @type {Record<string, RegExp>} */
const BETWEEN = { 'CALL-EMERGENCY': /, /, 'CALL-NOW': /; /, 'CALL-MORE': /[,;] / };

const levels = [...cardOf().markup.matchAll(/<div class="call-level (\w+)">(.*?)<\/div>/gs)].map(([, name, markup]) => ({
  name,
  markup,
  signs: [...markup.matchAll(/<li>(.*?)<\/li>/gs)].map(([, text]) => text),
}));

for (const [index, { name, rule }] of CALL_LEVELS.entries()) {
  test(`${rule}: the card has its signs, all of them, no other, in its order, with its source`, () => {
    const { value } = /** @type {{ value: string }} */ (rules.find(({ id }) => id === rule));
    assert.deepEqual(value.split(':')[0].split(BETWEEN[rule]), Object.keys(SIGNS[rule]));
    assert.equal(levels[index].name, name);
    assert.deepEqual(levels[index].signs, Object.values(SIGNS[rule]));
    assert.ok(levels[index].markup.includes(`href="#source-${rule}"`));
    assert.ok(label.rules.some(({ id }) => id === rule));
  });
}

test('every language has its own words for every sign and title, none twice in a level', () => {
  for (const language of Object.keys(sources)) {
    const { words } = viewOf({ language });
    for (const { name, signs } of CALL_LEVELS) {
      const said = ['title', ...signs].map((sign) => words.say(`call-${name}-${sign}`));
      assert.equal(new Set(said).size, signs.length + 1, `${language} ${name}`);
      assert.deepEqual(
        said.filter((text) => text === '' || text.startsWith('call-')),
        [],
        language,
      );
    }
  }
});

test('the number comes before the signs, and what cannot wait before what can', () => {
  const { markup } = cardOf({ region: 'ES' });
  const order = ['phone-team"', 'dial-guess"', 'call-level emergency', 'call-level now', 'call-level more', 'class="numbers"'].map((part) =>
    markup.indexOf(part),
  );
  assert.ok(!order.includes(-1), String(order));
  assert.deepEqual(
    order,
    [...order].sort((one, other) => one - other),
  );
});

test('the browser’s region is offered with an “if”, to be confirmed', () => {
  const { top, folded } = cardOf({ region: 'ES' });
  assert.match(plain(top), /If you are in Spain: Emergency number 112 Yes, I am in Spain Another country/);
  assert.deepEqual(dialled(top), ['tel:112']);
  assert.ok(!top.includes('<select') && folded.includes('<select'), 'the list is folded away');
  assert.match(plain(cardOf({ region: 'US' }).top), /If you are in the United States:/);
  assert.match(plain(cardOf({ region: 'GB', language: 'es' }).top), /Si está en el Reino Unido:/);
});

test('with no region, an unlisted one, or “another country” the list is there at once, with nothing chosen and nothing to dial', () => {
  for (const how of [
    {},
    { region: '' },
    { region: 'HN' },
    { region: 'ES', asked: /** @type {('team' | 'country')[]} */ (['team', 'country']) },
  ]) {
    const { top, folded } = cardOf(how);
    assert.ok(top.includes('<select'), JSON.stringify(how));
    assert.ok(!folded.includes('<select'));
    assert.deepEqual(dialled(top), []);
    assert.doesNotMatch(plain(top), /If you are in|Emergency number \(/);
  }
});

test('a number that is known is one tap away, and nothing is guessed beside it', () => {
  const confirmed = cardOf({ region: 'ES', numbers: { emergency: '112' }, country: 'ES' });
  assert.deepEqual(dialled(confirmed.top), ['tel:112']);
  assert.doesNotMatch(plain(confirmed.top), /If you are in/);
  const both = cardOf({ region: 'ES', numbers: { team: '+1 555 010 7788', emergency: '061' }, asked: [] });
  assert.deepEqual(dialled(both.top), ['tel:+15550107788', 'tel:061']);
  assert.ok(!both.top.includes('<input') && both.folded.includes('id="phone-team"'), 'the box is folded away');
  // A box that is asked for stays on top while it is typed in.
  assert.ok(cardOf({ numbers: { team: '+1' } }).top.includes('id="phone-team"'));
});

test('each box is there once', () => {
  for (const how of [{}, { region: 'ES' }, { region: 'ES', numbers: { team: '555 010 7788' }, asked: [] }]) {
    for (const id of ['phone-team', 'phone-centre', 'phone-country', 'phone-emergency'])
      assert.equal(cardOf(how).markup.split(`id="${id}"`).length, 2, id);
  }
});

test('where the signs are folded, what can be dialled is not, and nothing is missing', () => {
  const how = { numbers: { team: '+1 555 010 7788', centre: '555 010 2000' }, region: 'ES' };
  for (const asked of /** @type {('team' | 'country')[][]} */ ([[], ['team'], ['country']])) {
    const whole = cardOf({ ...how, asked }).markup;
    const markup = textOf(foldedCallCard(viewOf(how), phonesOf({ ...how, asked })));
    const [open, folded] = markup.split('<details class="call-folded">');
    // A number that is being typed stays under its box; the button on top dials it.
    assert.deepEqual(dialled(open).includes('tel:+15550107788'), !asked.includes('team'));
    assert.ok(dialled(open).includes('tel:5550102000'));
    assert.equal(dialled(open).includes('tel:112'), !asked.includes('country'));
    assert.doesNotMatch(open, /<li>[^<]*\w|<input|<select/);
    for (const level of ['emergency', 'now', 'more']) assert.ok(folded.includes(`call-level ${level}`), level);
    const sorted = (/** @type {string} */ text) => [...text.matchAll(/ id="([^"]+)"|<li>([^<]+)</g)].map(([all]) => all).sort();
    assert.deepEqual(sorted(markup), sorted(whole), 'each box, number and sign stands once');
  }
});

test('paper has what cannot wait and numbers that somebody typed or confirmed, never a guess', () => {
  const strip = (/** @type {Record<string, string>} */ numbers) => plain(textOf(callStrip(viewOf({ region: 'ES' }), phonesWith(numbers))));
  const fresh = strip({});
  const line = (/** @type {string} */ title, /** @type {string} */ rule) => `${title}: ${Object.values(SIGNS[rule]).join(' · ')}`;
  assert.ok(fresh.includes(line('Call the emergency number first, then the team', 'CALL-EMERGENCY')), fresh);
  assert.ok(fresh.includes(line('Call the team at once', 'CALL-NOW')), fresh);
  assert.ok(!fresh.includes('112') && !fresh.includes('dark urine'));
  assert.match(fresh, /Team’s number:$/);
  assert.match(strip({ emergency: '112' }), /Emergency number 112$/);
});

test('the button on top dials the team as soon as it can, and leads to the card until then', () => {
  const topOf = (/** @type {Record<string, string>} */ numbers) =>
    /<header.*<\/header>/s.exec(textOf(frame(viewOf({ region: 'ES' }), { main: '', strip: '', phones: phonesWith(numbers) })))?.[0] ?? '';
  for (const none of /** @type {Record<string, string>[]} */ ([{}, { emergency: '112' }, { team: 'ask for Maria' }])) {
    assert.match(topOf(none), /class="call-link" href="#call"/);
    assert.deepEqual(dialled(topOf(none)), []);
  }
  const known = topOf({ team: '+1 555 010 7788', emergency: '112' });
  const [button] = /<a class="call-link".*?<\/a>/s.exec(known) ?? [''];
  assert.deepEqual(dialled(button), ['tel:+15550107788']);
  assert.equal(plain(button), 'Call the team +1 555 010 7788');
  assert.match(plain(/<a class="call-signs" href="#call".*?<\/a>/s.exec(known)?.[0] ?? ''), /When to call$/);
});

test('the region is the first one that the browser’s languages name', () => {
  const cases = /** @type {const} */ ([
    [['en-US', 'es'], 'US'],
    [['es', 'es-MX', 'en-US'], 'MX'],
    [['es-419', 'es-AR'], 'AR'],
    [['C', 'de-AT'], 'AT'],
    [['ar-Arab-EG-u-nu-latn'], 'EG'],
    [['en-UK'], 'GB'],
    [['en'], ''],
    [[''], ''],
    [[], ''],
  ]);
  for (const [languages, region] of cases) assert.equal(regionOf(languages), region, languages.join());
});

test('a plan that brings the team’s number leaves no empty box on top; one without asks for it', () => {
  const askedWith = (/** @type {Record<string, string>} */ numbers) => {
    const state = emptyState();
    state.asked.add('country');
    putOnScreen(state, familyWith({ ...family, phones: phonesWith(numbers) }));
    return [...state.asked];
  };
  assert.deepEqual(askedWith({ team: '555 010 7788' }), []);
  assert.deepEqual(askedWith({ emergency: '112' }), ['team']);
});

test('STE-WHY, STE-CLASH, ZOL-PLACE, VAC-HOME, LIV-BOX, ZOL-COMBO stand where a family looks, each with its source', () => {
  const planned = core.plan(request);
  assert.ok(planned.ok);
  const { plan } = planned;
  const asked = (/** @type {string} */ name) =>
    LEARN_GROUPS.flatMap(({ questions }) => questions).find((question) => question.name === name)?.rules;
  const cards = {
    'STE-WHY': steroidCard(viewOf(), plan),
    'STE-CLASH': steroidCard(viewOf(), undefined),
    'ZOL-PLACE': infusionCard(viewOf(), plan),
    'VAC-HOME': lifeCard(viewOf(), plan),
  };
  for (const [rule, card] of Object.entries(cards)) assert.ok(textOf(card).includes(`href="#source-${rule}"`), rule);
  // Whoever reads of a missed dose reads of the other leaflet right behind it.
  assert.match(
    plain(textOf(cards['STE-CLASH'])),
    /Missed a dose.*Call the team at once\. The bottle’s own leaflet .* the rule is: call your team\./,
  );
  for (const [name, rule] of [
    ['missed', 'STE-CLASH'],
    ['why', 'STE-WHY'],
    ['liver', 'LIV-BOX'],
    ['place', 'ZOL-PLACE'],
    ['combo', 'ZOL-COMBO'],
    ['home', 'VAC-HOME'],
  ]) {
    assert.ok(asked(name)?.includes(rule), name);
    assert.ok(
      label.rules.some(({ id }) => id === rule),
      rule,
    );
  }
  for (const vaccine of ['measles', 'mumps', 'rubella', 'rotavirus', 'nasal flu', 'oral polio'])
    assert.ok(textOf(cards['VAC-HOME']).includes(vaccine), vaccine);
});

test('what is no number to dial is text alone, and the box says why', () => {
  for (const language of Object.keys(sources)) {
    const { words } = viewOf({ language });
    for (const [number, doubt] of [
      ['617-355-KIDS', 'letters'],
      ['+44 (0)20 7946 0018', 'zero'],
      ['*21*555#', 'codes'],
      ['112 911', 'several'],
      ['12', 'unfinished'],
      ['9'.repeat(40), 'long'],
      ['08:00', 'unclear'],
    ]) {
      const { top } = cardOf({ numbers: { team: number }, language });
      const said = words.say(`phone-doubt-${doubt}`);
      assert.ok(!said.startsWith('phone-') && plain(top).includes(said), `${language} ${doubt}`);
      assert.deepEqual(dialled(top), []);
      assert.ok(plain(top).includes(number), number);
    }
  }
  assert.ok(!/phone-doubt" id="phone-team-doubt" role="status">[^<]/.test(cardOf({ numbers: { team: '+1 555 010 7788' } }).top));
});

test('in a frame, where a call may be forbidden, each number also stands beside its link', () => {
  const typed = phonesWith({ team: '+1 (555) 010-7788', emergency: '112' });
  const copies = (/** @type {boolean} */ framed) => {
    const none = () => {};
    const phones = {
      typed,
      country: '',
      asked: /** @type {Set<'team'>} */ (new Set()),
      onType: none,
      onCountry: none,
      onConfirm: none,
      onElsewhere: none,
    };
    const markup = textOf(callCard({ ...viewOf(), framed }, phones));
    return [...markup.matchAll(/<p class="number-to-copy">(.*?)<\/p>/gs)].map(([, text]) => plain(text));
  };
  assert.deepEqual(copies(false), []);
  assert.deepEqual(
    copies(true),
    ['+1 (555) 010-7788', '112'].map((number) => `If no call starts, dial this number: ${number}`),
  );
});

test('a dose row dials the team’s number, or shows it, and never another one in its place', () => {
  const row = (/** @type {Record<string, string>} */ numbers) => textOf(teamCall(viewOf(), phonesWith(numbers)));
  assert.deepEqual(dialled(row({ team: '555 010 7788', centre: '555 010 2000' })), ['tel:5550107788']);
  assert.deepEqual(dialled(row({ centre: '555 010 2000' })), ['tel:5550102000']);
  const unread = row({ team: '617-355-KIDS', centre: '555 010 2000' });
  assert.match(unread, /href="#call"/);
  assert.match(plain(unread), /617-355-KIDS/);
});
