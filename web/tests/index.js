/** Blood tests, one after another. */
export { ladderCard } from './ladder.js';
