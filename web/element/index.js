/** The host's side: `<doseline-plan>`, and the helper for a plain frame. */
export { DoselinePlan } from './doseline_plan.js';
export { followFrames } from './helper.js';
