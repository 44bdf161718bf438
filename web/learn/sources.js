/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Rule} Rule */

import { nothing } from 'lit-html';
import { monthNumber } from '../words/index.js';
import { withPowers } from '../ui/index.js';

const GRADES = /** @type {const} */ (['A', 'B', 'C']);

/**
 * Where every number and date comes from: the label's rules, each with its sentence, source and grade.
 * @param {View} view
 * @param {Rule[]} [rules]  Those that the page rests on.
 */
export function sourcesCard(view, rules = view.label.rules) {
  const { html, words, dates, label, today } = view;
  const overdue = today > label.reviewDue;
  return html`<section class="card sources" id="sources" aria-labelledby="sources-title">
    <h2 id="sources-title">${words.say('sources-title')}</h2>
    <p>
      ${words.say('sources-lead', { date: dates.full(label.checked) })}
      ${overdue ? nothing : words.say('sources-review-due', { date: dates.full(label.reviewDue) })}
    </p>
    ${overdue ? html`<p class="overdue">${words.say('sources-overdue', { date: dates.full(label.reviewDue) })}</p>` : nothing}
    <p class="strong-note">${words.say('not-reviewed')}</p>
    <dl class="grades">
      ${GRADES.filter((grade) => rules.some((rule) => rule.grade === grade)).map(
        (grade) => html`<div>
          <dt>${words.say(`grade-${grade}`)}</dt>
          <dd>${words.say(`grade-${grade}-text`)}</dd>
        </div>`,
      )}
    </dl>
    <details class="rules" id="rules">
      <summary>${words.say('sources-all', { count: rules.length })}</summary>
      <ul>
        ${rules.map((rule) => ruleEntry(view, rule))}
      </ul>
    </details>
  </section>`;
}

/**
 * @param {View} view
 * @param {Rule} rule
 */
function ruleEntry(view, rule) {
  const { html, words, dates, label } = view;
  const source = rule.revision
    ? words.say('source-from-dated', { source: rule.section, revision: revisionText(view, rule.revision) })
    : words.say('source-from', { source: rule.section });
  return html`<li id="source-${rule.id}" tabindex="-1">
    <p>${withPowers(view, words.say(`rule-${rule.id}`))}</p>
    <p class="soft">${source}</p>
    <p class="soft rule-marks">
      <span>${words.say('source-id', { id: rule.id })}</span>
      <span>${words.say('source-edition', { edition: words.say(`edition-${label.edition}`) })}</span>
      <span>${words.say('source-checked', { date: dates.full(label.checked) })}</span>
    </p>
    <p class="${rule.grade === 'C' ? 'caution' : 'soft'}">${words.say(`grade-${rule.grade}`)}. ${words.say(`grade-${rule.grade}-text`)}</p>
  </li>`;
}

/**
 * The core names months in short English words, with the day where a source has one: "5 Feb 2025; Sep 2023".
 * @param {View} view
 * @param {string} revision
 */
function revisionText({ words, dates }, revision) {
  return revision.replace(/(?:(\d+) )?([A-Z][a-z]{2})(?: (\d{4}))?/g, (_, day, name, year) => {
    const first = `${year ?? 2024}-${String(monthNumber(name, 'en')).padStart(2, '0')}-`;
    if (day) return dates.full(`${first}${day.padStart(2, '0')}`);
    const month = dates.month(`${first}01`);
    return year ? words.say('date-month', { month, year }) : month;
  });
}
