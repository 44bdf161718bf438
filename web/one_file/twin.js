/** The twin as a script of its own, which the one file carries packed and runs only where WebAssembly is off. */
import createTwin from '#core/doseline-twin.mjs';

/** @type {any} */ (globalThis).doselineTwin = createTwin;
