/** The cards of keeping, drawn as text: what they say in each state, and that a family's words stay words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { inProject } from '../../../web/build/paths.mjs';
import { housed } from '../../floors.mjs';
import { differences } from '../../../web/family/differences.js';
import { familyText, readFamily } from '../../../web/family/family_text.js';
import { keepingCard, offerCard, OFFER_ID } from '../../../web/keeping/keeping_card.js';
import { merge } from '../../../web/family/merge.js';
import { qrCode } from '../../../web/sharing/qr_code.js';
import { textHtml } from '../../../web/ui/text_html.js';
import { createView } from '../../../web/ui/view.js';
import { builtCore, englishSource, messageIds } from '../english.mjs';
import { family, familyWith, requestWith, scripts } from '../keeping_families.mjs';

/** @typedef {import('../../../web/keeping/keeper.js').Keeper} Keeper */
/** @typedef {import('../../../web/keeping/keeper_state.js').KeeperState} KeeperState */
/** @typedef {import('../../../web/family/family.js').Family} Family */

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
/** @type {import('../../../web/ui/view.js').View} */
let view;

before(async () => {
  core = await builtCore();
  const answer = core.label('us');
  assert.ok(answer.ok);
  view = createView({ html: textHtml, language: 'en', source: englishSource, label: answer.label, today: '2025-11-14' });
});

/** @param {Partial<KeeperState>} state @returns {Keeper} */
const keeperWith = (state) => /** @type {any} */ ({ state: { keeping: 'off', device: '', canPutBack: false, ...state } });

/** @param {Partial<KeeperState>} state */
const card = (state) => String(keepingCard(view, keeperWith(state)));

/** @param {unknown} markup */
const plainText = (markup) =>
  String(markup)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param {Family} there
 * @param {'file' | 'link' | 'device'} [from]
 */
function offer(there, from = 'file', here = family, changeText = /** @type {((change: any) => string) | undefined} */ (undefined)) {
  const reading = readFamily(core, familyText(there), 'en');
  assert.ok(reading.ok, JSON.stringify(reading));
  return String(offerCard(view, keeperWith({ offer: offerOf(from, reading, here) }), { changeText }));
}

/**
 * @param {'file' | 'link' | 'device'} from
 * @param {import('../../../web/family/family_text.js').FamilyRead} reading
 * @param {Family} here
 * @returns {import('../../../web/keeping/offer.js').Offer}
 */
function offerOf(from, reading, here, blank = false) {
  const merged = blank ? { content: reading.family, conflicts: [] } : merge(here, reading.family);
  return {
    from,
    reading,
    merged,
    gains: blank ? [] : differences(here, merged.content),
    chosen: {},
    blank,
    changedAt: '2025-11-14T09:30:00.000Z',
  };
}

/** @param {Family} there @param {'file' | 'link' | 'device'} from */
function first(there, from) {
  const reading = readFamily(core, familyText(there), 'en');
  assert.ok(reading.ok, JSON.stringify(reading));
  return String(offerCard(view, keeperWith({ offer: offerOf(from, reading, there, true) })));
}

describe('the card', () => {
  test('says that nothing is kept, and where it would be', () => {
    const text = plainText(card({}));
    assert.match(text, /This plan is not saved\. When you close this page/);
    assert.match(text, /Keep it on this device/);
    assert.doesNotMatch(text, /Erase what is kept/);
  });

  test('says that it is kept and since when, and offers to erase', () => {
    const text = plainText(card({ keeping: 'on', keptAt: '2025-11-12T12:00:00.000Z' }));
    assert.match(text, /kept on this device\. Each change is kept too\. Last kept on Wednesday 12 November 2025, \d\d:\d\d\./);
    assert.match(text, /Erase what is kept/);
    assert.doesNotMatch(text, /Keep it on this device/);
  });

  test('has no button to keep where nothing can be kept', () => {
    const text = plainText(card({ trouble: 'refused' }));
    assert.match(text, /does not let this page keep anything here/);
    assert.doesNotMatch(text, /Keep it on this device/);
    assert.match(text, /Save a plan file/);
  });

  test('offers both ways out where what is kept cannot be read', () => {
    const text = plainText(card({ keeping: 'paused', refused: { from: 'device', problems: [{ code: 'newer-version', path: '' }] } }));
    assert.match(text, /A newer Doseline made it/);
    assert.match(text, /Keep what is on the screen/);
    assert.match(text, /Erase what is kept/);
  });

  test('names five problems and counts the rest', () => {
    const problems = Array.from({ length: 9 }, (_, index) => ({ code: 'unknown-field', path: `field${index}` }));
    const text = plainText(card({ refused: { from: 'file', problems } }));
    assert.match(text, /does not know: field4 and 4 more Nothing is lost/);
    assert.doesNotMatch(text, /field5/);
    assert.match(plainText(card({ refused: { from: 'file', problems, more: 91 } })), /field4 and 95 more/);
  });

  test('shows a link with its QR code, or says why there is none', () => {
    const url = 'https://plan.example.org/#plan=1zAAAA';
    const withCode = card({ link: { url, qr: qrCode(url) } });
    assert.match(withCode, /<svg class="qr" viewBox="0 0 (\d+) \1" role="img" aria-label="QR code[^"]+">/);
    assert.match(plainText(card({ link: { url } })), /too long for a QR code/);
  });

  test('offers no link where a link leads nowhere, and still opens one', () => {
    const text = plainText(card({ linkless: true }));
    assert.doesNotMatch(text, /Make a link/);
    assert.match(text, /a link to it would not open anywhere else\. Send a file\./);
    assert.match(text, /Open this plan/);
    assert.match(plainText(card({})), /Make a link/);
  });

  test('every control has its label, every id is there once', () => {
    const url = 'https://plan.example.org/';
    const markup = card({ keeping: 'on', canPutBack: true, link: { url, qr: qrCode(url) } }) + offer(requestWith({ weightGrams: 8300 }));
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of markup.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)) assert.ok(ids.includes(id), id);
    for (const [control] of markup.matchAll(/<(?:input|textarea)[^>]*>/g)) {
      const id = /id="([^"]+)"/.exec(control)?.[1];
      assert.ok(id ? markup.includes(`for="${id}"`) : control.includes('type="file"'), control);
    }
    assert.match(markup, /<label class="button quiet keep-open">\s*Open a plan file\s*<input type="file"/);
  });
});

