import { html, noChange, nothing } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { keepingCard, keepNews, offerCard, privacyText, unkeptNote } from '../keeping/index.js';
import { announcer } from '../ui/index.js';
import { callCard, callStrip, foldedCallCard } from '../call/index.js';
import { changeList, changePage, changeText, choicesPage, movedBanner, movedKeys, stuckCard } from '../changes/index.js';
import { entryForm, foldedEntry, moveQuestions, noAnswer, shownProblems } from '../entry/index.js';
import { errorSummary, problemText } from '../form/index.js';
import { AS_BEFORE, around } from './around.js';
import { frame, welcome } from './frame.js';
import { editionCard, kitCard, learnCard, notesCard, questionsCard, sourcesCard, toAsk } from '../learn/index.js';
import { aboutCard, isKeptForOffline, languageCard, lookCard, moreList, nicknameCard } from '../more/index.js';
import { nicknameOf } from '../family/index.js';
import { languageChoice } from './language.js';
import { planNeeded, startLinks } from './start_links.js';
import { phonesOf } from './page_phones.js';
import { placeSection } from './place_frame.js';
import { isHere, isVisited, placeShown } from './places.js';
import { compareCard, coursesCard } from '../compare/index.js';
import { planTable, timelineCard } from '../dates/index.js';
import { bottleCard, infusionCard, prescriptionCard, prescriptionPage, steroidCard } from '../medicine/index.js';
import { lifeCard, scheduleNote, testsCard } from '../plan/index.js';
import { printPage } from '../print/index.js';
import { messageCard, wholePageAddress } from '../sharing/index.js';
import { testsPlace } from '../tests/index.js';
import { calendarCard } from '../calendar/index.js';
import { todayCard } from '../today/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../entry/index.js').EntryActions} EntryActions */
/** @typedef {import('../entry/index.js').EntryReading} EntryReading */
/** @typedef {import('./living_reading.js').LivingReading} LivingReading */
/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {ReturnType<typeof import('./living_actions.js').livingActions>} LivingActions */
/** @typedef {import('../changes/index.js').ChangeVerdict & import('../medicine/index.js').PrescriptionVerdict} PanelVerdict */
/** @typedef {import('../entry/index.js').Moving} Moving */
/** @typedef {EntryActions & LivingActions & { answerMove: (change: (answers: import('../form/index.js').Answers) => void) => void, unfold: () => void, speak: (tag: string) => void, edit: (change: (state: PageState) => void) => void, core: import('../core/doseline.js').Doseline, chooseSheet: (sheet: import('../print/index.js').SheetName) => void, printSheet: () => void, besideNow: () => View | undefined, chooseBeside: (tag: string) => void }} Actions */
/** @typedef {import('../keeping/index.js').Keeper} Keeper */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * `key` is what a key has to answer at once: the questions, what the typed means, and Today where that is in sight. All around
 * them stays as it is, so that on a slow phone nobody types ahead of what is shown. `first` is what is wanted first of a page
 * that opens. `unseen` is the places out of sight, too: for paper, or to find something in them.
 * @typedef {'key' | 'first' | 'all' | 'unseen'} Part
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
 * @param {import('../embed/index.js').Asked} [parts.asked]  By the page's address.
 * @param {{ safe: boolean, load: () => void }} [parts.newVersion]  If one is ready that may be spoken of now.
 * @param {Part} [parts.part]
 */
