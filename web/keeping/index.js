/** What stays on the device, and every way in. */
export { createDeviceStore } from './device_store.js';
export { createKeeper } from './keeper.js';
export { keepingCard, OFFER_ID, offerCard } from './keeping_card.js';
export { createTabMemory } from './tab_memory.js';
export { privacyText, unkeptNote } from './unkept.js';

/** @typedef {import('./keeper.js').Keeper} Keeper */
