/** Families whose sheets are printed: the same for every browser. */
import { familyText } from '../../web/family/family_text.js';
import { plus } from '../vectors/retold/days.mjs';
import { prescription, request } from '../web/english.mjs';
import { familyWith } from '../web/keeping_families.mjs';

/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

/**
 * @typedef {object} PaperStory
 * @property {string} name
 * @property {PlanRequest & { today: string }} asked
 * @property {string} file  The family's own, as text.
 */

const ofBottle = { strengthMicrograms: prescription.strengthMicrograms, strengthMicrolitres: prescription.strengthMicrolitres };
const go = /** @type {const} */ ({ kind: 'gate', on: '2025-12-01', said: 'go' });
/** @type {import('../../web/core/doseline.js').Change} */
const taper = {
  kind: 'taper-begun',
  from: '2025-12-02',
  steps: [
    { days: 14, microlitres: 2000, ...ofBottle },
    { days: 14, microlitres: 1000, ...ofBottle },
  ],
};
const ended = /** @type {const} */ ({ kind: 'course-ended', on: '2025-12-29' });
const four = {
  ...prescription,
  doseMicrolitres: 700,
  timesPerDay: 4,
  clocks: ['06:00', '12:00', '18:00', '23:30'],
  syringeMicrolitres: 1000,
};
const missed = /** @type {const} */ ({ kind: 'dose-missed', on: '2025-11-09', dose: 2, how: 'vomited', reported: true });
const visits = Array.from({ length: 400 }, (_, number) => ({
  kind: /** @type {const} */ ('visit-added'),
  number: number + 1,
  on: plus('2025-11-10', number % 90),
  tests: /** @type {('liver')[]} */ (['liver']),
}));
const longNotes = Array.from(
  { length: 30 },
  (_, day) =>
    `${day + 1}. On this day she ate well, slept well, and laughed at the cat. The nurse on the phone said: go on as you do, and write down whatever you want to ask on Monday; somebody will have time for all of it, however small it looks to you.`,
).join('\n');

/**
 * @param {string} name
 * @param {number} day  From the infusion on.
 * @param {Partial<PlanRequest>} [more]
 * @param {object} [family]
 * @returns {PaperStory}
 */
function story(name, day, more = {}, family = {}) {
  const asked = { ...request, prescription, ...more, today: plus(request.infusionDate, day) };
  const { savedAt: _none, ...content } = familyWith({
    // What is not there has no place in a file.
    request: JSON.parse(JSON.stringify({ ...asked, today: undefined })),
    ticks: [],
    questions: [{ text: 'May she swim?', answer: '' }],
    ...family,
  });
  return { name, asked: JSON.parse(JSON.stringify(asked)), file: familyText(/** @type {any} */ (content)) };
}

export const paperStories = [
  story('the day before', -1),
  story('the day of the infusion', 0),
  story('the day after', 1),
  story('day 28', 28),
  story('day 29, nobody answered', 29),
  story('day 42 of a taper', 42, { changes: [go, taper] }),
  story('day 57 after go', 57, { changes: [go, taper] }),
  story('after the end', 120, { changes: [go, taper, ended] }),
  story('no bottle typed', 9, { prescription: undefined }),
  story('four doses a day, one thrown up', 9, { prescription: four, changes: [missed] }),
  story('400 items', 9, { changes: visits }),
  story('a long note', 9, {}, { notes: longNotes }),
];

/** @param {string} name */
export const paperStory = (name) => /** @type {PaperStory} */ (paperStories.find((each) => each.name === name));
