import { html } from 'lit-html';
import { thousandths } from '../words/index.js';
import { ruleLink } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../form/index.js').EntryProblem} EntryProblem */
/** @typedef {import('../core/doseline.js').Weight} Weight */

/**
 * Where the label itself has no answer, nothing is wrong with the typing: say in full why there is no kit.
 * @param {View} view
 * @param {EntryProblem[]} problems  Those that may be named by now.
 * @param {Weight | undefined} weight
 */
export function noAnswer(view, problems, weight) {
  return problems.map((problem) => {
    if (problem.code === 'age-two-or-more') return tooOld(view, problem);
    if (problem.code === 'below-label-range') return noRow(view, problem, weight, 'no-row-below');
    if (problem.code === 'above-label-range') return noRow(view, problem, weight, 'no-row-above');
    return [];
  });
}

/**
 * @param {View} view
 * @param {EntryProblem} problem
 */
function tooOld(view, problem) {
  const { words, dates } = view;
  return html`<section class="card no-answer" aria-labelledby="age-title">
    <h2 id="age-title">${words.say('age-title')}</h2>
    <p>
      ${words.say('age-text', { limit: dates.full(String(problem.limit)) })}
      ${ruleLink(view, 'ZOL-AGE', words.say('age-title'))}
    </p>
    <p>${words.say('age-itvisma')} ${ruleLink(view, 'ITV-LOOKALIKE', words.say('age-itvisma-name'))}</p>
  </section>`;
}

/**
 * @param {View} view
 * @param {EntryProblem} problem
 * @param {Weight | undefined} weight
 * @param {string} message
 */
function noRow(view, problem, weight, message) {
  const { words } = view;
  const title = words.say('no-row-title', { kg: thousandths(weight?.grams ?? 0) });
  return html`<section class="card no-answer" aria-labelledby="no-row-title">
    <h2 id="no-row-title">${title}</h2>
    <p>
      ${words.say(message, { limit: thousandths(Number(problem.limit)) })} ${ruleLink(view, 'ZOL-RANGE', title)}
    </p>
    <p>${words.say('no-row-what')}</p>
  </section>`;
}
