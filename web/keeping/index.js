/** What stays on the device, and every way in. */
export { draftsKey, isAnythingKept } from './anything_kept.js';
export { createDeviceStore } from './device_store.js';
export { keepNews } from './keep_news.js';
export { createKeeper } from './keeper.js';
export { keepingCard } from './keeping_card.js';
export { lookOf, showLook } from './look.js';
export { OFFER_ID, offerCard } from './offer_card.js';
export { createSideNote } from './side_note.js';
export { createTabMemory } from './tab_memory.js';
export { privacyText, unkeptNote } from './unkept.js';
export { createDraftRoom } from './draft_room.js';

/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./look.js').Look} Look */
