/** The plan as a file, a link, a code to photograph; its day as a message. */
export { messageCard } from './message_card.js';
export { download, fileName, makePlanFile, PLAN_FILE_TYPES, readPlanFile } from './plan_file.js';
export { hasAddress, makeLink, readLink, takeLink } from './plan_link.js';
export { qrCode } from './qr_code.js';
export { makeWholeFile, ownPageComesBy, planInside, wholeFileSize, wholePageAddress, wholePageIsAt } from './whole_file.js';

/** @typedef {import('./qr_code.js').QrCode} QrCode */
