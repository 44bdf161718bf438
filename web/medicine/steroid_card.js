import { nothing } from 'lit-html';
import { hospital } from '../hospital/index.js';
import { thousandths } from '../words/index.js';
import { amountText, courseCheck, gateNote, lastDose, openText, otherBottles, sourceFoot, whenText } from '../plan/index.js';
import { stairList } from './stair_list.js';
import { stairsPicture } from './stairs.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * The steroid from start to end: as stairs and as a list of them once there is a plan, with the rules folded; the rules
 * alone before.
 * @param {View} view
 * @param {Plan | undefined} plan
 * @param {readonly import('../core/doseline.js').Change[]} [changes]  Of that plan.
 */
export function steroidCard(view, plan, changes = []) {
  const { html, words } = view;
  const stairs = plan?.stairs;
  const steps = stepsOf(view, plan, changes);
  const rules = stepByStep(view, plan, steps);
  const sources = sourceFoot(view, sourcesOf(view, steps, plan));
  const unchecked = !plan && view.label.rules.some(({ id, grade }) => id === 'STE-30' && grade === 'C');
  const check = plan ? courseCheck(view, plan) : unchecked && words.say('check-course');
  const clash = html`<p class="soft">${words.say('steroid-clash')}</p>`;
  return html`<section class="card steroid" aria-labelledby="steroid-title">
    <h2 id="steroid-title">${words.say(stairs ? 'stairs-title' : 'steroid-title')}</h2>
    ${
      plan && stairs
        ? html`${stairsPicture(view, stairs, plan.today?.date ?? stairs[0].from)} ${stairList(view, plan, stairs, otherBottles(view, plan, changes))}`
        : rules
    }
    ${check ? html`<p class="caution">${check}</p>` : nothing}
    ${plan && lastDose(plan) ? nothing : html`<p class="strong-note">${words.say('steroid-stop')}</p>`}
    ${
      stairs
        ? html`<details class="steroid-rules">
          <summary>${words.say('stairs-rules')}</summary>
          ${clash} ${rules} ${sources}
        </details>`
        : [clash, sources]
    }
  </section>`;
}

/**
 * What the card's sentences rest on, each rule once.
 * @param {View} view
 * @param {readonly CourseStep[]} steps
 * @param {Plan | undefined} plan
 */
function sourcesOf({ words }, steps, plan) {
  const own = steps.filter(({ rule }, index) => steps.findIndex((step) => step.rule === rule) === index);
  return [
    ['STE-WHY', 'steroid-why-name'],
    ...own.map(({ rule, title }) => [rule, title]),
    ['STE-ABRUPT', 'steroid-stop-name'],
    ['STE-CLASH', 'steroid-clash-name'],
    ['STE-REAL', 'steroid-real-name'],
    ...(rateOf(plan) ? [['STE-RATE', 'steroid-rate-title']] : []),
  ].map(([rule, title]) => /** @type {const} */ ([rule, words.say(title)]));
}

/** @param {Plan | undefined} plan */
const rateOf = (plan) => plan?.items.find(({ labelRate }) => labelRate !== undefined)?.labelRate;

/**
 * Why, each step with its dates, how long it takes elsewhere, and the label's rate.
 * @param {View} view
 * @param {Plan | undefined} plan
 * @param {readonly CourseStep[]} steps
 */
function stepByStep(view, plan, steps) {
  const { html, words } = view;
  const rate = rateOf(plan);
  return html`<p class="why">${words.say('steroid-why')}</p>
    <ol class="steps">
      ${steps.map(
        (step) => html`<li class="${step.conditional ? `step ${step.name} conditional` : `step ${step.name}`}">
          <h3>${words.say(step.title)}</h3>
          <p class="when">${step.when}</p>
          <p>${step.text}</p>
          ${step.open ? html`<p>${step.open}</p>` : nothing}
          ${step.amounts ? html`<p class="team-block">${step.amounts}</p>` : nothing}
        </li>`,
      )}
    </ol>
    <p class="soft">${words.say('steroid-real')}</p>
    ${plan && rate ? rateDetails(view, plan, rate) : nothing}`;
}

/**
 * @typedef {object} CourseStep
 * @property {string} name
 * @property {string} title  Message id.
 * @property {string} rule
 * @property {string} when
 * @property {string} text
 * @property {string} [open]  Why nobody knows its end.
 * @property {boolean} [conditional]
 * @property {unknown} [amounts]
 */

/**
 * @param {View} view
 * @param {Plan | undefined} plan
 * @param {readonly import('../core/doseline.js').Change[]} changes
 * @returns {CourseStep[]}
 */
