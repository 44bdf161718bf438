/**
 * Civil days as people say them. Everything runs in UTC on the Gregorian calendar, so that a date is never a day off
 * east or west of Greenwich, nor written in another calendar.
 */

/** @typedef {import('./words.js').Words} Words */

const MS_PER_DAY = 86_400_000;
const MOST_REMEMBERED = 2000;

/**
 * @param {string} iso  `YYYY-MM-DD`
 * @returns {number} Days since 1970-01-01.
 */
export function dayCount(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/**
 * @param {number} count  Days since 1970-01-01.
 * @returns {string} `YYYY-MM-DD`
 */
export function isoOfDayCount(count) {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * @param {string} iso  In the form `YYYY-MM-DD`.
 * @returns {boolean} Whether the calendar has that day.
 */
export function isInCalendar(iso) {
  return isoOfDayCount(dayCount(iso)) === iso;
}

/**
 * The day that the device shows on its own clock, as a civil day.
 * @param {Date} clock
 * @returns {string} `YYYY-MM-DD`
 */
export function isoOfDevice(clock) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  return `${String(clock.getFullYear()).padStart(4, '0')}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}

/**
 * @typedef {object} DateText
 * @property {(iso: string) => string} full  "Wednesday 4 March 2026", the one form in which a date is read aloud, written or printed.
 * @property {(iso: string) => string} unbroken  The same for a line of its own: it never breaks inside, but before Spanish "de 2025", as it
 *   is too long for a small phone.
 * @property {(iso: string) => string} shortWeekday  "Wed"; one letter where the language has no short names.
 * @property {(iso: string) => string} inMonth  "Wed 4", only under a head that names month and year.
 * @property {(iso: string) => string} monthOfYear  "March 2026", such a head.
 * @property {(iso: string) => string} short  "4 Mar", beside the whole one for those who hear it or read it on paper.
 * @property {(iso: string) => string} brief  "4 March", the same way, in a sentence.
 * @property {(from: string, through: string) => string} shortSpan  "4 – 10 Mar", "25 Feb – 3 Mar", the same way.
 * @property {(iso: string) => string} near  "Wed 4 March", where the year is not in question; read aloud whole.
 * @property {(iso: string) => string} month  "March"
 * @property {(weekday: number) => string} weekdayName  Short name, for the same; 1 is Monday, 7 is Sunday.
 * @property {(from: string, through?: string) => string} span  Both ends, both included; without an end, until the team says.
 * @property {(from: string, through: string) => string} range  "Tue 2 – Mon 8 December": both ends in a row of a form, whose
 *   other dates name the year.
 * @property {(day: number) => string} fromInfusion  "day 9 after the infusion"
 * @property {(days: number) => string} ahead  "in 5 days"
 */

/**
 * @param {Words} words
 * @returns {DateText}
 */
export function createDateText(words) {
  // Names are the translator's too: the same in every browser, and a phone takes a tenth of a second to open its own.
  const named = (/** @type {string} */ list, /** @type {(iso: string) => number} */ placeOf) => {
    /** @type {string[] | undefined} */
    let names;
    return (/** @type {string} */ iso) => (names ??= words.say(list).split(', '))[placeOf(iso)] ?? '';
  };
  const weekday = named('weekday-names', weekdayPlace);
  const shortWeekday = named('weekday-names-short', weekdayPlace);
  const leastWeekday = named('weekday-names-least', weekdayPlace);
  const month = named('month-names', monthPlace);
  const shortMonth = named('month-names-short', monthPlace);

  // The order of the parts is the translator's, not the platform's: engines differ on commas within one language.
  const full = remembered((iso) =>
    words.say('date-full', { weekday: weekday(iso), day: String(Number(iso.slice(8))), month: month(iso), year: iso.slice(0, 4) }),
  );
  const short = remembered((iso) => words.say('date-short', { day: String(Number(iso.slice(8))), month: shortMonth(iso) }));
  const brief = remembered((iso) => words.say('date-brief', { day: String(Number(iso.slice(8))), month: month(iso) }));

  return {
    full,
    unbroken: (iso) => full(iso).replaceAll(/ (?!de \d)/g, '\u00a0'),
    shortWeekday: leastWeekday,
    inMonth: remembered((iso) => words.say('date-in-month', { weekday: shortWeekday(iso), day: String(Number(iso.slice(8))) })),
    monthOfYear: remembered((iso) => words.say('date-month', { month: month(iso), year: iso.slice(0, 4) })),
    short,
    brief,
    shortSpan(from, through) {
      if (from === through) return short(from);
      const inOneMonth = from.slice(0, 7) === through.slice(0, 7);
      return words.say('date-short-span', { from: inOneMonth ? String(Number(from.slice(8))) : short(from), through: short(through) });
    },
    // On a line of its own; where it must break, the day stays with its weekday.
    near: remembered((iso) =>
      words.say('date-near', { weekday: shortWeekday(iso), day: String(Number(iso.slice(8))), month: month(iso) }).replace(' ', '\u00a0'),
    ),
    month,
    // 1 January 2024 was a Monday.
    weekdayName: (weekdayNumber) => leastWeekday(`2024-01-0${weekdayNumber}`),
    span: (from, through) =>
      through ? words.say('date-span', { from: full(from), through: full(through) }) : words.say('date-from-on', { from: full(from) }),
    range(from, through) {
      const ends = {
        weekday: shortWeekday(from),
        day: String(Number(from.slice(8))),
        lastWeekday: shortWeekday(through),
        lastDay: String(Number(through.slice(8))),
        lastMonth: month(through),
      };
      if (from === through) return words.say('date-range-day', ends);
      return from.slice(0, 7) === through.slice(0, 7)
        ? words.say('date-range-month', ends)
        : words.say('date-range', { ...ends, month: month(from) });
    },
    fromInfusion(day) {
      if (day === 0) return words.say('day-zero');
      if (day === -1) return words.say('day-before');
      return day < 0 ? words.say('day-days-before', { days: String(-day) }) : words.say('day-after', { days: String(day) });
    },
    ahead(days) {
      if (days === 0) return words.say('relative-today');
      return days === 1 ? words.say('relative-tomorrow') : words.say('relative-in-days', { days });
    },
  };
}

/** @param {string} iso @returns {number} 0 for Monday to 6 for Sunday. */
function weekdayPlace(iso) {
  // 1 January 1970 was a Thursday.
  return (((dayCount(iso) + 3) % 7) + 7) % 7;
}

/** @param {string} iso @returns {number} 0 for January to 11 for December. */
function monthPlace(iso) {
  return Number(iso.slice(5, 7)) - 1;
}

/**
 * A plan names the same few dates many times, and again at each key pressed; a message filled in anew each time
 * would be felt on a phone.
 * @param {(iso: string) => string} say
 */
function remembered(say) {
  /** @type {Map<string, string>} */
  const known = new Map();
  return (/** @type {string} */ iso) => {
    let text = known.get(iso);
    if (text === undefined) {
      text = say(iso);
      if (known.size < MOST_REMEMBERED) known.set(iso, text);
    }
    return text;
  };
}
