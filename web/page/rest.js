/** What is not needed for the questions and for today. A second script of the hosted page; the one file has it inside. */
export { changeList, changePage, choicesPage } from '../changes/index.js';
export { planTable, timelineCard } from '../dates/index.js';
export { keepingCard } from '../keeping/index.js';
export { kitCard, learnCard, questionsCard, sourcesCard } from '../learn/index.js';
export { infusionCard, prescriptionCard, prescriptionPage, steroidCard } from '../medicine/index.js';
export { lifeCard, testsCard } from '../plan/index.js';
export { ladderCard } from '../tests/index.js';
