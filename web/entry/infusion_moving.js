import { askedOf, boxesOf } from '../form/index.js';
import { judgeAct } from '../changes/index.js';

/** @typedef {{ changes: import('../changes/index.js').Changes, present?: import('../form/index.js').DateBoxes }} MovedState  Of the page's state. */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */

/** Ids of what is asked about a new day begin with this. */
export const MOVING_PREFIX = 'infusion';

/** @typedef {Omit<import('../changes/index.js').ChangeVerdict, 'warnings'>} Moving */

/**
 * Whether the infusion or a visit was moved: before that the first day is what is edited.
 * @param {Pick<MovedState, 'changes'>} state
 */
export function isMovedByHand({ changes }) {
  return changes.made.some(({ kind }) => kind === 'infusion-moved' || kind === 'visit-moved');
}

/**
 * The infusion's present day, once it is more than the first answer: another one is then a change, with all that the
 * family moved by hand since.
 * @param {MovedState} state
 * @param {{ infusionDate: string } | undefined} plan  With the changes; where there is none, the last one that there was.
 * @returns {import('./entry_reading.js').Present | undefined}
 */
export function presentInfusion(state, plan) {
  if (!plan || !isMovedByHand(state)) return undefined;
  return { shown: plan.infusionDate, boxes: state.present ?? boxesOf(plan.infusionDate) };
}

/**
 * @param {{ to: string, from: string }} days
 * @param {PlanRequest} request  As it is without the new day.
 * @param {import('../form/index.js').Answers} answers
 * @param {import('../core/doseline.js').Doseline} core
 * @param {string} language
 * @returns {Moving}
 */
export function judgeMove({ to, from }, request, answers, core, language) {
  return judgeAct([{ kind: 'infusion-moved', to, from }], { request, core, language, answers, prefix: MOVING_PREFIX }, (asks) =>
    askedOf(asks, { answers, fieldOf: () => 'to', typedAt: () => to, alike: () => false }),
  );
}
