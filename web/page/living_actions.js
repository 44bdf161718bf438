import { dayCount, isoOfDayCount } from '../words/date_text.js';
import { thousandths } from '../words/quantity_text.js';
import { announce } from './announce.js';
import { boxesOf, draftFor, emptyBoxes } from './change_draft.js';
import { judgeChange } from './change_judging.js';
import { CHANGE_TITLE_ID } from './change_reading.js';
import { redo, undo, withChange } from './changes_store.js';
import { readDateBoxes } from './date_reading.js';
import { EARLY_ID, tickId } from './dose_row.js';
import { SUMMARY_ID } from './error_summary.js';
import { movedAnnouncement } from './moved_banner.js';
import { PRESCRIPTION_TITLE_ID } from './prescription_form.js';
import { emptyPrescription, judgePrescription } from './prescription_reading.js';

/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {import('./changes_store.js').Changes} Changes */
/** @typedef {import('../core/doseline.js').Prescription} Prescription */

/**
 * @typedef {object} Page  What the actions work on.
 * @property {PageState} state
 * @property {import('../core/doseline.js').Doseline} core
 * @property {import('./view.js').View} view
 * @property {import('./living_reading.js').LivingReading} living
 * @property {() => void} update  Asks the core again, then draws.
 * @property {() => void} draw
 * @property {() => void} newDay  The same, seen from another day.
 * @property {() => void} opening  A form comes in the plan's place.
 */

/** The button that opens the list of changes; whoever closes the list is back there. */
const OPENER_ID = 'change-open';

/**
 * All that a family can do with the living plan.
 * @param {Page} page
 */
