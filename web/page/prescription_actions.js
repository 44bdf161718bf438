import { announce } from '../ui/index.js';
import { movedAnnouncement, withEdit } from '../changes/index.js';
import { judgePrescription, PRESCRIPTION_TITLE_ID } from '../medicine/index.js';
import { toDoses } from './eye_moves.js';
import { FIRST } from './places.js';
import { typedPrescription } from './typed_prescription.js';

/**
 * The prescription, typed and saved.
 * @param {import('./living_actions.js').Page} page
 * @param {import('./panel.js').PanelPlace} panel
 */
export function prescriptionActions(page, { open, refuse }) {
  const { state, core } = page;

  return {
    openPrescription() {
      open({ name: 'prescription', typed: typedPrescription(state.prescription) }, PRESCRIPTION_TITLE_ID);
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
