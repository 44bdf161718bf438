import { html } from 'lit-html';
import { CELL_RULES, GROUPS, MEDICINES } from './facts.js';
import { SWIPED_ID, whenSwiped } from './pick_one.js';
import { ruleLinks } from './rule_links.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./facts.js').Medicine} Medicine */
/** @typedef {import('./facts.js').Topic} Topic */
/** @typedef {import('./facts.js').Group} Group */

/**
 * The same questions down the side for each medicine. Where there is little room the columns lie beside each other, one in
 * sight, and a row keeps its height: whoever swipes reads the same thing of another medicine. There rows fold under heads,
 * too, for all three at once; a table can have no element that folds, so each head is a button. The roles say what the
 * elements are already, because a table that is laid out otherwise is no table any more to some screen readers.
 * @param {View} view
 * @param {object} parts
 * @param {Medicine} parts.picked
 * @param {readonly Group[]} parts.open
 * @param {(medicine: Medicine) => void} parts.onPick
 * @param {(open: readonly Group[]) => void} parts.onOpen
 */
export function factTable(view, { picked, open, onPick, onOpen }) {
  const { words } = view;
  const follow = (/** @type {Event} */ event) => whenSwiped(event, (medicine) => medicine !== picked && onPick(medicine));
  return html`<div class="compare-swiped" id="${SWIPED_ID}" role="group" aria-labelledby="compare-title" tabindex="0" @scroll=${follow}>
    <table class="compare-table" role="table" aria-labelledby="compare-title">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" class="compare-corner"></td>
          ${MEDICINES.map((medicine) => html`<th role="columnheader" scope="col" data-medicine="${medicine}">${words.say(`compare-${medicine}`)}</th>`)}
        </tr>
      </thead>
      ${
        /** @type {Group[]} */ (Object.keys(GROUPS)).map((group) => {
          const isOpen = open.includes(group);
          const turn = () => onOpen(isOpen ? open.filter((each) => each !== group) : [...open, group]);
          return html`<tbody role="rowgroup" class="${isOpen ? '' : 'shut'}">
          <tr role="row" class="compare-head">
            <th role="rowheader" scope="rowgroup" colspan="4">
              <button class="unfolds" type="button" aria-expanded="${String(isOpen)}" @click=${turn}>${words.say(`compare-group-${group}`)}</button>
            </th>
          </tr>
          ${GROUPS[group].map((topic) => factRow(view, topic))}
        </tbody>`;
        })
      }
    </table>
  </div>`;
}

/**
 * @param {View} view
 * @param {Topic} topic
 */
function factRow(view, topic) {
  const { words } = view;
  const asked = words.say(`compare-row-${topic}`);
  return html`<tr role="row">
    <th role="rowheader" scope="row"><span>${asked}</span></th>
    ${MEDICINES.map(
      (medicine) => html`<td role="cell">
        ${words.say(`compare-${medicine}-${topic}`)} ${ruleLinks(view, CELL_RULES[medicine][topic], `${words.say(`compare-${medicine}`)}, ${asked}`)}
      </td>`,
    )}
  </tr>`;
}
