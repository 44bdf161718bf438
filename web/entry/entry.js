import { nothing } from 'lit-html';
import { thousandths } from '../words/index.js';
import { dateBoxes, dateMeanings, focusSend, onSend, problemText, unitLabels } from '../form/index.js';
import { valueOf, whenLeft } from '../ui/index.js';
import { doubtAnswer } from './weight_doubt.js';
import { weightHelp } from './weight_help.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./entry_reading.js').Entry} Entry */
/** @typedef {import('./entry_reading.js').EntryProblem} EntryProblem */
/** @typedef {import('./entry_reading.js').EntryReading} EntryReading */
/** @typedef {import('./entry_reading.js').QuestionName} QuestionName */
/** @typedef {import('../core/doseline.js').Weight} Weight */

/**
 * @typedef {object} EntryActions
 * @property {(change: (entry: Entry) => void) => void} type
 * @property {(question: QuestionName) => void} leave
 * @property {() => void} leaveForm
 * @property {() => void} send
 * @property {(weight: Weight) => void} choose  One of the meanings that the core offered.
 */

/**
 * The three questions.
 * @param {View} view
 * @param {object} parts
 * @param {Entry} parts.entry
 * @param {EntryReading} parts.reading
 * @param {EntryProblem[]} parts.shown  The problems that may be named by now.
 * @param {unknown} [parts.moved]  What is asked before another day of the infusion is saved (`moveQuestions`).
 * @param {string} parts.privacy  The message that says where what is typed goes.
 * @param {EntryActions} parts.actions
 */
export function entryForm(view, { entry, reading, shown, moved, privacy, actions }) {
  const { html, words } = view;
  const sections = { view, entry, reading, shown, actions };
  const send = onSend(() => actions.send());
  return html`<form
    class="card entry"
    aria-labelledby="entry-title"
    autocomplete="off"
    novalidate
    @focusout=${(/** @type {FocusEvent} */ event) =>
      whenLeft(event, () => {
        // The call card beside the questions would move away under the finger.
        if (!document.activeElement?.closest('#call')) actions.leaveForm();
      })}
    @click=${send}
    @keydown=${send}
    @submit=${send}
  >
    <h2 id="entry-title" class="hidden">${words.say('entry-title')}</h2>
    ${weightQuestion(sections)} ${dateQuestion(sections, 'birth')} ${dateQuestion(sections, 'infusion', moved)}
    <div class="entry-end">
      <button class="button" type="button" data-send>${words.say('entry-show')}</button>
      <p class="ready" role="status">${readyText(view, reading.plan)}</p>
    </div>
    <p class="soft private">${words.say(privacy)}</p>
  </form>`;
}

/**
 * On a phone the answer begins below the keyboard: this says that it is there.
 * @param {View} view
 * @param {EntryReading['plan']} plan
 */
function readyText({ words }, plan) {
  if (!plan) return nothing;
  return plan.kit.kind === 'row'
    ? words.say('entry-ready-volume', { ml: thousandths(plan.kit.volumeMicrolitres) })
    : words.say('entry-ready');
}

/**
 * @typedef {object} Sections
 * @property {View} view
 * @property {Entry} entry
 * @property {EntryReading} reading
 * @property {EntryProblem[]} shown
 * @property {EntryActions} actions
 */

/** @param {Sections} sections */
function weightQuestion({ view, entry, reading, shown, actions }) {
  const { html, words } = view;
  const problem = shown.find(({ question }) => question === 'weight');
  const inPounds = entry.unit === 'lb';
  const numberWrong = problem && problem.focus === 'weight-number';

  const body = html`<div class="weight-row">
      <div class="weight-number">
        <label for="weight-number" class="${inPounds ? nothing : 'hidden'}">${words.say(inPounds ? 'entry-weight-pounds' : 'entry-weight-number')}</label>
        <input
          id="weight-number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-invalid="${numberWrong ? 'true' : nothing}"
          .value=${entry.weight}
          @input=${(/** @type {InputEvent} */ event) => {
            const text = valueOf(event);
            actions.type((now) => (now.weight = text));
          }}
        />
      </div>
      ${
        inPounds
          ? html`<div class="weight-number">
            <label for="weight-ounces">${words.say('entry-weight-ounces')}</label>
            <input
              id="weight-ounces"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              spellcheck="false"
              aria-invalid="${numberWrong ? 'true' : nothing}"
              .value=${entry.ounces}
              @input=${(/** @type {InputEvent} */ event) => {
                const text = valueOf(event);
                actions.type((now) => (now.ounces = text));
              }}
            />
          </div>`
          : nothing
      }
      <fieldset class="units" aria-describedby="${problem?.focus === 'unit-kg' ? 'weight-problem' : nothing}">
        <legend class="hidden">${words.say('entry-unit')}</legend>
        ${unitLabels(view, { chosen: entry.unit, onChoose: (unit) => actions.type((now) => (now.unit = unit)) })}
      </fieldset>
    </div>
    ${echo(view, entry, reading.weight)}`;
  const more = html`${doubtAnswer(view, entry, reading, actions)} ${weightHelp(view, entry, shown, actions)}`;

  return question({ view, shown, reading, actions }, 'weight', body, more);
}

