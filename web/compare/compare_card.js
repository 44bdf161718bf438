import { html } from 'lit-html';
import { ruleLink, sourceFoot, statedRules } from '../plan/index.js';
import { factTable } from './fact_table.js';
import { CELL_RULES, MEDICINES, NOTICES, TOPICS } from './facts.js';
import { pickButtons } from './pick_one.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./compared.js').Compared} Compared */
/** @typedef {import('./compared.js').OnCompare} OnCompare */

/**
 * Zolgensma, Evrysdi and Spinraza in words: the same questions for each, in the same space. Needs no plan.
 * @param {View} view
 * @param {object} parts
 * @param {Compared} parts.compared
 * @param {OnCompare} parts.onCompare
 */
export function compareCard(view, { compared: { picked, open }, onCompare }) {
  const { words, dates, label } = view;
  const onPick = (/** @type {Compared['picked']} */ medicine) => onCompare({ picked: medicine });
  return html`<section class="card compare" id="compare" aria-labelledby="compare-title">
    <h2 id="compare-title">${words.say('compare-title')}</h2>
    <p>${words.say('compare-lead')}</p>
    ${pickButtons(view, { picked, onPick })}
    ${factTable(view, { picked, open, onPick, onOpen: (now) => onCompare({ open: now }) })}
    <div class="compare-notices">
      ${NOTICES.map(({ medicine, rule }) => {
        const name = words.say(`compare-${medicine}`);
        return html`<p class="strong-note ${medicine === picked ? 'picked' : ''}">${name}: ${words.say(`rule-${rule}`)} ${ruleLink(view, rule, name)}</p>`;
      })}
    </div>
    ${sourceFoot(view, footRules(view), html`<p class="soft">${words.say('source-checked', { date: dates.full(label.checked) })}. ${words.say('not-reviewed')}</p>`)}
  </section>`;
}

/**
 * Every rule of the table once, each with the medicine and the questions that it answers.
 * @param {View} view
 * @returns {[rule: string, what: string][]}
 */
function footRules(view) {
  const { words } = view;
  return MEDICINES.flatMap((medicine) => {
    const rules = new Set(TOPICS.flatMap((topic) => CELL_RULES[medicine][topic]));
    return statedRules(view, [...rules]).map((rule) => {
      const topics = TOPICS.filter((topic) => CELL_RULES[medicine][topic].includes(rule)).map((topic) => words.say(`compare-row-${topic}`));
      return /** @type {[string, string]} */ ([rule, `${words.say(`compare-${medicine}`)}: ${topics.join(' · ')}`]);
    });
  });
}
