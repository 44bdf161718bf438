/** Written in by the build: what the hospital set, or null. */
declare const HOSPITAL: import('./settings.js').Hospital | null;
