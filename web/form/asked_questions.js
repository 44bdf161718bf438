import { html, nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import { noVisitAnswer } from './asking.js';
import { dateQuestion, numberBox, question, radioQuestion } from './form_parts.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./asking.js').Answers} Answers */
/** @typedef {import('./asking.js').Asked} Asked */
/** @typedef {import('./form_parts.js').FormView} FormView */
/** @typedef {import('../core/doseline.js').Ask} Ask */

/**
 * @typedef {object} Asking  What is asked in one form, and where the answers go.
 * @property {readonly Asked[]} asked
 * @property {Answers} answers
 * @property {(change: (answers: Answers) => void) => void} onAnswer
 */

/**
 * What is asked about one field, to stand right below it.
 * @param {FormView} form
 * @param {Asking} asking
 * @param {string} field
 * @param {string} [unit]  Of an amount.
 */
export function askedAt(form, { asked, answers, onAnswer }, field, unit) {
  const here = asked.filter((each) => each.field === field);
  // Of several for the same box the gravest is enough, which the core names first: a slip of the point is also more than
  // the syringe holds.
  const retyped = here.find(({ ask }) => ask.how === 'retype');
  const confirmed = here.filter(({ ask }) => ask.how === 'confirm');
  return html`${retyped ? retypeBox(form, { asked: retyped, answers, onAnswer, unit }) : nothing}
  ${confirmed.length > 0 ? confirmBox(form, { asked: confirmed, onAnswer }) : nothing}`;
}

/** Whose year may be a slip, where any other day may be one as a whole. */
const OF_YEAR = new Set(['infusion-far-ahead', 'infusion-moved-far']);

/**
 * @param {Pick<View, 'words' | 'dates' | 'today'>} view
 * @param {Ask} ask
 * @param {number} [microlitres]  The dose that it is about, where it only has what it weighs.
 * @returns {string}
 */
export function askText({ words, dates, today }, { code, before, now, limit, unit }, microlitres) {
  const value = (/** @type {string | number | undefined} */ count) => {
    if (typeof count === 'string') return dates.full(count);
    return count === undefined
      ? ''
      : words.say(unit === 'micrograms' ? 'amount-mg' : 'ml', { mg: thousandths(count), ml: thousandths(count) });
  };
  // A dose of this very day is ahead by its hour.
  const id = code === 'day-ahead' && now === today ? 'asked-hour-ahead' : `asked-${code}`;
  return words.say(id, {
    before: value(before),
    now: value(now),
    limit: unit === 'days' ? String(limit) : value(limit),
    ml: microlitres === undefined ? '' : words.say('ml', { ml: thousandths(microlitres) }),
  });
}

/**
 * What is asked about fields that are not in sight, so that no question is ever without its words.
 * @param {FormView} form
 * @param {Asking} asking
 * @param {(field: string) => boolean} inSight
 */
export function askedElsewhere(form, asking, inSight) {
  const fields = new Set(asking.asked.filter(({ ask, field }) => ask.how !== 'choose' && !inSight(field)).map(({ field }) => field));
  return [...fields].map((field) => askedAt(form, asking, field));
}

/**
 * @param {FormView} form
 * @param {{ asked: Asked, answers: Answers, onAnswer: Asking['onAnswer'], unit: string | undefined }} parts
 */
function retypeBox(form, { asked, answers, onAnswer, unit }) {
  const { words } = form.view;
  const { field, id } = asked;
  return html`<div class="asked note" role="group" aria-label="${words.say('asked-title')}">
    <p>${askText(form.view, asked.ask, asked.microlitres)}</p>
    ${question(form, {
      field: id,
      title: words.say('asked-again'),
      body: numberBox(form, {
        field: id,
        label: words.say('asked-again'),
        labelHidden: true,
        unit,
        value: answers.again[field] ?? '',
        wrong: form.problems.some((problem) => problem.field === id),
        onType: (text) => onAnswer((now) => (now.again = { ...now.again, [field]: text })),
      }),
    })}
  </div>`;
}

