import { html, noChange, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { offerCard, privacyText, unkeptNote } from '../keeping/index.js';
import { announcer } from '../ui/index.js';
import { callCard, COUNTRY_BOX_ID, dialLinkId, withLineOf } from '../call/index.js';
import { changeBar, changeList, changeText, movedBanner, movedKeys, stuckCard } from '../changes/index.js';
import { entryForm, foldedEntry, noAnswer } from '../entry/index.js';
import { errorSummary, problemText } from '../form/index.js';
import { frame, welcome } from './frame.js';
import { infusionCard, prescriptionCard } from '../medicine/index.js';
import { languageChoice, languageNotice } from './language.js';
import { newVersionLine } from './new_version.js';
import { changePage, choicesPage, keepingCard, kitCard, ladderCard, learnCard, lifeCard, planTable, prescriptionPage, questionsCard, sourcesCard, steroidCard, testsCard, timelineCard } from './rooms.js';
import { todayCard } from '../today/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../entry/index.js').EntryActions} EntryActions */
/** @typedef {import('../entry/index.js').EntryReading} EntryReading */
/** @typedef {import('./living_reading.js').LivingReading} LivingReading */
/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {ReturnType<typeof import('./living_actions.js').livingActions>} LivingActions */
/** @typedef {import('../changes/index.js').ChangeVerdict & import('../medicine/index.js').PrescriptionVerdict} PanelVerdict */
/** @typedef {import('../entry/index.js').Moving} Moving */
/** @typedef {EntryActions & LivingActions & { unfold: () => void, speak: (tag: string) => void, edit: (change: (state: PageState) => void) => void }} Actions */
/** @typedef {import('../keeping/index.js').Keeper} Keeper */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * `first` is what a key has to answer at once: the questions, what the typed means, today, the kit's volume. The rest of
 * the page stays as it is, so that on a slow phone nobody types ahead of what is shown.
 * @typedef {'first' | 'all'} Part
 */

/**
 * The whole page, as it follows from the state and the core's answers.
 * @param {View} view
 * @param {object} parts
 * @param {PageState} parts.state
 * @param {EntryReading} parts.reading  Of the three answers alone.
 * @param {LivingReading} parts.living  With what happened since.
 * @param {LivingReading} [parts.own]  The same on the device's own day, which forms are about.
 * @param {Moving} [parts.moving]  Another day of the infusion, while it is being typed.
 * @param {PanelVerdict | undefined} parts.verdict  Of the form that is open.
 * @param {Keeper} parts.keeper
 * @param {Actions} parts.actions
 * @param {import('../words/index.js').Language} [parts.missed]  The language asked for, if its words could not be had.
 * @param {{ safe: boolean, load: () => void }} [parts.newVersion]  If one is ready that may be spoken of now.
 * @param {Part} [parts.part]
 */
export function livePage(view, { state, reading, living, own = living, moving, verdict, keeper, actions, missed, newVersion, part = 'all' }) {
  const { plan } = living;
  const panel =
    plan && state.panel
      ? openPanel(view, { panel: state.panel, phones: phonesOf(state, actions), plan: own.plan ?? plan, verdict, actions })
      : undefined;
  return frame(view, {
    main: html`${panel ?? wholePlan(view, { state, reading, living, moving, keeper, actions, part })} ${announcer()}`,
    plan,
    phones: state.phones,
    language: languageChoice(view, actions.speak),
    notice: html`${newVersion ? newVersionLine(view, newVersion) : nothing} ${languageNotice(view, missed)}`,
  });
}

/**
 * What stands in the plan's place for as long as something is being typed.
 * @param {View} view
 * @param {object} parts
 * @param {NonNullable<PageState['panel']>} parts.panel
 * @param {import('../call/index.js').Phones} parts.phones
 * @param {Plan} parts.plan
 * @param {PanelVerdict | undefined} parts.verdict
 * @param {Actions} parts.actions
 */
function openPanel(view, { panel, phones, plan, verdict, actions }) {
  const call = callCard(view, phones);
  if (panel.name === 'choices') return choicesPage(view, { call, actions });
  const judged = verdict ?? { problems: [], warnings: [], asked: [] };
  return panel.name === 'change'
    ? changePage(view, { draft: panel.draft, plan, verdict: judged, call, actions })
    : prescriptionPage(view, { typed: panel.typed, verdict: judged, call, actions });
}

/**
 * @param {View} view
 * @param {{ state: PageState, reading: EntryReading, living: LivingReading, moving?: Moving, keeper: Keeper, actions: Actions, part: Part }} parts
 */
