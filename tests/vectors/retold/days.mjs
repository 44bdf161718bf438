/** Civil days as text, `YYYY-MM-DD`. */

const DAY = 86_400_000;

/** @param {string} iso @param {number} days */
export const plus = (iso, days) => new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** @param {string} from @param {string} to */
export const between = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
/** @param {number} year @param {number} month */
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day some months on, or that month's last. @param {string} iso @param {number} months */
export function plusMonths(iso, months) {
  const [year, month, day] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = (count % 12) + 1;
  const d = Math.min(day, daysIn(y, m));
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The birthday: of a 29 February in other years 1 March. @param {string} birth @param {number} years */
export function birthday(birth, years) {
  const day = plusMonths(birth, 12 * years);
  return day.slice(5) === birth.slice(5) ? day : plus(day, 1);
}
