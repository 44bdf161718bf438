import { html, nothing } from 'lit-html';
import { tryAgain } from '../ui/index.js';

/**
 * The cards of `rest.js` under their own names, for a page that is drawn before they are there: until then their place is
 * empty. They come by themselves right after the first paint, never on a tap. Where they cannot be had, what is here goes
 * on working; the places say that something is missing, and it is tried again.
 */

/** @typedef {typeof import('./rest.js')} Rest */
/** @typedef {import('../ui/index.js').View} View */

const FIRST_PAUSE_MS = 2000;

/** @type {Rest | undefined} */
let rest;
let missing = false;

/** @type {() => Rest | Promise<Rest>} */
let bring = () => Promise.reject(new Error('Nothing brings the rest.'));

/** @param {() => Rest | Promise<Rest>} how  May be asked again after a failure. */
export function restComesBy(how) {
  bring = how;
}

/** For whoever has it at once, as tests have. @param {Rest} all */
export function restIsHere(all) {
  rest = all;
}

/** @returns {boolean} Whether every card can be drawn. */
export const isWhole = () => rest !== undefined;

/**
 * Once, after the first paint.
 * @param {() => void} changed  It is here, or it is known to be missing: to be drawn with a new view, as cards are kept by theirs.
 * @param {number} [pause]  Before the next try, in milliseconds.
 */
export async function bringRest(changed, pause = FIRST_PAUSE_MS) {
  try {
    rest = await bring();
  } catch {
    tryAgain((longer) => bringRest(changed, longer), pause);
    if (missing) return;
    missing = true;
  }
  changed();
}

/**
 * @template {keyof Rest} Name
 * @param {Name} name
 * @param {'says'} [says]  The first card of its place: where it is missing, it says so.
 * @returns {Rest[Name]}
 */
function later(name, says) {
  const card = (/** @type {View} */ view, /** @type {any[]} */ ...parts) => {
    if (rest) return /** @type {any} */ (rest[name])(view, ...parts);
    return missing && says ? html`<p class="note rest-missing" role="status">${view.words.say('page-missing')}</p>` : nothing;
  };
  return /** @type {any} */ (card);
}

export const aboutCard = later('aboutCard', 'says');
export const bottleCard = later('bottleCard');
export const changeList = later('changeList', 'says');
export const changePage = later('changePage', 'says');
export const choicesPage = later('choicesPage', 'says');
export const infusionCard = later('infusionCard');
export const keepingCard = later('keepingCard', 'says');
export const kitCard = later('kitCard', 'says');
export const languageCard = later('languageCard', 'says');
export const learnCard = later('learnCard', 'says');
export const lifeCard = later('lifeCard');
export const lookCard = later('lookCard', 'says');
export const messageCard = later('messageCard');
export const nicknameCard = later('nicknameCard');
export const notesCard = later('notesCard');
export const planTable = later('planTable');
export const prescriptionCard = later('prescriptionCard');
export const prescriptionPage = later('prescriptionPage', 'says');
export const printPage = later('printPage', 'says');
export const questionsCard = later('questionsCard', 'says');
export const sourcesCard = later('sourcesCard', 'says');
export const steroidCard = later('steroidCard', 'says');
export const testsCard = later('testsCard');
export const testsPlace = later('testsPlace', 'says');
export const timelineCard = later('timelineCard', 'says');
