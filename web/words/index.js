/** Messages, dates and numbers as words. */
export { createDateText, dayCount, isInCalendar, isoOfDayCount, isoOfDevice } from './date_text.js';
export { westernDigits } from './digits.js';
export { addWords, bringWords, firstLanguage, languageOf, LANGUAGES, ORIGINAL, wordsComeBy, wordsHere } from './languages.js';
export { isWeekday, monthNumber, plain } from './month_names.js';
export { millionMillions, signedDay, thousandths, thousandthsAsPrinted, vectorGenomes, vectorGenomesAsPrinted } from './quantity_text.js';
export { visible } from './visible.js';
export { createWords } from './words.js';

/** @typedef {import('./date_text.js').DateText} DateText */
/** @typedef {import('./languages.js').Language} Language */
/** @typedef {import('./words.js').Words} Words */
