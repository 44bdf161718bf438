import { CHANGE_TITLE_ID, draftFor, judgeChange, withAct } from '../changes/index.js';
import { toDose, toNews } from './eye_moves.js';
import { FIRST } from './places.js';

/**
 * A change that is chosen, typed and saved.
 * @param {import('./living_actions.js').Page} page
 * @param {import('./following.js').Following} following
 * @param {import('./panel.js').PanelPlace} panel
 */
export function changeActions(page, { follow, settle }, { open, refuse }) {
  const { state, core } = page;

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
      if (plan)
        open(
          { name: 'change', draft: draftFor(choice, { plan, changes: state.changes.made, request, core }, visit, dose) },
          CHANGE_TITLE_ID,
        );
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
  };
}