function wholePlan(view, { state, reading, living, moving, keeper, actions, part }) {
  const { weight } = reading;
  const { plan } = living;
  const asked = (state.moveSent ? (moving?.problems ?? []) : []).map(({ field, code, limit, unit, focus }) => ({
    question: /** @type {const} */ ('infusion'),
    field,
    code,
    limit,
    unit,
    focus,
  }));
  const shown = reading.problems.filter(
    ({ question, urgent }) => urgent || state.sent || question === 'page' || state.left.has(question),
  );
  // Whether the weight is old hangs on the infusion as moved, which the three answers do not know.
  const warnings = [...reading.warnings.filter(({ code }) => code !== 'weight-old'), ...oldWeight(plan)].map((warning) =>
    problemText(view, warning, weight),
  );

  const top =
    state.folded && plan
      ? foldedEntry(view, plan, warnings, actions.unfold)
      : html`${welcome(view, true)} ${(state.sent && shown.length > 0) || asked.length > 0 ? errorSummary(view, [...shown, ...asked], weight) : nothing}
          <div class="split">
            ${entryForm(view, { entry: state.entry, reading, shown, moving, answers: state.moveAnswers, sent: state.moveSent, privacy: privacyText(keeper.state), actions })}
            ${callCard(view, phonesOf(state, actions))}
          </div>`;

  const offer = offerCard(view, keeper, { changeText: (change, itsPlan) => changeText(view, change, itsPlan) });
  return html`${offer} ${top} ${living.stuck.length > 0 ? stuckCard(view, { ...state, plan: reading.plan, actions }) : nothing}
  ${plan
    ? answer(view, { plan, living, state, keeper, actions, part })
    : html`${noAnswer(view, shown, weight)} ${part === 'first' ? noChange : guard([view], () => rulesInWords(view))}`}
  ${part === 'first'
    ? noChange
    : html`${guard([view, keeper.state], () => keepingCard(view, keeper))} ${guard([view], () => learnCard(view))}
      ${questionsCard(view, questionsOf(state, actions))} ${guard([view, plan?.hash], () => kitCard(view, plan))}
      ${guard([view], () => sourcesCard(view))}`}`;
}

/**
 * @param {Plan | undefined} plan
 * @returns {import('../form/index.js').EntryProblem[]}
 */
function oldWeight(plan) {
  const found = (plan?.warnings ?? []).filter(({ code }) => code === 'weight-old');
  return found.map((warning) => ({ ...warning, question: 'weight', focus: 'weighed-day' }));
}

/**
 * @param {PageState} state
 * @param {Pick<Actions, 'edit'>} actions
 * @returns {import('../call/index.js').Phones}
 */
function phonesOf({ phones, country, asked }, { edit }) {
  const choose = (/** @type {PageState} */ now, /** @type {string} */ chosen) => {
    now.country = chosen;
    now.phones = withLineOf(now.phones, chosen);
  };
  return {
    typed: phones,
    country,
    asked,
    onType: (who, number) => edit((now) => (now.phones = now.phones.map((phone) => (phone.who === who ? { who, number } : phone)))),
    onCountry: (chosen, onTop) =>
      edit((now) => {
        if (onTop) now.asked.add('country');
        choose(now, chosen);
      }),
    onConfirm(chosen) {
      edit((now) => choose(now, chosen));
      document.getElementById(dialLinkId('emergency'))?.focus();
    },
    onElsewhere() {
      edit((now) => now.asked.add('country'));
      document.getElementById(COUNTRY_BOX_ID)?.focus();
    },
  };
}

/**
 * @param {PageState} state
 * @param {Pick<Actions, 'edit'>} actions
 * @returns {import('../learn/index.js').Questions}
 */
function questionsOf({ questions, draft }, { edit }) {
  return { own: questions, draft, onChange: edit };
}

/**
 * The plan. Until the infusion it matters what the hospital prepares, after it what is in the bottle at home.
 * @param {View} view
 * @param {{ plan: Plan, living: LivingReading, state: PageState, keeper: Keeper, actions: Actions, part: Part }} parts
 */
function answer(view, { plan, living, state, keeper, actions, part }) {
  // Unfolded, the call card stands beside the questions.
  const { changes, early, phones, moved, folded, takingBack } = state;
  const infusion = guard([view, plan.hash], () => infusionCard(view, plan));
  const prescription = guard([view, living], () => prescriptionCard(view, { plan, onEdit: actions.openPrescription }));
  const ahead = plan.today !== undefined && plan.today.day <= 0;
  const [matters, beside] = ahead ? [infusion, prescription] : [prescription, infusion];
  return html`${folded ? changeBar(view, actions) : nothing}
    ${moved ? movedBanner(view, { moved, plan, actions }) : nothing}
    <div class="split first">
      ${todayCard(view, { plan, early, look: { ...state.look, device: view.device }, phones, note: unkeptNote(view, keeper), actions })}
      ${matters}
      ${guard([view, plan.hash, changes, folded, takingBack], () => changeList(view, { changes, plan, bar: folded, takingBack, actions }))}
    </div>
    ${part === 'first' ? noChange : answerInFull(view, { plan, beside, state, actions })}`;
}

/**
 * What follows on today: the picture, the tests, the rules behind both, and every date.
 * @param {View} view
 * @param {{ plan: Plan, beside: unknown, state: PageState, actions: Actions }} parts
 */
function answerInFull(view, { plan, beside, state, actions }) {
  const { zoom, moved, folded } = state;
  const marked = movedKeys(moved);
  return html`${guard([view, plan.hash, zoom, moved], () => timelineCard(view, { plan, zoom, marked, onZoom: actions.zoom }))}
    <div class="split">
      <div class="beside">
        ${guard([view, plan.hash, moved], () => ladderCard(view, { plan, moved: marked, begin: actions.begin }))}
        ${guard([view], () => testsCard(view, 'tests-rule-title'))}
      </div>
      <div class="beside">
        ${folded ? callCard(view, phonesOf(state, actions)) : nothing} ${beside}
      </div>
    </div>
    <div class="split">
      ${guard([view, plan.hash], () => steroidCard(view, plan, state.changes.made))}
      ${guard([view, plan.hash], () => lifeCard(view, plan))}
    </div>
    ${guard([view, plan.hash, moved], () => planTable(view, plan, { marked, changes: state.changes.made }))}`;
}

/** @param {View} view */
function rulesInWords(view) {
  return html`<div class="thirds">
    ${steroidCard(view, undefined)} ${testsCard(view)} ${lifeCard(view, undefined)}
  </div>`;
}