/** @param {...string} names */
const rooms = (...names) => Object.entries(housed()).filter(([path]) => names.some((name) => path.startsWith(`web/${name}/`)));

describe('every code has words', () => {
  const source = readFileSync(inProject('web/keeping/keeper_state.js'), 'utf8');
  /** @param {string} text @param {string} name */
  const codes = (text, name) =>
    [...(new RegExp(`@typedef \\{([^}]*)\\} ${name}\\b`).exec(text)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, code]) => code);

  test('of what just happened', () => {
    const all = codes(source, 'NoticeCode');
    assert.ok(all.length > 10);
    assert.deepEqual(
      all.filter((code) => !messageIds.includes(`keep-notice-${code}`)),
      [],
    );
  });

  test('of what stands in the way', () => {
    const all = codes(readFileSync(inProject('web/keeping/device_store.js'), 'utf8'), 'StoreCode');
    assert.equal(all.length, 6);
    assert.deepEqual(
      all.filter((code) => !messageIds.includes(`keep-trouble-${code}`)),
      [],
    );
  });

  test('of what could not be opened', () => {
    const modules = rooms('family', 'sharing')
      .map(([, source]) => source)
      .join('\n');
    const all = [...modules.matchAll(/refused\('([\w-]+)'\)|code: '([\w-]+)'|\? '([\w-]+)' : '([\w-]+)'\)/g)].flatMap((match) =>
      match.slice(1).filter(Boolean),
    );
    assert.ok(new Set(all).size > 10);
    // The last two are about making a link, not opening one.
    const said = [...new Set(all)].filter((code) => !['no-address', 'link-too-long'].includes(code));
    assert.deepEqual(
      said.filter((code) => !messageIds.includes(`keep-problem-${code}`)),
      [],
    );
  });
});

