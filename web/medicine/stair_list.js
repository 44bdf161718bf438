import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import { amountText, openText, stairName, strengthText, whenText } from '../plan/index.js';
import { bothDates } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Stair} Stair */

/**
 * The stairs in words, one line for each: over or not, how much, until when. mL never stand without their bottle
 * (STE-LIQUID): it is named once above those of the family's own, and beside any other.
 * @param {View} view
 * @param {Plan} plan
 * @param {readonly Stair[]} stairs
 * @param {(amount: import('../core/doseline.js').Amount) => string | undefined} warningOf  Of mL of another bottle.
 */
export function stairList(view, plan, stairs, warningOf) {
  const { words } = view;
  const { prescription, items } = plan;
  const isOwn = (/** @type {Stair} */ { fromBottle }) => fromBottle && prescription !== undefined;
  const last = stairs[stairs.length - 1];
  const course = items.find(({ key }) => key === last.key);
  const open = course && openText(view, course);
  return html`${
    prescription && stairs.some(isOwn)
      ? html`<p class="small stairs-bottle">${words.say('stairs-bottle', { strength: strengthText(view, prescription) })}</p>`
      : nothing
  }
    <ol class="stair-list">
      ${stairs.map((stair, index) => {
        const warning = stair.amount && warningOf(stair.amount);
        return html`<li class="is-${stair.when} ${stair.basis}">
          <span class="stair-tick" aria-hidden="true"></span>
          <span class="stair-amount">
            ${stair.when === 'ahead' ? nothing : html`<span class="hidden">${words.say(`stairs-${stair.when}`)}</span>`}
            ${stairAmount(view, stair, isOwn(stair))}
          </span>
          <span class="stair-days">${daysOf(view, stair, items, index === 0)}</span>
          ${warning ? html`<span class="row-warning of-bottle">${warning}</span>` : nothing}
        </li>`;
      })}
    </ol>
    ${open ? html`<p>${open}</p>` : nothing}`;
}

/**
 * @param {View} view
 * @param {Stair} stair
 * @param {boolean} isOwn  Of the bottle that is named above.
 */
function stairAmount(view, { phase, basis, amount }, isOwn) {
  const { words } = view;
  if (!amount) return stairName(view, { phase, basis });
  const text =
    isOwn && amount.microlitres !== undefined ? words.say('ml', { ml: thousandths(amount.microlitres) }) : amountText(view, amount);
  return phase === 'full' ? html`<span class="hidden">${words.say('stairs-full')}:</span> ${text}` : text;
}

/**
 * @param {View} view
 * @param {Stair} stair
 * @param {readonly Item[]} items
 * @param {boolean} isFirst  It has begun with the steroid, on the day below the picture.
 */
function daysOf(view, { key, when, from, through }, items, isFirst) {
  const { words, dates } = view;
  const course = items.find((item) => item.key === key);
  const mayGoOn = course?.unlessTaperStarted === true && course.through === through;
  const heard = course && course.from === from && course.through === through ? whenText(view, course) : dates.span(from, through);
  if (through === undefined) return bothDates(view, words.say('stairs-from', { date: dates.short(from) }), heard);
  if (mayGoOn) return bothDates(view, words.say('stairs-to-longer', { date: dates.short(through) }), heard);
  const begun = isFirst && when !== 'ahead';
  return bothDates(view, begun ? words.say('stairs-to', { date: dates.short(through) }) : dates.shortSpan(from, through), heard);
}
