import { nothing } from 'lit-html';
import { hospital } from '../hospital/index.js';
import { boxesOf, emptyBoxes, forget, radioQuestion } from '../form/index.js';
import { beginsTaper, lastTaper, PICKS_OF } from './change_draft.js';

/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('./change_draft.js').Draft} Draft */
/** @typedef {import('./change_form.js').Sections} Sections */

/**
 * Which kind of change it is. Of one answer there is nothing to choose.
 * @param {Sections} sections
 */
export function picksQuestion({ form, draft, plan, type }) {
  const { words, device } = form.view;
  const { choice } = draft;
  const offered = picksNow(draft, plan);
  if (offered.length < 2) return nothing;
  return radioQuestion(form, {
    field: 'pick',
    title: words.say(`change-${choice}-pick`),
    options: offered.map((value) => ({ value, text: pickText(words, choice, value) })),
    chosen: draft.pick,
    onChoose: (value) =>
      type((now) => {
        const began = beginsTaper(now);
        now.pick = value;
        if (choice !== 'taper' || began === beginsTaper(now)) return;
        // The first day of a taper is not the first day of what comes between.
        const first = beginsTaper(now) ? lastTaper(plan)?.from : device;
        now.dates.from = first ? boxesOf(first) : emptyBoxes();
        forget(now.answers, 'from');
      }),
  });
}

/** @param {import('../words/index.js').Words} words @param {Draft['choice']} choice @param {string} value */
function pickText(words, choice, value) {
  const days = hospital?.schedule?.taperDays;
  return days && choice === 'taper' && value === 'label'
    ? words.say('hospital-change-taper-label', { days })
    : words.say(`change-${choice}-${value}`);
}

/**
 * Only a taper that has begun can be held or turned back, and in a taper the full dose can only come back.
 * @param {Draft} draft
 * @param {Plan} plan
 * @returns {readonly string[]}
 */
function picksNow({ choice, pick }, plan) {
  const all = PICKS_OF[choice] ?? [];
  if (choice === 'keep') return pick === 'full' ? [pick] : all.filter((each) => each !== 'full');
  if (choice !== 'taper' || lastTaper(plan)?.basis === 'team') return all;
  return all.filter((each) => each === pick || beginsTaper({ choice, pick: each }));
}
