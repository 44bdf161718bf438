import { html, nothing } from 'lit-html';
import { itemText, meaningText, meansNothing } from '../plan/index.js';
import { movedLines } from './moved_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * What the last change, or taking it back, did to the plan.
 * @typedef {object} Moved
 * @property {'made' | 'undone' | 'redone' | 'prescribed'} how  `prescribed`: no change of the list, the prescription was edited.
 * @property {import('../plan/index.js').Comparison} comparison
 * @property {Item[]} former  Items of the plan before, for those that are gone.
 * @property {boolean} steps  Whether the taper's steps may be typed next.
 * @property {string} on  The device's day on which it was done: the next morning it is no news any more.
 */

export const MOVED_ID = 'moved';

/**
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Moved} moved
 * @returns {string}
 */
export function movedAnnouncement(view, { how, comparison }) {
  if (how === 'made' || how === 'prescribed') return meaningText(view, comparison);
  const done = view.words.say(`moved-${how}`);
  return meansNothing(comparison) ? done : `${done} ${meaningText(view, comparison, { preview: true })}`;
}

/**
 * Shown until dismissed, until the next change, or to the end of the day.
 * @param {View} view
 * @param {object} parts
 * @param {Moved} parts.moved
 * @param {Plan} parts.plan
 * @param {{ undo: () => void, redo: () => void, dismiss: () => void, begin: (choice: import('./change_draft.js').ChoiceName) => void }} parts.actions
 */
export function movedBanner(view, { moved, plan, actions }) {
  const { words } = view;
  if (isOver(view, moved)) return nothing;
  const lines = moved.comparison.differences
    .map((difference) => ({ key: difference.key, told: movedLines(view, difference) }))
    .filter(({ told }) => told.length > 0);
  const itemOf = (/** @type {string} */ key) =>
    plan.items.find((item) => item.key === key) ?? moved.former.find((item) => item.key === key);
  return html`<section class="moved" id="${MOVED_ID}" tabindex="-1" aria-label="${words.say('moved-title')}">
    <p class="moved-headline">${movedAnnouncement(view, moved)}</p>
    ${
      lines.length > 0
        ? html`<details class="more">
          <summary>${words.say('moved-list')}</summary>
          <ul class="moved-lines">
            ${lines.map(({ key, told }) => {
              const item = itemOf(key);
              return html`<li>
                <b>${item ? itemText(view, 'item', item) : key}</b>
                ${told.map((line) => html`<span>${line}</span>`)}
              </li>`;
            })}
          </ul>
        </details>`
        : nothing
    }
    <div class="change-buttons">
      ${
        moved.steps
          ? html`<button class="button" type="button" @click=${() => actions.begin('taper')}>${words.say('moved-steps')}</button>`
          : nothing
      }
      <button class="button ${moved.steps ? 'quiet' : ''}" type="button" @click=${actions.dismiss}>${words.say('moved-dismiss')}</button>
      <button class="button quiet" type="button" @click=${moved.how === 'undone' ? actions.redo : actions.undo}>
        ${words.say(moved.how === 'undone' ? 'change-redo' : 'change-undo')}
      </button>
    </div>
  </section>`;
}

/**
 * @param {Pick<View, 'device'>} view
 * @param {Moved} moved
 */
function isOver({ device }, { on }) {
  return on !== device;
}

/**
 * The keys to mark in picture and table.
 * @param {Moved | undefined} moved
 * @param {Pick<View, 'device'>} view
 * @returns {ReadonlySet<string>}
 */
export function movedKeys(moved, view) {
  return new Set(moved && !isOver(view, moved) ? moved.comparison.differences.map(({ key }) => key) : []);
}