export function livingActions(page) {
  const { state, core } = page;
  let scrolledTo = 0;

  /** @param {import('./page_state.js').Panel} panel @param {string} title */
  function open(panel, title) {
    if (!state.panel) {
      scrolledTo = scrollY;
      page.opening();
    }
    state.panel = panel;
    page.draw();
    document.getElementById(title)?.focus({ preventScroll: true });
    toTop();
  }

  /** @param {Changes} changes @param {import('./moved_banner.js').Moved['how']} how */
  function follow(changes, how) {
    const { request: formerRequest, plan: formerPlan } = page.living;
    const latest = (how === 'undone' ? state.changes : changes).made;
    const change = latest[latest.length - 1];
    state.changes = changes;
    page.update();
    const { request, plan } = page.living;
    const comparison = formerRequest && request ? core.compare(formerRequest, request) : undefined;
    if (!comparison?.ok || !plan) {
      state.moved = undefined;
    } else {
      const steps = how === 'made' && ((change.kind === 'gate' && change.said === 'go') || (change.kind === 'taper-begun' && !change.steps));
      state.moved = { how, comparison, former: formerPlan?.items ?? [], steps };
      announce(movedAnnouncement(page.view, state.moved));
    }
    page.draw();
  }

  const actions = {
    openChoices: () => open({ name: 'choices' }, CHANGE_TITLE_ID),

    /** @param {import('./change_draft.js').ChoiceName} choice @param {string} [visit] */
    begin(choice, visit) {
      const { plan } = page.living;
      if (plan) open({ name: 'change', draft: draftFor(choice, plan, visit) }, CHANGE_TITLE_ID);
    },

    openPrescription() {
      open({ name: 'prescription', typed: typedPrescription(state.prescription) }, PRESCRIPTION_TITLE_ID);
    },

    close() {
      state.panel = undefined;
      page.draw();
      document.getElementById(OPENER_ID)?.focus({ preventScroll: true });
      scrollTo({ top: scrolledTo, behavior: 'instant' });
    },

    /** @param {(draft: import('./change_draft.js').Draft) => void} change */
    typeChange(change) {
      if (state.panel?.name !== 'change') return;
      change(state.panel.draft);
      page.draw();
    },

    saveChange() {
      const { panel } = state;
      if (panel?.name !== 'change' || !page.living.request) return;
      const { change } = judgeChange(panel.draft, page.living.request, core, page.view.words.language);
      if (!change) return refuse(panel.draft);
      state.panel = undefined;
      follow(withChange(state.changes, change), 'made');
      const missed = change.kind === 'dose-missed';
      document.getElementById(missed ? 'call' : OPENER_ID)?.focus({ preventScroll: true });
      if (missed) document.getElementById('call')?.scrollIntoView();
      else toTop();
    },

    /** @param {(typed: import('./prescription_reading.js').TypedPrescription) => void} change */
    typePrescription(change) {
      if (state.panel?.name !== 'prescription') return;
      change(state.panel.typed);
      page.draw();
    },

    savePrescription() {
      const { panel } = state;
      if (panel?.name !== 'prescription' || !page.living.request) return;
      const { prescription } = judgePrescription(panel.typed, page.living.request, core, page.view.words.language);
      if (!prescription) return refuse(panel.typed);
      state.strengthChanged = state.changes.made.some(inMillilitres) && !sameStrength(state.prescription, prescription);
      state.prescription = prescription;
      state.panel = undefined;
      page.update();
      document.getElementById('prescription')?.scrollIntoView({ block: 'nearest' });
      document.getElementById('prescription-title')?.focus({ preventScroll: true });
    },

    undo() {
      if (state.changes.made.length > 0) follow(undo(state.changes), 'undone');
    },

    redo() {
      if (state.changes.undone.length > 0) follow(redo(state.changes), 'redone');
    },

    dismiss() {
      state.moved = undefined;
      page.draw();
      document.getElementById(OPENER_ID)?.focus({ preventScroll: true });
    },

    /** @param {import('../core/doseline.js').Given} given */
    tick(given) {
      const same = (/** @type {typeof given} */ { on, dose, again }) => on === given.on && dose === given.dose && again === given.again;
      state.ticks = state.ticks.some(same) ? state.ticks.filter((tick) => !same(tick)) : [...state.ticks, given];
      const asked = state.early !== undefined;
      state.early = undefined;
      page.update();
      if (asked) document.getElementById(tickId(given))?.focus();
    },

    /** @param {import('../core/doseline.js').Given | undefined} given */
    askEarly(given) {
      const former = state.early;
      state.early = given;
      page.draw();
      const back = former && tickId(former);
      document.getElementById(given ? EARLY_ID : (back ?? ''))?.focus();
    },

    /** @param {import('./zoom.js').Zoom} zoom */
    zoom(zoom) {
      state.zoom = zoom;
      page.draw();
    },

    /** @param {import('./date_reading.js').DatePart} part @param {string} text */
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
      document.getElementById('today-title')?.focus();
    },
  };

  /** @param {string} iso @returns {boolean} Whether the core knows that day. */
  function lookAt(iso) {
    if (!page.living.request) return false;
    // To look at a day before the plan was last kept is no fault of a clock.
    const { lastKept: _kept, clock: _clock, ...request } = page.living.request;
    if (!core.plan({ ...request, today: iso }).ok) return false;
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

/** At once: the page has become another one, there is no way between to be shown. */
function toTop() {
  scrollTo({ top: 0, behavior: 'instant' });
}

/** @param {import('../core/doseline.js').Change} change */
function inMillilitres(change) {
  if (change.kind === 'dose-changed') return change.microlitres !== undefined;
  return change.kind === 'taper-begun' && (change.steps ?? []).some(({ microlitres }) => microlitres !== undefined);
}

/**
 * 3 mg in 1 mL is 15 mg in 5 mL.
 * @param {Prescription | undefined} before
 * @param {Prescription} after
 */
function sameStrength(before, after) {
  return (
    before === undefined ||
    before.strengthMicrograms * after.strengthMicrolitres === after.strengthMicrograms * before.strengthMicrolitres
  );
}

/**
 * What was saved comes back into its boxes.
 * @param {Prescription | undefined} prescription
 * @returns {import('./prescription_reading.js').TypedPrescription}
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
    clock: prescription.clock ?? '',
    syringe: text(prescription.syringeMicrolitres),
    bottle: text(prescription.bottleMicrolitres),
    opened: prescription.bottleOpened ? boxesOf(prescription.bottleOpened) : typed.opened,
    keeps: prescription.openedBottleDays === undefined ? '' : String(prescription.openedBottleDays),
  };
}
