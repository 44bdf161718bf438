/** The known answers that every layer runs, for running inside a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';

/** @typedef {{ name: string, request: any, answer: any }} Vector */

/** @param {string} file @returns {Vector[]} */
const read = (file) => JSON.parse(readFileSync(inProject('tests/vectors', file), 'utf8'));

export const vectors = readdirSync(inProject('tests/vectors'))
  .filter((file) => /^plan-.*\.json$/.test(file))
  .flatMap(read);

export const wrongOnPurpose = read('wrong-on-purpose.json');

export const engines = /** @type {const} */ (['wasm', 'twin']);

/**
 * The names of the vectors that the core in this browser answers otherwise. Runs inside a page beside the npm package,
 * so it stands on its own.
 * @param {{ engine: 'wasm' | 'twin', vectors: Vector[] }} run
 * @returns {Promise<string[]>}
 */
export async function disagreements({ engine, vectors }) {
  const address = '/package/index.js';
  const doseline = await (await import(address)).loadDoseline({ engine });
  if (doseline.engine !== engine) throw new Error(`${doseline.engine} answers instead of ${engine}`);
  return vectors
    .filter(({ request, answer }) => {
      const own = doseline.plan(request);
      // The build's name is each build's own.
      if (own.ok) own.plan.build = '';
      return JSON.stringify(own) !== JSON.stringify(answer);
    })
    .map(({ name }) => name);
}
