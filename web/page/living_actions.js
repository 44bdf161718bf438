import { dayCount, isoOfDayCount, thousandths } from '../words/index.js';
import { announce } from '../ui/index.js';
import { boxesOf, emptyBoxes, noAnswers, readDateBoxes, SUMMARY_ID } from '../form/index.js';
import { CHANGE_TITLE_ID, draftFor, isTickedLast, judgeChange, lastAct, MOVED_ID, movedAnnouncement, redo, TAKE_BACK_ID, undo, UNDO_ID, undoesTheLatest, withAct, withEdit, withoutTick, withTick, withWord } from '../changes/index.js';
import { dayButtonId, SHOWN_DAY_ID } from '../dates/index.js';
import { doseId, EARLY_ID, tickId } from '../today/index.js';
import { tickOfTest, UNTICK_ID } from '../tests/index.js';
import { emptyPrescription, judgePrescription, PRESCRIPTION_TITLE_ID } from '../medicine/index.js';
import { FIRST } from './places.js';

/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {import('../changes/index.js').Changes} Changes */
/** @typedef {import('../core/doseline.js').Prescription} Prescription */
/** @typedef {import('../core/doseline.js').Given} Given */

/**
 * @typedef {object} Page  What the actions work on.
 * @property {PageState} state
 * @property {import('../core/doseline.js').Doseline} core
 * @property {import('../ui/index.js').View} view
 * @property {import('./living_reading.js').LivingReading} living  Of what is saved.
 * @property {import('./living_reading.js').LivingReading} own  The same, seen from the device's own day: forms are about that.
 * @property {readonly import('../core/doseline.js').Change[]} [move]  Another day of the infusion, typed and ready to be saved.
 * @property {() => void} update  Asks the core again, then draws.
 * @property {() => void} draw
 * @property {() => void} newDay  The same, seen from another day.
 * @property {(where: import('./places.js').Where) => void} bringTo  To that place, once it is drawn.
 * @property {() => boolean} atHead  Puts the focus at the head of the place, if there is one.
 * @property {() => void} opening  A form comes in the plan's place.
 */

/** The button that opens the list of changes; whoever closes the list is back there. */
const OPENER_ID = 'change-open';

/** What is to be done on the day. */
const TODAY_TITLE_ID = 'today-title';

/**
 * All that a family can do with the living plan.
 * @param {Page} page
 */