/**
 * @param {FormView} form
 * @param {{ asked: Asked[], onAnswer: Asking['onAnswer'] }} parts
 */
function confirmBox(form, { asked, onAnswer }) {
  const { words } = form.view;
  const { id } = asked[0];
  const box = `${form.prefix}-${id}`;
  const sure = asked.every(({ open }) => !open);
  return html`<div class="asked note">
    ${question(form, {
      field: id,
      title: words.say(asked.every(({ ask }) => OF_YEAR.has(ask.code)) ? 'asked-year' : 'asked-day'),
      body: html`${asked.map(({ ask }) => html`<p>${askText(form.view, ask)}</p>`)}
        <label class="${sure ? 'unit box chosen' : 'unit box'}" for="${box}">
          <input
            type="checkbox"
            id="${box}"
            .checked=${sure}
            @change=${() =>
              onAnswer((now) => {
                const keys = asked.map(({ key }) => /** @type {string} */ (key));
                now.yes = [...now.yes.filter((key) => !keys.includes(key)), ...(sure ? [] : keys)];
              })}
          />
          <span>${words.say('asked-year-yes')}</span>
        </label>`,
    })}
  </div>`;
}

/**
 * Each visit that was moved by hand, and would no longer fit: nothing is decided for the family.
 * @param {FormView} form
 * @param {Asking} asking
 */
export function askedVisits(form, { asked, answers, onAnswer }) {
  return asked.filter(({ ask }) => ask.how === 'choose').map((each) => visitQuestion(form, { asked: each, answers, onAnswer }));
}

/**
 * @param {FormView} form
 * @param {{ asked: Asked, answers: Answers, onAnswer: Asking['onAnswer'] }} parts
 */
function visitQuestion(form, { asked: { ask, field }, answers, onAnswer }) {
  const { words, dates } = form.view;
  const key = /** @type {string} */ (ask.key);
  const [before, now] = [ask.before, ask.now].map((iso) => (typeof iso === 'string' ? dates.full(iso) : ''));
  const answer = answers.visits[key] ?? noVisitAnswer();
  const set = (/** @type {Partial<import('./asking.js').VisitAnswer>} */ part) =>
    onAnswer((all) => (all.visits = { ...all.visits, [key]: { ...(all.visits[key] ?? noVisitAnswer()), ...part } }));
  const tests = words.list((ask.tests ?? []).map((test) => words.say(`test-${test}`)));
  return html`<div class="asked note">
    ${radioQuestion(form, {
      field,
      title: words.say('asked-visit'),
      hint: words.say(`asked-${ask.code}`, { before, now, tests }),
      options: [
        { value: 'back', text: words.say('asked-visit-back', { now }) },
        {
          value: 'keep',
          text: words.say(ask.code === 'visit-before-infusion' ? 'asked-visit-keep-added' : 'asked-visit-keep', { before }),
        },
        { value: 'other', text: words.say('asked-visit-other') },
      ],
      chosen: answer.pick,
      onChoose: (pick) => set({ pick: /** @type {'back' | 'keep' | 'other'} */ (pick) }),
    })}
    ${
      answer.pick === 'other'
        ? dateQuestion(form, {
            field: `${field}-to`,
            title: words.say('asked-visit-to'),
            boxes: answer.day,
            onType: (part, text) =>
              onAnswer((all) => {
                const former = all.visits[key] ?? noVisitAnswer();
                all.visits = { ...all.visits, [key]: { ...former, day: { ...former.day, [part]: text } } };
              }),
          })
        : nothing
    }
  </div>`;
}

/**
 * The name of what is asked, for messages about it.
 * @param {View} view
 * @param {string} field
 * @returns {string | undefined} None if it goes by the name of the field that it is about.
 */
export function askedName({ words }, field) {
  if (!field.startsWith('visit-')) return undefined;
  return words.say(field.endsWith('-to') ? 'asked-visit-to' : 'asked-visit');
}

/**
 * @param {string} field
 * @returns {string} The field that a question is about; itself where it is about none.
 */
export function askedAbout(field) {
  return field.replace(/-(again|yes)$/, '');
}
