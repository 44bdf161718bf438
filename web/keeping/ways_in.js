/** Whether a plan that comes in is taken at once, or looked at first: by where it comes from and how it comes out. */

/** @typedef {'file' | 'inside' | 'link' | 'device' | 'tab'} Origin  `inside` is the plan in the page's own file,
 *   `device` what is kept here, `tab` what this tab remembers. */
/**
 * @typedef {'sound' | 'other-build' | 'other-schedule' | 'altered' | 'differs'} Standing  Sound is also a plan that names none; altered one
 *   whose content is not what it was when it was written; differs one of which another plan comes than it names.
 */
/** @typedef {'take' | 'ask' | 'unite'} Way  Unite: taken as far as nothing has to be chosen. */

const LOOKED_AT = /** @type {const} */ ({ empty: 'ask', filled: 'ask' });

/** Whatever does not come out as it says is looked at first. @param {{ empty: Way, filled: Way }} sound */
const unlessSound = (sound) => ({ sound, 'other-build': LOOKED_AT, 'other-schedule': LOOKED_AT, altered: LOOKED_AT, differs: LOOKED_AT });

/** What this device or this tab has kept is the family's own. */
const OWN = unlessSound({ empty: 'take', filled: 'unite' });

/** @type {Record<Origin, Record<Standing, { empty: Way, filled: Way }>>} */
export const WAYS_IN = {
  // Choosing a file for an empty screen was consent.
  file: unlessSound({ empty: 'take', filled: 'ask' }),
  // So was opening a file that holds a plan; it may still come from anyone.
  inside: unlessSound({ empty: 'take', filled: 'ask' }),
  // A link may come from anyone.
  link: unlessSound(LOOKED_AT),
  device: OWN,
  tab: OWN,
};

/**
 * @param {Pick<import('../family/index.js').FamilyRead, 'named' | 'family'>} reading
 * @returns {Standing} The gravest.
 */
export function standingOf({ named, family }) {
  if (named === 'differs') return named;
  if (family.check !== undefined) return 'altered';
  return named === undefined || named === 'same' ? 'sound' : named;
}