export function livePage(
  view,
  { state, reading, living, own = living, moving, verdict, keeper, actions, missed, asked = {}, newVersion, part = 'all' },
) {
  const { plan } = living;
  const where = placeShown(state.where, { plan: plan !== undefined, ...state });
  const asking = !plan || !state.folded;
  const choice = languageChoice(view, actions.speak);
  const panel =
    plan && state.panel
      ? openPanel(view, { panel: state.panel, phones: phonesOf(state, actions), plan: own.plan ?? plan, verdict, actions })
      : undefined;
  const planned = plan !== undefined && !panel;
  const shown = { state, plan, planned, where, choice: asking ? choice : nothing, missed, asked, newVersion, actions };
  return frame(view, {
    main: html`${panel ?? wholePlan(view, { state, where, choice: asking ? nothing : choice, reading, living, own, moving, keeper, actions, part })} ${announcer()}`,
    phones: state.phones,
    at: panel ? 'task' : where.place,
    sheet: planned && showsSheet(state, where),
    strip: guard([view, state.phones], () => callStrip(view, state.phones)),
    ...(part === 'key' ? AS_BEFORE : around(view, shown)),
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
  const { plan: ofDevice } = own;
  const isKey = part === 'key';
  const asked = (state.moveSent ? (moving?.problems ?? []) : []).map(({ field, code, limit, unit, focus }) => ({
    question: /** @type {const} */ ('infusion'),
    field,
    code,
    limit,
    unit,
    focus,
  }));
  const shown = shownProblems(reading, state);
  // Whether the weight is old hangs on the infusion as moved, which the three answers do not know.
  const warnings = [...reading.warnings.filter(({ code }) => code !== 'weight-old'), ...oldWeight(plan)].map((warning) =>
    problemText(view, warning, weight),
  );

  const moved = moving && moveQuestions(view, { moving, answers: state.moveAnswers, sent: state.moveSent, onAnswer: actions.answerMove });
  const folded = state.folded && plan;
  const isVisit = !plan && isVisited(where);
  const section = (
    /** @type {Parameters<typeof placeSection>[1]['name']} */ name,
    /** @type {() => unknown} */ content,
    /** @type {import('./places.js').Thing | undefined} */ thing = undefined,
  ) => placeSection(view, { where, name, thing, planned: Boolean(folded), unseen: part === 'unseen', content });
  const below = (/** @type {import('./places.js').Thing} */ thing, /** @type {() => unknown} */ content) => section('more', content, thing);
  const callAs = where.place === 'start' ? foldedCallCard : callCard;
  const call = guard([view, callAs, state.phones, state.country, [...state.asked].join()], () => callAs(view, phonesOf(state, actions)));
  const questions =
    () => html`${plan ? nothing : planNeeded(view, state.where)} ${(state.sent && shown.length > 0) || asked.length > 0 ? errorSummary(view, [...shown, ...asked], weight) : nothing}
    <div class="split">
      <div>
        ${entryForm(view, { entry: state.entry, reading, shown, moved, privacy: privacyText(keeper.state), actions })}
        ${isKey ? noChange : plan ? nothing : startLinks(view)}
      </div>
      ${call}
    </div>`;

  const told = () => {
    const offer = offerCard(view, keeper, { changeText: (change, itsPlan) => changeText(view, change, itsPlan) });
    const news = isHere(where, 'more', 'share') ? nothing : keepNews(view, keeper);
    return html`${offer} ${news} ${living.stuck.length > 0 ? stuckCard(view, { ...state, plan: reading.plan, actions }) : nothing}`;
  };
  // Each place has a spot of its own: in another's, what that one held would stay until this one is seen.
  return html`${isKey ? noChange : told()}
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
    folded || isVisit
      ? nothing
      : section('start', () => html`${welcome(view, true)} ${questions()} ${plan ? nothing : noAnswer(view, shown, weight)}`)
  }
  ${isKey && where.place === 'start' ? noChange : plan ? answer(view, { plan, living, state, section, keeper, actions, part }) : nothing}
  ${isVisit ? visited(view, where.place, section, call) : folded ? section('call', () => call) : nothing}
  ${
    isHasty(part)
      ? noChange
      : html`${plan ? html`${section('more', () => moreList(view, { plan, nickname: nicknameOf(state), toAsk: toAsk(state.questions), links: !keeper.state.linkless }))} ${below('changes', () => changesCard(view, { state, plan, actions }))}` : nothing}
      ${below('share', () => guard([view, keeper.state], () => keepingCard(view, keeper)))}
      ${ofDevice ? below('message', () => messageCard(view, { plan: ofDevice, nickname: nicknameOf(state), copied: state.copied, onCopied: (copied) => actions.edit((now) => (now.copied = copied)) })) : nothing}
      ${below('learn', () => html`${plan ? nothing : html`<p class="lead">${view.words.say('welcome-text')}</p>`} ${guard([view, state.search], () => learnCard(view, { typed: state.search, onSearch: (typed) => actions.edit((now) => (now.search = typed)) }))} ${plan ? guard([view, plan.hash], () => lifeCard(view, plan)) : guard([view], () => rulesInWords(view))}`)}
      ${below('compare', () => guard([view, state.compared, reading.request, plan?.hash], () => comparePlace(view, { state, known: { ...reading.request, ...(plan && { infusionDate: plan.infusionDate }) }, actions })))}
      ${below('print', () => sheets(view, { state, where, own, actions }))}
      ${ofDevice ? below('calendar', () => calendarPlace(view, { state, plan: ofDevice, keeper, actions })) : nothing}
      ${below('questions', () => html`${questionsCard(view, questionsOf(state, actions))} ${notesCard(view, { notes: state.notes, onNotes: (notes) => actions.edit((now) => (now.notes = notes)) })}`)}
      ${below('kit', () => guard([view, plan?.hash], () => kitCard(view, plan)))}
      ${below('sources', () => guard([view], () => html`${sourcesCard(view)} ${editionCard(view, actions.chooseEdition)}`))}
      ${choice === nothing ? nothing : below('language', () => languageCard(view, { choice }))}
      ${below('look', () => lookCard(view, { look: keeper.state.look, kept: keeper.state.keeping === 'on', onLook: (look) => keeper.look(look) }))}
      ${below('about', () => guard([view, plan?.hash, isKeptForOffline()], () => aboutCard(view, { plan, offline: isKeptForOffline(), selfCheck: wholePageAddress() && new URL('selfcheck.html', location.href).href })))}`
  }`;
}

/** Whether more of the page follows by itself. @param {Part} part */
export const isHasty = (part) => part === 'key' || part === 'first';

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
  const { phones, questions, notes, sheet, beside } = state;
  const planOn = (/** @type {string} */ iso) => actions.planOn(own.request, iso);
  return printPage(view, {
    of: {
      plan: own.plan,
      daysFrom: (iso, by) => actions.daysFrom(iso, by) ?? [iso],
      planOn,
      phones,
      questions,
      notes,
      nickname: nicknameOf(state),
    },
    sheet,
    seen: showsSheet(state, where),
    onSheet: actions.chooseSheet,
    onPrint: actions.printSheet,
    beside: { ...beside, view: actions.besideNow() },
    onBeside: actions.chooseBeside,
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
 * @param {View} view
 * @param {{ state: PageState, plan: Plan, keeper: Keeper, actions: Actions }} parts
 */
function calendarPlace(view, { state, plan, keeper, actions }) {
  const { calendar, calendarMade, questions, notes } = state;
  const asks = questions.filter(({ answer }) => answer.trim() === '').map(({ text }) => text);
  const own = [...asks, notes].filter((text) => text.trim() !== '').join('\n');
  const of = `${plan.hash} ${calendar?.own ? own : ''}`;
  return calendarCard(view, {
    plan,
    calendar,
    made: calendarMade?.of === of ? calendarMade.text : undefined,
    nickname: nicknameOf(state),
    own,
    kept: keeper.state.keeping === 'on',
    days: (from, by) => actions.daysFrom(from, [by])?.[0],
    onCalendar: (chosen, text) =>
      actions.edit((now) => {
        now.calendar = chosen;
        now.calendarMade = text === undefined ? undefined : { text, of };
      }),
  });
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
  const schedule = () =>
    plan.schedule ? guard([view, plan.hash], () => scheduleNote(view, plan, { core: actions.core, ...living })) : nothing;
  return html`${section(
    'today',
    () => html`${moved ? movedBanner(view, { moved, plan, actions }) : nothing}
    ${todayCard(view, { plan, early, look: { ...state.look, device: view.device }, device: keeper.state.device, phones, note: unkeptNote(view, keeper), actions })}`,
  )}
  ${
    isHasty(part)
      ? noChange
      : html`${section(
          'dates',
          () => html`${schedule()} ${guard([view, living, zoom, shownDay, moved], () => timelineCard(view, { plan, zoom, marked, onZoom: actions.zoom, days }))}
        <p class="to-calendar"><a href="#calendar">${view.words.say('cal-link')}</a></p>
        ${guard([view, plan.hash, moved], () => planTable(view, plan, { marked, changes: state.changes.made }))}`,
        )}
      ${section(
        'tests',
        () =>
          html`${schedule()} ${guard([view, plan.hash, moved, changes, unticking], () => testsPlace(view, { plan, moved: marked, changes, unticking, actions }))}`,
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

/**
 * @param {View} view
 * @param {{ state: PageState, known: Partial<import('../core/doseline.js').PlanRequest>, actions: Actions }} parts
 */
function comparePlace(view, { state: { compared }, known, actions }) {
  const onCompare = (/** @type {Partial<PageState['compared']>} */ change) =>
    actions.edit((now) => (now.compared = { ...now.compared, ...change }));
  return html`${compareCard(view, { compared, onCompare })} ${coursesCard(view, { compared, known, core: actions.core, onCompare })}`;
}

/**
 * A place for whoever comes from another page, and has no plan yet: what holds for all, and the way to the questions.
 * @param {View} view
 * @param {import('./places.js').Where['place']} place
 * @param {(name: any, content: () => unknown) => unknown} section
 * @param {unknown} call
 */
function visited(view, place, section, call) {
  const card = () => (place === 'call' ? call : place === 'tests' ? testsCard(view) : steroidCard(view, undefined));
  return section(place, () => html`${card()} <p class="start-links"><a href="#today">${view.words.say('embed-start')}</a></p>`);
}

/** @param {View} view */
function rulesInWords(view) {
  return html`<div class="thirds">
    ${steroidCard(view, undefined)} ${testsCard(view)} ${lifeCard(view, undefined)}
  </div>`;
}
