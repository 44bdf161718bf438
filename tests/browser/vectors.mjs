/** The known answers that every layer runs, for running inside a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';

/** @typedef {{ name: string, request: any, answer: any }} Vector */

/** @param {string} file @returns {Vector[]} */
const read = (file) => JSON.parse(readFileSync(inProject('tests/vectors', file), 'utf8'));

/** As text, since browsers are handed a long text sooner than a hundred thousand values. @param {Vector[]} vectors */
const asRun = (vectors) => ({ names: vectors.map(({ name }) => name), text: JSON.stringify(vectors) });

export const known = asRun(
  readdirSync(inProject('tests/vectors'))
    .filter((file) => /^plan-.*\.json$/.test(file))
    .flatMap(read),
);

export const wrongOnPurpose = asRun(read('wrong-on-purpose.json'));

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
  return JSON.parse(text)
    .filter((/** @type {Vector} */ { request, answer }) => {
      const own = doseline.plan(request);
      // The build's name is each build's own.
      if (own.ok) own.plan.build = '';
      return JSON.stringify(own) !== JSON.stringify(answer);
    })
    .map((/** @type {Vector} */ { name }) => name);
}
