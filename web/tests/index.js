/** Blood tests, one after another: the next one, those before and after it, how often and why. */
export { testsPlace } from './ladder.js';
export { tickOfTest, UNTICK_ID } from './rung.js';
