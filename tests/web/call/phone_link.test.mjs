/** A number is dialled exactly as it is read, or not at all. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { inProject } from '../../../web/build/paths.mjs';
import { LINE_OF } from '../../../web/call/emergency_lines.js';
import { phoneDoubt, phoneLink } from '../../../web/call/phone_link.js';

/**
 * How numbers are written at home, the 0 or 1 in front as people there dial it, and behind which country code; made-up
 * subscribers. @type {Record<string, [code: string, home: string, abroad: string]>}
 */
const FORMATS = {
  AE: ['971', '04 123 4567', '4 123 4567'],
  AR: ['54', '011 4123 4567', '11 4123 4567'],
  AT: ['43', '01 234567', '1 234567'],
  AU: ['61', '02 5550 1234', '2 5550 1234'],
  BE: ['32', '02 123 45 67', '2 123 45 67'],
  BG: ['359', '02 123 456', '2 123 456'],
  BH: ['973', '1712 3456', '1712 3456'],
  CA: ['1', '416 555 0123', '416 555 0123'],
  CH: ['41', '044 123 45 67', '44 123 45 67'],
  CL: ['56', '2 2123 4567', '2 2123 4567'],
  CO: ['57', '601 123 4567', '601 123 4567'],
  CR: ['506', '2212 3456', '2212 3456'],
  CU: ['53', '07 123 4567', '7 123 4567'],
  CY: ['357', '22 345678', '22 345678'],
  CZ: ['420', '212 345 678', '212 345 678'],
  DE: ['49', '030 123456', '30 123456'],
  DK: ['45', '32 12 34 56', '32 12 34 56'],
  DO: ['1', '809 555 0123', '809 555 0123'],
  EC: ['593', '02 212 3456', '2 212 3456'],
  EE: ['372', '321 2345', '321 2345'],
  EG: ['20', '02 34567890', '2 34567890'],
  ES: ['34', '912 34 56 78', '912 34 56 78'],
  FI: ['358', '09 123456', '9 123456'],
  FR: ['33', '01 23 45 67 89', '1 23 45 67 89'],
  GB: ['44', '020 7946 0018', '20 7946 0018'],
  GR: ['30', '21 2345 6789', '21 2345 6789'],
  HR: ['385', '01 2345 678', '1 2345 678'],
  HU: ['36', '06 1 234 5678', '1 234 5678'],
  IE: ['353', '01 234 5678', '1 234 5678'],
  IS: ['354', '410 1234', '410 1234'],
  IT: ['39', '02 1234 5678', '02 1234 5678'],
  KW: ['965', '2234 5678', '2234 5678'],
  JO: ['962', '06 200 1234', '6 200 1234'],
  LB: ['961', '01 123 456', '1 123 456'],
  LI: ['423', '234 56 78', '234 56 78'],
  LT: ['370', '8 312 34567', '312 34567'],
  LU: ['352', '27 12 34 56', '27 12 34 56'],
  LV: ['371', '63 123 456', '63 123 456'],
  MT: ['356', '2100 1234', '2100 1234'],
  MX: ['52', '55 1234 5678', '55 1234 5678'],
  NI: ['505', '2123 4567', '2123 4567'],
  NL: ['31', '010 123 4567', '10 123 4567'],
  NO: ['47', '21 23 45 67', '21 23 45 67'],
  NZ: ['64', '03 234 5678', '3 234 5678'],
  OM: ['968', '23 123456', '23 123456'],
  PA: ['507', '200 1234', '200 1234'],
  PL: ['48', '12 345 67 89', '12 345 67 89'],
  PR: ['1', '787 555 0123', '787 555 0123'],
  PS: ['970', '02 234 5678', '2 234 5678'],
  PT: ['351', '212 345 678', '212 345 678'],
  QA: ['974', '4412 3456', '4412 3456'],
  RO: ['40', '021 123 4567', '21 123 4567'],
  SA: ['966', '011 234 5678', '11 234 5678'],
  SE: ['46', '08 12 34 56', '8 12 34 56'],
  SI: ['386', '01 123 45 67', '1 123 45 67'],
  SK: ['421', '02 123 456 78', '2 123 456 78'],
  SY: ['963', '011 234 5678', '11 234 5678'],
  TN: ['216', '30 010 123', '30 010 123'],
  US: ['1', '617 555 0123', '617 555 0123'],
  UY: ['598', '2123 1234', '2123 1234'],
  VE: ['58', '0212 123 4567', '212 123 4567'],
};

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const SPACES = ' \u00a0\u2002\u2003\u2007\u2009\u202f\u3000';
const INVISIBLE = ['\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\u2066', '\u2069', '\u202a', '\u202c', '\ufeff'];
/** What zero is, in the scripts that people here write digits in. */
const ZEROS = ['0', '\u0660', '\u06f0', '\u0966', '\uff10'].map((zero) => /** @type {number} */ (zero.codePointAt(0)));

