import { html, nothing } from 'lit-html';
import { question, radioQuestion } from '../form/index.js';
import { firstDate, testsText } from '../plan/index.js';
import { valueOf } from '../ui/index.js';
import { EVERY, IN_ALL } from './change_draft.js';
import { PREFIX } from './change_reading.js';

/** Which blood test it is about, or which tests are added, and how often. */

/** @typedef {import('./change_form.js').Sections} Sections */

const TESTS = /** @type {const} */ (['liver', 'platelets', 'troponin']);

/** @param {Sections} sections */
export function visitQuestion({ form, draft, plan, type }) {
  const { words, dates } = form.view;
  const wrong = form.problems.some(({ field }) => field === 'visit');
  const visits = plan.items.filter(({ kind, done }) => kind === 'visit' && !done);
  const title = words.say('change-visit');
  const options = [
    { value: '', text: words.say('change-visit-none') },
    ...visits.map((visit) => ({
      value: visit.key,
      text: words.say('change-visit-option', { date: dates.full(firstDate(visit)), tests: testsText(form.view, visit) }),
    })),
  ];
  const chosen = options.find(({ value }) => value === draft.visit) ?? options[0];
  return question(form, {
    field: 'visit',
    title,
    body: html`<div class="${wrong ? 'pick-one wrong' : 'pick-one'}">
      <span aria-hidden="true">${chosen.text}</span>
      <select
        id="${PREFIX}-visit"
        aria-label="${title}"
        aria-invalid="${wrong ? 'true' : nothing}"
        @change=${(/** @type {Event} */ event) => {
          const visit = valueOf(event);
          type((now) => (now.visit = visit));
        }}
      >
        ${options.map(({ value, text }) => html`<option value="${value}" ?selected=${value === chosen.value}>${text}</option>`)}
      </select>
    </div>`,
  });
}

/** @param {Sections} sections */
export function testsQuestion({ form, draft, type }) {
  const { words } = form.view;
  return question(form, {
    field: 'tests',
    title: words.say('change-added-tests'),
    body: html`<div class="picks short">
      ${TESTS.map((test) => {
        const chosen = draft.tests.includes(test);
        return html`<label class="${chosen ? 'unit box chosen' : 'unit box'}" for="${PREFIX}-tests-${test}">
          <input
            type="checkbox"
            id="${PREFIX}-tests-${test}"
            .checked=${chosen}
            @change=${() =>
              type((now) => {
                now.tests = TESTS.filter((each) => (each === test ? !chosen : now.tests.includes(each)));
              })}
          />
          <span>${words.say(`test-${test}`)}</span>
        </label>`;
      })}
    </div>`,
  });
}

/**
 * Teams write "every week for a month": all of it at once.
 * @param {Sections} sections
 */
export function seriesQuestions({ form, draft, type }) {
  const { words } = form.view;
  return html`${radioQuestion(form, {
    field: 'every',
    title: words.say('change-every'),
    options: EVERY.map((value) => ({ value, text: words.say(`change-every-${value}`) })),
    chosen: draft.every,
    onChoose: (value) => type((now) => (now.every = /** @type {typeof now.every} */ (value))),
  })}
  ${
    draft.every === 'once'
      ? nothing
      : radioQuestion(form, {
          field: 'in-all',
          title: words.say('change-in-all'),
          options: IN_ALL.map((value) => ({ value, text: value })),
          chosen: draft.inAll,
          onChoose: (value) => type((now) => (now.inAll = /** @type {typeof now.inAll} */ (value))),
          short: true,
        })
  }`;
}
