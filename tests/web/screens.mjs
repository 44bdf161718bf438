/** Every screen of the page, drawn in node as text: lit's templates are plain data before a document is asked for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nothing } from 'lit-html';
import { inProject } from '../../web/build/paths.mjs';
import { LANGUAGES } from '../../web/words/languages.js';
import { createWords } from '../../web/words/words.js';
import { differences } from '../../web/family/differences.js';
import { merge } from '../../web/family/merge.js';
import { familyText, readFamily } from '../../web/family/family_text.js';
import { builtCore } from './english.mjs';
import { family, familyWith } from './keeping_families.mjs';

// Links are made for the address that the page stands at.
Object.assign(globalThis, { location: { href: 'https://example.org/', protocol: 'https:' } });

const { html } = await import('lit-html');
const { CHOICE_GROUPS, draftFor, emptyDraft } = await import('../../web/changes/change_draft.js');
const { judgeChange } = await import('../../web/changes/change_judging.js');
const { changesOf } = await import('../../web/changes/changes_store.js');
const { emptyEntry, readEntry } = await import('../../web/entry/entry_reading.js');
const { livePage } = await import('../../web/page/live_page.js');
const { readLiving } = await import('../../web/page/living_reading.js');
const { emptyState } = await import('../../web/page/page_state.js');
const { emptyPrescription, judgePrescription } = await import('../../web/medicine/prescription_reading.js');
const { SHEETS } = await import('../../web/print/index.js');
const { createView } = await import('../../web/ui/view.js');

/** @typedef {{ language: string, name: string, markup: string }} Screen */

export const sources = Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, readFileSync(inProject(`web/words/${tag}.ftl`), 'utf8')]));

const original = createWords('en', sources.en);
const core = await builtCore();
const answer = core.label('us');
assert.ok(answer.ok);
const { label } = answer;

const boxes = (/** @type {string} */ text) =>
  Object.fromEntries(['day', 'month', 'year'].map((part, index) => [part, text.split(' ')[index] ?? '']));

/** @param {Record<string, string>} [given] */
const typed = ({ birth = '1 5 2025', infusion = '3 11 2025', ...rest } = {}) => ({
  ...emptyEntry(),
  weight: '8.2',
  unit: 'kg',
  ...rest,
  birth: boxes(birth),
  infusion: boxes(infusion),
});

const prescription = {
  strengthMicrograms: 15_000,
  strengthMicrolitres: 5000,
  doseMicrolitres: 2700,
  doseMicrograms: 8000,
  timesPerDay: 1,
  clocks: ['08:00'],
  syringeMicrolitres: 3000,
  bottleMicrolitres: 237_000,
  bottleOpened: '2025-11-01',
  openedBottleDays: 90,
};

const steps = [
  { from: '2025-12-09', through: '2025-12-22', microlitres: 2000 },
  { from: '2025-12-23', through: '2026-01-05', microlitres: 1000 },
];

/** Another plan in a file, beside the one that is kept here. */
const kept = () => {
  const other = familyWith({
    request: {
      ...family.request,
      infusionDate: '2025-11-05',
      weightDate: '2025-10-30',
      prescription,
      changes: [{ kind: 'visit-moved', visit: 'visit.2', to: '2025-11-20' }],
    },
    ticks: [{ on: '2025-11-04', dose: 1 }],
  });
  const reading = readFamily(core, familyText(other), 'en');
  assert.ok(reading.ok);
  const merged = merge(family, reading.family);
  const offer = {
    from: 'file',
    reading,
    merged,
    gains: differences(family, merged.content),
    chosen: {},
    blank: false,
    changedAt: '2025-11-12T09:30:00.000Z',
    asked: true,
  };
  return { keeping: 'on', keptAt: '2025-11-12T12:00:00.000Z', device: '', canPutBack: true, remembers: true, unkept: false, offer };
};

