/** The helper as a plain script: it follows every frame of the document that shows Doseline. */
import { followFrames } from './helper.js';

followFrames();
