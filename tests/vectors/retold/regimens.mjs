/** The three medicines side by side, told a second time: Evrysdi walked day by day by the age in whole months. */
import { between, plus, plusMonths } from './days.mjs';
import { GATES } from './landmarks.mjs';
import { visitsOf } from './visits.mjs';

/** @typedef {import('../../../web/core/doseline.js').RegimensRequest} RegimensRequest */
/** @typedef {import('../../../web/core/doseline.js').RegimenItem} RegimenItem */
/** @typedef {import('../../../web/core/doseline.js').SpinrazaRegimen} SpinrazaRegimen */
/** @typedef {{ from: string, through: string }} Shown */
/** @typedef {{ code: string, rules: string[] }} Notice */

/** Which days each test stands on. */
const TEST_RULES = { liver: 'MON-LIVER', platelets: 'MON-PLT', troponin: 'MON-TROP' };
/** @type {Record<import('../../../web/core/doseline.js').EditionId, number[]>} */
const LOADING = { us: [0, 14, 28, 58], eu: [0, 14, 28, 63] };
const HIGH_LOADING = [0, 14];

/** The last day of so many years. @param {string} from @param {number} years */
const yearsEnd = (from, years) => plus(plusMonths(from, 12 * years), -1);

/** Whole months of age: a month is over once its day of the month is there. @param {string} birth @param {string} on */
function ageInMonths(birth, on) {
  const [[y, m, d], [year, month, day]] = [birth, on].map((iso) => iso.split('-').map(Number));
  return (year - y) * 12 + month - m - (day < d ? 1 : 0);
}

/** The first day of an age. @param {string} birth @param {number} months */
function dayOfAge(birth, months) {
  let day = plusMonths(birth, months);
  while (ageInMonths(birth, day) < months) day = plus(day, 1);
  return day;
}

/** @param {RegimensRequest} request @returns {Shown} */
function shownBy(request) {
  const { infusionDate, evrysdi, spinraza, birthDate } = request;
  const starts = [infusionDate, evrysdi?.from, spinraza?.from].filter((day) => day !== undefined).toSorted();
  const from = request.from ?? starts[0];
  const word = request.through ?? 'first-year';
  if (word === 'first-year') return { from, through: yearsEnd(from, 1) };
  if (word === 'five-years') return { from, through: yearsEnd(from, 5) };
  return { from, through: word === 'second-birthday' ? plus(dayOfAge(String(birthDate), 24), -1) : word };
}

/** @param {Shown} shown */
function marksOf({ from, through }) {
  const every = through > yearsEnd(from, 2) ? 12 : 1;
  const marks = [];
  for (let count = 0; plusMonths(from, count) <= through; count += every) {
    const date = plusMonths(from, count);
    marks.push({ date, day: between(from, date) });
  }
  return marks;
}

/** What is seen of it, by first day. @param {any[]} items @param {Shown} shown */
function seen(items, { from, through }) {
  const counted = (/** @type {string} */ day) => between(from, day);
  return items
    .filter((item) => (item.date ?? item.from) <= through && (item.date ?? item.through ?? '9999') >= from)
    .toSorted((a, b) => (a.date ?? a.from).localeCompare(b.date ?? b.from))
    .map(({ key, name, kind, date, from: first, through: last, basis, rules, ...rest }) => ({
      key,
      name,
      kind,
      ...(date ? { date, day: counted(date) } : { from: first, fromDay: counted(first) }),
      ...(last ? { through: last, throughDay: counted(last) } : {}),
      basis,
      rules,
      ...rest,
    }));
}

/** @param {string[]} doses @param {string} start @param {Shown} shown @param {string} rule */
function counted(doses, start, { from, through }, rule) {
  const among = (/** @type {string} */ first, /** @type {string} */ last) => doses.filter((day) => first <= day && day <= last).length;
  const [one, two] = [yearsEnd(start, 1), yearsEnd(start, 2)];
  return { firstYear: among(start, one), secondYear: among(plus(one, 1), two), shown: among(from, through), rules: [rule] };
}

