import { amountText } from './amount_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Amount} Amount */
/** @typedef {import('../core/doseline.js').CompareAnswer} CompareAnswer */
/** @typedef {Extract<CompareAnswer, { ok: true }>} Comparison */
/** @typedef {import('../core/doseline.js').Meaning} Meaning */

/**
 * What a change means, in whole sentences, the most important first.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Comparison} comparison
 * @param {{ preview?: boolean }} [how]  Whether it is still to be saved.
 * @returns {string}
 */
export function meaningText(view, { meaning }, { preview = false } = {}) {
  return meaning.map((each) => sentence(view, each, preview)).join(' ');
}

/**
 * @param {Comparison} comparison
 * @returns {boolean} Whether nothing in the plan is another than before.
 */
export function meansNothing({ meaning }) {
  return meaning.every(({ code }) => code === 'nothing');
}

/**
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Meaning} meaning
 * @param {boolean} preview
 * @returns {string}
 */
function sentence(view, meaning, preview) {
  const { words, dates } = view;
  const say = (/** @type {string} */ name, args = {}) => {
    const id = `meaning-${name}`;
    return words.say(preview && words.has(`${id}-preview`) ? `${id}-preview` : id, args);
  };
  switch (meaning.code) {
    case 'infusion':
    case 'visit-moved':
      return say(meaning.code, { before: dates.full(meaning.before), after: dates.full(meaning.after) });
    case 'report':
      return say(`${meaning.how}-${meaning.said ?? (meaning.reported ? 'told' : 'untold')}`, { on: dates.full(meaning.on) });
    case 'taper':
      return say(meaning.through ? 'taper' : 'taper-open', {
        from: dates.full(meaning.from),
        through: meaning.through ? dates.full(meaning.through) : '',
        count: meaning.steps,
      });
    case 'full-again':
      return say(meaning.code, { from: dates.full(meaning.from) });
    case 'full-through':
      return say(meaning.code, { through: dates.full(meaning.through) });
    case 'ended':
    case 'visit-done':
      return say(meaning.code, { on: dates.full(meaning.on) });
    case 'dose':
      return doseSentence(view, meaning);
    case 'gate':
      return say(`gate-${meaning.said}`, { on: dates.full(meaning.on) });
    case 'visit-added':
      return say(meaning.code, { after: dates.full(meaning.after) });
    default:
      return say(meaning.code);
  }
}

/**
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Extract<Meaning, { code: 'dose' }>} meaning
 */
function doseSentence(view, { from, before, after, otherBottle }) {
  const { words, dates } = view;
  // Two numbers of one bottle are held against each other at a glance; of two bottles they say nothing without them.
  const alone = before !== undefined && after !== undefined && !otherBottle;
  const text = (/** @type {Amount | undefined} */ amount) => amountText(view, amount ?? {}, !alone);
  return words.say(before ? 'meaning-dose' : 'meaning-dose-first', { from: dates.full(from), before: text(before), after: text(after) });
}
