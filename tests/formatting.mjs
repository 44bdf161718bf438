import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../web/build/paths.mjs';

export const PRETTIER = ['npx', '--no-install', 'prettier', '--log-level', 'warn'];

/**
 * Bring C++ into its form, or only see which files are not in it. A clang-format of the system would be another on each
 * system, and form otherwise.
 * @param {{ write: boolean }} how
 * @returns {Promise<string[]>} the files that are not, or were not, in their form
 */
export async function formatCpp({ write }) {
  // There only after the set-up.
  const { format } = await import('@wasm-fmt/clang-format');
  const style = readFileSync(inProject('.clang-format'), 'utf8');
  return ['cpp', 'tests'].flatMap(sources).filter((path) => {
    const text = readFileSync(inProject(path), 'utf8');
    const formed = format(text, path, style);
    if (write && formed !== text) writeFileSync(inProject(path), formed);
    return formed !== text;
  });
}

/** @param {string} folder */
function sources(folder) {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[ch]pp$/.test(name))
    .map((name) => `${folder}/${name}`);
}
