/** The page in a host's frame: what its address asks for, what is told, and a host's colour. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readableAccent, takeAsked } from '../../web/embed/index.js';
import { readMessage } from '../../web/embed/messages.js';

/**
 * @param {string} address  Behind the host's name.
 * @param {boolean} [refuses]  Whether the browser lets no address be rewritten.
 */
function opened(address, refuses = false) {
  const location = new URL(address, 'https://your.host');
  const wiped = { to: '' };
  const history = {
    state: null,
    replaceState(/** @type {unknown} */ _, /** @type {string} */ __, /** @type {string} */ to) {
      if (refuses) throw new Error('No.');
      wiped.to = to;
    },
  };
  const asked = takeAsked(/** @type {any} */ ({ location, history }));
  return { asked, to: wiped.to, hash: location.hash };
}

describe('settings in the fragment', () => {
  test('are taken, and wiped', () => {
    const { asked, to } = opened(
      '/doseline/#lang=es&theme=dark&section=tests&org=Hospital+San+Juan&phone=%2B1+555+010+7788&accent=%23aa0000',
    );
    assert.deepEqual(asked, {
      lang: 'es',
      theme: 'dark',
      section: 'tests',
      org: 'Hospital San Juan',
      phone: '+1 555 010 7788',
      accent: '#aa0000',
    });
    assert.equal(to, '/doseline/#tests');
  });

  test('of WordPress', () => assert.deepEqual(opened('/?embed=true#?secret=Ab12').asked, { secret: 'Ab12' }));

  test('no weight, no date, nothing else', () => {
    const { asked, to } = opened('/#weight=8.2&birthDate=2025-05-01&infusionDate=2025-11-03&__proto__=1&constructor=2&section=call');
    assert.deepEqual(asked, { section: 'call' });
    assert.equal(to, '/#call');
  });

  for (const [what, fragment] of Object.entries({
    'too long': `org=${'x'.repeat(201)}`,
    '100 kB': `lang=es&org=${'x'.repeat(100_000)}`,
    'broken percent signs': 'org=%E0%A4%A&=%&%=%zz',
    empty: 'org=&lang=+&phone=',
  })) {
    test(`usable, and wiped: ${what}`, () => {
      const { asked, to } = opened(`/#${fragment}`);
      assert.equal(to, '/');
      for (const text of Object.values(asked)) assert.ok(text.length <= 200);
      assert.equal(asked.lang, undefined);
    });
  }

  test('a place, a source and a plan stay as they are', () => {
    for (const fragment of ['#tests', '#source-ZOL-KIT', '#plan=Abc', '#%23plan%3DAbc', '#lang=es&plan=Abc', '#%E0%A4%A', '']) {
      assert.deepEqual(opened(`/?lang=ar${fragment}`), { asked: { lang: 'ar' }, to: '', hash: fragment });
    }
  });

  test('a frame that may not rewrite its address goes on, without the fragment', () => {
    const { asked, hash } = opened('/#section=tests&org=A', true);
    assert.deepEqual(asked, { section: 'tests', org: 'A' });
    assert.equal(hash, '#tests');
  });

  test('whatever stands there, nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }), (query, fragment) => {
        for (const text of Object.values(opened(`/?${query}#${fragment}=`).asked)) assert.equal(typeof text, 'string');
      }),
    );
  });
});

