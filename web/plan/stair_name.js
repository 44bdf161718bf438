/**
 * What a stair of the course is called where no amount of it is known.
 * @param {Pick<import('../ui/index.js').View, 'words'>} view
 * @param {Pick<import('../core/doseline.js').Stair, 'phase' | 'basis'>} stair
 */
export function stairName({ words }, { phase, basis }) {
  if (phase === 'full') return words.say('stairs-full');
  return words.say(basis === 'conditional' ? 'stairs-taper' : 'stairs-taper-team');
}
