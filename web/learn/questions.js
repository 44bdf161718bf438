import { html, nothing } from 'lit-html';
import { brokenNote, onSend } from '../form/index.js';
import { TEAM_QUESTIONS } from './learn_questions.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * A question for the team in the family's words, and what the team said.
 * @typedef {{ text: string, answer: string }} FamilyQuestion
 */

/**
 * @typedef {object} Questions
 * @property {FamilyQuestion[]} own
 * @property {string} draft  Being typed.
 * @property {(change: (state: { questions: FamilyQuestion[], draft: string }) => void) => void} onChange
 */

/** As many as a family file holds. */
const MOST = 100;

/**
 * What to ask the team: one's own questions with room for the answers, and some to begin with.
 * @param {View} view
 * @param {Questions} questions
 */
export function questionsCard(view, { own, draft, onChange }) {
  const { words } = view;
  const add = (/** @type {string} */ text) =>
    onChange((now) => {
      const plain = text.trim();
      if (plain !== '' && now.questions.length < MOST) now.questions = [...now.questions, { text: plain, answer: '' }];
    });
  const send = onSend(() => {
    add(draft);
    onChange((now) => (now.draft = ''));
    document.getElementById('question-draft')?.focus();
  });
  const asked = new Set(own.map(({ text }) => text));
  const offered = TEAM_QUESTIONS.map((name) => words.say(`ask-${name}`)).filter((text) => !asked.has(text));

  return html`<section class="card questions" id="questions" aria-labelledby="questions-title">
    <h2 id="questions-title">${words.say('questions-title')}</h2>
    <form
      class="question-form"
      @click=${send}
      @keydown=${send}
      @submit=${send}
    >
      <label for="question-draft">${words.say('questions-own')}</label>
      <textarea
        id="question-draft"
        rows="2"
        maxlength="2000"
        dir="auto"
        .value=${draft}
        @input=${(/** @type {Event} */ event) => {
          const text = valueOf(event);
          onChange((now) => (now.draft = text));
        }}
      ></textarea>
      ${brokenNote({ words }, draft)}
      <button class="button quiet" type="button" data-send>${words.say('questions-add')}</button>
    </form>
    ${own.length > 0
      ? html`<ol class="own-questions">
          ${own.map((question, index) => ownQuestion(view, question, index, onChange))}
        </ol>`
      : nothing}
    ${offered.length > 0
      ? html`<h3>${words.say('questions-offered')}</h3>
          <ul class="offered">
            ${offered.map(
              (text) => html`<li>
                <span>${text}</span>
                <button class="button quiet" type="button" aria-label="${words.say('questions-take', { question: text })}" @click=${() => add(text)}>
                  ${words.say('questions-add')}
                </button>
              </li>`,
            )}
          </ul>`
      : nothing}
  </section>`;
}

/**
 * @param {View} view
 * @param {FamilyQuestion} question
 * @param {number} index
 * @param {Questions['onChange']} onChange
 */
function ownQuestion({ words }, { text, answer }, index, onChange) {
  const id = `told${index}`;
  return html`<li>
    <p class="own-text" dir="auto">${text}</p>
    <label for="${id}">${words.say('questions-answer')}</label>
    ${answer.trim() === '' ? nothing : html`<p class="own-answer print-only" dir="auto">${answer}</p>`}
    <textarea
      id="${id}"
      rows="2"
      maxlength="2000"
      dir="auto"
      .value=${answer}
      @input=${(/** @type {Event} */ event) => {
        const said = valueOf(event);
        onChange((now) => (now.questions = now.questions.map((each, at) => (at === index ? { ...each, answer: said } : each))));
      }}
    ></textarea>
    ${brokenNote({ words }, answer)}
    <button
      class="button quiet"
      type="button"
      aria-label="${words.say('questions-remove-label', { question: text })}"
      @click=${() => {
        onChange((now) => (now.questions = now.questions.filter((_, at) => at !== index)));
        // Its button is gone; the focus must not fall back to the top of the page.
        document.getElementById('question-draft')?.focus();
      }}
    >
      ${words.say('questions-remove')}
    </button>
  </li>`;
}