/**
 * @typedef {object} How
 * @property {any} [entry]
 * @property {string} [today]
 * @property {string} [clock]
 * @property {string} [device]  Its own day, where another one is looked at.
 * @property {(plan: any) => any} [panel]  An open form.
 * @property {Record<string, any>} [state]
 * @property {any} [prescription]
 * @property {boolean} [moved]  Whether the changes were made just now.
 * @property {() => object} [keeper]
 */

const twoADay = { ...prescription, doseMicrograms: undefined, doseMicrolitres: 1300, timesPerDay: 2, clocks: ['09:00', '21:00'] };
const go = { kind: 'gate', on: '2025-12-01', said: 'go' };
/** @param {...any} changes */
const after = (...changes) => ({ folded: true, changes });

/** @param {import('../../web/print/index.js').SheetName} sheet */
const onPaper = (sheet) => ({ folded: true, sheet, where: { place: 'more', thing: 'print' }, questions: [{ text: 'Q', answer: '' }] });

/** What may stand in a row of a dose, and above it. @type {[name: string, how: How][]} */
const doses = [
  ['nobody answered', { today: '2025-12-02', prescription, state: { folded: true } }],
  ['nobody answered for days', { today: '2025-12-10', prescription, state: { folded: true } }],
  ['not yet', { today: '2025-12-03', prescription, state: after({ kind: 'gate', on: '2025-12-01', said: 'not-yet' }) }],
  ['held', { today: '2025-12-03', prescription, state: after({ kind: 'course-held' }) }],
  ['back to the full dose', { today: '2025-12-11', prescription, state: after(go, { kind: 'full-again', from: '2025-12-10' }) }],
  ['go, no steps', { today: '2025-12-03', prescription, state: after(go) }],
  [
    'in mg',
    {
      today: '2025-12-03',
      prescription,
      state: after({ kind: 'taper-begun', from: '2025-12-02', steps: [{ through: '2025-12-15', micrograms: 6000 }] }),
    },
  ],
  ['of no bottle', { today: '2025-11-20', prescription, state: after({ kind: 'dose-changed', from: '2025-11-13', microlitres: 2000 }) }],
  ['of no bottle at all', { today: '2025-11-20', state: after({ kind: 'dose-changed', from: '2025-11-13', microlitres: 2000 }) }],
  [
    'of another bottle',
    {
      today: '2025-11-20',
      prescription,
      state: after({ kind: 'dose-changed', from: '2025-11-13', microlitres: 2000, strengthMicrograms: 3000, strengthMicrolitres: 1000 }),
    },
  ],
  ['contradicting', { today: '2025-11-12', prescription: { ...prescription, doseMicrograms: 80_000 }, state: { folded: true } }],
  [
    'more than the syringe',
    { today: '2025-11-12', prescription: { ...prescription, doseMicrograms: undefined, doseMicrolitres: 3300 }, state: { folded: true } },
  ],
  [
    'thrown up',
    { today: '2025-11-12', prescription, state: after({ kind: 'dose-missed', on: '2025-11-12', dose: 1, how: 'vomited', reported: true }) },
  ],
  [
    'given again',
    {
      today: '2025-11-12',
      prescription,
      state: after({ kind: 'dose-missed', on: '2025-11-12', dose: 1, how: 'vomited', reported: true, said: 'give-again' }),
    },
  ],
  [
    'not given again',
    {
      today: '2025-11-12',
      prescription,
      state: after({ kind: 'dose-missed', on: '2025-11-12', how: 'missed', reported: true, said: 'do-not-give' }),
    },
  ],
  [
    'missed the day before',
    { today: '2025-11-13', prescription, state: after({ kind: 'dose-missed', on: '2025-11-12', how: 'missed', reported: false }) },
  ],
  [
    'two a day, one asked about',
    {
      today: '2025-11-12',
      clock: '10:00',
      prescription: twoADay,
      state: { folded: true, ticks: [{ on: '2025-11-12', dose: 1 }], early: { on: '2025-11-12', dose: 2 } },
    },
  ],
  ['long past its time', { today: '2025-11-12', clock: '20:00', prescription, state: { folded: true } }],
  [
    'known to the team, two a day',
    {
      today: '2025-11-12',
      prescription: twoADay,
      state: after({ kind: 'dose-missed', on: '2025-11-12', dose: 1, how: 'missed', reported: true }),
    },
  ],
  ['has the steroid ended', { today: '2025-12-30', prescription, state: after(go) }],
  ['has the steroid ended, nobody said for days', { today: '2026-01-05', prescription, state: after(go) }],
  ['the steroid has ended', { today: '2026-01-25', prescription, state: after(go, { kind: 'course-ended', on: '2026-01-20' }) }],
  ['of yesterday evening', { today: '2025-11-13', clock: '00:20', prescription: twoADay, state: { folded: true } }],
];

