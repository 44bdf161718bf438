import { html, nothing } from 'lit-html';
import { glossary } from './glossary.js';
import { LEARN_GROUPS, TELL_BACK } from './learn_questions.js';
import { withPowers } from '../ui/index.js';
import { ruleLink } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./learn_questions.js').LearnQuestion} LearnQuestion */

/**
 * What families ask, each answer folded behind its question, with its sources; the words one cannot avoid; and what to
 * tell back.
 * @param {View} view
 */
export function learnCard(view) {
  const { words } = view;
  return html`<section class="card learn" id="learn" aria-labelledby="learn-title">
    <h2 id="learn-title">${words.say('learn-title')}</h2>
    <div class="learn-groups">
      ${LEARN_GROUPS.map(
        ({ name, questions }) => html`<div class="learn-group">
          <h3>${words.say(`learn-group-${name}`)}</h3>
          ${questions.map((question) => answerOf(view, question))}
        </div>`,
      )}
      <div class="learn-group">
        <h3>${words.say('tell-title')}</h3>
        <p>${words.say('tell-lead')}</p>
        <ul>
          ${TELL_BACK.map((name) => html`<li>${words.say(`tell-${name}`)}</li>`)}
        </ul>
        ${glossary(view)}
      </div>
    </div>
  </section>`;
}

/**
 * @param {View} view
 * @param {LearnQuestion} question
 */
function answerOf(view, { name, lead, rules }) {
  const { words } = view;
  const asked = words.say(`learn-${name}`);
  return html`<details class="learn-question">
    <summary>${asked}</summary>
    ${lead ? html`<p>${words.say(`learn-${name}-lead`)}</p>` : nothing}
    ${rules.map((rule) => html`<p>${withPowers(view, words.say(`rule-${rule}`))} ${ruleLink(view, rule, asked)}</p>`)}
  </details>`;
}
