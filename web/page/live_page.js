import { html, noChange, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { keepNews, offerCard, privacyText, unkeptNote } from '../keeping/index.js';
import { announcer } from '../ui/index.js';
import { callCard, callStrip } from '../call/index.js';
import { changeText, movedBanner, movedKeys, stuckCard } from '../changes/index.js';
import { entryForm, foldedEntry, noAnswer } from '../entry/index.js';
import { errorSummary, problemText } from '../form/index.js';
import { frame, welcome } from './frame.js';
import { toAsk } from '../learn/index.js';
import { moreList } from '../more/index.js';
import { nicknameOf } from '../family/index.js';
import { languageChoice, languageMissed, languageReview } from './language.js';
import { startLinks } from './start_links.js';
import { newVersionLine } from './new_version.js';
import { phonesOf } from './page_phones.js';
import { placeNav, placeSection } from './place_frame.js';
import { isHere, placeShown } from './places.js';
import {
  aboutCard,
  bottleCard,
  changeList,
  changePage,
  choicesPage,
  infusionCard,
  keepingCard,
  kitCard,
  languageCard,
  learnCard,
  lifeCard,
  lookCard,
  messageCard,
  nicknameCard,
  notesCard,
  planTable,
  prescriptionCard,
  prescriptionPage,
  printPage,
  questionsCard,
  sourcesCard,
  steroidCard,
  testsCard,
  testsPlace,
  timelineCard,
} from './rooms.js';
import { todayCard } from '../today/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../entry/index.js').EntryActions} EntryActions */
/** @typedef {import('../entry/index.js').EntryReading} EntryReading */
/** @typedef {import('./living_reading.js').LivingReading} LivingReading */
/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {ReturnType<typeof import('./living_actions.js').livingActions>} LivingActions */
/** @typedef {import('../changes/index.js').ChangeVerdict & import('../medicine/index.js').PrescriptionVerdict} PanelVerdict */
/** @typedef {import('../entry/index.js').Moving} Moving */
/** @typedef {EntryActions & LivingActions & { unfold: () => void, speak: (tag: string) => void, chooseSheet: (sheet: import('../print/index.js').SheetName) => void, printSheet: () => void, edit: (change: (state: PageState) => void) => void }} Actions */
/** @typedef {import('../keeping/index.js').Keeper} Keeper */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * `first` is what a key has to answer at once: the questions, what the typed means, today, the kit's volume. The rest of
 * the page stays as it is, so that on a slow phone nobody types ahead of what is shown. `unseen` is the places out of sight,
 * too: for paper, or to find something in them.
 * @typedef {'first' | 'all' | 'unseen'} Part
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
export function livePage(
  view,
  { state, reading, living, own = living, moving, verdict, keeper, actions, missed, newVersion, part = 'all' },
) {
  const { plan } = living;
  const where = placeShown(state.where, { plan: plan !== undefined, folded: state.folded });
  const asking = !plan || !state.folded;
  const choice = languageChoice(view, actions.speak);
  const panel =
    plan && state.panel
      ? openPanel(view, { panel: state.panel, phones: phonesOf(state, actions), plan: own.plan ?? plan, verdict, actions })
      : undefined;
  return frame(view, {
    main: html`${panel ?? wholePlan(view, { state, where, choice: asking ? nothing : choice, reading, living, own, moving, keeper, actions, part })} ${announcer()}`,
    strip: guard([view, state.phones], () => callStrip(view, state.phones)),
    plan,
    phones: state.phones,
    language: asking ? choice : nothing,
    nav: plan && !panel ? placeNav(view, where) : nothing,
    at: panel ? 'task' : where.place,
    sheet: plan !== undefined && !panel && showsSheet(state, where),
    notice: html`${newVersion ? newVersionLine(view, newVersion) : nothing} ${languageMissed(view, missed)}`,
    review: languageReview(view),
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
 * @param {{ state: PageState, where: import('./places.js').Where, choice: unknown, reading: EntryReading, living: LivingReading, own: LivingReading, moving?: Moving, keeper: Keeper, actions: Actions, part: Part }} parts
 */
function wholePlan(view, { state, where, choice, reading, living, own, moving, keeper, actions, part }) {
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
  const shown = reading.problems.filter(({ question, urgent }) => urgent || state.sent || question === 'page' || state.left.has(question));
  // Whether the weight is old hangs on the infusion as moved, which the three answers do not know.
  const warnings = [...reading.warnings.filter(({ code }) => code !== 'weight-old'), ...oldWeight(plan)].map((warning) =>
    problemText(view, warning, weight),
  );

  const folded = state.folded && plan;
  const section = (
    /** @type {Parameters<typeof placeSection>[1]['name']} */ name,
    /** @type {() => unknown} */ content,
    /** @type {import('./places.js').Thing | undefined} */ thing = undefined,
  ) => placeSection(view, { where, name, thing, planned: Boolean(folded), unseen: part === 'unseen', content });
  const below = (/** @type {import('./places.js').Thing} */ thing, /** @type {() => unknown} */ content) => section('more', content, thing);
  const call = guard([view, state.phones, state.country, [...state.asked].join()], () => callCard(view, phonesOf(state, actions)));
  const questions =
    () => html`${(state.sent && shown.length > 0) || asked.length > 0 ? errorSummary(view, [...shown, ...asked], weight) : nothing}
    <div class="split">
      ${entryForm(view, { entry: state.entry, reading, shown, moving, answers: state.moveAnswers, sent: state.moveSent, privacy: privacyText(keeper.state), actions })}
      ${call}
    </div>`;

  const offer = offerCard(view, keeper, { changeText: (change, itsPlan) => changeText(view, change, itsPlan) });
  const news = isHere(where, 'more', 'share') ? nothing : keepNews(view, keeper);
  // Each place has a spot of its own: in another's, what that one held would stay until this one is seen.
  return html`${offer} ${news} ${living.stuck.length > 0 ? stuckCard(view, { ...state, plan: reading.plan, actions }) : nothing}
  ${
    folded
      ? below(
          'answers',
          () =>
            html`${foldedEntry(view, plan, warnings, actions.unfold)} ${nicknameCard(view, { nickname: state.nickname, onNickname: (nickname) => actions.edit((now) => (now.nickname = nickname)) })}`,
        )
      : nothing
  }
  ${
    folded
      ? nothing
      : section(
          'start',
          () => html`${welcome(view, true)} ${questions()} ${plan ? nothing : html`${noAnswer(view, shown, weight)} ${startLinks(view)}`}`,
        )
  }
  ${plan ? answer(view, { plan, living, state, section, keeper, actions, part }) : nothing}
  ${folded ? section('call', () => call) : nothing}
  ${
    part === 'first'
      ? noChange
      : html`${plan ? html`${section('more', () => moreList(view, { plan, nickname: nicknameOf(state), toAsk: toAsk(state.questions), links: !keeper.state.linkless }))} ${below('changes', () => changesCard(view, { state, plan, actions }))}` : nothing}
      ${below('share', () => html`${guard([view, keeper.state], () => keepingCard(view, keeper))} ${messageCard(view, { plan: own.plan, nickname: nicknameOf(state), copied: state.copied, onCopied: (copied) => actions.edit((now) => (now.copied = copied)) })}`)}
      ${below('learn', () => html`${plan ? nothing : html`<p class="lead">${view.words.say('welcome-text')}</p>`} ${guard([view, state.search], () => learnCard(view, { typed: state.search, onSearch: (typed) => actions.edit((now) => (now.search = typed)) }))} ${plan ? guard([view, plan.hash], () => lifeCard(view, plan)) : guard([view], () => rulesInWords(view))}`)}
      ${below('print', () => sheets(view, { state, where, own, actions }))}
      ${below('questions', () => html`${questionsCard(view, questionsOf(state, actions))} ${notesCard(view, { notes: state.notes, onNotes: (notes) => actions.edit((now) => (now.notes = notes)) })}`)}
      ${below('kit', () => guard([view, plan?.hash], () => kitCard(view, plan)))}
      ${below('sources', () => guard([view], () => sourcesCard(view)))}
      ${choice === nothing ? nothing : below('language', () => languageCard(view, { choice }))}
      ${below('look', () => lookCard(view, { look: keeper.state.look, kept: keeper.state.keeping === 'on', onLook: (look) => keeper.look(look) }))}
      ${below('about', () => guard([view, plan?.hash], () => aboutCard(view, { plan })))}`
  }`;
}

/**
 * Where it was gone to, and where it is being printed; to draw it wherever all is on one page would be to draw the plan twice.
 * @param {PageState} state
 * @param {import('./places.js').Where} where
 */
function showsSheet({ sheetOnly }, { place, thing }) {
  return sheetOnly || (place === 'more' && thing === 'print');
}

/**
 * Sheets are of the device's own day, whichever is looked at.
 * @param {View} view
 * @param {{ state: PageState, where: import('./places.js').Where, own: LivingReading, actions: Actions }} parts
 */
function sheets(view, { state, where, own, actions }) {
  const { phones, questions, notes, sheet } = state;
  const planOn = (/** @type {string} */ iso) => actions.planOn(own.request, iso);
  return printPage(view, {
    of: { plan: own.plan, daysFrom: actions.daysFrom, planOn, phones, questions, notes, nickname: nicknameOf(state) },
    sheet,
    seen: showsSheet(state, where),
    onSheet: actions.chooseSheet,
    onPrint: actions.printSheet,
  });
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
 * @returns {import('../learn/index.js').Questions}
 */
function questionsOf({ questions, draft }, { edit }) {
  return { own: questions, draft, onChange: edit };
}

/**
 * The plan, place by place. Until the infusion it matters what the hospital prepares, after it what is in the bottle at home.
 * @param {View} view
 * @param {{ plan: Plan, living: LivingReading, state: PageState, section: (name: any, content: () => unknown) => unknown, keeper: Keeper, actions: Actions, part: Part }} parts
 */
function answer(view, { plan, living, state, section, keeper, actions, part }) {
  const { early, phones, moved, changes, unticking, zoom, shownDay } = state;
  const marked = movedKeys(moved, view);
  const days = { shown: shownDay, planOn: (/** @type {string} */ iso) => actions.planOn(living.request, iso), onDay: actions.showDay };
  const infusion = () => guard([view, plan.hash], () => infusionCard(view, plan));
  const prescription = () =>
    guard([view, living], () => html`${bottleCard(view, plan)} ${prescriptionCard(view, { plan, onEdit: actions.openPrescription })}`);
  const ahead = plan.today !== undefined && plan.today.day <= 0;
  const steroid = () => guard([view, plan.hash], () => steroidCard(view, plan, state.changes.made));
  return html`${section(
    'today',
    () => html`${moved ? movedBanner(view, { moved, plan, actions }) : nothing}
    ${todayCard(view, { plan, early, look: { ...state.look, device: view.device }, device: keeper.state.device, phones, note: unkeptNote(view, keeper), actions })}`,
  )}
  ${
    part === 'first'
      ? noChange
      : html`${section(
          'dates',
          () => html`${guard([view, living, zoom, shownDay, moved], () => timelineCard(view, { plan, zoom, marked, onZoom: actions.zoom, days }))}
        ${guard([view, plan.hash, moved], () => planTable(view, plan, { marked, changes: state.changes.made }))}`,
        )}
      ${section('tests', () =>
        guard([view, plan.hash, moved, changes, unticking], () => testsPlace(view, { plan, moved: marked, changes, unticking, actions })),
      )}
      ${section('medicine', () => (ahead ? html`${infusion()} ${prescription()} ${steroid()}` : html`${steroid()} ${prescription()} ${infusion()}`))}`
  }`;
}

/**
 * @param {View} view
 * @param {{ state: PageState, plan: Plan, actions: Actions }} parts
 */
function changesCard(view, { state: { changes, takingBack }, plan, actions }) {
  return guard([view, plan.hash, changes, takingBack], () => changeList(view, { changes, plan, takingBack, actions }));
}

/** @param {View} view */
function rulesInWords(view) {
  return html`<div class="thirds">
    ${steroidCard(view, undefined)} ${testsCard(view)} ${lifeCard(view, undefined)}
  </div>`;
}
