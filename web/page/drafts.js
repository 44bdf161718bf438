import * as v from 'valibot';
import { MOST_CHARACTERS } from '../family/index.js';
import { boxesOf, DATE_PARTS, emptyBoxes, noAnswers } from '../form/index.js';
import { DATES_OF, EVERY, IN_ALL, PICKS_OF } from '../changes/index.js';
import { isMovedByHand } from '../entry/index.js';
import { OTHER_SYRINGE, SYRINGES, TIMES } from '../medicine/index.js';

/**
 * What is half typed: which form is open, for what, and the texts of its boxes as they were typed. It is read like
 * anything that comes from outside: what is odd is left out, and takes nothing else with it.
 */

/** @typedef {import('./page_state.js').PageState} PageState */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {v.InferOutput<typeof draftsSchema>} Drafts */

const plain = (/** @type {number} */ most) => v.pipe(v.string(), v.maxLength(most));
const key = plain(100);
/** What no one types is not there. @param {number} [most] */
const box = (most = 200) => v.fallback(v.optional(plain(most), ''), '');
const flag = v.fallback(v.optional(v.boolean(), false), false);
/** @template {string} Word @param {readonly Word[]} words */
const oneOf = (words) => {
  const known = v.picklist(/** @type {readonly (Word | '')[]} */ (['', ...words]));
  return v.fallback(v.optional(known, /** @type {Word | ''} */ ('')), /** @type {Word | ''} */ (''));
};
/** @template {v.GenericSchema} Each @param {Each} each @param {number} most */
const list = (each, most) => v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(each));
/** @template {v.GenericSchema} Each @param {Each} each */
const byKey = (each) =>
  v.pipe(
    v.record(key, each),
    v.check((all) => Object.keys(all).length <= 100),
  );
/** One part of all; where it cannot be read, it alone is not there. @template {v.GenericSchema} Part @param {Part} part */
const part = (part) => v.fallback(v.optional(part), undefined);

const boxes = v.fallback(v.object({ day: box(), month: box(), year: box() }), emptyBoxes);

/** Without its answers a form asks again. */
const answers = v.fallback(
  v.object({
    again: byKey(plain(200)),
    yes: list(plain(400), 100),
    visits: byKey(v.object({ pick: oneOf(/** @type {const} */ (['back', 'keep', 'other'])), day: boxes })),
  }),
  noAnswers,
);

const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000));

/** A step whose bottle cannot be read would be taken for one of another bottle: then there is no form at all. */
const step = v.object({
  days: box(),
  through: boxes,
  amount: box(),
  strength: v.optional(v.object({ strengthMicrograms: amount, strengthMicrolitres: amount })),
});

const CHOICES = /** @type {import('../changes/index.js').ChoiceName[]} */ (Object.keys(DATES_OF));

const change = v.object({
  choice: v.picklist(CHOICES),
  visit: box(100),
  dates: v.object({ on: boxes, to: boxes, from: boxes, through: boxes }),
  pick: box(20),
  dose: oneOf(TIMES),
  told: oneOf(/** @type {const} */ (['yes', 'no'])),
  said: oneOf(/** @type {const} */ (['give-again', 'do-not-give', 'unknown'])),
  unit: oneOf(/** @type {const} */ (['mL', 'mg'])),
  strengthMg: box(),
  strengthMl: box(),
  amount: box(),
  tests: v.fallback(list(v.picklist(['liver', 'platelets', 'troponin']), 3), () => []),
  every: v.fallback(v.picklist(EVERY), 'once'),
  inAll: v.fallback(v.picklist(IN_ALL), '4'),
  lengths: v.fallback(v.picklist(['same', 'each', 'dates']), 'same'),
  days: box(),
  steps: v.pipe(list(step, 100), v.minLength(1)),
  go: v.fallback(v.boolean(), true),
  goTyped: flag,
  answers,
  sent: flag,
});

const clock = v.fallback(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)), '');

const prescription = v.object({
  strengthMg: box(),
  strengthMl: box(),
  dose: box(),
  doseMg: box(),
  times: oneOf(TIMES),
  clocks: v.fallback(v.pipe(list(clock, TIMES.length), v.length(TIMES.length)), () => TIMES.map(() => '')),
  syringe: oneOf([...SYRINGES, OTHER_SYRINGE]),
  bottle: box(),
  opened: boxes,
  keeps: box(),
  answers,
  sent: flag,
});