/** @param {RegimensRequest} request @param {Shown} shown */
function zolgensma({ edition, infusionDate, birthDate, weightGrams, weeksBornEarly = 0 }, shown) {
  const isEuropean = edition === 'eu';
  const check = isEuropean ? { checkWithTeam: true } : {};
  const gate = GATES[edition];
  const start = String(infusionDate);
  const head = { medicine: 'zolgensma', start };
  /** @type {Notice[]} */
  const notices = [];
  const isTwo = birthDate !== undefined && ageInMonths(birthDate, start) >= 24;
  if (!birthDate) notices.push({ code: 'birth-date-missing', rules: [isEuropean ? 'ZOL-EU' : 'ZOL-AGE'] });
  else if (isTwo && !isEuropean) {
    return { ...head, items: [], notices: [{ code: 'itvisma', rules: ['ZOL-AGE', 'ITV-LOOKALIKE'] }] };
  }
  if (isEuropean && (isTwo || Number(weightGrams) > 13_500)) {
    notices.push({ code: 'limited-experience', rules: ['ZOL-EU', 'ITV-LOOKALIKE'] });
  }
  if (weeksBornEarly > 0) notices.push({ code: 'born-early', rules: ['ZOL-PRETERM'] });
  const day = (/** @type {number} */ count) => plus(start, count);
  const course = { kind: 'course', from: day(-1), through: day(gate), basis: 'label', rules: ['STE-START', 'STE-30'], ...check };
  const items = [
    { key: 'steroid.full', name: 'steroid.full', ...course },
    {
      key: 'steroid.taper',
      name: 'steroid.taper',
      kind: 'course',
      from: day(gate + 1),
      through: day(gate + 28),
      basis: 'conditional',
      rules: ['STE-GATE', 'STE-TAPER', 'STE-HOLD', 'STE-ABRUPT'],
      ...check,
    },
    {
      key: 'infusion',
      name: 'infusion',
      kind: 'infusion',
      date: start,
      basis: 'team',
      rules: ['ZOL-DOSE', 'ZOL-ONCE', 'ZOL-INFUSION'],
    },
    {
      key: 'window.hygiene',
      name: 'window.hygiene',
      kind: 'window',
      from: start,
      through: plusMonths(start, 1),
      basis: 'label',
      rules: isEuropean ? ['HYG-SHED', 'HYG-EU'] : ['HYG-SHED'],
    },
    ...visitsOf({ last: gate + 28, isTheTeams: false }, undefined, []).visits.map((visit) => ({
      key: visit.key,
      name: visit.key.replace(/\.\d+$/, ''),
      kind: 'visit',
      date: day(visit.day),
      basis: visit.conditionalTests.length > 0 ? 'conditional' : 'label',
      rules: visit.tests.map((test) => TEST_RULES[test]),
      ...(visit.conditionalTests.length > 0 ? check : {}),
      tests: visit.tests,
    })),
  ];
  return { ...head, items: seen(items, shown), counts: counted([start], start, shown, 'ZOL-ONCE'), notices };
}

/**
 * The rows of the dose table for an age in months.
 * @param {number} months
 * @returns {{ microgramsPerKg?: number, micrograms?: number, belowGrams?: number, fromGrams?: number, tablet: boolean }[]}
 */
function rowsFor(months) {
  if (months < 2) return [{ microgramsPerKg: 150, tablet: false }];
  if (months < 24) return [{ microgramsPerKg: 200, tablet: false }];
  return [
    { microgramsPerKg: 250, belowGrams: 20_000, tablet: false },
    { micrograms: 5000, fromGrams: 20_000, tablet: true },
  ];
}

/** Half up. @param {number} above @param {number} below */
const rounded = (above, below) => Math.floor((2 * above + below) / (2 * below));

