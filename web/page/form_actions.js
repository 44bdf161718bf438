import { announce } from '../ui/index.js';
import { SUMMARY_ID } from '../form/index.js';
import { CHANGE_TITLE_ID, draftFor, judgeChange, movedAnnouncement, withAct, withEdit } from '../changes/index.js';
import { judgePrescription, PRESCRIPTION_TITLE_ID } from '../medicine/index.js';
import { focusOn, toDose, toDoses, toNews, toTop } from './eye_moves.js';
import { FIRST } from './places.js';
import { typedPrescription } from './typed_prescription.js';

/** The button that opens the list of changes; whoever closes the list is back there. */
const OPENER_ID = 'change-open';

/**
 * The forms that come in the plan's place: of a change, and of the prescription.
 * @param {import('./living_actions.js').Page} page
 * @param {import('./following.js').Following} following
 */
export function formActions(page, { follow, settle }) {
  const { state, core } = page;
  let scrolledTo = 0;
  /** Whether the form was opened from another place than Today. */
  let fromElsewhere = false;

  /** @param {import('./page_state.js').Panel} panel @param {string} title */
  function open(panel, title) {
    if (!state.panel) {
      settle();
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

  /** @param {{ sent: boolean }} form */
  function refuse(form) {
    form.sent = true;
    page.draw();
    document.getElementById(SUMMARY_ID)?.focus();
    toTop();
  }

  return {
    openChoices: () => open({ name: 'choices' }, CHANGE_TITLE_ID),

    /**
     * @param {import('../changes/index.js').ChoiceName} choice
     * @param {string} [visit]
     * @param {import('../changes/index.js').ReportedDose} [dose]  Of which the report is to be written, or changed.
     */
    begin(choice, visit, dose) {
      settle();
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
  };
}
