import { askedOf } from './asking.js';
import { judgeAct } from './change_judging.js';
import { boxesOf } from './change_draft.js';
import { readDateBoxes } from './date_reading.js';

/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */

/** Ids of what is asked about a new day begin with this. */
export const MOVING_PREFIX = 'infusion';

/** @typedef {Omit<import('./change_judging.js').ChangeVerdict, 'warnings'>} Moving */

/**
 * The infusion's present day, once it is more than the first answer: another one is then a change, with all that the
 * family moved by hand since.
 * @param {PageState} state
 * @param {string} language
 * @returns {import('./entry_reading.js').Present | undefined}
 */
export function presentInfusion({ entry, changes, present }, language) {
  const first = readDateBoxes(entry.infusion, language);
  if (!first.ok || !changes.made.some(({ kind }) => kind === 'infusion-moved' || kind === 'visit-moved')) return undefined;
  let shown = first.iso;
  for (const change of changes.made) if (change.kind === 'infusion-moved') shown = change.to;
  return { shown, boxes: present ?? boxesOf(shown) };
}

/**
 * @param {{ to: string, from: string }} days
 * @param {PlanRequest} request  As it is without the new day.
 * @param {import('./asking.js').Answers} answers
 * @param {import('../core/doseline.js').Doseline} core
 * @param {string} language
 * @returns {Moving}
 */
export function judgeMove({ to, from }, request, answers, core, language) {
  return judgeAct({ kind: 'infusion-moved', to, from }, { request, core, language, answers, prefix: MOVING_PREFIX }, (asks) =>
    askedOf(asks, { answers, fieldOf: () => 'to', typedAt: () => to, alike: () => false }),
  );
}
