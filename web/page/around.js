import { html, noChange, nothing } from 'lit-html';
import { isKnown } from '../call/index.js';
import { hostNumber, wholePage } from '../embed/index.js';
import { planMarks } from './frame.js';
import { languageMissed, languageReview } from './language.js';
import { newVersionLine } from './new_version.js';
import { placeNav } from './place_frame.js';

/** @typedef {import('./page_state.js').PageState} PageState */

/** While a key is answered, nothing of it changes. */
export const AS_BEFORE = { marks: noChange, language: noChange, nav: noChange, notice: noChange, review: noChange, foot: noChange };

/**
 * What stands around the places, in the page's frame.
 * @param {import('../ui/index.js').View} view
 * @param {object} parts
 * @param {PageState} parts.state
 * @param {import('../core/doseline.js').Plan} [parts.plan]
 * @param {boolean} parts.planned  Whether the plan is shown: then there are ways between its places.
 * @param {import('./places.js').Where} parts.where
 * @param {unknown} parts.choice  Of the language, where it stands on top.
 * @param {import('../words/index.js').Language} [parts.missed]
 * @param {import('../embed/index.js').Asked} parts.asked
 * @param {{ safe: boolean, load: () => void }} [parts.newVersion]
 * @param {Pick<import('./live_page.js').Actions, 'edit'>} parts.actions
 */
export function around(view, { state, plan, planned, where, choice, missed, asked, newVersion, actions }) {
  // Once there is a plan, what is to be done comes first; a number is looked for where one calls.
  const offers = !planned || where.place === 'call' || where.place === 'all';
  const known = (/** @type {import('../call/index.js').Phone['who']} */ who) => !offers || isKnown(state.phones, who);
  return {
    marks: plan ? planMarks(view, plan) : nothing,
    language: choice,
    nav: planned ? placeNav(view, where) : nothing,
    notice: html`${newVersion ? newVersionLine(view, newVersion) : nothing} ${languageMissed(view, missed)}
    ${hostNumber(view, { asked, known, onTake: (who, number) => actions.edit((now) => takeNumber(now, who, number)) })}`,
    review: languageReview(view),
    foot: wholePage(view, { asked, at: where.thing ?? where.place }),
  };
}

/** @param {PageState} state @param {import('../call/index.js').Phone['who']} who @param {string} number */
function takeNumber(state, who, number) {
  state.phones = state.phones.map((phone) => (phone.who === who ? { ...phone, number } : phone));
}
