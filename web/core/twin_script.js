/** The twin as a script of its own, for a page that runs it only where WebAssembly is off. */
import createTwin from '#core/doseline-twin.mjs';

/** @type {any} */ (globalThis).doselineTwin = createTwin;