const digits = (/** @type {string} */ text) => text.replace(/\D/g, '');
const inScript = (/** @type {string} */ text, /** @type {number} */ zero) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const dialled = (/** @type {string} */ typed) => phoneLink(typed)?.href;

/** Ways to write a number that leave no doubt, each with what it dials. @param {string} region @returns {[typed: string, href: string][]} */
function clear(region) {
  const [code, home, abroad] = FORMATS[region];
  const local = `tel:${digits(home)}`;
  const far = `tel:+${code}${digits(abroad)}`;
  const [area, ...rest] = home.split(' ');
  /** @type {[string, string][]} */
  const all = [
    [digits(home), local],
    [`+${code}${digits(abroad)}`, far],
    [`+ ${code} ${abroad}`, far],
    [`\uff0b${code} ${abroad}`, far],
    [`(+${code}) ${abroad}`, far],
    [`00${code} ${abroad}`, `tel:00${code}${digits(abroad)}`],
    [`  ${home}\t`, local],
    [`(${area}) ${rest.join('-')}`, local],
    [`(${area})${rest.join(' ')}`, local],
    [`\uff08${area}\uff09${rest.join('')}`, local],
    [`\u202a+${code} ${abroad}\u202c`, far],
    [`${home} ext. 12`, `${local};ext=12`],
    [`${home}x12`, `${local};ext=12`],
    [`+${code} ${abroad}, extension 12`, `${far};ext=12`],
  ];
  for (const separator of [...HYPHENS, ...SPACES, '.', '\uff0e'])
    all.push([home.replaceAll(' ', separator), local], [`+${code} ${abroad}`.replaceAll(' ', separator), far]);
  for (const zero of ZEROS) all.push([inScript(home, zero), local], [inScript(`+${code} ${abroad}`, zero), far]);
  for (const mark of INVISIBLE) all.push([[...home].join(mark), local]);
  if (area.startsWith('0') && digits(rest.join('')).length > 4)
    all.push([`${area}/${rest.join(' ')}`, local], [`${area}/${rest.join('')}`, local]);
  return all;
}

/** Ways that leave a doubt. @param {string} region @returns {string[]} */
function unclear(region) {
  const [code, home, abroad] = FORMATS[region];
  return [
    `+${code} (0)${abroad}`,
    `+${code}(0) ${abroad}`,
    `00${code} (0) ${abroad}`,
    `+${code} ( 0 ) ${abroad}`,
    `+${code} (0${abroad.replace(' ', ') ')}`,
    `${home}, ${home}`,
    `${home}; ${home}`,
    `${home} / ${home}`,
    `${home}/${home}`,
    `${home} or ${home}`,
    `${home} ${LINE_OF.get(region)} ext`,
    `+${code} ${abroad} +${code} ${abroad}`,
    `+${code} ${abroad} ${home}`.replaceAll(' ', '  '),
    `${home}\n${home}`,
    `${home}-KIDS`,
    `Maria ${home}`,
    `${home} (home)`,
    `${home} مريم`,
    `tel:${digits(home)}`,
    `*${digits(home)}`,
    `*21*${digits(home)}#`,
    `#31#${digits(home)}`,
    `${home},,12#`,
    `${home} #12`,
    `(${home}`,
    `${home})`,
    `((${home}))`,
    `${home}.`,
    `${home}--1`,
    `${home}:1`,
    `\u202e${home}`,
    `\u202b${home}`,
    `${home[0]}${inScript(home.slice(1), ZEROS[1])}`,
  ];
}

