import { html, nothing } from 'lit-html';
import { boxesOf, SUMMARY_ID } from '../form/index.js';
import { thousandths } from '../words/index.js';
import { SPANS, typedCourses } from './compared.js';
import { courseBlock } from './course_block.js';
import { courseKey } from './course_key.js';
import { coursesForm } from './courses_form.js';
import { readCourses } from './courses_reading.js';
import { MEDICINES } from './facts.js';
import { pickButtons } from './pick_one.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Doseline} Doseline */
/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../core/doseline.js').RegimensRequest} RegimensRequest */
/** @typedef {import('./compared.js').Compared} Compared */
/** @typedef {import('./compared.js').TypedCourses} TypedCourses */
/** @typedef {import('./compared.js').OnCompare} OnCompare */
/** @typedef {Partial<Pick<PlanRequest, 'birthDate' | 'weightGrams' | 'weeksBornEarly' | 'infusionDate'>>} Known */

/**
 * The three medicines over the same time, from the child's own dates or from any day.
 * @param {View} view
 * @param {object} parts
 * @param {Compared} parts.compared
 * @param {Known} parts.known  Of the child, from the three questions.
 * @param {Doseline} parts.core
 * @param {OnCompare} parts.onCompare
 */
export function coursesCard(view, { compared, known, core, onCompare }) {
  const { words, label } = view;
  const { language } = words;
  const first = prefilled(view, known, core);
  const typed = compared.typed ?? first.typed;
  const reading = readCourses(typed, core, language);
  const problems = compared.sent ? reading.problems : [];
  const asked = compared.asked ?? first.request;
  const show = () => {
    if (reading.request) onCompare({ asked: reading.request, sent: false });
    else {
      onCompare({ sent: true });
      document.getElementById(SUMMARY_ID)?.focus();
    }
  };
  return html`<section class="card compare courses" id="courses" aria-labelledby="courses-title">
    <h2 id="courses-title">${words.say('courses-title')}</h2>
    <p>${words.say('courses-lead')} ${words.say('edition-named', { edition: words.say(`edition-${label.edition}`) })}</p>
    <details class="compare-dates">
      <summary>${words.say('courses-change')}</summary>
      ${coursesForm(view, { typed, problems, onType: (now) => onCompare({ typed: now }), onSend: show })}
    </details>
    <div class="segments" role="group" aria-label="${words.say('compare-span')}">
      ${SPANS.map(
        (span) => html`<button type="button" aria-pressed="${String(span === compared.span)}" @click=${() => onCompare({ span })}>
          ${words.say(`compare-span-${span}`)}
        </button>`,
      )}
    </div>
    ${pickButtons(view, { picked: compared.picked, onPick: (picked) => onCompare({ picked }) })}
    ${compared.sent ? html`<p class="note" role="status">${words.say('compare-held')}</p>` : asked ? drawn(view, { ...compared, asked: { ...asked, edition: label.edition } }, core) : nothing}
  </section>`;
}

/**
 * What the boxes hold before anything is typed into them: the child's own dates; without an infusion, from today on.
 * @param {View} view
 * @param {Known} known
 * @param {Doseline} core
 * @returns {{ typed: TypedCourses, request?: RegimensRequest }}
 */
function prefilled({ words, device }, { birthDate, weightGrams, weeksBornEarly, infusionDate }, core) {
  const start = boxesOf(infusionDate ?? device);
  const typed = typedCourses({
    start,
    ...(birthDate && { birth: boxesOf(birthDate) }),
    ...(weightGrams !== undefined && { weight: thousandths(weightGrams), unit: /** @type {const} */ ('kg') }),
    ...(weeksBornEarly !== undefined && { early: String(weeksBornEarly) }),
  });
  const { request } = readCourses(typed, core, words.language);
  return { typed, request };
}

/**
 * @param {View} view
 * @param {Compared & { asked: RegimensRequest }} compared
 * @param {Doseline} core
 */
function drawn(view, { asked, span, picked }, core) {
  const { words, dates } = view;
  const answer = core.regimens({ ...asked, through: span });
  if (!answer.ok) {
    const id = answer.problems.some(({ field }) => field === 'birthDate') ? 'compare-no-birth' : 'compare-birthday-past';
    return html`<p class="note" role="status">${words.say(id)}</p>`;
  }
  const { regimens } = answer;
  const bottle = bottleOf(asked, core);
  return html`<p class="soft">${dates.span(regimens.from, regimens.through)}</p>
    <div class="course-blocks" data-picked="${picked}">
      ${MEDICINES.map((medicine) => courseBlock(view, { medicine, picked, regimens, bottle }))}
    </div>
    ${courseKey(view, regimens, picked)}`;
}

/**
 * The bottle's days are asked for by themselves: they may lie before the time that is drawn, or after it.
 * @param {RegimensRequest} asked
 * @param {Doseline} core
 */
function bottleOf({ edition, evrysdi }, core) {
  const from = evrysdi?.bottleMadeUp;
  const answer = from && core.regimens({ edition, evrysdi: { from, bottleMadeUp: from } });
  return answer && answer.ok ? answer.regimens.regimens[0].items.find(({ name }) => name === 'evrysdi.bottle') : undefined;
}
