import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { brokenNote, onSend } from '../form/index.js';
import { TEAM_QUESTIONS } from './learn_questions.js';
import { valueOf } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * A question for the team in the family's words, whether it has been asked, and what the team said.
 * @typedef {{ text: string, answer: string, asked?: boolean }} FamilyQuestion
 */

/**
 * @typedef {object} Questions
 * @property {FamilyQuestion[]} own
 * @property {string} draft  Being typed.
 * @property {(change: (state: { questions: FamilyQuestion[], draft: string }) => void) => void} onChange
 */

/** As many as a family file holds. */
const MOST = 100;

/** An answer says by itself that it was asked. @param {FamilyQuestion} question */
export const isAsked = ({ answer, asked }) => asked === true || answer.trim() !== '';

/** How many have still to be asked. @param {readonly FamilyQuestion[]} questions */
export const toAsk = (questions) => questions.filter((question) => !isAsked(question)).length;

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
    ${listOf(view, 'to-ask', own, (question) => !isAsked(question), onChange)} ${listOf(view, 'done', own, isAsked, onChange)}
    ${
      offered.length > 0
        ? html`<details class="offered-all">
          <summary>${words.say('questions-offered')}</summary>
          <ul class="offered">
            ${offered.map(
              (text) => html`<li>
                <span>${text}</span>
                <button class="chip" type="button" aria-label="${words.say('questions-take', { question: text })}" @click=${() => add(text)}>
                  ${words.say('questions-add')}
                </button>
              </li>`,
            )}
          </ul>
        </details>`
        : nothing
    }
  </section>`;
}

/**
 * @param {View} view
 * @param {'to-ask' | 'done'} name
 * @param {FamilyQuestion[]} own
 * @param {(question: FamilyQuestion) => boolean} belongs
 * @param {Questions['onChange']} onChange
 */
function listOf(view, name, own, belongs, onChange) {
  const some = own.map((question, index) => ({ question, index })).filter(({ question }) => belongs(question));
  if (some.length === 0) return nothing;
  return html`<h3 class="own-head">${view.words.say(`questions-${name}`)}</h3>
    <ol class="own-questions">
      ${repeat(
        some,
        ({ index }) => index,
        ({ question, index }) => ownQuestion(view, question, index, onChange),
      )}
    </ol>`;
}

/**
 * @param {View} view
 * @param {FamilyQuestion} question
 * @param {number} index
 * @param {Questions['onChange']} onChange
 */
function ownQuestion({ words }, question, index, onChange) {
  const { text, answer } = question;
  const change = (/** @type {Partial<FamilyQuestion>} */ said) =>
    onChange((now) => (now.questions = now.questions.map((each, at) => (at === index ? { ...each, ...said } : each))));
  const button = (/** @type {'asked' | 'unasked' | 'remove'} */ name, /** @type {() => void} */ act) =>
    html`<button class="chip" type="button" aria-label="${words.say(`questions-${name}-label`, { question: text })}" @click=${act}>
      ${words.say(`questions-${name}`)}
    </button>`;
  return html`<li class="own-question">
    <p class="own-text" dir="auto">${text}</p>
    ${isAsked(question) ? answerBox(words, question, index, change) : nothing}
    <p class="own-buttons">
      ${
        isAsked(question)
          ? answer.trim() === ''
            ? button('unasked', () => {
                change({ asked: undefined });
                focusOn(`asked${index}`);
              })
            : nothing
          : html`<button
            class="button quiet"
            type="button"
            id="asked${index}"
            aria-label="${words.say('questions-asked-label', { question: text })}"
            @click=${() => {
              change({ asked: true });
              focusOn(`told${index}`);
            }}
          >
            ${words.say('questions-asked')}
          </button>`
      }
      ${button('remove', () => {
        onChange((now) => (now.questions = now.questions.filter((_, at) => at !== index)));
        focusOn('question-draft');
      })}
    </p>
  </li>`;
}

/**
 * @param {View['words']} words
 * @param {FamilyQuestion} question
 * @param {number} index
 * @param {(said: Partial<FamilyQuestion>) => void} change
 */
function answerBox(words, { answer }, index, change) {
  const id = `told${index}`;
  return html`<label for="${id}">${words.say('questions-answer')}</label>
    ${answer.trim() === '' ? nothing : html`<p class="own-answer print-only" dir="auto">${answer}</p>`}
    <textarea
      id="${id}"
      rows="2"
      maxlength="2000"
      dir="auto"
      .value=${answer}
      @input=${(/** @type {Event} */ event) => change({ answer: valueOf(event), asked: true })}
    ></textarea>
    ${brokenNote({ words }, answer)}`;
}

/** The button that was pressed is gone; the focus must not fall back to the top of the page. @param {string} id */
function focusOn(id) {
  document.getElementById(id)?.focus();
}
