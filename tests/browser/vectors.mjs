/** The known answers that every layer runs, for running inside a page. */
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { KNOWN_ANSWERS, WRONG_ANSWERS } from '../../web/build/selfcheck.mjs';

/** A plan, two plans compared, a story with its days, or the medicines side by side. @typedef {{ name: string, request?: any, former?: any, now?: any, days?: any[], regimens?: any, answer?: any }} Vector */

/** @param {string} file @returns {Vector[]} */
const read = (file) => JSON.parse(readFileSync(inProject('tests/vectors', file), 'utf8'));

/** As text, since browsers are handed a long text sooner than a hundred thousand values. @param {Vector[]} vectors */
const asRun = (vectors) => ({ names: vectors.map(({ name }) => name), text: JSON.stringify(vectors) });

export const known = asRun(KNOWN_ANSWERS.flatMap(read));

export const wrongOnPurpose = asRun(read(WRONG_ANSWERS));

export const engines = /** @type {const} */ (['wasm', 'twin']);

/**
 * The names of the vectors that the core in this browser answers otherwise. Runs inside a page beside the npm package,
 * so it stands on its own.
 * @param {{ engine: 'wasm' | 'twin', text: string }} run
 * @returns {Promise<string[]>}
 */
export async function disagreements({ engine, text }) {
  const address = '/package/index.js';
  const doseline = await (await import(address)).loadDoseline({ engine });
  if (doseline.engine !== engine) throw new Error(`${doseline.engine} answers instead of ${engine}`);
  /** @param {Vector} vector @returns {[own: unknown, expected: unknown][]} */
  const asked = ({ request, former, now, days, regimens, answer }) => {
    if (regimens) return [[doseline.regimens(regimens), answer]];
    if (former) return [[doseline.compare(former, now), answer]];
    if (days) {
      return days.map((day) => {
        const { hash, today, supply } = doseline.plan({ ...request, today: day.today.date }).plan ?? {};
        return [{ hash, today, supply }, day];
      });
    }
    const own = doseline.plan(request);
    // The build's name is each build's own.
    if (own.ok) own.plan.build = '';
    return [[own, answer]];
  };
  return JSON.parse(text)
    .filter((/** @type {Vector} */ vector) => asked(vector).some(([own, expected]) => JSON.stringify(own) !== JSON.stringify(expected)))
    .map((/** @type {Vector} */ { name }) => name);
}
