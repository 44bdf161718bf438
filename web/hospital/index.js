/** What a hospital had built in: its name, its numbers, its languages, its links, its own schedule. */
export { hospital } from './settings.js';
export { scheduled } from './scheduled_core.js';

/** @typedef {import('./settings.js').Hospital} Hospital */
