import { thousandths } from '../words/index.js';
import { itemText, whenText } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Regimen} Regimen */
/** @typedef {import('../core/doseline.js').RegimenItem} RegimenItem */
/** @typedef {import('../core/doseline.js').EvrysdiRate} EvrysdiRate */
/** @typedef {import('../core/doseline.js').EvrysdiAmount} EvrysdiAmount */

/**
 * What one thing of a medicine is, in sentences. Amounts are the label's own arithmetic, and say so.
 * @param {Pick<View, 'words'>} view
 * @param {RegimenItem} item
 * @returns {string[]}
 */
export function courseText(view, item) {
  const { words } = view;
  if (item.name === 'evrysdi') {
    return [
      words.say('compare-daily'),
      ...(item.rates ? [words.say('compare-rates', { rates: item.rates.map((rate) => rateText(view, rate)).join(' · ') })] : []),
      ...(item.ask ? [words.say('compare-ask-age')] : []),
      ...(item.amount ? amountTexts(view, item.amount) : []),
    ];
  }
  if (item.name === 'spinraza') {
    const mg = words.say('amount-mg', { mg: thousandths(item.micrograms ?? 0) });
    return [item.part === 'loading' || item.part === 'switch' ? words.say(`compare-${item.part}`, { mg }) : mg];
  }
  if (item.name === 'evrysdi.bottle') return [words.say('compare-bottle-days')];
  return [itemText(view, 'item', /** @type {any} */ (item))];
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {EvrysdiRate} rate
 * @returns {string} "under 20 kg: 0.25 mg per kg"
 */
function rateText({ words }, { microgramsPerKg, micrograms, fromGrams, belowGrams }) {
  const rate =
    microgramsPerKg === undefined
      ? words.say('amount-mg', { mg: thousandths(micrograms ?? 0) })
      : words.say('compare-rate-kg', { mg: thousandths(microgramsPerKg) });
  if (fromGrams !== undefined) return words.say('compare-rate-from', { kg: thousandths(fromGrams), rate });
  return belowGrams === undefined ? rate : words.say('compare-rate-below', { kg: thousandths(belowGrams), rate });
}

/**
 * EVR-ML: of 5 mg the leaflet's own volume, of all others the arithmetic.
 * @param {Pick<View, 'words'>} view
 * @param {EvrysdiAmount} amount
 * @returns {string[]}
 */
function amountTexts({ words }, { weightGrams, micrograms, microlitres, volume, bottleDoses, bottleDays }) {
  const args = { kg: thousandths(weightGrams), mg: thousandths(micrograms), ml: thousandths(microlitres) };
  return [
    words.say(`compare-amount-${volume}`, args),
    words.say('compare-amount-follow'),
    words.say('compare-bottle', { doses: String(bottleDoses), days: String(bottleDays) }),
  ];
}

/**
 * An open end here is the long term, not the team's next word.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {RegimenItem} item
 */
export function courseWhen(view, item) {
  const { from, through } = item;
  return from && !through ? view.words.say('compare-from-on', { date: view.dates.full(from) }) : whenText(view, /** @type {any} */ (item));
}

/**
 * @param {Pick<View, 'words'>} view
 * @param {Regimen} regimen
 * @returns {string | undefined} How many doses, where a rule gives their dates.
 */
export function countsText({ words }, { counts }) {
  if (!counts) return undefined;
  const { firstYear, secondYear, shown } = counts;
  const then = words.say(secondYear === 0 ? 'compare-counts-none' : 'compare-counts-next', { second: String(secondYear) });
  return words.say('compare-counts', { first: firstYear, then, shown: String(shown) });
}

/**
 * Of Spinraza, which of its ways is meant: where the one goes over into the other, from when on.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Regimen} regimen
 * @returns {string}  Empty for a medicine that has one way.
 */
export function wayText({ words, dates }, { medicine, items }) {
  if (!medicine.startsWith('spinraza')) return '';
  const on = items.find(({ part }) => part === 'switch')?.date;
  return on ? words.say('compare-spinraza-switch', { date: dates.full(on) }) : words.say(`compare-${medicine}`);
}

/**
 * EVR-PRETERM: the days that the age stands for, be they drawn or not.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Regimen} regimen
 * @returns {string[]}
 */
export function stepTexts({ words, dates }, { steps = [] }) {
  return steps.map(({ age, date, corrected }) => {
    const texts = [
      ...(date ? [words.say('compare-step-birth', { date: dates.full(date) })] : []),
      ...(corrected ? [words.say('compare-step-due', { date: dates.full(corrected) })] : []),
    ];
    return words.say(`compare-step-${age}`, { dates: texts.join(' · ') });
  });
}
