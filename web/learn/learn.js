import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { glossary, termList, TERMS } from './glossary.js';
import { FIRST_QUESTIONS, LEARN_GROUPS, TELL_BACK } from './learn_questions.js';
import { isFound, lookedFor } from './search.js';
import { hospitalLinks, valueOf, withPowers } from '../ui/index.js';
import { ruleLink, statedRules } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./learn_questions.js').LearnQuestion} LearnQuestion */

const ALL_QUESTIONS = LEARN_GROUPS.flatMap(({ questions }) => questions);
const FIRST = FIRST_QUESTIONS.map((name) => /** @type {LearnQuestion} */ (ALL_QUESTIONS.find((question) => question.name === name)));

/**
 * What families ask, each answer folded behind its question, with its sources: six first, or what is found of the words
 * looked for; the rest, the words one cannot avoid and what to tell back are folded.
 * @param {View} view
 * @param {object} [search]
 * @param {string} [search.typed]
 * @param {(typed: string) => void} [search.onSearch]  Without it there is no box.
 */
export function learnCard(view, { typed = '', onSearch } = {}) {
  const { words } = view;
  const wanted = lookedFor(typed);
  const result = foundOf(view, wanted);
  return html`<section class="card learn" id="learn" aria-labelledby="learn-title">
    <h2 id="learn-title">${words.say('learn-title')}</h2>
    ${
      onSearch
        ? html`<div class="learn-search" role="search">
          <label for="learn-search">${words.say('learn-search')}</label>
          <input
            id="learn-search"
            class="keep-text"
            type="text"
            autocomplete="off"
            maxlength="200"
            dir="auto"
            enterkeyhint="search"
            .value=${typed}
            @input=${(/** @type {Event} */ event) => onSearch(valueOf(event))}
          />
        </div>`
        : nothing
    }
    <p class="soft learn-found" role="status">${wanted.length > 0 ? words.say('learn-found', { count: count(result) }) : ''}</p>
    ${wanted.length > 0 ? found(view, result) : atFirst(view)}
    ${hospitalLinks(view)}
    <p class="learn-compare"><a href="#compare">${words.say('learn-compare')}</a></p>
  </section>`;
}

/** @param {View} view */
function atFirst(view) {
  const { words } = view;
  return html`<div class="learn-group">${FIRST.map((question) => answerOf(view, question))}</div>
    <details class="learn-all">
      <summary>${words.say('learn-all', { count: ALL_QUESTIONS.length - FIRST.length })}</summary>
      <div class="learn-groups">
        ${LEARN_GROUPS.map(
          ({ name, questions }) => html`<div class="learn-group">
            <h3>${words.say(`learn-group-${name}`)}</h3>
            ${questions.filter((question) => !FIRST.includes(question)).map((question) => answerOf(view, question))}
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
    </details>`;
}

/** @typedef {{ questions: LearnQuestion[], terms: string[] }} Found */

/**
 * @param {View} view
 * @param {string[]} wanted
 * @returns {Found}
 */
function foundOf(view, wanted) {
  const { words } = view;
  if (wanted.length === 0) return { questions: [], terms: [] };
  return {
    questions: ALL_QUESTIONS.filter((question) => isFound(wanted, textOf(view, question))),
    terms: TERMS.filter((term) => isFound(wanted, `${words.say(`term-${term}`)} ${words.say(`term-${term}-text`)}`)),
  };
}

/** @param {Found} found */
const count = ({ questions, terms }) => questions.length + terms.length;

/**
 * @param {View} view
 * @param {Found} result
 */
function found(view, result) {
  const { words } = view;
  const { questions, terms } = result;
  return html`${
    questions.length > 0
      ? html`<div class="learn-group">${repeat(
          questions,
          ({ name }) => name,
          (question) => answerOf(view, question),
        )}</div>`
      : nothing
  }
  ${terms.length > 0 ? html`<div class="learn-terms"><h3>${words.say('glossary-title')}</h3>${termList(view, terms)}</div>` : nothing}
  ${count(result) === 0 ? html`<p>${words.say('learn-none')} <a href="#questions">${words.say('learn-ask')}</a></p>` : nothing}`;
}

/** All that one reads there. @param {View} view @param {LearnQuestion} question */
function textOf(view, { name, lead, rules }) {
  const { words } = view;
  const stated = statedRules(view, rules);
  return [words.say(`learn-${name}`), lead ? words.say(`learn-${name}-lead`) : '', ...stated.map((rule) => words.say(`rule-${rule}`))].join(
    ' ',
  );
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
    ${statedRules(view, rules).map((rule) => html`<p>${withPowers(view, words.say(`rule-${rule}`))} ${ruleLink(view, rule, asked)}</p>`)}
  </details>`;
}
