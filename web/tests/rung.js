import { html, nothing } from 'lit-html';
import { firstDate, testsText, visitNotes } from '../plan/index.js';
import { bothDates, onceTapped } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../changes/index.js').TestWord} TestWord */

/**
 * @typedef {object} TestActions
 * @property {(choice: import('../changes/index.js').ChoiceName, visit?: string) => void} begin
 * @property {(visit: string, tapped: string) => void} tickTest  Or the tick off again; then the focus is at that id.
 * @property {() => void} untickTest  After it was asked.
 * @property {() => void} keepTick
 * @property {(visit: string, word: TestWord) => void} sayOfTest
 */

/** The question whether a tick comes off. */
export const UNTICK_ID = 'untick';

/** @type {readonly TestWord[]} */
const WORDS = ['carry-on', 'changed', 'unknown'];

/**
 * @param {string} key  Of the visit.
 * @returns {string} The id of its tick.
 */
export const tickOfTest = (key) => `test-${key}`;

/**
 * One blood test: its tick; and behind its line what more there is to do about it.
 * @param {View} view
 * @param {object} parts
 * @param {Item} parts.visit
 * @param {boolean} parts.past
 * @param {boolean} parts.moved  By the last change.
 * @param {boolean} parts.just  Whether it was ticked by the last act of this sitting.
 * @param {boolean} parts.asked  Whether it is being asked if its tick comes off.
 * @param {boolean} parts.decides  Whether the team decides about the taper on its day.
 * @param {TestActions} parts.actions
 */
export function rung(view, { visit, past, moved, just, asked, decides, actions }) {
  const { words, dates } = view;
  const { key, done, basis } = visit;
  const iso = firstDate(visit);
  const date = dates.full(iso);
  const state = done ? 'done' : past ? 'past' : 'due';
  return html`<li class="rung ${state} ${basis} ${moved ? 'just-moved' : ''}">
    <button
      class="rung-tick"
      id="${tickOfTest(key)}"
      type="button"
      role="checkbox"
      aria-checked="${done ? 'true' : 'false'}"
      aria-label="${words.say('ladder-mark-label', { date })}"
      @click=${onceTapped(() => actions.tickTest(key, tickOfTest(key)))}
    ></button>
    <details ?open=${just}>
      <summary>
        <span class="rung-text">
          <span><b><time datetime="${iso}">${bothDates(view, dates.inMonth(iso), date, 'in-month')}</time></b> ${testsText(view, visit)}</span>
          ${notesOf(view, { visit, past, decides }).map((note) => html`<span class="rung-note">${note}</span>`)}
        </span>
      </summary>
      ${
        done
          ? teamWord(view, { visit, actions })
          : html`<div class="rung-buttons">
            <button class="chip" type="button" aria-label="${words.say('ladder-move-label', { date })}" @click=${() => actions.begin('moved', key)}>
              ${words.say('ladder-move')}
            </button>
          </div>`
      }
    </details>
    ${
      asked && done
        ? html`<div class="untick" id="${UNTICK_ID}" role="group" tabindex="-1" aria-labelledby="untick-ask">
          <p id="untick-ask">${words.say('ladder-untick-ask', { date })}</p>
          <div class="rung-buttons">
            <button class="chip" type="button" @click=${actions.untickTest}>${words.say('ladder-untick-yes')}</button>
            <button class="chip" type="button" @click=${actions.keepTick}>${words.say('ladder-untick-no')}</button>
          </div>
        </div>`
        : nothing
    }
  </li>`;
}

/**
 * @param {View} view
 * @param {{ visit: Item, past: boolean, decides: boolean }} parts
 * @returns {string[]}
 */
function notesOf(view, { visit, past, decides }) {
  const { words, dates } = view;
  const { done } = visit;
  const notes = visitNotes(view, { ...visit, done: undefined });
  if (decides) notes.push(words.say('ladder-decides'));
  if (visit.checkWithTeam) notes.push(words.say('grade-C-text'));
  if (!done && past) notes.push(words.say('ladder-past'));
  if (done && done.on !== firstDate(visit)) notes.push(words.say('visit-done-on', { date: dates.full(done.on) }));
  if (done?.said) notes.push(words.say(`ladder-said-${done.said}`));
  return notes;
}

/**
 * What the team said after the test. Nobody has to answer.
 * @param {View} view
 * @param {{ visit: Item, actions: TestActions }} parts
 */
function teamWord({ words, dates }, { visit, actions }) {
  const said = visit.done?.said ?? 'unknown';
  return html`<div class="team-word" role="group" aria-label="${words.say('ladder-asked-label', { date: dates.full(firstDate(visit)) })}">
    <p aria-hidden="true">${words.say('ladder-asked')}</p>
    <div class="rung-buttons">
      ${WORDS.map(
        (
          word,
        ) => html`<button class="chip" type="button" aria-pressed="${word === said ? 'true' : 'false'}" @click=${() => actions.sayOfTest(visit.key, word)}>
          ${words.say(`ladder-say-${word}`)}
        </button>`,
      )}
    </div>
  </div>`;
}
