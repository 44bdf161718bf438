/** Some browsers inside other apps have no way to print. Whether a frame allows it, no page can know. */
export const canPrint = (/** @type {{ print?: unknown }} */ world = globalThis) => typeof world.print === 'function';