const draftsSchema = v.object({
  /** Whose label was chosen before there is a plan that says so. */
  edition: part(v.picklist(['us', 'eu'])),
  choices: part(v.literal(true)),
  change: part(change),
  prescription: part(prescription),
  infusion: part(v.object({ boxes, answers, sent: flag })),
  look: part(boxes),
  question: part(plain(2000)),
  compared: part(
    v.object({
      start: boxes,
      birth: boxes,
      weight: box(),
      unit: oneOf(/** @type {const} */ (['kg', 'lb'])),
      early: box(),
      evrysdi: boxes,
      bottle: boxes,
      spinraza: boxes,
      regimen: oneOf(/** @type {const} */ (['12-mg', 'high-dose', 'switch'])),
      switch: boxes,
      loading: oneOf(/** @type {const} */ (['us', 'eu'])),
    }),
  ),
  /** A link, or a plan as text. */
  pasted: part(plain(MOST_CHARACTERS)),
  /** The name of the device. */
  device: part(plain(200)),
});

/**
 * @param {PageState} state
 * @param {{ pasted?: string, device?: string }} keeping  What is half typed into the card of keeping.
 * @returns {string | undefined} Nothing where nothing is half typed.
 */
export function draftsText({ edition, panel, present, folded, moveAnswers, moveSent, look, draft, compared }, { pasted, device }) {
  const looked = look.at === undefined ? emptyBoxes() : boxesOf(look.at);
  const drafts = {
    ...(edition !== 'us' && { edition }),
    ...(panel?.name === 'choices' && { choices: true }),
    ...(panel?.name === 'change' && { change: panel.draft }),
    ...(panel?.name === 'prescription' && { prescription: panel.typed }),
    ...(present && !folded && { infusion: { boxes: present, answers: moveAnswers, sent: moveSent } }),
    // After a reload the page shows the device's own day, whichever was looked at.
    ...(DATE_PARTS.some((name) => look.typed[name] !== looked[name]) && { look: look.typed }),
    ...(draft !== '' && { question: draft }),
    ...(compared.typed && { compared: compared.typed }),
    ...(pasted && { pasted }),
    ...(device && { device }),
  };
  return Object.keys(drafts).length > 0 ? JSON.stringify(drafts) : undefined;
}

/**
 * Never throws.
 * @param {string} text  Anyone's.
 * @returns {Drafts} What can be read of it.
 */
export function readDrafts(text) {
  try {
    const reading = v.safeParse(draftsSchema, JSON.parse(text));
    return reading.success ? reading.output : {};
  } catch {
    return {};
  }
}

/**
 * Never throws.
 * @param {string} former  Anyone's.
 * @param {string} latter  Of the page itself.
 * @returns {string} Both; of what stands in both, the latter.
 */
export function overDrafts(former, latter) {
  return JSON.stringify({ ...readDrafts(former), ...JSON.parse(latter) });
}

/**
 * Back into the boxes, as far as there is still something that it is about, and nothing has been typed there since.
 * @param {PageState} state  With the plan that is on the screen.
 * @param {Drafts} drafts
 * @param {Plan | undefined} plan
 */
export function putDrafts(state, drafts, plan) {
  const { edition, question, look, infusion, compared } = drafts;
  if (edition && !plan) state.edition = edition;
  if (question !== undefined && state.draft === '') state.draft = question;
  if (compared) state.compared = { ...state.compared, typed: state.compared.typed ?? compared };
  if (!plan) return;
  state.panel ??= panelOf(drafts, plan);
  if (look && !state.look.open) state.look = { typed: look, sent: false, refused: false, open: true };
  if (infusion && !state.present && isMovedByHand(state)) {
    state.present = infusion.boxes;
    state.moveAnswers = infusion.answers;
    state.moveSent = infusion.sent;
    state.folded = false;
  }
}

/**
 * @param {Drafts} drafts
 * @param {Plan} plan
 * @returns {PageState['panel']}
 */
function panelOf({ choices, change: draft, prescription: typed }, { items }) {
  if (draft) {
    const { choice, visit, pick } = draft;
    const open = items.some(({ key, kind, done }) => key === visit && kind === 'visit' && !done);
    return { name: 'change', draft: { ...draft, visit: open ? visit : '', pick: PICKS_OF[choice]?.includes(pick) ? pick : '' } };
  }
  // A time half typed never came out of its box.
  if (typed) return { name: 'prescription', typed: { ...typed, halfClocks: [] } };
  return choices && { name: 'choices' };
}
