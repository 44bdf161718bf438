import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The top of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A path inside the project.
 * @param {...string} parts
 */
export const inProject = (...parts) => join(root, ...parts);