/** @param {number} months @param {number} weightGrams @param {string} on */
function amountOf(months, weightGrams, on) {
  const row = rowsFor(months).find(({ belowGrams = Infinity }) => weightGrams < belowGrams) ?? rowsFor(months)[0];
  const micrograms = row.micrograms ?? rounded(Number(row.microgramsPerKg) * weightGrams, 1000);
  if (micrograms > 5000) return undefined;
  const bottleDoses = Math.floor(60_000 / micrograms);
  return {
    weightGrams,
    on,
    micrograms,
    microlitres: micrograms === 5000 ? 6600 : rounded(micrograms * 4, 3),
    volume: micrograms === 5000 ? 'leaflet' : 'arithmetic',
    tablet: row.tablet,
    bottleDoses,
    bottleDays: Math.min(bottleDoses, 64),
    rules: ['EVR-DOSE', 'EVR-ML', 'EVR-WEIGH', 'EVR-64', 'EVR-LASTS'],
  };
}

/** Day by day from the start until nothing changes any more. @param {string} start @param {string} birth @param {string} due */
function stretchesOf(start, birth, due) {
  /** @type {{ from: string, through?: string, months: [number, number] }[]} */
  const all = [];
  const rowOf = (/** @type {number} */ months) => (months < 2 ? 0 : months < 24 ? 1 : 2);
  for (let day = start; ; day = plus(day, 1)) {
    const months = /** @type {[number, number]} */ ([due, birth].map((from) => ageInMonths(from, day)));
    const last = all.at(-1);
    if (!last || months.some((count, place) => rowOf(count) !== rowOf(last.months[place]))) {
      if (last) last.through = plus(day, -1);
      all.push({ from: day, months });
    }
    if (months.every((count) => count >= 24)) return all;
  }
}

/** @param {RegimensRequest} request @param {Shown} shown */
function evrysdi({ edition, birthDate, weeksBornEarly = 0, weightGrams, weightDate, infusionDate, ...rest }, shown) {
  const { from: start, bottleMadeUp } = /** @type {{ from: string, bottleMadeUp?: string }} */ (rest.evrysdi);
  const due = birthDate && plus(birthDate, 7 * weeksBornEarly);
  /** @type {Notice[]} */
  const notices = [];
  const weighed = [start, weightDate ?? start].toSorted()[1];
  const course = { name: 'evrysdi', kind: 'course' };
  const plain = { basis: 'label', rules: ['EVR-FORM', 'EVR-DOSE'] };
  /** @type {any[]} */
  const items = [];
  if (birthDate && due) {
    // The European text counts the age from the due date.
    for (const { from, through, months } of stretchesOf(start, edition === 'eu' ? due : birthDate, due)) {
      const rates = rowsFor(months[0]);
      const ask = JSON.stringify(rates) !== JSON.stringify(rowsFor(months[1]));
      if (ask) rates.push(...rowsFor(months[1]));
      const applies = weightGrams && !ask && from <= weighed && (!through || weighed <= through);
      const amount = applies ? amountOf(months[0], weightGrams, weighed) : undefined;
      if (applies && !amount) notices.push({ code: 'above-studied', rules: ['EVR-MAX'] });
      items.push({
        key: `evrysdi.${items.length + 1}`,
        ...course,
        from,
        ...(through ? { through } : {}),
        ...(ask ? { basis: 'conditional', rules: [...plain.rules, 'EVR-PRETERM'] } : plain),
        rates,
        ...(ask ? { ask } : {}),
        ...(amount ? { amount } : {}),
      });
    }
  } else {
    items.push({ key: 'evrysdi.1', ...course, from: start, ...plain });
    notices.push({ code: 'birth-date-missing', rules: ['EVR-DOSE'] });
  }
  if (bottleMadeUp) {
    const through = plus(bottleMadeUp, 64);
    const rules = ['EVR-64', 'EVR-LASTS'];
    items.push({ key: 'evrysdi.bottle', name: 'evrysdi.bottle', kind: 'window', from: bottleMadeUp, through, basis: 'label', rules });
  }
  if (!weightGrams) notices.push({ code: 'weight-missing', rules: ['EVR-DOSE'] });
  if (weeksBornEarly > 0 && !(due && ageInMonths(due, start) >= 24)) notices.push({ code: 'born-early', rules: ['EVR-PRETERM'] });
  if (infusionDate && start < infusionDate) notices.push({ code: 'before-infusion', rules: ['ZOL-COMBO'] });
  notices.push({ code: 'weigh-again', rules: ['EVR-WEIGH'] }, { code: 'check-label', rules: ['EVR-2026'] });

  const corrected = (/** @type {number} */ months) => (due && weeksBornEarly > 0 ? { corrected: dayOfAge(due, months) } : {});
  const byBirth = (/** @type {number} */ months) =>
    birthDate && (edition !== 'eu' || weeksBornEarly === 0) ? { date: dayOfAge(birthDate, months) } : {};
  const steps = birthDate && [
    { age: '2-months', ...byBirth(2), ...corrected(2) },
    { age: '2-years', ...byBirth(24), ...corrected(24) },
  ];
  const days = [];
  const last = [yearsEnd(start, 2), shown.through].toSorted()[1];
  for (let day = start; day <= last; day = plus(day, 1)) days.push(day);
  return {
    medicine: 'evrysdi',
    start,
    ...(steps ? { steps } : {}),
    items: seen(items, shown),
    counts: counted(days, start, shown, 'EVR-FORM'),
    notices,
  };
}

