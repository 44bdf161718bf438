/**
 * The places of the page and their addresses: plain fragments, so that Back, a reload, a bookmark and a leaflet's link
 * all lead to the same place. A shared plan owns `#plan=`; see `../sharing/plan_link.js`.
 */

/** In the order of the navigation. */
export const PLACES = /** @type {const} */ (['today', 'dates', 'tests', 'medicine', 'more']);

/** Each below More, with an address of its own. */
export const THINGS = /** @type {const} */ ([
  'share',
  'print',
  'message',
  'calendar',
  'questions',
  'changes',
  'learn',
  'compare',
  'kit',
  'sources',
  'answers',
  'language',
  'look',
  'about',
]);

/** These need no plan. */
const WITHOUT_PLAN = new Set(['share', 'learn', 'compare', 'kit', 'sources', 'language', 'look', 'about']);

/** These have words for whoever has no plan, but only who comes from another page is led to them. */
const VISITED = new Set(['tests', 'medicine', 'call']);

/** Everything on one page, one place after the other, as paper has it. */
const ALL = 'all';

/** @typedef {typeof PLACES[number]} PlaceName */
/** @typedef {typeof THINGS[number]} Thing */

/**
 * Where the family is. `start` asks the three questions, `call` says whom to call and when.
 * @typedef {{ place: PlaceName | 'start' | 'call' | typeof ALL, thing?: Thing }} Where
 */

/** @type {Where} */
export const FIRST = { place: 'today' };

/**
 * @param {string} fragment  With its `#`; anyone's, of any length.
 * @returns {Where | undefined} Nothing if it names no place.
 */
export function placeNamed(fragment) {
  const name = fragment.slice(1, 20);
  if (`#${name}` !== fragment) return undefined;
  if (name === ALL || name === 'call' || PLACES.some((place) => place === name)) return { place: /** @type {PlaceName} */ (name) };
  // Reviewers are given this address; what leads on stands at the end of About.
  const thing = name === 'selfcheck' ? 'about' : THINGS.find((each) => each === name);
  return thing && { place: 'more', thing };
}

/**
 * The place in which something stands that a link leads to, such as one source.
 * @param {string} fragment
 * @param {Pick<Document, 'getElementById'>} document
 * @returns {Where | undefined}
 */
export function placeAround(fragment, document) {
  const section = fragment.length <= 100 ? document.getElementById(fragment.slice(1))?.closest('[data-address]') : null;
  return section ? placeNamed(`#${section.getAttribute('data-address')}`) : undefined;
}

/**
 * Where the family really is: before there is a plan, and while its answers are being changed, the questions are asked.
 * @param {Where} where
 * @param {{ plan: boolean, folded: boolean, visiting: boolean }} state
 * @returns {Where}
 */
export function placeShown(where, { plan, folded, visiting }) {
  if (where.place === ALL || (plan && folded)) return where;
  const isOpen = where.thing === undefined ? visiting && !plan && VISITED.has(where.place) : WITHOUT_PLAN.has(where.thing);
  return isOpen ? where : { place: 'start' };
}

/** @param {Where} where  As it is shown. */
export const isVisited = ({ place, thing }) => thing === undefined && VISITED.has(place);

/**
 * @param {Where} where
 * @param {PlaceName | 'start' | 'call'} place
 * @param {Thing} [thing]
 */
export function isHere(where, place, thing) {
  return where.place === ALL || (where.place === place && where.thing === thing);
}

/**
 * Whether anything of a place may be on the screen: a wide one has Today beside the others, and Dates beside Today
 * (`places.css`).
 * @param {Where} where
 * @param {PlaceName | 'start' | 'call'} place
 * @param {Thing} [thing]
 */
export function isInSight(where, place, thing) {
  if (isHere(where, place, thing)) return true;
  if (place === 'today') return where.place !== 'start' && where.place !== 'call';
  return place === 'dates' && where.place === 'today';
}

/**
 * The address follows without a new entry in the history, whose mark stays.
 * @param {Where} where
 */
export function addressPlace({ place, thing }) {
  try {
    history.replaceState(history.state, '', `#${thing ?? place}`);
  } catch {
    // Not every frame lets its address be changed.
  }
}
