import { askedAt, askedVisits } from '../form/index.js';
import { MOVING_PREFIX } from './infusion_moving.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../form/index.js').Answers} Answers */

/**
 * What is asked before another day of the infusion is saved, beside its boxes.
 * @param {View} view
 * @param {object} parts
 * @param {import('./infusion_moving.js').Moving} parts.moving
 * @param {Answers} parts.answers
 * @param {boolean} parts.sent  Whether its problems may be named.
 * @param {(change: (answers: Answers) => void) => void} parts.onAnswer
 */
export function moveQuestions(view, { moving, answers, sent, onAnswer }) {
  const form = { view, prefix: MOVING_PREFIX, problems: sent ? moving.problems : [], warnings: [] };
  const asking = { asked: moving.asked, answers, onAnswer };
  return view.html`${askedAt(form, asking, 'to')} ${askedVisits(form, asking)}`;
}