/** @param {RegimensRequest} request @param {Shown} shown @param {SpinrazaRegimen} regimen */
function spinraza(request, shown, regimen) {
  const {
    from: start,
    switchOn,
    euLoading = request.edition === 'eu',
  } = /** @type {NonNullable<RegimensRequest['spinraza']>} */ (request.spinraza);
  const isHigh = regimen === 'high-dose';
  const loading = (isHigh ? HIGH_LOADING : LOADING[euLoading ? 'eu' : 'us']).map((day) => plus(start, day));
  const loaded = String(loading.at(-1));
  const later = [];
  for (let month = 4; month <= 12 * 130; month += 4) later.push(plusMonths(loaded, month));
  /** @type {Notice[]} */
  const notices = [];
  const { infusionDate } = request;
  if (infusionDate && start < infusionDate) notices.push({ code: 'before-infusion', rules: ['ZOL-COMBO'] });
  const inLoading = switchOn !== undefined && switchOn <= loaded;
  if (inLoading) notices.push({ code: 'switch-in-loading', rules: ['SPZ-SWITCH'] });
  const switchDay = switchOn && later.find((day) => day >= switchOn);
  const dates = [...loading, ...later].filter((day) => !inLoading || day < switchOn);
  const items = dates.map((date, place) => {
    const isLoading = loading.includes(date);
    const switched = switchDay !== undefined && date >= switchDay;
    const own = isHigh ? (isLoading ? ['SPZ-HIGH'] : ['SPZ-HIGH', 'SPZ-HIGH-FIRST']) : [isLoading ? 'SPZ-LOAD' : 'SPZ-KEEP'];
    return {
      key: `spinraza.${place + 1}`,
      name: 'spinraza',
      kind: 'dose',
      date,
      basis: 'label',
      rules: ['SPZ-FORM', ...(switched ? ['SPZ-SWITCH'] : own)],
      part: date === switchDay ? 'switch' : isLoading ? 'loading' : 'maintenance',
      micrograms: date === switchDay || (isHigh && isLoading) ? 50_000 : isHigh || switched ? 28_000 : 12_000,
    };
  });
  return {
    medicine: isHigh ? 'spinraza-high' : 'spinraza-12',
    start,
    items: seen(items, shown),
    ...(inLoading ? {} : { counts: counted(dates, start, shown, 'SPZ-COUNT') }),
    notices,
  };
}

/** @param {RegimensRequest} request one that has an answer */
export function regimensFor(request) {
  const shown = shownBy(request);
  const regimens = [];
  if (request.infusionDate) regimens.push(zolgensma(request, shown));
  if (request.evrysdi) regimens.push(evrysdi(request, shown));
  if (request.spinraza) {
    const { regimen } = request.spinraza;
    for (const one of regimen ? [regimen] : /** @type {const} */ (['12-mg', 'high-dose'])) regimens.push(spinraza(request, shown, one));
  }
  return { edition: request.edition, ...shown, days: between(shown.from, shown.through) + 1, marks: marksOf(shown), regimens };
}
