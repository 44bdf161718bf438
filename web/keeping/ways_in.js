/** Whether a plan that comes in is taken at once, or looked at first: by where it comes from and how it comes out. */

/** @typedef {'file' | 'link' | 'device' | 'tab'} Origin  `device` is what is kept here, `tab` what this tab remembers. */
/** @typedef {'sound' | 'other-build' | 'differs'} Standing  Sound is also a plan that names none. */
/** @typedef {'take' | 'ask' | 'unite'} Way  Unite: taken as far as nothing has to be chosen. */

const LOOKED_AT = /** @type {const} */ ({ empty: 'ask', filled: 'ask' });

/** Whatever does not come out as it says is looked at first. @param {{ empty: Way, filled: Way }} sound */
const unlessSound = (sound) => ({ sound, 'other-build': LOOKED_AT, differs: LOOKED_AT });

/** What this device or this tab has kept is the family's own. */
const OWN = unlessSound({ empty: 'take', filled: 'unite' });

/** @type {Record<Origin, Record<Standing, { empty: Way, filled: Way }>>} */
export const WAYS_IN = {
  // Who chose a file for an empty screen has been asked enough.
  file: unlessSound({ empty: 'take', filled: 'ask' }),
  // A link may come from anyone.
  link: unlessSound(LOOKED_AT),
  device: OWN,
  tab: OWN,
};

/**
 * @param {import('../family/index.js').FamilyRead} reading
 * @returns {Standing}
 */
export function standingOf({ named }) {
  return named === 'differs' || named === 'other-build' ? named : 'sound';
}