/** @type {[name: string, how: How][]} */
const plain = [
  ['first sight', { entry: emptyEntry() }],
  ['nothing typed, and sent', { entry: emptyEntry(), state: { sent: true } }],
  ['wrong everywhere', { entry: typed({ weight: '8200', birth: '31 2 2025', infusion: '3 x 25' }), state: { sent: true } }],
  ['a date of two meanings', { entry: typed({ infusion: '03/11/2025' }) }],
  ['an unusual weight', { entry: typed({ weight: '12' }) }],
  ['an implausible weight', { entry: typed({ weight: '19' }) }],
  ['another weight typed again', { entry: typed({ weight: '19', again: '9' }) }],
  ['no date, and a year of another calendar', { entry: typed({ birth: 'x', infusion: '3 11 2568' }), state: { sent: true } }],
  ['weeks that are no number', { entry: typed({ early: 'x' }), state: { sent: true } }],
  ['pounds', { entry: typed({ unit: 'lb', weight: '18', ounces: '1' }) }],
  ['between two rows', { entry: typed({ weight: '3.05', birth: '25 10 2025' }) }],
  ['below the table', { entry: typed({ weight: '2.5', birth: '25 10 2025' }), state: { sent: true } }],
  ['above the table', { entry: typed({ weight: '21.5', birth: '1 12 2023' }), state: { sent: true } }],
  ['before the birth', { entry: typed({ infusion: '3 4 2025' }), state: { sent: true } }],
  ['the steroid before the birth', { entry: typed({ birth: '3 11 2025', weight: '3.2' }), state: { sent: true } }],
  ['two years old', { entry: typed({ birth: '3 11 2023' }), state: { sent: true } }],
  ['the plan, before', { today: '2025-10-20', state: { folded: true } }],
  ['the plan, day 9', { today: '2025-11-12', state: { folded: true } }],
  ['the plan, day 28', { today: '2025-12-01', state: { folded: true } }],
  ['the plan, after', { today: '2026-03-01', state: { folded: true } }],
  ['the plan, facts overdue', { today: '2027-06-01', state: { folded: true } }],
  ['with a prescription', { today: '2025-11-12', state: { folded: true }, prescription }],
  [
    'with a wrong prescription',
    { today: '2025-11-12', state: { folded: true }, prescription: { ...prescription, doseMicrograms: 2000, doseMicrolitres: 3300 } },
  ],
  [
    'with changes',
    {
      today: '2025-12-10',
      prescription,
      state: {
        folded: true,
        changes: [
          { kind: 'gate', on: '2025-12-01', said: 'not-yet' },
          { kind: 'course-held', through: '2025-12-08' },
          { kind: 'taper-begun', from: '2025-12-09', steps },
          { kind: 'visit-moved', visit: 'visit.6', to: '2025-12-16' },
          { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10', said: 'carry-on' },
          { kind: 'dose-missed', on: '2025-12-10', how: 'missed', reported: false },
        ],
      },
    },
  ],
  [
    'what moved',
    {
      today: '2025-11-12',
      moved: true,
      prescription,
      state: {
        folded: true,
        changes: [
          { kind: 'infusion-moved', to: '2025-11-05' },
          { kind: 'course-held' },
          { kind: 'visit-added', number: 1, on: '2025-11-14', tests: ['liver'] },
          { kind: 'visit-done', visit: 'visit.1', on: '2025-11-11' },
          { kind: 'dose-missed', on: '2025-11-12', how: 'vomited', reported: true },
        ],
      },
    },
  ],
  [
    'blood tests ticked, one of them to be ticked off no more',
    {
      today: '2025-11-20',
      state: {
        folded: true,
        unticking: 'visit.1',
        changes: [
          { kind: 'visit-done', visit: 'visit.1', on: '2025-11-10', said: 'changed' },
          { kind: 'visit-done', visit: 'visit.3', on: '2025-11-20' },
        ],
      },
    },
  ],
  [
    'a taper that the team set, on hold, then ended',
    {
      today: '2025-12-12',
      moved: true,
      prescription,
      state: {
        folded: true,
        changes: [
          { kind: 'gate', on: '2025-12-02', said: 'go' },
          { kind: 'dose-changed', from: '2025-11-20', microlitres: 2500 },
          { kind: 'taper-begun', from: '2025-12-03', through: '2025-12-30' },
          { kind: 'taper-paused', from: '2025-12-10', through: '2025-12-16' },
          { kind: 'course-ended', on: '2026-01-04' },
        ],
      },
    },
  ],
  [
    'back to the full dose',
    {
      today: '2025-12-12',
      moved: true,
      state: {
        folded: true,
        changes: [
          { kind: 'gate', on: '2025-12-01', said: 'go' },
          { kind: 'taper-begun', from: '2025-12-02' },
          { kind: 'full-again', from: '2025-12-10' },
        ],
      },
    },
  ],
  [
    'the taper on hold, no end said',
    {
      today: '2025-12-12',
      state: {
        folded: true,
        changes: [
          { kind: 'taper-begun', from: '2025-12-02' },
          { kind: 'taper-paused', from: '2025-12-10' },
        ],
      },
    },
  ],
  ['kept here, another plan in a file', { today: '2025-11-12', state: { folded: true }, keeper: kept }],
  ['two weeks of the picture', { today: '2025-11-28', state: { folded: true, zoom: { span: 'weeks' } } }],
  ['a month of the picture', { today: '2025-11-12', state: { folded: true, zoom: { span: 'month' } } }],
  ['a clock in another century', { today: '1970-01-01', state: { folded: true } }],
  [
    'changes that no longer fit',
    {
      today: '2025-12-10',
      state: {
        folded: true,
        stuck: true,
        changes: [
          { kind: 'taper-begun', from: '2025-11-09' },
          { kind: 'infusion-moved', to: '2025-12-05' },
        ],
      },
    },
  ],
  [
    'a day that has not come is looked at',
    {
      today: '2025-12-10',
      device: '2025-11-12',
      prescription,
      state: { folded: true, look: { at: '2025-12-10', typed: boxes(''), sent: false, refused: false, open: true } },
    },
  ],
  ['8kg2', { entry: typed({ weight: '8kg2' }), state: { sent: true } }],
  [
    'another day is looked at',
    {
      today: '2025-12-10',
      device: '2025-12-12',
      state: { folded: true, look: { at: '2025-12-10', typed: boxes(''), sent: false, refused: false, open: true } },
    },
  ],
  [
    'phones and questions typed',
    {
      today: '2025-11-12',
      state: {
        folded: true,
        phones: [
          { who: 'team', number: '+1 555 010 7788' },
          { who: 'centre', number: '555 010 2000 ext. 12' },
          { who: 'emergency', number: '911' },
        ],
        country: 'US',
        questions: [{ text: 'Q', answer: 'A' }],
      },
    },
  ],
  ...SHEETS.map(
    (sheet) => /** @type {[string, How]} */ ([`paper: ${sheet}`, { today: '2025-11-12', prescription, state: onPaper(sheet) }]),
  ),
  ['paper: before there is a plan', { entry: emptyEntry(), state: { where: { place: 'more', thing: 'print' } } }],
  ['paper: no bottle typed', { today: '2025-12-02', state: onPaper('pharmacy') }],
  ...doses.map(([name, how]) => /** @type {[string, How]} */ ([`a dose: ${name}`, how])),
  ['a number of one’s own beside the country’s line', { state: { phones: [{ who: 'emergency', number: '555 010 9110' }], country: 'ES' } }],
];

/**
 * @param {string} language
 * @param {string} [source] another file of words under that language's rules
 * @returns {Screen[]}
 */
export function screensIn(language, source = sources[language]) {
  const drawn = (/** @type {string} */ name, /** @type {typeof plain[number][1]} */ how, /** @type {any} */ panel) => ({
    language,
    name,
    markup: draw(language, source, how, panel),
  });
  const choices = CHOICE_GROUPS.flatMap(({ choices: some }) => [...some]);
  const at = { today: '2025-12-05', state: { folded: true } };
  return [
    ...plain.map(([name, how]) => drawn(name, how, undefined)),
    drawn('something changed', at, () => ({ name: 'choices' })),
    ...choices.map((choice) =>
      drawn(`change: ${choice}`, at, (/** @type {any} */ plan) => ({ name: 'change', draft: draftFor(choice, { plan }) })),
    ),
    ...['same', 'each', 'dates'].map((lengths) =>
      drawn(`change: steps of a taper, ${lengths}`, at, (/** @type {any} */ plan) => ({
        name: 'change',
        draft: { ...stepped(plan), lengths },
      })),
    ),
    ...choices.map((choice) =>
      drawn(`change, sent empty: ${choice}`, at, () => ({ name: 'change', draft: { ...emptyDraft(choice), sent: true } })),
    ),
    drawn('change, ends before it starts', at, () => ({
      name: 'change',
      draft: {
        ...emptyDraft('taper'),
        sent: true,
        pick: 'paused-through',
        dates: { ...emptyDraft('taper').dates, from: boxes('20 12 2025'), through: boxes('10 12 2025') },
      },
    })),
    drawn('change, before the first dose', at, () => ({
      name: 'change',
      draft: {
        ...emptyDraft('missed'),
        sent: true,
        pick: 'missed',
        told: 'yes',
        dates: { ...emptyDraft('missed').dates, on: boxes('20 10 2025') },
      },
    })),
    drawn('the prescription form', at, () => ({ name: 'prescription', typed: emptyPrescription() })),
    drawn('the prescription form, sent empty', at, () => ({ name: 'prescription', typed: { ...emptyPrescription(), sent: true } })),
  ];
}

/** A taper of two steps while it is typed. @param {any} plan */
function stepped(plan) {
  const draft = draftFor('taper', { plan });
  const steps = [
    ['2', '7', '8 12 2025'],
    ['1', '7', '15 12 2025'],
  ].map(([amount, days, through]) => ({ amount, days, through: boxes(through) }));
  return { ...draft, unit: 'mg', days: '7', steps };
}

/**
 * @param {How} how
 * @returns {string} The whole page in English.
 */
export function pageOf(how) {
  return draw('en', sources.en, how, how.panel);
}

/**
 * @param {string} language
 * @param {string} source
 * @param {typeof plain[number][1]} how
 * @param {((plan: any) => any) | undefined} panel
 */
function draw(
  language,
  source,
  { entry = typed(), today = '2025-11-12', clock, device = today, state: given = {}, prescription: written, moved, keeper },
  panel,
) {
  const view = createView({ html, language, source, original: language === 'en' ? undefined : original, label, today, device });
  const { changes, stuck, ...rest } = given;
  const state = /** @type {any} */ ({ ...emptyState(), entry, ...rest, prescription: written });
  if (changes) state.changes = changesOf(changes);
  const reading = readEntry(state.entry, core, language);
  const living = readLiving(
    reading,
    { changes: state.changes.made, prescription: state.prescription, given: state.ticks, today, clock },
    core,
  );
  assert.ok(living.stuck.length === 0 || stuck, JSON.stringify(living.stuck));
  if (moved && living.request && reading.request) {
    const comparison = core.compare({ ...reading.request, ...(written && { prescription: written }) }, living.request);
    assert.ok(comparison.ok);
    const before = readLiving(reading, { changes: [], prescription: state.prescription, today }, core);
    state.moved = { how: 'made', comparison, former: before.plan?.items ?? [], steps: false, on: device };
  }
  state.panel = panel?.(living.plan);
  const verdict =
    !state.panel || state.panel.name === 'choices' || !living.request
      ? undefined
      : state.panel.name === 'change'
        ? judgeChange(state.panel.draft, { request: living.request, plan: living.plan }, core, language)
        : judgePrescription(state.panel.typed, living.request, core, language);
  const keeping = { state: { look: { text: '', look: '' }, ...(keeper?.() ?? { keeping: 'off', device: '', canPutBack: false }) } };
  const planOn = (/** @type {any} */ { lastKept: _kept, clock: _clock, ...request }, /** @type {string} */ iso) => {
    const then = core.plan({ ...request, today: iso });
    return then.ok ? then.plan : undefined;
  };
  const daysFrom = (/** @type {string} */ from, /** @type {number[]} */ by) => {
    const days = core.addDays({ from, by });
    return days.ok ? days.days : [from];
  };
  /** @type {Record<string | symbol, unknown>} */
  const answering = { planOn, daysFrom, core };
  const actions = /** @type {any} */ (new Proxy({}, { get: (_, name) => answering[name] ?? (() => undefined) }));
  return `<title>${view.words.say('page-title')}</title>${textOf(livePage(view, /** @type {any} */ ({ state, reading, living, verdict, keeper: keeping, actions, part: 'unseen' })))}`;
}

/**
 * What lit would put into the document, as one string. Listeners and properties fall away; a typed value stays.
 * @param {any} value
 * @returns {string}
 */
export function textOf(value) {
  if (value === nothing || value === undefined || value === null || value === false || typeof value === 'function') return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (value._$litType$ !== undefined) {
    return value.strings
      .map(
        (/** @type {string} */ piece, /** @type {number} */ index) =>
          piece + (index < value.values.length ? textOf(value.values[index]) : ''),
      )
      .join('');
  }
  if (value._$litDirective$ !== undefined) return directive(value.values);
  if (typeof value === 'object' && typeof value[Symbol.iterator] === 'function') return [...value].map(textOf).join('');
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** guard(dependencies, draw); repeat(items, key, draw). @param {any[]} values */
function directive(values) {
  if (values.length === 2 && typeof values[1] === 'function') return textOf(values[1]());
  if (values.length === 3 && typeof values[2] === 'function') return textOf([...values[0]].map((item, index) => values[2](item, index)));
  return textOf(values[0]);
}

/**
 * The cards of a screen by their headings.
 * @param {string} markup
 * @returns {{ title: string, markup: string }[]}
 */
export function cardsOf(markup) {
  return markup
    .split(/(?=<(?:section|form|div)\s+class="card)/)
    .slice(1)
    .map((card) => ({
      title:
        /<h\d[^>]*>(.*?)<\/h\d>/s
          .exec(card)?.[1]
          .replace(/<[^>]*>/g, '')
          .trim() ?? '',
      markup: card,
    }));
}

/** What stands between blocks ends a unit of reading, as a line's end does on the screen. */
const BLOCK =
  /<\/?(?:title|p|li|ul|ol|dl|dt|dd|h\d|td|th|tr|button|label|legend|summary|option|select|section|div|footer|header|fieldset|caption|a|text|textarea|span class="(?:tests|until|about|short|whole)[^>]*)(?:\s[^>]*)?>/g;

/**
 * The texts of a screen as people read or hear them, block by block, labels for screen readers too.
 * @param {string} markup
 */
export function unitsOf(markup) {
  const spoken = [...markup.matchAll(/(?:aria-label|alt|title|placeholder)="([^"]+)"/g)].map(([, text]) => text);
  const shown = markup
    .replace(/<!--.*?-->/gs, '')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n');
  return [...shown, ...spoken]
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
