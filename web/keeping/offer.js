import { differences, isBlank, merge, nicknameOf } from '../family/index.js';

/** @typedef {import('../core/doseline.js').PlanRequest} PlanRequest */
/** @typedef {import('../family/index.js').Choices} Choices */
/** @typedef {import('../family/index.js').Difference} Difference */
/** @typedef {import('../family/index.js').Family} Family */
/** @typedef {import('../family/index.js').FamilyContent} FamilyContent */
/** @typedef {import('../family/index.js').FamilyRead} FamilyRead */
/** @typedef {import('./ways_in.js').Origin} Origin */

/**
 * @typedef {object} Offer  Another plan than the one on the screen. Nothing is taken until the family says so.
 * @property {Origin} from
 * @property {FamilyRead} reading
 * @property {import('../family/index.js').Merged} merged  With what is on the screen, as chosen so far.
 * @property {Difference[]} gains  What the screen would get of it, or would lose where the other was chosen.
 * @property {Choices} chosen
 * @property {boolean} blank  Whether there is nothing on the screen that could be lost.
 * @property {string} [nickname]  Of the child on the screen.
 * @property {string} [changedAt]  The instant of the last change on the screen.
 * @property {true} [asked]  Whether it was to be taken before everything was chosen.
 */

/**
 * Another plan beside the one on the screen.
 * @param {import('../core/doseline.js').Doseline} core
 * @param {{ content: FamilyContent, changedAt?: string }} here  What is on the screen, and the instant of its last change.
 * @param {{ from: Origin, reading: FamilyRead, chosen?: Choices }} other
 * @returns {Offer}
 */
export function offerOf(core, { content, changedAt }, { from, reading, chosen = {} }) {
  const blank = isBlank(content);
  const follows = (/** @type {Family['request']} */ request) => core.plan(/** @type {PlanRequest} */ (request)).ok;
  const merged = blank ? { content: reading.family, conflicts: [] } : merge(content, reading.family, chosen, follows);
  return {
    from,
    reading,
    merged,
    gains: blank ? [] : differences(content, merged.content),
    chosen,
    blank,
    nickname: nicknameOf(content),
    changedAt,
  };
}

/**
 * @param {Pick<Offer, 'merged' | 'gains'>} offer
 * @returns {boolean} Whether nothing has to be chosen, and the screen would get nothing of it.
 */
export function bringsNothing({ merged, gains }) {
  return merged.conflicts.length + gains.length === 0;
}

/**
 * Whether the other side would get nothing of this one either.
 * @param {Offer} offer
 * @param {FamilyContent} content  What is on the screen.
 */
export function isAlike(offer, content) {
  const { family } = offer.reading;
  return bringsNothing(offer) && differences(family, merge(family, content).content).length === 0;
}

/**
 * What has still to be chosen.
 * @param {Offer} offer
 */
export function openConflicts({ merged, chosen }) {
  return merged.conflicts.filter(({ key }) => !Object.hasOwn(chosen, key));
}