describe('two plans side by side', () => {
  test('nothing while there is only one', () => assert.equal(typeof offerCard(view, keeperWith({})), 'symbol'));

  test('says who made the other one and when, and shows both', () => {
    const other = familyWith({ ...requestWith({ weightGrams: 8600, infusionDate: '2025-11-04' }), device: 'Dad’s phone' });
    const markup = offer(other);
    const text = plainText(markup);
    assert.match(markup, new RegExp(`id="${OFFER_ID}" tabindex="-1"`));
    assert.match(text, /It comes from Dad’s phone \. Saved: Wednesday 12 November 2025, \d\d:\d\d\./);
    assert.match(
      text,
      /2 things are not alike\. Choose what is right for each\. .* This device changed today, \d\d:\d\d Dad’s phone saved Wednesday 12 November 2025, \d\d:\d\d Weight Choose this device: 8\.2 kg Choose the other: 8\.6 kg Infusion Choose this device: Monday 3 November 2025 Choose the other: Tuesday 4 November 2025/,
    );
    assert.match(text, /Make them one plan Stay with the plan on the screen/);
  });

  test('of unknown age', () =>
    assert.match(plainText(offer(familyWith({ notes: 'x', savedAt: undefined }))), /does not say when it was saved/));

  test('names what is added, every number of it, and nothing that stays as it is', () => {
    const phones = /** @type {Family['phones']} */ ([
      { who: 'centre', number: '020 7000 0000' },
      { who: 'emergency', number: '0900 123' },
    ]);
    const text = plainText(offer(familyWith({ ticks: [{ on: '2025-11-04', dose: 1 }], phones, notes: '' }), 'link'));
    assert.match(
      text,
      /This is added to your plan Doses ticked off Tuesday 4 November 2025, dose 1 Phone numbers The infusion center 020 7000 0000 Emergency number 0900 123 This emergency number comes from the link\. Doseline does not know it/,
    );
    assert.doesNotMatch(text, /Notes|7946/);
  });

  test('an empty screen is told each number and the prescription before it shows them', () => {
    const prescription = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1 };
    const there = familyWith({ ...requestWith({ prescription }), phones: [family.phones[0], { who: 'emergency', number: '0900 123' }] });
    for (const from of /** @type {const} */ (['link', 'file'])) {
      assert.match(
        plainText(first(there, from)),
        new RegExp(`020 7946 0000 .* 0900 123 This emergency number comes from the ${from}.* Prescription 15 mg in 5 mL 2.7 mL each time`),
      );
    }
    const known = familyWith({ phones: [{ who: 'emergency', number: '112' }] });
    assert.doesNotMatch(plainText(first(known, 'link')), /does not know it/);
  });

  test('two numbers of one owner are chosen between, both in full', () => {
    const text = plainText(offer(familyWith({ phones: [{ ...family.phones[0], number: '020 1' }] })));
    assert.match(text, /Phone numbers Choose this device: Our local team 020 7946 0000 Choose the other: Our local team 020 1/);
  });

  test('changes are counted, and said where the page has words for them', () => {
    const change = { kind: 'gate', on: '2025-12-01', said: 'go' };
    const there = requestWith({ changes: [change] });
    assert.match(plainText(offer(there)), /What the team changed 1 in all/);
    assert.match(
      plainText(offer(there, 'file', family, (/** @type {any} */ { said }) => `the team said ${said}`)),
      /What the team changed the team said go/,
    );
  });

  test('prescriptions are spelled out', () => {
    const prescription = {
      strengthMicrograms: 15_000,
      strengthMicrolitres: 5000,
      doseMicrolitres: 2700,
      doseMicrograms: 8100,
      timesPerDay: 1,
      clocks: ['08:00'],
      bottleMicrolitres: 120_000,
    };
    const text = plainText(offer(requestWith({ prescription }), 'link'));
    assert.match(text, /Prescription 15 mg in 5 mL 2\.7 mL each time 8\.1 mg each time 1 time a day 08:00 bottle of 120 mL/);
  });

  test('a dose given again is another act than the same dose given once', () => {
    const again = { ...family.ticks[0], again: true };
    assert.match(plainText(offer(familyWith({ ticks: [...family.ticks, again] }))), /Sunday 2 November 2025, dose 1, given again/);
  });

  test('a dose given says when and on which device, where that is known', () => {
    const marked = { on: '2025-11-05', dose: 1, at: '08:12', by: '<b>Dad</b>\u0000 \u202eenohp' };
    const text = offer(familyWith({ ticks: [...family.ticks, marked] }));
    assert.match(plainText(text), /Wednesday 5 November 2025, dose 1 · 08:12 · /);
    assert.doesNotMatch(text, /<b>Dad/);
  });

  test('a plan that does not come out as it says is not taken without a word', () => {
    const answer = core.plan(/** @type {any} */ (family.request));
    assert.ok(answer.ok);
    const plan = { hash: '0123456789abcdef', build: answer.plan.build };
    assert.match(plainText(offer(familyWith({ plan, notes: 'x' }))), /Careful: this plan does not come out as it says/);
    assert.match(plainText(offer(familyWith({ plan: { ...plan, build: 'x' }, notes: 'x' }))), /made with another version of Doseline/);
    assert.match(plainText(offer(familyWith({ request: { edition: 'us' } }))), /No plan comes out of it yet/);
  });
});

describe('a family’s own text is never markup', () => {
  test('in any place of either card', () => {
    const clean = structure(everything('x'));
    for (const script of scripts) assert.deepEqual(structure(everything(script)), clean, script);
    assert.ok(everything('"><b>').includes('&#34;&#62;&#60;b&#62;'));
  });

  test('nothing in these modules can make markup of text, or code of it', () => {
    for (const [name, source] of rooms('family', 'sharing', 'keeping')) {
      assert.doesNotMatch(
        source,
        /unsafe|innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|createPolicy|style=/,
        name,
      );
      assert.doesNotMatch(source, /\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|window\.open/, `${name} reaches out`);
    }
  });

  /** Both cards with a text of the family in every place that has one. @param {string} text */
  function everything(text) {
    const there = familyWith({
      device: text,
      notes: text,
      questions: [{ text, answer: text }],
      phones: [{ ...family.phones[0], number: text }],
      request: { edition: 'us' },
      typed: { ...family.typed, weight: text, ounces: text, birth: { day: text, month: text, year: text } },
    });
    const here = familyWith({ ...there, notes: '', questions: [], phones: [], typed: family.typed });
    const url = `https://plan.example.org/${text}`;
    return (
      offer(there, 'link', here) +
      card({
        device: text,
        keeping: 'on',
        link: { url },
        refused: {
          from: 'file',
          problems: [
            { code: 'unknown-field', path: text },
            { code: text, path: text },
          ],
        },
      })
    );
  }

  /** Tags and their attributes' names. @param {string} markup */
  function structure(markup) {
    return [...markup.matchAll(/<(\/?[a-z]\w*)([^>]*)>/g)].map(([, tag, rest]) =>
      [tag, ...[...rest.matchAll(/([\w-]+)="/g)].map(([, name]) => name)].join(' '),
    );
  }
});
