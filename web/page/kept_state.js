import { isoOfDevice } from '../words/index.js';
import { changesOf } from '../changes/index.js';
import { emptyEntry } from '../entry/index.js';
import { emptyState } from './page_state.js';
import { emptyPhones, isKnown } from '../call/index.js';

/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyContent} FamilyContent */

/**
 * What of the page is worth keeping.
 * @param {PageState} state
 * @param {Partial<PlanRequest>} request  Of the three answers alone.
 * @param {string} language
 * @returns {FamilyContent}
 */
export function contentOf(state, request, language) {
  const { entry, changes, prescription, ticks, questions, nickname, notes, phones, calendar } = state;
  return {
    request: {
      ...request,
      ...(changes.made.length > 0 && { changes: [...changes.made] }),
      ...(prescription && { prescription }),
    },
    typed: entry,
    ...(nickname.trim() !== '' && { nickname }),
    ...(changes.acts.some((count) => count > 1) && { acts: [...changes.acts] }),
    ticks: /** @type {FamilyContent['ticks']} */ (ticks),
    questions,
    notes,
    phones,
    ...(calendar && { calendar }),
    language,
  };
}

/**
 * Another plan takes the place of the one on the screen; nothing of the former one stays, but a question that is half
 * typed is lost to nobody.
 * @param {PageState} state
 * @param {Family} family
 */
export function putOnScreen(state, { request, typed, nickname = '', acts, ticks, questions, notes, phones, calendar, savedAt }) {
  delete state.prescription;
  delete state.moved;
  delete state.panel;
  delete state.present;
  delete state.takingBack;
  delete state.lastKept;
  delete state.calendar;
  delete state.calendarMade;
  const { draft, where, compared, visiting } = state;
  Object.assign(state, emptyState(), {
    draft,
    where,
    compared,
    visiting,
    entry: { ...emptyEntry(), ...typed },
    edition: request.edition ?? 'us',
    changes: changesOf(request.changes, acts),
    ...(request.prescription && { prescription: request.prescription }),
    ...(calendar && { calendar }),
    ticks,
    questions,
    nickname,
    notes,
    phones: emptyPhones().map((none) => phones.find(({ who }) => who === none.who) ?? none),
    asked: new Set(isKnown(phones, 'team') ? [] : ['team']),
  });
  noteKept(state, savedAt);
}

/**
 * The same plan with what another device of the family knows: what is open stays open.
 * @param {PageState} state
 * @param {Family} family
 */
export function uniteOnScreen(state, family) {
  const { left, sent, folded, panel, present, moveAnswers, moveSent, look, zoom, country, lastKept, asked } = state;
  putOnScreen(state, family);
  const asksTeam = state.asked.has('team');
  Object.assign(state, {
    left,
    sent,
    folded,
    moveAnswers,
    moveSent,
    look,
    zoom,
    country,
    asked,
    ...(panel && { panel }),
    ...(present && { present }),
  });
  if (!asksTeam) asked.delete('team');
  if (lastKept && (!state.lastKept || lastKept > state.lastKept)) state.lastKept = lastKept;
}

/**
 * A day before the last one on which the plan was kept or sent cannot be today.
 * @param {PageState} state
 * @param {string | undefined} savedAt  An instant.
 */
export function noteKept(state, savedAt) {
  if (!savedAt) return;
  const day = isoOfDevice(new Date(savedAt));
  if (!state.lastKept || day > state.lastKept) state.lastKept = day;
}