export function livingActions(page) {
  const { state, core } = page;
  let scrolledTo = 0;
  /** Whether the form was opened from another place than Today. */
  let fromElsewhere = false;

  /** @param {import('./page_state.js').Panel} panel @param {string} title */
  function open(panel, title) {
    if (!state.panel) {
      actions.settle();
      scrolledTo = scrollY;
      const place = document.activeElement?.closest('[data-address]');
      fromElsewhere = Boolean(place) && place?.getAttribute('data-address') !== 'today';
      page.opening();
    }
    state.panel = panel;
    page.draw();
    document.getElementById(title)?.focus({ preventScroll: true });
    toTop();
  }

  /** @param {Changes} changes @param {import('../changes/index.js').Moved['how']} how */
  function follow(changes, how) {
    const { request: formerRequest, plan: formerPlan } = page.own;
    const act = lastAct(how === 'undone' ? state.changes : changes);
    const made = act && 'changes' in act ? act.changes : [];
    if (act && 'to' in act) state.prescription = how === 'undone' ? act.from : act.to;
    state.changes = changes;
    state.takingBack = false;
    state.unticking = undefined;
    state.present = undefined;
    state.moveAnswers = noAnswers();
    state.moveSent = false;
    page.update();
    const { request, plan } = page.own;
    const comparison = formerRequest && request ? core.compare(formerRequest, request) : undefined;
    if (!comparison?.ok || !plan) {
      state.moved = undefined;
    } else {
      const [last] = made.slice(-1);
      const steps = how === 'made' && ((last?.kind === 'gate' && last.said === 'go') || (last?.kind === 'taper-begun' && !last.steps));
      state.moved = { how, comparison, former: formerPlan?.items ?? [], steps, on: page.view.device };
      announce(movedAnnouncement(page.view, state.moved));
    }
    page.draw();
  }

  const actions = {
    openChoices: () => open({ name: 'choices' }, CHANGE_TITLE_ID),

    /**
     * @param {import('../changes/index.js').ChoiceName} choice
     * @param {string} [visit]
     * @param {import('../changes/index.js').ReportedDose} [dose]  Of which the report is to be written, or changed.
     */
    begin(choice, visit, dose) {
      actions.settle();
      const { plan, request } = page.own;
      if (plan) open({ name: 'change', draft: draftFor(choice, { plan, changes: state.changes.made, request, core }, visit, dose) }, CHANGE_TITLE_ID);
    },

    openPrescription() {
      open({ name: 'prescription', typed: typedPrescription(state.prescription) }, PRESCRIPTION_TITLE_ID);
    },

    close() {
      state.panel = undefined;
      page.draw();
      // Where all is on one page no place is the one; on a phone the button is out of sight in all but Today.
      if (!(fromElsewhere && page.atHead()) && !focusOn(OPENER_ID)) page.atHead();
      scrollTo({ top: scrolledTo, behavior: 'instant' });
    },

    /** @param {(draft: import('../changes/index.js').Draft) => void} change */
    typeChange(change) {
      if (state.panel?.name !== 'change') return;
      change(state.panel.draft);
      page.draw();
    },

    saveChange() {
      const { panel } = state;
      if (panel?.name !== 'change' || !page.own.request) return;
      const { request, plan } = page.own;
      const { act } = judgeChange(panel.draft, { request, plan }, core, page.view.words.language);
      if (!act) return refuse(panel.draft);
      state.panel = undefined;
      page.bringTo(FIRST);
      follow(withAct(state.changes, act), 'made');
      if (!(act[0].kind === 'dose-missed' && toDose(act[0]))) toNews();
    },

    /** The infusion's day that was typed into the questions, as a change like any other. */
    settle() {
      if (page.move) follow(withAct(state.changes, page.move), 'made');
    },

    /** @param {(typed: import('../medicine/index.js').TypedPrescription) => void} change */
    typePrescription(change) {
      if (state.panel?.name !== 'prescription') return;
      change(state.panel.typed);
      page.draw();
    },

    savePrescription() {
      const { panel } = state;
      if (panel?.name !== 'prescription' || !page.own.request) return;
      const { prescription } = judgePrescription(panel.typed, page.own.request, core, page.view.words.language);
      if (!prescription) return refuse(panel.typed);
      const { request: former, plan } = page.own;
      const { prescription: from } = state;
      const edited = JSON.stringify(prescription) !== JSON.stringify(from);
      if (edited) state.changes = withEdit(state.changes, { from, to: prescription });
      state.prescription = prescription;
      state.takingBack = false;
      state.panel = undefined;
      state.moved = undefined;
      page.bringTo(FIRST);
      page.update();
      const comparison = edited && from && former && page.own.request ? core.compare(former, page.own.request) : undefined;
      if (comparison?.ok) {
        state.moved = { how: 'prescribed', comparison, former: plan?.items ?? [], steps: false, on: page.view.device };
        page.draw();
      }
      announce(state.moved ? movedAnnouncement(page.view, state.moved) : page.view.words.say('rx-saved'));
      toDoses();
    },

    undo() {
      actions.settle();
      if (!lastAct(state.changes)) return;
      if (undoesTheLatest(state.changes)) return actions.takeBack();
      state.takingBack = true;
      page.draw();
      const question = document.getElementById(TAKE_BACK_ID);
      question?.focus({ preventScroll: true });
      question?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },

    takeBack() {
      page.bringTo(FIRST);
      follow(undo(state.changes), 'undone');
      toNews();
    },

    leaveIt() {
      state.takingBack = false;
      page.draw();
      document.getElementById(UNDO_ID)?.focus({ preventScroll: true });
    },

    redo() {
      actions.settle();
      if (state.changes.undone.length === 0) return;
      page.bringTo(FIRST);
      follow(redo(state.changes), 'redone');
      toNews();
    },

    dismiss() {
      state.moved = undefined;
      page.draw();
      document.getElementById(TODAY_TITLE_ID)?.focus({ preventScroll: true });
    },

    /** @param {import('../core/doseline.js').Given} given */
    tick(given) {
      const same = (/** @type {typeof given} */ { on, dose, again }) => on === given.on && dose === given.dose && again === given.again;
      state.ticks = state.ticks.some(same) ? state.ticks.filter((tick) => !same(tick)) : [...state.ticks, given];
      state.early = undefined;
      page.update();
    },

    /** @param {import('../core/doseline.js').Given | undefined} given */
    askEarly(given) {
      const former = state.early;
      state.early = given;
      page.draw();
      const back = former && tickId(former);
      document.getElementById(given ? EARLY_ID : (back ?? ''))?.focus();
    },

    /**
     * A blood test is done, in one tap; or it is not done after all. What was not the last act of this sitting is asked.
     * @param {string} key  Of the visit.
     * @param {string} [tapped]  The tick, where it stays in sight; in Today, what was tapped is gone.
     */
    tickTest(key, tapped) {
      actions.settle();
      const visit = visitOf(key);
      if (!visit) return;
      if (visit.done) {
        if (isTickedLast(state.changes, key)) return takeOff(undo(state.changes), key);
        state.unticking = key;
        page.draw();
        document.getElementById(UNTICK_ID)?.focus();
        return;
      }
      const { words, dates } = page.view;
      const { changes, on } = withTick(state.changes, visit, page.own.plan?.today?.date);
      // Where the tick itself is seen, there is no other news.
      if (tapped) return record(changes, words.say('meaning-visit-done', { on: dates.full(on) }), tapped);
      follow(changes, 'made');
      toNews();
    },

    untickTest() {
      const { unticking } = state;
      if (unticking !== undefined) takeOff(withoutTick(state.changes, unticking), unticking);
    },

    keepTick() {
      const { unticking } = state;
      state.unticking = undefined;
      page.draw();
      if (unticking !== undefined) document.getElementById(tickOfTest(unticking))?.focus();
    },

    /** @param {string} key  Of the visit. @param {import('../changes/index.js').TestWord} word */
    sayOfTest(key, word) {
      const visit = visitOf(key);
      if (!visit) return;
      record(withWord(state.changes, visit, word), page.view.words.say(`ladder-said-${word}`));
      if (word === 'changed') actions.openChoices();
    },

    /** @param {import('../dates/index.js').Zoom} zoom */
    zoom(zoom) {
      state.zoom = zoom;
      page.draw();
    },

    /**
     * Tells of a day of the calendar, or of none any more. The day stays where the finger is.
     * @param {string} iso
     */
    showDay(iso) {
      const top = () => document.getElementById(dayButtonId(iso))?.getBoundingClientRect().top ?? 0;
      const before = top();
      state.shownDay = state.shownDay === iso ? undefined : iso;
      page.draw();
      scrollBy({ top: top() - before, behavior: 'instant' });
      const told = document.getElementById(SHOWN_DAY_ID);
      told?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      if (told) announce(told.innerText);
    },

    /**
     * @param {import('../core/doseline.js').PlanRequest | undefined} request
     * @param {string} iso
     * @returns {import('../core/doseline.js').Plan | undefined} That plan seen from another day, if the core knows it.
     */
    planOn(request, iso) {
      const answer = request && core.plan(onDay(request, iso));
      return answer?.ok ? answer.plan : undefined;
    },

    /** @param {import('../form/index.js').DatePart} part @param {string} text */
    typeLook(part, text) {
      state.look = { ...state.look, typed: { ...state.look.typed, [part]: text }, sent: false, refused: false, open: true };
      page.draw();
    },

    /** @param {number} step */
    lookOn: (step) => lookAt(isoOfDayCount(dayCount(page.view.today) + step)),

    look() {
      const reading = readDateBoxes(state.look.typed, page.view.words.language);
      if (reading.ok && lookAt(reading.iso)) return;
      state.look = { ...state.look, sent: true, refused: reading.ok, open: true };
      page.draw();
      document.getElementById('look-day')?.focus();
    },

    lookBack() {
      state.early = undefined;
      state.look = { typed: emptyBoxes(), sent: false, refused: false, open: false };
      page.newDay();
      document.getElementById(TODAY_TITLE_ID)?.focus();
    },
  };

  /**
   * What is seen where it was tapped, and told in one sentence: no banner.
   * @param {Changes} changes
   * @param {string} sentence
   * @param {string} [focus]
   */
  function record(changes, sentence, focus) {
    state.changes = changes;
    state.takingBack = false;
    state.unticking = undefined;
    state.moved = undefined;
    page.update();
    announce(sentence);
    const target = focus === undefined ? null : document.getElementById(focus);
    target?.focus({ preventScroll: true });
    target?.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** @param {Changes} changes @param {string} key  Of the visit. */
  function takeOff(changes, key) {
    const { words, dates } = page.view;
    record(changes, words.say('ladder-unticked', { date: dates.full(visitOf(key)?.date ?? '') }), tickOfTest(key));
  }

  /** @param {string} key */
  function visitOf(key) {
    return page.own.plan?.items.find((item) => item.kind === 'visit' && item.key === key);
  }

  /** @param {string} iso @returns {boolean} Whether the core knows that day. */
  function lookAt(iso) {
    if (!page.living.request || !core.plan(onDay(page.living.request, iso)).ok) return false;
    state.look = { at: iso, typed: boxesOf(iso), sent: false, refused: false, open: true };
    page.newDay();
    return true;
  }

  /** @param {{ sent: boolean }} form */
  function refuse(form) {
    form.sent = true;
    page.draw();
    document.getElementById(SUMMARY_ID)?.focus();
    toTop();
  }

  return actions;
}

/**
 * The same, asked of another day: it has no clock, and to look at a day before the plan was last kept is no fault of one.
 * @param {import('../core/doseline.js').PlanRequest} request
 * @param {string} iso
 * @returns {import('../core/doseline.js').PlanRequest}
 */
function onDay({ lastKept: _kept, clock: _clock, ...request }, iso) {
  return { ...request, today: iso };
}

/** @param {string} id @returns {boolean} Whether it can have the focus. */
function focusOn(id) {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  return element !== null && document.activeElement === element;
}

/** To the one sentence that tells what came of an act: the button that was pressed may be gone, or far below it. */
function toNews() {
  toTop();
  const news = document.getElementById(MOVED_ID) ?? document.getElementById(TODAY_TITLE_ID);
  news?.focus({ preventScroll: true });
  news?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** At once: the page has become another one, there is no way between to be shown. */
function toTop() {
  scrollTo({ top: 0, behavior: 'instant' });
}

/**
 * To the dose that a report is about: what is to be done now stands there.
 * @param {{ on: string, dose?: number }} report
 * @returns {boolean} Whether it is on the screen.
 */
function toDose({ on, dose = 1 }) {
  const row = document.getElementById(doseId({ on, number: dose }));
  row?.scrollIntoView({ block: 'center', behavior: 'instant' });
  row?.focus({ preventScroll: true });
  return row !== null;
}

/** To the doses of the day: they are what a prescription is typed for. */
function toDoses() {
  toTop();
  const title = document.getElementById(TODAY_TITLE_ID);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/**
 * What was saved comes back into its boxes.
 * @param {Prescription | undefined} prescription
 * @returns {import('../medicine/index.js').TypedPrescription}
 */
export function typedPrescription(prescription) {
  const typed = emptyPrescription();
  if (!prescription) return typed;
  const text = (/** @type {number | undefined} */ count) => (count === undefined ? '' : thousandths(count));
  return {
    ...typed,
    strengthMg: text(prescription.strengthMicrograms),
    strengthMl: text(prescription.strengthMicrolitres),
    dose: text(prescription.doseMicrolitres),
    doseMg: text(prescription.doseMicrograms),
    times: String(prescription.timesPerDay),
    clocks: typed.clocks.map((none, index) => prescription.clocks?.[index] ?? none),
    syringe: text(prescription.syringeMicrolitres),
    bottle: text(prescription.bottleMicrolitres),
    opened: prescription.bottleOpened ? boxesOf(prescription.bottleOpened) : typed.opened,
    keeps: prescription.openedBottleDays === undefined ? '' : String(prescription.openedBottleDays),
  };
}
