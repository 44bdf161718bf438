import { html, nothing } from 'lit-html';
import { firstDate, testsText, visitNotes, weeklyText } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../changes/index.js').ChoiceName} ChoiceName */

/** How many of those ahead are shown at once. */
const AHEAD = 4;

/**
 * The blood tests one below the other: what was done and what the team said of it, what is next, what moved.
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {ReadonlySet<string>} parts.moved  Keys that the last change moved.
 * @param {(choice: ChoiceName, visit?: string) => void} parts.begin
 */
export function ladderCard(view, { plan, moved, begin }) {
  const { words } = view;
  // On a day that cannot be, the plan knows no today.
  const { today } = plan;
  const visits = plan.items.filter(({ kind }) => kind === 'visit');
  const weekly = weeklyText(view, plan.items);
  const done = visits.filter((visit) => visit.done);
  const open = visits.filter((visit) => !visit.done);
  const about = today?.actions.find(({ code }) => code === 'blood-test' || code === 'next-blood-test');
  const next = open.find(({ key }) => key === about?.key);
  const ahead = next ? open.indexOf(next) : today ? open.length : 0;
  const until = ahead + AHEAD;
  // Of those that have passed without a tick, the last may still be on someone's mind.
  const from = Math.max(0, ahead - 1);
  const rung = (/** @type {Item} */ visit) => visitRung(view, { visit, next: visit === next, past: today !== undefined && firstDate(visit) < today.date, moved: moved.has(visit.key), begin });

  return html`<section class="card ladder" id="tests" aria-labelledby="ladder-title">
    <div class="card-head">
      <h2 id="ladder-title">${words.say('tests-title')}</h2>
      <button class="chip" type="button" @click=${() => begin('added')}>${words.say('ladder-add')}</button>
    </div>
    ${done.length > 0
      ? html`<details class="more" ?open=${done.some(({ key }) => moved.has(key))}>
          <summary>${words.say('ladder-done', { count: done.length })}</summary>
          <ol class="rungs">${done.map(rung)}</ol>
        </details>`
      : nothing}
    ${from > 0
      ? html`<details class="more">
          <summary>${words.say('ladder-earlier', { count: from })}</summary>
          <ol class="rungs">${open.slice(0, from).map(rung)}</ol>
        </details>`
      : nothing}
    <ol class="rungs">${open.slice(from, until).map(rung)}</ol>
    ${open.length > until
      ? html`<details class="more">
          <summary>${words.say('ladder-later', { count: open.length - until })}</summary>
          <ol class="rungs">${open.slice(until).map(rung)}</ol>
        </details>`
      : nothing}
    ${weekly ? html`<p class="goes-on">${weekly}</p>` : nothing}
  </section>`;
}

/**
 * @param {View} view
 * @param {{ visit: Item, next: boolean, past: boolean, moved: boolean, begin: (choice: ChoiceName, visit?: string) => void }} parts
 */
function visitRung(view, { visit, next, past, moved, begin }) {
  const { words, dates } = view;
  const date = dates.full(firstDate(visit));
  const state = visit.done ? 'done' : next ? 'next' : past ? 'past' : 'due';
  return html`<li class="rung ${state} ${visit.basis} ${moved ? 'just-moved' : ''}">
    <span class="rung-sign" aria-hidden="true"></span>
    <div class="rung-text">
      <b>${date}</b>
      <span>${testsText(view, visit)}</span>
      ${visitNotes(view, visit).map((note) => html`<span class="rung-note">${note}</span>`)}
      ${state === 'next' || state === 'past' ? html`<em>${words.say(`ladder-${state}`)}</em>` : nothing}
    </div>
    ${visit.done
      ? nothing
      : html`<div class="rung-buttons">
          <button class="chip" type="button" aria-label="${words.say('ladder-mark-label', { date })}" @click=${() => begin('done', visit.key)}>
            ${words.say('ladder-mark')}
          </button>
          <button class="chip" type="button" aria-label="${words.say('ladder-move-label', { date })}" @click=${() => begin('moved', visit.key)}>
            ${words.say('ladder-move')}
          </button>
        </div>`}
  </li>`;
}
