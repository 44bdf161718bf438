/** What is not needed for the questions and for today. A second script of the hosted page; the one file has it inside. */
export { changeList, changePage, choicesPage } from '../changes/index.js';
export { planTable, timelineCard } from '../dates/index.js';
export { keepingCard } from '../keeping/index.js';
export { kitCard, learnCard, notesCard, questionsCard, sourcesCard } from '../learn/index.js';
export { bottleCard, infusionCard, prescriptionCard, prescriptionPage, steroidCard } from '../medicine/index.js';
export { aboutCard, languageCard, lookCard, nicknameCard } from '../more/index.js';
export { lifeCard, testsCard } from '../plan/index.js';
export { printPage } from '../print/index.js';
export { messageCard } from '../sharing/index.js';
export { testsPlace } from '../tests/index.js';