function stepsOf(view, plan, changes) {
  const { words, dates } = view;
  const item = (/** @type {Item['name']} */ name) => plan?.items.find((each) => each.name === name);
  const courses = plan?.items.filter(({ kind }) => kind === 'course') ?? [];
  const [full] = courses;
  const gate = item('steroid.gate');
  const after = item('aftercare');
  const later = plan ? courses.slice(1) : [undefined];
  const last = courses[courses.length - 1];

  const laterSteps = later.map((course) =>
    course?.phase === 'full' ? againStep(view, course) : taperStep(view, course, plan && otherBottles(view, plan, changes)),
  );
  // Without an end in sight the label's days of the taper hold no longer.
  if (last?.phase === 'full' && last.openBecause) {
    laterSteps.push({ ...taperStep(view, undefined), when: words.say('steroid-when-taper-open') });
  }

  return [
    {
      name: 'start',
      title: 'steroid-start',
      rule: 'STE-START',
      when: full?.from ? dates.full(full.from) : words.say('steroid-when-start'),
      text: words.say('steroid-start-text'),
    },
    {
      name: 'full',
      title: 'steroid-full',
      rule: 'STE-30',
      when: spanText(view, full) ?? words.say('steroid-when-full'),
      text: words.say(full?.basis === 'team' ? 'steroid-full-team-text' : 'steroid-full-text'),
      open: full && openText(view, full),
    },
    ...(plan && !gate
      ? []
      : [
          {
            name: 'gate',
            title: 'steroid-gate',
            rule: 'STE-GATE',
            when: gate?.date ? dates.full(gate.date) : words.say('steroid-when-gate'),
            text: (gate && gateNote(view, gate)) ?? words.say('steroid-gate-text'),
          },
        ]),
    ...laterSteps,
    ...(plan && !after
      ? []
      : [
          {
            name: 'after',
            title: 'steroid-after',
            rule: 'STE-AFTER',
            when: spanText(view, after) ?? words.say('steroid-when-after'),
            text: words.say('steroid-after-text'),
            conditional: true,
          },
        ]),
  ];
}

/**
 * @param {View} view
 * @param {Item} course
 * @returns {CourseStep}
 */
function againStep(view, course) {
  return {
    name: 'full',
    title: 'steroid-full-again',
    rule: 'STE-HOLD',
    when: spanText(view, course) ?? '',
    text: view.words.say('steroid-full-team-text'),
    open: openText(view, course),
  };
}

/**
 * @param {View} view
 * @param {Item | undefined} taper
 * @param {ReturnType<typeof otherBottles>} [warningOf]
 * @returns {CourseStep}
 */
function taperStep(view, taper, warningOf = () => undefined) {
  const { html, words, dates } = view;
  const byTeam = taper?.basis === 'team';
  const amounts = taper?.amounts?.length ? taper.amounts : undefined;
  return {
    name: 'taper',
    title: byTeam ? 'steroid-taper-set' : 'steroid-taper',
    rule: 'STE-TAPER',
    when: spanText(view, taper) ?? words.say('steroid-when-taper'),
    text: byTeam
      ? words.say('steroid-taper-set-text')
      : hospital?.schedule
        ? words.say('hospital-steroid-taper-text', { days: hospital.schedule.taperDays })
        : words.say('steroid-taper-text'),
    open: taper && openText(view, taper),
    conditional: !byTeam,
    amounts: amounts
      ? amounts.map(
          (
            amount,
          ) => html`<span class="row-amount">${words.say('table-amount', { days: dates.span(amount.from, amount.through), amount: amountText(view, amount) })}</span>
            ${warningOf(amount) ? html`<span class="row-warning of-bottle">${warningOf(amount)}</span>` : nothing}`,
        )
      : words.say('steroid-taper-team'),
  };
}

/**
 * @param {View} view
 * @param {Item | undefined} item
 * @returns {string | undefined}
 */
function spanText(view, item) {
  return item && whenText(view, item);
}

/**
 * The label's starting rate (STE-RATE), closed until asked for: it explains a number on a prescription, it is not one.
 * @param {View} view
 * @param {Plan} plan
 * @param {NonNullable<Item['labelRate']>} rate
 */
function rateDetails(view, plan, rate) {
  const { html, words } = view;
  const perKg = thousandths(rate.microgramsPerKgPerDay);
  return html`<details class="rate">
    <summary>${words.say('steroid-rate-title')}</summary>
    <p class="caution">${words.say('steroid-rate-caution')}</p>
    <p>${words.say('steroid-rate', { rate: perKg })}</p>
    <p class="sum">
      ${words.say('steroid-rate-sum', {
        kg: thousandths(plan.weight.grams),
        rate: perKg,
        daily: thousandths(rate.microgramsPerDay),
      })}
    </p>
  </details>`;
}
