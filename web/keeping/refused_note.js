import { nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../family/index.js').FamilyProblem} FamilyProblem */
/** @typedef {import('./keeper_state.js').KeeperState} KeeperState */

const MOST_PROBLEMS = 5;

/**
 * What could not be read, and why.
 * @param {Pick<View, 'html' | 'words'>} view
 * @param {NonNullable<KeeperState['refused']>} refused
 */
export function refusedNote({ html, words }, { from, problems, more: unnamed = 0 }) {
  const more = problems.length - MOST_PROBLEMS + unnamed;
  const text = (/** @type {FamilyProblem} */ { code, path }) => {
    const id = `keep-problem-${code}`;
    return words.say(words.has(id) ? id : 'keep-problem-form', { path });
  };
  return html`<div class="note keep-refused" role="alert">
    <h3>${words.say(`keep-refused-${from}`)}</h3>
    <ul>
      ${problems.slice(0, MOST_PROBLEMS).map((problem) => html`<li>${text(problem)}</li>`)}
      ${more > 0 ? html`<li>${words.say('keep-problem-more', { count: more })}</li>` : nothing}
    </ul>
    <p>${words.say(from === 'device' ? 'keep-refused-device-what' : 'keep-refused-what')}</p>
  </div>`;
}