test('a line of each region can be typed, and there is a format for each', () => {
  const regions = readFileSync(inProject('tests/web/call/emergency-patterns.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  assert.deepEqual(
    regions.filter((region) => !(region in FORMATS)),
    [],
  );
  for (const region of regions) assert.equal(dialled(/** @type {string} */ (LINE_OF.get(region))), `tel:${LINE_OF.get(region)}`, region);
});

for (const region of Object.keys(FORMATS)) {
  test(`${region}: every clear spelling dials what is read, no doubtful one dials at all`, () => {
    const spellings = clear(region);
    assert.ok(spellings.length >= 30 && unclear(region).length >= 30);
    for (const [typed, href] of spellings) {
      assert.equal(dialled(typed), href, JSON.stringify(typed));
      assert.equal(phoneDoubt(typed), undefined, JSON.stringify(typed));
      const { shown } = /** @type {import('../../../web/call/phone_link.js').PhoneLink} */ (phoneLink(typed));
      assert.equal(digits(shown), digits(href), 'shown and dialled');
    }
    for (const typed of unclear(region)) {
      assert.equal(dialled(typed), undefined, JSON.stringify(typed));
      assert.ok(phoneDoubt(typed), JSON.stringify(typed));
    }
  });
}

test('each doubt by its name', () => {
  /** @type {Record<string, string[]>} */
  const doubts = {
    zero: ['+44 (0)20 7946 0018', '0044 (0) 20 7946 0018'],
    letters: ['617-355-KIDS', 'ask for Maria', 'اتصلوا 112', 'javascript:alert(1)'],
    codes: ['*06#', '*21*5550107788#'],
    several: ['112, 911', '112 911', '911-112-999', '5550100 5550199', '112 / 911'],
    unfinished: ['1', '12', '+', '+1', '617-', '(617', '(617) ', '(112)'],
    long: ['9'.repeat(16), '9'.repeat(1000), '617-355-6000 617-355-6001'],
    unclear: ['08:00', '112/911', '617  555'],
  };
  for (const [doubt, texts] of Object.entries(doubts))
    for (const typed of texts) assert.equal(phoneDoubt(typed), doubt, JSON.stringify(typed));
  for (const empty of ['', '  ', '\u200b']) assert.deepEqual([phoneDoubt(empty), dialled(empty)], [undefined, undefined]);
});

test('whatever is typed: the digits dialled are the digits read, in their order, or there is no link', () => {
  const sign = fc.constantFrom(...'0123456789', ...'0123456789', ...'٠١٢٣', ...HYPHENS, ...SPACES, ...INVISIBLE, ...'+().,/;:*#xaم');
  let links = 0;
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 24 }), fc.constantFrom('', '', ' ext 12', 'x7'), (signs, end) => {
      const typed = signs.join('');
      const href = dialled(typed + end);
      if (href === undefined) return;
      links += 1;
      const [number, extension = ''] = href.slice(4).split(';ext=');
      const read = typed.replace(/[٠-٣]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
      assert.match(number, /^\+?\d{3,15}$/);
      assert.equal(digits(number) + extension, digits(read) + digits(end));
      assert.equal(number.startsWith('+'), typed.includes('+'));
      const seen = signs.filter((one) => !INVISIBLE.includes(one) && !SPACES.includes(one)).join('');
      assert.doesNotMatch((seen + end).replace(/,? ?(?:x|ext )\d+$/, ''), /[,;:*#axم]/);
    }),
    { numRuns: 20_000, seed: 7 },
  );
  assert.ok(links > 300, `${links} links`);
});

test('a text made to be slow to read is read at once', () => {
  for (const typed of [
    '1 '.repeat(20_000),
    `+1/${'1-'.repeat(20_000)}`,
    '(1'.repeat(20_000),
    `1${' '.repeat(40_000)}x`,
    `0123/${'1 '.repeat(20_000)}1..`,
  ]) {
    const began = performance.now();
    assert.equal(dialled(typed), undefined);
    assert.ok(performance.now() - began < 1000, typed.slice(0, 10));
  }
});
