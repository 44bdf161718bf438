/**
 * Which room stands on which. `npm run lint` holds the code to it: a room opens only the doors of rooms on lower floors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inProject } from '../web/build/paths.mjs';

/** The rooms of `web/`, the ground floor first. Two rooms of one floor know nothing of each other. */
export const WEB_FLOORS = [
  ['core'],
  ['hospital'],
  ['words'],
  ['ui'],
  ['form', 'plan'],
  ['call'],
  ['changes'],
  ['medicine', 'entry'],
  ['today', 'dates', 'tests', 'learn'],
  ['family', 'compare'],
  ['sharing'],
  ['keeping', 'calendar'],
  ['print'],
  ['more', 'embed'],
  ['page'],
  ['hosted', 'one_file', 'element', 'review', 'scorm'],
];

/** The rooms of `cpp/`. */
export const CORE_FLOORS = [['doseline'], ['wire'], ['wasm']];

/** What else may be named from outside: the core's types, files of words, and the entries of the shapes. */
const OPEN = /^web\/(core\/\w+|words\/(\w+\.ftl|original)|page\/(before_start|main|new_version|rest|whole_page))(\.d)?(\.js|\.ftl)?$/;

/**
 * @param {Record<string, string>} files  Texts by their path in the project.
 * @returns {string[]} What stands where it should not, in words.
 */
export function misplaced(files) {
  /** @type {Record<string, string[]>} */
  const opens = {};
  /** @type {string[]} */
  const wrong = [];
  for (const [path, text] of Object.entries(files)) {
    const [house, room] = path.split('/');
    opens[path] = (house === 'cpp' ? includesOf(text) : importsOf(path, text)).filter((to) => house !== 'cpp' || to in files);
    const floors = house === 'cpp' ? CORE_FLOORS : WEB_FLOORS;
    const floorOf = (/** @type {string} */ name) => floors.findIndex((rooms) => rooms.includes(name));
    for (const to of opens[path]) {
      const [, other] = to.split('/');
      if (other === room) continue;
      if (floorOf(room) < 0 || floorOf(other) < 0) wrong.push(`${path} opens ${to}: one of them is on no floor`);
      else if (floorOf(other) >= floorOf(room)) wrong.push(`${path} opens ${to}, which does not stand below it`);
      else if (house === 'web' && !to.endsWith('/index.js') && !OPEN.test(to))
        wrong.push(`${path} opens ${to}, not the door ${dirname(to)}/index.js`);
    }
  }
  return [...wrong, ...circles(opens)];
}

/**
 * @param {string} path
 * @param {string} text
 */
function importsOf(path, text) {
  const named = text.matchAll(/(?:\bfrom |^import |\bimport\()'(\.[^']+)'/gm);
  return [...named].map(([, to]) => normalize(join(dirname(path), to)));
}

/** @param {string} text */
function includesOf(text) {
  return [...text.matchAll(/^#include "([^"]+)"/gm)].map(([, to]) => `cpp/${to}`);
}

/**
 * Headers that include each other in a circle.
 * @param {Record<string, string[]>} opens
 */
function circles(opens) {
  /** @type {Map<string, 'open' | 'done'>} */
  const seen = new Map();
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {string} */ path, /** @type {string[]} */ way) => {
    if (!path.startsWith('cpp/') || seen.get(path) === 'done') return;
    if (seen.get(path) === 'open') {
      found.push(`a circle of headers: ${[...way.slice(way.indexOf(path)), path].join(' > ')}`);
      return;
    }
    seen.set(path, 'open');
    for (const to of opens[path] ?? []) walk(to, [...way, path]);
    seen.set(path, 'done');
  };
  for (const path of Object.keys(opens)) walk(path, []);
  return found;
}

/** Every module and header with a room of its own, by path. */
export function housed() {
  const from = (/** @type {string} */ house, /** @type {RegExp} */ kind) =>
    readdirSync(inProject(house), { recursive: true, encoding: 'utf8' })
      .filter((name) => kind.test(name) && name.includes('/') && !/^(build|package)\//.test(name))
      .map((name) => [`${house}/${name}`, readFileSync(inProject(house, name), 'utf8')]);
  return Object.fromEntries([...from('web', /\.js$/), ...from('cpp', /\.[ch]pp$/)]);
}
