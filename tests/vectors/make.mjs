// Makes the plan-*.json vectors: requests with their whole expected answers.
//
// This is the rules written a second time, by other means: text dates, a table read from the printed CSV, no shared
// code with the core. Where the two disagree, one of them is wrong. Run: node tests/vectors/make.mjs

import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const DAY = 86_400_000;

/** @param {string} iso @param {number} days */
const plus = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** @param {string} from @param {string} to */
const between = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
/** @param {number} year @param {number} month */
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months on, or that month's last. @param {string} iso @param {number} months */
function plusMonths(iso, months) {
  const [year, month, day] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = (count % 12) + 1;
  const d = Math.min(day, daysIn(y, m));
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** "46.8" with 3 decimals is 46800. @param {string} text @param {number} decimals */
function scaled(text, decimals) {
  const [whole, fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

/** @param {bigint} top @param {bigint} bottom */
const halfUp = (top, bottom) => (2n * top + bottom) / (2n * bottom);

const kits = readFileSync(new URL('zolgensma-kits.csv', here), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line, place) => {
    const [min, max, vg, volume, small, large, vials] = line.split(',');
    const row = place + 1;
    return {
      kind: 'row',
      minGrams: scaled(min, 3),
      maxGrams: scaled(max, 3),
      volumeMicrolitres: scaled(volume, 3),
      vials: Number(vials),
      vialsGrade: row <= 12 || (row >= 20 && row <= 31) ? 'A' : 'B',
      ...(row <= 12 ? { split: { vials5500Microlitres: Number(small), vials8300Microlitres: Number(large) } } : {}),
      doseVg: Number(vg),
      rules: ['ZOL-KIT'],
      row,
    };
  });

/** FNV-1a, 64 bits. @param {string} text */
function fingerprint(text) {
  let state = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text, 'utf8')) state = ((state ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return state.toString(16).padStart(16, '0');
}

/** @param {number} grams */
function weightOf(grams) {
  const ounces = Number(halfUp(BigInt(grams) * 16n * 100000n, 45359237n));
  return { grams, pounds: Math.floor(ounces / 16), ounces: ounces % 16 };
}

/** @param {number} grams */
function kitFor(grams) {
  const own = kits.find((kit) => kit.minGrams <= grams && grams <= kit.maxGrams);
  if (own) {
    const vgPerKg = Number(halfUp(110n * BigInt(own.maxGrams), BigInt(grams)) * 1_000_000_000_000n);
    return { ...own, vgPerKg };
  }
  const above = kits.findIndex((kit) => kit.minGrams > grams);
  return { kind: 'gap', below: kits[above - 1], above: kits[above], rules: ['ZOL-GAP'] };
}

/** WHO's rows by sex. */
const who = { girl: /** @type {number[][]} */ ([]), boy: /** @type {number[][]} */ ([]) };
for (const line of readFileSync(new URL('who-weight-for-age.csv', here), 'utf8').trim().split('\n').slice(1)) {
  const [sex, ...numbers] = line.split(',');
  who[/** @type {'girl' | 'boy'} */ (sex)].push(numbers.map(Number));
}

/** WHO's z-score with the linear ends. @param {'girl' | 'boy'} sex @param {number} age in days @param {number} kg */
function zScore(sex, age, kg) {
  const after = who[sex].findIndex(([day]) => day >= age);
  const [to, from] = [who[sex][after], who[sex][Math.max(0, after - 1)]];
  const share = to[0] === from[0] ? 0 : (age - from[0]) / (to[0] - from[0]);
  const [L, M, S] = [1, 2, 3].map((column) => from[column] + share * (to[column] - from[column]));
  /** @param {number} k */
  const sd = (k) => M * (1 + L * S * k) ** (1 / L);
  const z = ((kg / M) ** L - 1) / (L * S);
  if (z > 3) return 3 + (kg - sd(3)) / (sd(3) - sd(2));
  if (z < -3) return -3 + (kg - sd(-3)) / (sd(-2) - sd(-3));
  return z;
}

/** 0 silent, 1 unusual, 2 implausible: the milder of both sexes. @param {number} age @param {number} grams */
function doubt(age, grams) {
  const levels = /** @type {const} */ (['girl', 'boy']).map((sex) => {
    const z = zScore(sex, age, grams / 1000);
    return z > 5 || z < -6 ? 2 : Math.abs(z) > 3 ? 1 : 0;
  });
  return Math.min(...levels);
}

/** The same digits in the other unit, where nobody would doubt them. @param {number} age @param {number} grams */
function otherReadings(age, grams) {
  const asPounds = Number(halfUp(BigInt(grams) * 45359237n, 100_000_000n));
  const asKilograms = Number(halfUp(BigInt(grams) * 10_000_000n, 45359237n)) * 10;
  const readings = [asPounds, asKilograms].filter((other) => doubt(age, other) === 0).map(weightOf);
  return readings.length > 0 ? { readings } : {};
}

/** @param {number} age @param {number} grams */
function typingWarnings(age, grams) {
  const level = doubt(age, grams);
  if (level === 0) return [];
  return [
    {
      field: 'weightGrams',
      code: level === 2 ? 'weight-implausible' : 'weight-unusual',
      ...otherReadings(age, grams),
      rules: [],
    },
  ];
}

/** The label's visits, written out day by day rather than computed. */
const VISITS = [
  [7, 'liver platelets troponin'],
  [14, 'liver platelets troponin'],
  [21, 'liver platelets troponin'],
  [28, 'liver platelets troponin'],
  [35, 'liver'],
  [42, 'liver platelets'],
  [49, 'liver'],
  [56, 'liver platelets troponin'],
  [70, 'liver platelets', 'liver'],
  [84, 'liver platelets troponin', 'liver'],
];
const TEST_RULES = { liver: 'MON-LIVER', platelets: 'MON-PLT', troponin: 'MON-TROP' };

/** @param {{birthDate: string, weightGrams: number, infusionDate: string, weightDate?: string}} request */
function planFor({ birthDate, weightGrams, infusionDate, weightDate = infusionDate }) {
  const kit = kitFor(weightGrams);
  /** @param {string} name @param {string} date */
  const dated = (name, date) => ({ [name]: date, [name === 'date' ? 'day' : `${name}Day`]: between(infusionDate, date) });
  /** @param {number} day */
  const at = (day) => plus(infusionDate, day);
  /** @param {string} key @param {string} kind @param {string} basis @param {string} rules @param {object} when */
  const item = (key, kind, basis, rules, when) => ({ key, kind, ...when, basis, rules: rules.split(' ') });
  /** @param {string} from @param {string} through */
  const span = (from, through) => ({ ...dated('from', from), ...dated('through', through) });

  const items = [
    {
      ...item('steroid.full', 'course', 'label', 'STE-START STE-30', span(at(-1), at(28))),
      labelRate: { microgramsPerKgPerDay: 1000, microgramsPerDay: weightGrams, rules: ['STE-RATE'] },
    },
    {
      ...item('infusion', 'infusion', 'team', 'ZOL-DOSE ZOL-ONCE ZOL-INFUSION', dated('date', infusionDate)),
      ...('volumeMicrolitres' in kit
        ? { volumeMicrolitres: kit.volumeMicrolitres, microlitresPerHour: kit.volumeMicrolitres }
        : {}),
      minutes: 60,
    },
    item('window.hygiene', 'window', 'label', 'HYG-SHED', span(infusionDate, plusMonths(infusionDate, 1))),
    item('window.vaccines', 'window', 'conditional', 'VAC-ADJUST VAC-LIVE', span(at(-1), at(56))),
    item('watch.tma', 'window', 'label', 'MON-TMA', span(infusionDate, at(14))),
    ...VISITS.map(([day, tests, conditional]) => ({
      ...item(
        `visit.${Number(day) / 7}`,
        'visit',
        conditional ? 'conditional' : 'label',
        String(tests)
          .split(' ')
          .map((test) => TEST_RULES[/** @type {keyof typeof TEST_RULES} */ (test)])
          .join(' '),
        dated('date', at(Number(day))),
      ),
      tests: String(tests).split(' '),
      ...(conditional ? { conditionalTests: [conditional] } : {}),
    })),
    item('monitoring.beyond', 'window', 'conditional', 'MON-LIVER MON-3M MON-PLT MON-TROP', dated('from', at(85))),
    item('monitoring.minimum', 'milestone', 'label', 'MON-3M', dated('date', plusMonths(infusionDate, 3))),
    item('steroid.gate', 'gate', 'label', 'STE-GATE STE-HOLD STE-CONSULT', dated('date', at(28))),
    item('steroid.taper', 'course', 'conditional', 'STE-GATE STE-TAPER STE-HOLD STE-ABRUPT', span(at(29), at(56))),
    item('aftercare', 'window', 'conditional', 'STE-AFTER', dated('from', at(57))),
  ];
  /** @param {Record<string, any>} one */
  const first = (one) => one.day ?? one.fromDay;
  items.sort((a, b) => first(a) - first(b));

  const warnings = [];
  if (kit.kind === 'gap') warnings.push({ field: 'weightGrams', code: 'between-bands', rules: ['ZOL-GAP'] });
  warnings.push(...typingWarnings(between(birthDate, weightDate), weightGrams));
  if (plus(weightDate, 14) < infusionDate) warnings.push({ field: 'weightDate', code: 'weight-old', limit: 14, rules: [] });
  if (at(-1) < birthDate) {
    warnings.push({ field: 'infusionDate', code: 'first-dose-before-birth', limit: at(-1), rules: ['STE-START'] });
  }
  const content = { edition: 'us', birthDate, infusionDate, weight: weightOf(weightGrams), kit, items };
  // The hash stands for the plan; warnings are about how it was typed. An open object: the hash never saw its end.
  return { hash: fingerprint(JSON.stringify(content).slice(0, -1)), build: '', ...content, warnings };
}

/** @param {string} name @param {number} weightGrams @param {string} [infusionDate] @param {string} [birthDate] @param {string} [weightDate] */
function good(name, weightGrams, infusionDate = '2025-11-03', birthDate = '2025-05-01', weightDate = undefined) {
  const request = { edition: 'us', birthDate, weightGrams, infusionDate, ...(weightDate && { weightDate }) };
  return { name, request, answer: { ok: true, plan: planFor(request) } };
}

/** @param {string} name @param {object} change @param {...[string, string, (number | string)?, string[]?]} problems */
function bad(name, change, ...problems) {
  const request = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03', ...change };
  return {
    name,
    request: JSON.parse(JSON.stringify(request)),
    answer: {
      ok: false,
      problems: problems.map(([field, code, limit, rules = []]) => ({
        field,
        code,
        ...(limit === undefined ? {} : { limit }),
        ...(rules.includes('ZOL-RANGE') && request.weightGrams < 1e9
          ? otherReadings(between(request.birthDate, request.infusionDate), request.weightGrams)
          : {}),
        rules,
      })),
    },
  };
}

/** @param {string} file @param {object[]} vectors one a line, so that a change shows as the lines it touches */
function save(file, vectors) {
  writeFileSync(new URL(file, here), `[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]\n`);
}

save('plan-kits.json', [
  ...kits.flatMap(({ row, minGrams, maxGrams }) => [
    good(`row ${row} at its bottom`, minGrams),
    good(`row ${row} at its top`, maxGrams),
  ]),
  ...kits.slice(1).map(({ row, minGrams }) => good(`gap below row ${row}`, minGrams - 50)),
  ...kits.slice(1).flatMap(({ row, minGrams }) => [
    good(`first gram of the gap below row ${row}`, minGrams - 99),
    good(`last gram of the gap below row ${row}`, minGrams - 1),
  ]),
]);

save('plan-dates.json', [
  good('the worked example', 8200),
  good('31 October: three months on is 31 January', 8200, '2025-10-31'),
  good('30 November: three months on is 28 February', 8200, '2025-11-30'),
  good('30 November before a leap year: 29 February', 8200, '2027-11-30', '2027-05-01'),
  good('31 January: one month on is 28 February', 8200, '2026-01-31'),
  good('31 January of a leap year: 29 February', 8200, '2028-01-31', '2027-05-01'),
  good('on a leap day', 8200, '2028-02-29', '2027-05-01'),
  good('the day before a leap day', 8200, '2028-02-28', '2027-05-01'),
  good('1 March: the first dose is on 28 February', 8200, '2026-03-01'),
  good('1 March of a leap year: the first dose is on 29 February', 8200, '2028-03-01', '2027-05-01'),
  good('New Year: the first dose is in the old year', 8200, '2026-01-01'),
  good('31 December', 8200, '2025-12-31'),
  good('over a century that has no leap day', 8200, '2099-12-31', '2099-05-01'),
  good('the last day allowed: the plan runs on into 2101', 8200, '2100-12-31', '2100-05-01'),
  good('the first days allowed', 3300, '2000-01-02', '2000-01-01'),
  good('clocks go forward in London inside the course', 8200, '2026-03-20'),
  good('clocks go back in Sydney inside the course', 8200, '2026-03-30'),
  good('on the birth date: the first dose would be before it', 3300, '2025-05-01'),
  good('the day after the birth', 3300, '2025-05-02'),
  good('the last day before the second birthday', 12000, '2027-04-30'),
  good('born on 29 February, the last day before turning two', 12000, '2026-02-28', '2024-02-29'),
  good('weighed on the day of the infusion', 8200, '2025-11-03', '2025-05-01', '2025-11-03'),
  good('weighed 14 days before', 8200, '2025-11-03', '2025-05-01', '2025-10-20'),
  good('weighed 15 days before', 8200, '2025-11-03', '2025-05-01', '2025-10-19'),
  good('weighed 15 days before, over a leap day', 8200, '2028-03-07', '2027-05-01', '2028-02-21'),
  good('weighed on the day of birth: another age, another doubt', 6000, '2025-08-03', '2025-05-01', '2025-05-01'),
]);

const OLD = ['ZOL-AGE', 'ITV-LOOKALIKE'];
save('plan-problems.json', [
  bad('two years old to the day', { infusionDate: '2027-05-01' }, ['infusionDate', 'age-two-or-more', '2027-05-01', OLD]),
  bad('three years old', { infusionDate: '2028-05-01' }, ['infusionDate', 'age-two-or-more', '2027-05-01', OLD]),
  bad('born on 29 February, two on 1 March', { birthDate: '2024-02-29', infusionDate: '2026-03-01' }, [
    'infusionDate',
    'age-two-or-more',
    '2026-03-01',
    OLD,
  ]),
  bad('infusion before the birth', { infusionDate: '2025-04-30' }, ['infusionDate', 'before-birth', '2025-05-01']),
  bad('a gram below the table', { weightGrams: 2599 }, ['weightGrams', 'below-label-range', 2600, ['ZOL-RANGE']]),
  bad('2.5 kg', { weightGrams: 2500 }, ['weightGrams', 'below-label-range', 2600, ['ZOL-RANGE']]),
  bad('a gram above the table', { weightGrams: 21001 }, ['weightGrams', 'above-label-range', 21000, ['ZOL-RANGE']]),
  bad('21.1 kg', { weightGrams: 21100 }, ['weightGrams', 'above-label-range', 21000, ['ZOL-RANGE']]),
  bad('a weight in kg', { weightGrams: 8.2 }, ['weightGrams', 'not-whole']),
  bad('zero', { weightGrams: 0 }, ['weightGrams', 'not-positive']),
  bad('negative', { weightGrams: -8200 }, ['weightGrams', 'not-positive']),
  bad('huge', { weightGrams: 1e300 }, ['weightGrams', 'above-label-range', 21000, ['ZOL-RANGE']]),
  bad('a weight as text', { weightGrams: '8200' }, ['weightGrams', 'wrong-type']),
  bad('a weight of null', { weightGrams: null }, ['weightGrams', 'wrong-type']),
  bad('31 February', { infusionDate: '2026-02-31' }, ['infusionDate', 'no-such-day']),
  bad('29 February of a common year', { birthDate: '2025-02-29' }, ['birthDate', 'no-such-day']),
  bad('29 February 2100', { infusionDate: '2100-02-29' }, ['infusionDate', 'no-such-day']),
  bad('a year of two digits', { birthDate: '25-05-01' }, ['birthDate', 'not-a-date']),
  bad('an empty date', { birthDate: '' }, ['birthDate', 'not-a-date']),
  bad('a date with a clock', { infusionDate: '2025-11-03T00:00:00Z' }, ['infusionDate', 'not-a-date']),
  bad('a date in another order', { infusionDate: '03-11-2025' }, ['infusionDate', 'not-a-date']),
  bad('before 2000', { birthDate: '1999-12-31' }, ['birthDate', 'before-2000', '2000-01-01']),
  bad('after 2100', { infusionDate: '2101-01-01' }, ['infusionDate', 'after-2100', '2100-12-31']),
  bad('weighed the day after the infusion', { weightDate: '2025-11-04' }, ['weightDate', 'weighed-after-infusion', '2025-11-03']),
  bad('weighed the day before the birth', { weightDate: '2025-04-30' }, ['weightDate', 'before-birth', '2025-05-01']),
  bad('weighed on 31 November', { weightDate: '2025-11-31' }, ['weightDate', 'no-such-day']),
  bad('weighed in 1999', { weightDate: '1999-12-31' }, ['weightDate', 'before-2000', '2000-01-01']),
  bad('an edition there is not', { edition: 'mars' }, ['edition', 'unknown-edition']),
  bad('an edition of another type', { edition: 1 }, ['edition', 'wrong-type']),
  bad('no weight', { weightGrams: undefined }, ['weightGrams', 'missing']),
  bad('a field too many', { wieght: 8200 }, ['wieght', 'unknown-field']),
  bad(
    'everything missing',
    { edition: undefined, birthDate: undefined, weightGrams: undefined, infusionDate: undefined },
    ['edition', 'missing'],
    ['birthDate', 'missing'],
    ['weightGrams', 'missing'],
    ['infusionDate', 'missing'],
  ),
  bad(
    'everything wrong',
    { edition: 'xx', birthDate: '2025-13-01', weightGrams: -1, infusionDate: 7, colour: 'blue' },
    ['edition', 'unknown-edition'],
    ['birthDate', 'no-such-day'],
    ['weightGrams', 'not-positive'],
    ['infusionDate', 'wrong-type'],
    ['colour', 'unknown-field'],
  ),
  bad(
    'too light and too old',
    { weightGrams: 2000, infusionDate: '2027-05-01' },
    ['weightGrams', 'below-label-range', 2600, ['ZOL-RANGE']],
    ['infusionDate', 'age-two-or-more', '2027-05-01', OLD],
  ),
]);

const wrong = good('wrong on purpose: the taper ends a day late, and every runner must see it', 8200);
const taper = /** @type {Record<string, any>} */ (wrong.answer.plan.items.find((item) => item.key === 'steroid.taper'));
taper.through = plus(taper.through, 1);
save('wrong-on-purpose.json', [wrong]);
