/**
 * What is told of each medicine, and the rules that it rests on. The words of a cell are `compare-<medicine>-<topic>`; each
 * states only what its rules do. All three have the same topics in the same order: nothing here is better or worse.
 */

/** @typedef {typeof MEDICINES[number]} Medicine */
/** @typedef {typeof TOPICS[number]} Topic */
/** @typedef {keyof typeof GROUPS} Group */

/** In the order of the columns, which says nothing about them. */
export const MEDICINES = /** @type {const} */ (['zolgensma', 'evrysdi', 'spinraza']);

/** The rows, under the heads that they fold into on a phone. */
export const GROUPS = /** @type {const} */ ({
  what: ['form', 'age'],
  given: ['who', 'where', 'how', 'often', 'long'],
  life: ['tests', 'missed', 'month'],
});

/** In the order of the rows. */
export const TOPICS = Object.values(GROUPS).flat();

/** @type {Record<Medicine, Record<Topic, string[]>>} */
export const CELL_RULES = {
  zolgensma: {
    form: ['ZOL-FORM'],
    age: ['ZOL-AGE', 'ZOL-EU'],
    who: ['ZOL-PLACE'],
    where: ['ZOL-PLACE'],
    how: ['ZOL-INFUSION'],
    often: ['ZOL-ONCE'],
    long: ['ZOL-ONCE', 'STE-30', 'MON-3M'],
    tests: ['ZOL-BASE', 'MON-LIVER', 'MON-PLT', 'MON-TROP'],
    missed: ['ZOL-ILL', 'STE-MISSED'],
    month: ['STE-30', 'MON-LIVER', 'HYG-SHED', 'HYG-EU', 'VAC-ADJUST'],
  },
  evrysdi: {
    form: ['EVR-FORM'],
    age: ['EVR-FORM'],
    who: ['EVR-FORM'],
    where: ['EVR-FORM'],
    how: ['EVR-FORM', 'EVR-TUBE', 'EVR-MILK'],
    often: ['EVR-FORM'],
    long: ['EVR-FORM'],
    tests: ['EVR-TESTS'],
    missed: ['EVR-MISSED'],
    month: ['EVR-FORM', 'EVR-64', 'EVR-WEIGH'],
  },
  spinraza: {
    form: ['SPZ-FORM'],
    age: ['SPZ-FORM'],
    who: ['SPZ-FORM'],
    where: ['SPZ-FORM'],
    how: ['SPZ-FORM'],
    often: ['SPZ-LOAD', 'SPZ-KEEP', 'SPZ-HIGH'],
    long: ['SPZ-FORM', 'SPZ-COUNT'],
    tests: ['SPZ-LABS'],
    missed: ['SPZ-MISSED', 'SPZ-MISSED-HIGH'],
    month: ['SPZ-KEEP', 'SPZ-AFTER'],
  },
};

/** What has to be known beside the table, and of which medicine: the sentences are the rules' own. */
export const NOTICES = /** @type {const} */ ([
  { medicine: 'evrysdi', rule: 'EVR-2026' },
  { medicine: 'zolgensma', rule: 'ITV-LOOKALIKE' },
]);
