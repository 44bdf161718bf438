/** Three medicines side by side, from day to day. */
export { compareCard } from './compare_card.js';
export { coursesCard } from './courses_card.js';
export { CELL_RULES, MEDICINES, NOTICES, TOPICS } from './facts.js';

/** @typedef {import('./compared.js').Compared} Compared */
/** @typedef {import('./facts.js').Medicine} Medicine */
/** @typedef {import('./facts.js').Topic} Topic */
