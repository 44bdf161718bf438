/** Whether a plan that comes in is taken at once, or looked at first: by where it comes from and how it comes out. */

/** @typedef {'file' | 'link' | 'device' | 'tab'} Origin  `device` is what is kept here, `tab` what this tab remembers. */
/** @typedef {'sound' | 'other-build' | 'differs'} Standing  Sound is also a plan that names none. */
/** @typedef {'take' | 'ask' | 'unite'} Way  Unite: taken as far as nothing has to be chosen. */

/** @type {Record<Origin, Record<Standing, { empty: Way, filled: Way }>>} */
export const WAYS_IN = {
  // Who chose a file for an empty screen has been asked enough.
  file: {
    sound: { empty: 'take', filled: 'ask' },
    'other-build': { empty: 'ask', filled: 'ask' },
    differs: { empty: 'ask', filled: 'ask' },
  },
  // A link may come from anyone.
  link: {
    sound: { empty: 'ask', filled: 'ask' },
    'other-build': { empty: 'ask', filled: 'ask' },
    differs: { empty: 'ask', filled: 'ask' },
  },
  device: {
    sound: { empty: 'take', filled: 'unite' },
    'other-build': { empty: 'ask', filled: 'ask' },
    differs: { empty: 'ask', filled: 'ask' },
  },
  tab: {
    sound: { empty: 'take', filled: 'unite' },
    'other-build': { empty: 'ask', filled: 'ask' },
    differs: { empty: 'ask', filled: 'ask' },
  },
};

/**
 * @param {import('./family_text.js').FamilyRead} reading
 * @returns {Standing}
 */
export function standingOf({ named }) {
  return named === 'differs' || named === 'other-build' ? named : 'sound';
}