/**
 * Both units, so that a slip of unit is seen at once.
 * @param {View} view
 * @param {Entry} entry
 * @param {Weight | undefined} weight
 */
function echo({ html, words }, entry, weight) {
  const id = entry.unit === 'lb' ? 'entry-weight-echo-lb' : 'entry-weight-echo-kg';
  return html`<p class="echo">
    ${
      weight
        ? words.say(id, {
            kg: thousandths(weight.grams),
            pounds: String(weight.pounds),
            ounces: String(weight.ounces),
          })
        : nothing
    }
  </p>`;
}

/**
 * @param {Sections} sections
 * @param {'birth' | 'infusion'} name
 * @param {unknown} [more]
 */
function dateQuestion({ view, entry, reading, shown, actions }, name, more = nothing) {
  const problem = shown.find(({ question }) => question === name);
  const onType = (/** @type {import('../form/index.js').DatePart} */ part, /** @type {string} */ text) =>
    actions.type((now) => (now[name][part] = text));
  const body = dateBoxes(view, {
    question: name,
    boxes: entry[name],
    wrong: problem !== undefined,
    wrongPart: problem?.part,
    onType,
  });
  const below = view.html`${dateMeanings(view, problem?.dates, onType)} ${name === 'infusion' ? yearAnswer(view, reading, actions) : nothing} ${more}`;
  return question({ view, shown, reading, actions }, name, body, below);
}

/**
 * The way past an infusion so far ahead that the year may be a slip.
 * @param {View} view
 * @param {EntryReading} reading
 * @param {EntryActions} actions
 */
function yearAnswer({ html, words, dates }, { far }, actions) {
  if (!far) return nothing;
  return html`<button
    class="button quiet confirm"
    id="infusion-confirm"
    type="button"
    @click=${(/** @type {Event} */ event) => {
      const { form } = /** @type {HTMLButtonElement} */ (event.currentTarget);
      actions.type((now) => (now.year = far));
      // This button is gone now; what comes next is to see the plan.
      focusSend(form);
    }}
  >
    ${words.say('infusion-year-confirm', { date: dates.full(far) })}
  </button>`;
}

/**
 * One question with its hint, and what is not right about its answer.
 * @param {Pick<Sections, 'view' | 'shown' | 'reading' | 'actions'>} sections
 * @param {QuestionName} name
 * @param {unknown} body
 * @param {unknown} more  Below what the core offers.
 */
function question({ view, shown, reading, actions }, name, body, more) {
  const { html, words } = view;
  const problem = shown.find((each) => each.question === name);
  const warnings = reading.warnings
    .filter((each) => each.question === name)
    .map((each, place) => ({ ...each, id: `${name}-warning${place || ''}` }));
  const described = [`${name}-hint`, problem && `${name}-problem`, ...warnings.map(({ id }) => id)];
  return html`<fieldset
    class="question ${problem ? 'wrong' : ''}"
    aria-describedby="${described.filter(Boolean).join(' ')}"
    @focusout=${(/** @type {FocusEvent} */ event) => whenLeft(event, () => actions.leave(name))}
  >
    <legend>${words.say(`entry-${name}`)}</legend>
    <p class="hint" id="${name}-hint">${words.say(`entry-${name}-hint`)}</p>
    ${
      problem
        ? html`<p class="problem" id="${name}-problem">
          <span class="hidden">${words.say('error-prefix')}</span> ${problemText(view, problem, reading.weight)}
        </p>`
        : nothing
    }
    ${body} ${readings(view, problem?.readings, actions)}
    ${warnings.map(
      (warning) => html`<p class="note" id="${warning.id}">${problemText(view, warning, reading.weight)}</p>
        ${readings(view, warning.readings, actions)}`,
    )}
    ${more}
  </fieldset>`;
}

/**
 * The meanings that a weight may have, to choose from; none is taken by itself.
 * @param {View} view
 * @param {Weight[] | undefined} all
 * @param {EntryActions} actions
 */
function readings({ html, words }, all, actions) {
  if (!all?.length) return nothing;
  return html`<div class="readings" role="group" aria-label="${words.say('reading-group')}">
    <p>${words.say(all.length > 1 ? 'reading-question' : 'reading-question-one')}</p>
    ${all.map(
      (weight) => html`<button class="button quiet" type="button" @click=${() => actions.choose(weight)}>
        ${words.say('reading-choice', {
          kg: thousandths(weight.grams),
          pounds: String(weight.pounds),
          ounces: String(weight.ounces),
        })}
      </button>`,
    )}
  </div>`;
}
