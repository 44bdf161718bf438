/** The hosted page's twin: few ever need it, so it is a file of its own, which stands here for the module. */
import { runScript } from './own_scripts.js';

/** @returns {ReturnType<typeof import('#core/doseline-twin.mjs').default>} */
export default async function createTwin() {
  const there = () => /** @type {any} */ (globalThis).doselineTwin;
  if (!there()) await runScript(TWIN_FILE);
  return there()();
}