describe('a record system’s query', () => {
  const SYSTEMS = '2.16.840.1.113883.6.';
  const ask = (/** @type {Record<string, string>} */ query) => opened(`/?${new URLSearchParams(query)}`);
  const criterion = (/** @type {string} */ system, /** @type {string} */ code, name = '') => ({
    'mainSearchCriteria.v.cs': SYSTEMS + system,
    'mainSearchCriteria.v.c': code,
    ...(name && { 'mainSearchCriteria.v.dn': name }),
  });

  test('leads to the place for it', () => {
    for (const [query, section] of /** @type {const} */ ([
      [criterion('90', 'G12.0'), 'learn'],
      [criterion('3', 'g12.9'), 'learn'],
      [criterion('90', 'J45.9'), undefined],
      [criterion('96', '5262007', 'Spinal muscular atrophy'), 'learn'],
      [criterion('88', '0', 'prednisolone 3 MG/ML Oral Solution'), 'medicine'],
      [criterion('88', '0', 'onasemnogene abeparvovec-xioi'), 'learn'],
      [criterion('69', '0'), 'medicine'],
      [criterion('1', '1742-6', 'ALT'), 'tests'],
      [{}, undefined],
    ])) {
      assert.equal(ask({ ...query, executionMode: 'x' }).asked.section, section, JSON.stringify(query));
    }
  });

  test('its language is taken; what it tells of a patient is not, and all of it is wiped', () => {
    const { asked, to } = ask({
      ...criterion('90', 'G12.0'),
      'informationRecipient.languageCode.c': 'es',
      'patientPerson.administrativeGenderCode.c': 'F',
      'age.v.v': '3',
      'patientPerson.name': 'Ana',
      lang: 'ar',
    });
    assert.deepEqual(asked, { section: 'learn', lang: 'ar' });
    assert.equal(to, '/?lang=ar#learn');
    assert.equal(ask({ 'informationRecipient.languageCode.c': 'es', a: '' }).to, '/?lang=es');
  });

  test('a place behind “#” comes before it', () => {
    assert.equal(opened('/?mainSearchCriteria.v.cs=2.16.840.1.113883.6.1#section=call').asked.section, 'call');
    assert.equal(opened('/?patient=Ana#tests').to, '/#tests');
  });
});

test('of a message only what is of our shape is read', () => {
  const head = { ns: 'doseline', v: 1 };
  for (const good of [
    { type: 'hello' },
    { type: 'lang', lang: 'es' },
    { type: 'theme', theme: 'dark' },
    { type: 'section', id: 'tests' },
  ]) {
    assert.deepEqual(readMessage({ ...head, ...good, more: 1 }), { ...head, ...good });
  }
  const huge = 'x'.repeat(1_000_000);
  for (const bad of [
    ...[undefined, null, 0, '', huge, [], {}, () => {}, Symbol('x')],
    { ...head },
    { ...head, type: 'constructor' },
    { ...head, type: huge },
    { ...head, type: 'lang', lang: huge },
    { ...head, type: 'lang', lang: 1 },
    { ...head, type: 'theme', theme: 'red' },
    { ...head, type: 'section' },
    { ...head, type: ['hello'] },
    { ...head, v: 2, type: 'hello' },
    { ...head, v: '1', type: 'hello' },
    { ns: 'other', v: 1, type: 'hello' },
  ]) {
    assert.equal(readMessage(bad), undefined, String(bad).slice(0, 50));
  }
});

describe('a host’s colour', () => {
  test('what is no colour is none', () => {
    for (const text of [undefined, '', 'red', '#fff', '#12345g', 'url(x)', '#0a4f5c;color:red'])
      assert.equal(readableAccent(text), undefined);
  });

  test('one that can be read stays as it is', () => assert.equal(readableAccent('0a4f5c')?.day, '#0a4f5c'));

  test('text in it has a contrast of 7:1 on our grounds, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const { day, night } = /** @type {{ day: string, night: string }} */ (readableAccent(number.toString(16).padStart(6, '0')));
        for (const [accent, ground] of [
          ...['#ffffff', '#f6f4ef', '#e6f1f2'].map((light) => [day, light]),
          ...['#0d1719', '#142327', '#1b343a'].map((dark) => [night, dark]),
        ]) {
          assert.ok(contrast(accent, ground) >= 7, `${accent} on ${ground}`);
        }
      }),
    );
  });
});

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [low, high] = [one, other].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** @param {string} hex */
function luminance(hex) {
  const parts = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return parts[0] * 0.2126 + parts[1] * 0.7152 + parts[2] * 0.0722;
}
