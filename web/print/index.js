/** Sheets for paper: chosen, looked at, printed. */
export { canPrint } from './can_print.js';
export { printPage } from './print_page.js';
export { FIRST_SHEET, SHEETS } from './sheet_names.js';

/** @typedef {import('./sheet_names.js').SheetName} SheetName */
/** @typedef {import('./print_page.js').Beside} Beside */
