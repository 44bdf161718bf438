/** @typedef {import('./view.js').View} View */
/** @typedef {import('../core/doseline.js').Item} Item */

/**
 * What happened to a visit: moved from where, done when, what the team said.
 * @param {Pick<View, 'words' | 'dates'>} view
 * @param {Item} visit
 * @returns {string[]}
 */
export function visitNotes({ words, dates }, { movedFrom, done }) {
  return [
    ...(movedFrom ? [words.say('visit-moved-from', { date: dates.shortWeekday(movedFrom) })] : []),
    ...(done ? [words.say(done.said ? `visit-done-${done.said}` : 'visit-done', { date: dates.shortWeekday(done.on) })] : []),
  ];
}
