/**
 * What families ask, and the rules that answer it. The answers are the rules' own sentences, so that Learn can never say
 * something else than the sources do; some begin with a word or two of their own (`lead`).
 *
 * @typedef {object} LearnQuestion
 * @property {string} name
 * @property {boolean} [lead]
 * @property {string[]} rules
 */

/** @type {{ name: string, questions: LearnQuestion[] }[]} */
export const LEARN_GROUPS = [
  {
    name: 'medicine',
    questions: [
      { name: 'form', rules: ['ZOL-FORM'] },
      { name: 'strength', rules: ['ZOL-STRENGTH'] },
      { name: 'dose', rules: ['ZOL-DOSE'] },
      { name: 'given', rules: ['ZOL-INFUSION'] },
      { name: 'place', rules: ['ZOL-PLACE'] },
      { name: 'who', rules: ['ZOL-AGE', 'ZOL-EU'] },
      { name: 'long', lead: true, rules: ['ZOL-ONCE', 'STE-30', 'MON-3M'] },
      { name: 'effect', rules: ['ZOL-EFFECT'] },
      { name: 'kidney', rules: ['ZOL-RENAL'] },
      { name: 'again', rules: ['ZOL-ONCE'] },
      { name: 'combo', rules: ['ZOL-COMBO'] },
      { name: 'itvisma', lead: true, rules: ['ITV-LOOKALIKE'] },
    ],
  },
  {
    name: 'day',
    questions: [
      { name: 'checked', rules: ['ZOL-BASE'] },
      { name: 'antibodies', rules: ['ZOL-AAV9'] },
      { name: 'delay', rules: ['ZOL-ILL', 'ZOL-PRETERM'] },
      { name: 'length', lead: true, rules: ['ZOL-INFUSION'] },
      { name: 'kit', rules: ['ZOL-KITCARE'] },
    ],
  },
  {
    name: 'after',
    questions: [
      { name: 'why', rules: ['STE-WHY'] },
      { name: 'steroid', rules: ['STE-START', 'STE-30', 'STE-TAPER', 'STE-REAL'] },
      { name: 'gate', rules: ['STE-GATE', 'STE-HOLD'] },
      { name: 'missed', rules: ['STE-MISSED', 'STE-CLASH'] },
      { name: 'stop', rules: ['STE-ABRUPT'] },
      { name: 'mix', rules: ['STE-LIQUID'] },
      { name: 'tests', rules: ['MON-LIVER', 'MON-PLT', 'MON-TROP', 'MON-3M'] },
      { name: 'liver', rules: ['LIV-BOX'] },
      { name: 'clots', rules: ['MON-TMA'] },
      { name: 'diapers', rules: ['HYG-SHED', 'HYG-EU'] },
      { name: 'vaccines', rules: ['VAC-ADJUST', 'VAC-LIVE'] },
      { name: 'home', rules: ['VAC-HOME'] },
      { name: 'end', rules: ['STE-AFTER', 'DON-NONE'] },
    ],
  },
];

/** What families look for most often, in sight before all others. Who may visit is not among them: no rule says it. */
export const FIRST_QUESTIONS = ['vaccines', 'diapers', 'missed', 'long', 'again', 'kidney'];

/** To be said aloud in one's own words: what was understood shows in the telling. */
export const TELL_BACK = ['start', 'call', 'missed', 'gate', 'dose'];

/** Questions that every family may have for its team. */
export const TEAM_QUESTIONS = ['dose', 'night', 'missed', 'visit', 'day', 'vaccines', 'visitors', 'nursery', 'rsv', 'sick'];
