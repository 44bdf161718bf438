import { announce } from '../ui/index.js';
import { noAnswers } from '../form/index.js';
import { lastAct, movedAnnouncement, withAct, withEdit } from '../changes/index.js';

/** @typedef {import('../changes/index.js').Changes} Changes */
/** @typedef {import('./living_actions.js').Page} Page */

/** @typedef {ReturnType<typeof createFollowing>} Following */

/**
 * The plan follows what was changed, and what came of it is told.
 * @param {Page} page
 */
export function createFollowing(page) {
  const { state, core } = page;

  /** @param {Changes} changes @param {import('../changes/index.js').Moved['how']} how */
  function follow(changes, how) {
    const { request: formerRequest, plan: formerPlan } = page.own;
    const act = lastAct(how === 'undone' ? state.changes : changes);
    const made = act && 'changes' in act ? act.changes : [];
    if (act && 'to' in act) state.prescription = how === 'undone' ? act.from : act.to;
    if (act && 'editions' in act) state.edition = how === 'undone' ? act.editions.from : act.editions.to;
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

  return {
    follow,

    /** The infusion's day that was typed into the questions, as a change like any other. */
    settle() {
      if (page.move) follow(withAct(state.changes, page.move), 'made');
    },

    /** @param {import('../core/doseline.js').EditionId} to  Whose label the plan follows from now on. */
    chooseEdition(to) {
      const { edition: from } = state;
      if (to !== from) follow(withEdit(state.changes, { editions: { from, to } }), 'made');
    },

    /**
     * What is seen where it was tapped, and told in one sentence: no banner.
     * @param {Changes} changes
     * @param {string} sentence
     * @param {string} [focus]
     */
    record(changes, sentence, focus) {
      state.changes = changes;
      state.takingBack = false;
      state.unticking = undefined;
      state.moved = undefined;
      page.update();
      announce(sentence);
      const target = focus === undefined ? null : document.getElementById(focus);
      target?.focus({ preventScroll: true });
      target?.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
  };
}
