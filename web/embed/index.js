/** The page in a host's frame: what it was asked for by its address, and what it and the host tell each other. */
export { placeAskedFor, takeAsked } from './asked.js';
export { readableAccent } from './accent.js';
export { talkToHost } from './host_talk.js';
export { hostNumber, wholePage } from './host_notes.js';

/** @typedef {import('./asked.js').Asked} Asked */
/** @typedef {import('./host_talk.js').FramedPage} FramedPage */
