import { changesOf } from './changes_store.js';
import { emptyEntry } from './entry_reading.js';
import { emptyState } from './page_state.js';
import { emptyPhones, isKnown } from './phones.js';

/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../keeping/family.js').Family} Family */
/** @typedef {import('../keeping/family.js').FamilyContent} FamilyContent */

/**
 * What of the page is worth keeping.
 * @param {PageState} state
 * @param {Partial<PlanRequest>} request  Of the three answers alone.
 * @param {string} language
 * @returns {FamilyContent}
 */
export function contentOf(state, request, language) {
  const { entry, changes, prescription, strengthChanged, ticks, questions, notes, phones } = state;
  return {
    request: {
      ...request,
      ...(changes.made.length > 0 && { changes: [...changes.made] }),
      ...(prescription && { prescription }),
    },
    typed: entry,
    strengthChanged,
    ticks: /** @type {FamilyContent['ticks']} */ (ticks),
    questions,
    notes,
    phones,
    language,
  };
}

/**
 * Another plan takes the place of the one on the screen; nothing of the former one stays behind.
 * @param {PageState} state
 * @param {Family} family
 */
export function putOnScreen(state, { request, typed, strengthChanged, ticks, questions, notes, phones }) {
  delete state.prescription;
  delete state.moved;
  delete state.panel;
  Object.assign(state, emptyState(), {
    entry: { ...emptyEntry(), ...typed },
    changes: changesOf(request.changes),
    ...(request.prescription && { prescription: request.prescription }),
    strengthChanged,
    ticks,
    questions,
    notes,
    phones: emptyPhones().map((none) => phones.find(({ who }) => who === none.who) ?? none),
    asked: new Set(isKnown(phones, 'team') ? [] : ['team']),
  });
}
