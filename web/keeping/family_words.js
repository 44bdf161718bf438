import { isoOfDevice, thousandths } from '../words/index.js';
import { isDay } from '../family/index.js';

/** The parts of a family file as people say them. What the family typed is passed on as text, never as markup. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../family/index.js').ListPart} ListPart */
/** @typedef {import('../family/index.js').ValuePart} ValuePart */

/**
 * An instant by this device's own clock: "Wednesday 12 November 2025, 18:05", or "today, 18:05".
 * @param {View} view
 * @param {string} iso
 */
export function instantText({ words, dates, device }, iso) {
  const clock = new Date(iso);
  const two = (/** @type {number} */ count) => String(count).padStart(2, '0');
  const day = isoOfDevice(clock);
  const time = `${two(clock.getHours())}:${two(clock.getMinutes())}`;
  return day === device ? words.say('keep-instant-today', { time }) : words.say('keep-instant', { date: dates.full(day), time });
}

/**
 * @param {View} view
 * @param {ValuePart} part
 * @param {any} value  Of the right shape; whether it makes sense, nobody has said.
 * @returns {string}
 */
export function valueText(view, part, value) {
  const { words } = view;
  switch (part) {
    case 'weightGrams':
      return Number.isInteger(value) && value > 0 ? words.say('kg', { kg: thousandths(value) }) : plainText(view, value);
    case 'edition':
      return words.has(`edition-${value}`) ? words.say(`edition-${value}`) : plainText(view, value);
    case 'birthDate':
    case 'infusionDate':
    case 'weightDate':
      return dayText(view, value);
    case 'sex':
      return value === 'girl' || value === 'boy' ? words.say(`keep-sex-${value}`) : plainText(view, value);
    case 'prescription':
      return value ? prescriptionText(view, value) : plainText(view, undefined);
    case 'typed-weight':
      return plainText(view, [value.weight, value.ounces, value.unit].join(' '));
    case 'typed-birth':
    case 'typed-infusion':
      return plainText(view, Object.values(value.birth ?? value.infusion).join(' '));
    default:
      return plainText(view, value);
  }
}

/**
 * One entry of a list. Changes are said by the page, which has the words for them.
 * @param {View} view
 * @param {Exclude<ListPart, 'changes'>} part
 * @param {any} entry
 * @returns {string}
 */
export function entryText(view, part, entry) {
  if (part === 'ticks') {
    const which = view.words.say(entry.again ? 'keep-tick-again' : 'keep-tick', {
      date: dayText(view, entry.on),
      dose: String(entry.dose),
    });
    return [which, ...(entry.at ? [entry.at] : []), ...(entry.by ? [plainText(view, entry.by)] : [])].join(' · ');
  }
  if (part === 'phones') return `${view.words.say(`phone-${entry.who}`)} ${entry.number}`;
  return plainText(view, entry.answer ? `${entry.text} – ${entry.answer}` : entry.text);
}

/** A line for each part. @param {View} view @param {any} prescription */
function prescriptionText(view, prescription) {
  const { words } = view;
  const { strengthMicrograms, strengthMicrolitres, doseMicrolitres, doseMicrograms, timesPerDay, clocks } = prescription;
  const amount = (/** @type {unknown} */ count) => (Number.isInteger(count) && Number(count) >= 0 ? thousandths(Number(count)) : '?');
  const parts = [
    words.say('keep-strength', { mg: amount(strengthMicrograms), ml: amount(strengthMicrolitres) }),
    words.say('keep-dose', { ml: amount(doseMicrolitres) }),
    ...(doseMicrograms === undefined ? [] : [words.say('keep-dose-mg', { mg: amount(doseMicrograms) })]),
    words.say('keep-times', { count: Number.isInteger(timesPerDay) ? timesPerDay : 0 }),
    ...(clocks === undefined ? [] : [words.list(clocks.map(String))]),
  ];
  const { syringeMicrolitres, bottleMicrolitres, bottleOpened, openedBottleDays } = prescription;
  if (syringeMicrolitres !== undefined) parts.push(words.say('keep-syringe', { ml: amount(syringeMicrolitres) }));
  if (bottleMicrolitres !== undefined) parts.push(words.say('keep-bottle', { ml: amount(bottleMicrolitres) }));
  if (bottleOpened !== undefined) parts.push(words.say('keep-opened', { date: dayText(view, bottleOpened) }));
  if (openedBottleDays !== undefined) parts.push(words.say('keep-keeps', { count: Number(openedBottleDays) }));
  return parts.join('\n');
}

/** @param {View} view @param {unknown} iso */
function dayText(view, iso) {
  return typeof iso === 'string' && isDay(iso) ? view.dates.full(iso) : plainText(view, iso);
}

/** @param {View} view @param {unknown} value */
function plainText({ words }, value) {
  const text = value === undefined || value === null ? '' : String(value).trim();
  return text === '' ? words.say('keep-nothing') : text;
}
