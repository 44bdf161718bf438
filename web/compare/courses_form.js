import { html, nothing } from 'lit-html';
import { dateQuestion, fieldSummary, numberBox, onSend, question, radioQuestion, unitLabels } from '../form/index.js';
import { FIELDS, PREFIX } from './courses_reading.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../form/index.js').FormView} FormView */
/** @typedef {import('../form/index.js').FieldProblem} FieldProblem */
/** @typedef {import('./compared.js').TypedCourses} TypedCourses */

/**
 * From which day the three are drawn, and for whom.
 * @param {View} view
 * @param {object} parts
 * @param {TypedCourses} parts.typed
 * @param {FieldProblem[]} parts.problems  Those that may be named by now.
 * @param {(typed: TypedCourses) => void} parts.onType
 * @param {() => void} parts.onSend
 */
export function coursesForm(view, { typed, problems, onType, onSend: onShow }) {
  const { words, label } = view;
  /** @type {FormView} */
  const form = { view, prefix: PREFIX, problems, warnings: [] };
  const send = onSend((form) => {
    // What is wrong may be folded away. Nothing ever closes by itself: that would be under the finger of whoever types.
    for (const details of form.querySelectorAll('details')) details.open = true;
    onShow();
  });
  const day = (/** @type {'start' | 'birth' | 'evrysdi' | 'bottle' | 'spinraza' | 'switch'} */ field, /** @type {string} */ hint = '') =>
    dateQuestion(form, {
      field,
      title: words.say(`compare-field-${field}`),
      hint,
      boxes: typed[field],
      onType: (part, text) => onType({ ...typed, [field]: { ...typed[field], [part]: text } }),
    });
  const pick = (/** @type {'regimen' | 'loading'} */ field, /** @type {Record<string, string>} */ values, chosen = typed[field]) =>
    radioQuestion(form, {
      field,
      title: words.say(`compare-field-${field}`),
      options: Object.entries(values).map(([value, name]) => ({ value, text: words.say(`compare-${name}`) })),
      chosen,
      onChoose: (value) => onType({ ...typed, [field]: value }),
    });
  return html`<form
    class="compare-form"
    novalidate
    autocomplete="off"
    aria-labelledby="courses-title"
    @click=${send}
    @keydown=${send}
    @submit=${send}
  >
    ${fieldSummary(view, problems, (field) => words.say(FIELDS.some((known) => known === field) ? `compare-field-${field}` : 'compare-field-start'))}
    ${day('start')} ${day('birth')} ${weightQuestion(form, typed, onType)}
    <details class="compare-more">
      <summary>${words.say('compare-more')}</summary>
      ${question(form, {
        field: 'early',
        title: words.say('compare-field-early'),
        body: numberBox(form, {
          field: 'early',
          label: words.say('compare-field-early'),
          labelHidden: true,
          value: typed.early,
          whole: true,
          wrong: problems.some(({ field }) => field === 'early'),
          onType: (early) => onType({ ...typed, early }),
        }),
      })}
      ${day('evrysdi')} ${day('bottle', words.say('compare-bottle-hint'))} ${day('spinraza')}
      ${pick('regimen', { '': 'regimen-both', '12-mg': 'spinraza-12', 'high-dose': 'spinraza-high', switch: 'regimen-switch' })}
      ${typed.regimen === 'switch' ? day('switch') : nothing}
      ${typed.regimen === 'high-dose' ? nothing : pick('loading', { us: 'days-us', eu: 'days-eu' }, typed.loading || label.edition)}
    </details>
    <button class="button quiet" type="button" data-send>${words.say('compare-show')}</button>
  </form>`;
}

/**
 * The unit is always said, as in the first three questions.
 * @param {FormView} form
 * @param {TypedCourses} typed
 * @param {(typed: TypedCourses) => void} onType
 */
function weightQuestion(form, typed, onType) {
  const { words } = form.view;
  const title = words.say('compare-field-weight');
  const body = html`<div class="weight-row">
    ${numberBox(form, {
      field: 'weight',
      label: title,
      labelHidden: true,
      value: typed.weight,
      wrong: form.problems.some(({ field }) => field === 'weight'),
      onType: (weight) => onType({ ...typed, weight }),
    })}
    <fieldset class="units">
      <legend class="hidden">${words.say('entry-unit')}</legend>
      ${unitLabels(form.view, { prefix: `${PREFIX}-`, chosen: typed.unit, onChoose: (unit) => onType({ ...typed, unit }) })}
    </fieldset>
  </div>`;
  return question(form, { field: 'weight', title, hint: words.say('compare-weight-hint'), body, more: nothing });
}
