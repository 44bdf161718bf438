/** What a family comes back to by name: the list of it, and the small cards that are no room of their own. */
export { aboutCard } from './about_card.js';
export { isKeptForOffline, keptForOffline, whenKeptForOffline } from './offline.js';
export { languageCard } from './language_card.js';
export { lookCard } from './look_card.js';
export { moreList } from './more_list.js';
export { nicknameCard } from './nickname_card.js';
