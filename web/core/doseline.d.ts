/**
 * The shapes that cross the boundary between the C++ core and JavaScript.
 * Written by hand; `tests/wasm/types.test.mjs` checks every answer of every vector against them.
 *
 * Units are in the names: grams, microlitres, vector genomes (vg), minutes, all whole numbers.
 * Dates are civil ISO days, `YYYY-MM-DD`, without clock or zone. Spans include both ends.
 * Day 0 is the day of the infusion; the day before is day -1.
 */

/** A civil day, `YYYY-MM-DD`, 2000-01-01 to 2100-12-31 when typed; a plan may run on into 2101. */
export type IsoDate = string;

/** The id of a medical rule, for example `ZOL-KIT`; `label().rules` says where each one comes from. */
export type RuleId = string;

export type EditionId = 'us';

/** What an item rests on: the label's rule, what the family typed from the team, or a result not yet known. */
export type Basis = 'label' | 'team' | 'conditional';

export type BloodTest = 'liver' | 'platelets' | 'troponin';

export interface PlanRequest {
  edition: EditionId;
  /** The child's birth date. */
  birthDate: IsoDate;
  /** Whole grams. The label's table runs from 2600 to 21000. */
  weightGrams: number;
  /** Day 0. Not before the birth date, and before the second birthday (ZOL-AGE). */
  infusionDate: IsoDate;
}

export type ProblemCode =
  /** The request is not one object that JSON can carry in a million characters. Field: `request`. */
  | 'unreadable-request'
  | 'missing'
  | 'unknown-field'
  /** Not a string where a string is due, or not a number where a number is due (NaN and Infinity too). */
  | 'wrong-type'
  | 'unknown-edition'
  /** Not of the form YYYY-MM-DD. */
  | 'not-a-date'
  /** Of that form, but the calendar has no such day: 31 February. */
  | 'no-such-day'
  /** Before 2000-01-01; `limit` is that day. */
  | 'before-2000'
  /** After 2100-12-31; `limit` is that day. */
  | 'after-2100'
  /** The infusion is earlier than the birth; `limit` is the birth date. */
  | 'before-birth'
  /** Two years or older on the day of the infusion; `limit` is the second birthday. Rules ZOL-AGE, ITV-LOOKALIKE. */
  | 'age-two-or-more'
  /** Not a whole number of grams. */
  | 'not-whole'
  /** Zero or less. */
  | 'not-positive'
  /** Below the first band; `limit` in grams. Rule ZOL-RANGE. */
  | 'below-label-range'
  /** Above the last band; `limit` in grams. Rule ZOL-RANGE. */
  | 'above-label-range'
  /** A warning: the weight lies between two bands. Rule ZOL-GAP. */
  | 'between-bands'
  /** A warning: the first steroid day (day -1) is before the birth; `limit` is that day. Rule STE-START. */
  | 'first-dose-before-birth';

export interface Problem {
  /** The request's field, or the unknown name as it was given (cut at 64 bytes). */
  field: string;
  code: ProblemCode;
  /** The bound that was crossed, in the field's own unit. */
  limit?: number | IsoDate;
  rules: RuleId[];
}

/** One band of the label's kit table. */
export interface KitRow {
  kind: 'row';
  minGrams: number;
  maxGrams: number;
  /** The volume to infuse, as the label prints it: a multiple of 100 microlitres. */
  volumeMicrolitres: number;
  vials: number;
  /** Grade of the vial total: A where two independent copies agree, B where one does. */
  vialsGrade: 'A' | 'B';
  /** How many vials of each size; only for the rows whose split has been checked (1 to 12). */
  split?: { vials5500Microlitres: number; vials8300Microlitres: number };
  /** The dose as the label prints it, in vector genomes: at most 2.31e15, exact in a JavaScript number. */
  doseVg: number;
  rules: RuleId[];
}

/** The child's own row, with what follows from the child's weight. */
export interface ChildKitRow extends KitRow {
  /** 1-based place in the table. */
  row: number;
  /** Vector genomes for each kg of this child (ZOL-TOP), rounded half up to 1e12. */
  vgPerKg: number;
}

/** The weight lies between two bands: both are shown, neither is chosen (ZOL-GAP). */
export interface KitGap {
  kind: 'gap';
  below: KitRow & { row: number };
  above: KitRow & { row: number };
  rules: RuleId[];
}

export type ItemKind = 'infusion' | 'course' | 'gate' | 'visit' | 'window' | 'milestone';

/**
 * One thing of the plan. Either `date`, or `from` with `through`; `from` without `through` is open-ended
 * ("until your team says"). `day`, `fromDay`, `throughDay` are the same days counted from day 0.
 *
 * Keys of a plan from the label alone, in the order of their first day:
 * `steroid.full`, `window.vaccines`, `infusion`, `window.hygiene`, `watch.tma`, `visit.1` … `visit.12` (the number is
 * the week after the infusion), `steroid.gate`, `steroid.taper`, `aftercare`, `monitoring.beyond`, `monitoring.minimum`.
 */
export interface Item {
  key: string;
  kind: ItemKind;
  date?: IsoDate;
  day?: number;
  from?: IsoDate;
  fromDay?: number;
  through?: IsoDate;
  throughDay?: number;
  basis: Basis;
  rules: RuleId[];
  /** Visits only. */
  tests?: BloodTest[];
  /** Visits only: those of `tests` whose date hangs on when the taper ends. */
  conditionalTests?: BloodTest[];
  /** The infusion only; absent when the weight lies between two bands. */
  volumeMicrolitres?: number;
  /** The infusion only; absent when the weight lies between two bands. */
  microlitresPerHour?: number;
  /** The infusion only: 60. */
  minutes?: number;
  /** `steroid.full` only: the label's starting rate (STE-RATE), for showing on request, never as an instruction. */
  labelRate?: { microgramsPerKgPerDay: number; microgramsPerDay: number; rules: RuleId[] };
}

export interface Weight {
  grams: number;
  /** The same weight in pounds and whole ounces, rounded half up to the ounce. */
  pounds: number;
  ounces: number;
}

export interface Plan {
  edition: EditionId;
  /** 16 hex digits over everything in the plan but `hash` and `build`; two devices with the same plan show the same. */
  hash: string;
  /** 12 hex digits that name the core's sources. */
  build: string;
  birthDate: IsoDate;
  infusionDate: IsoDate;
  weight: Weight;
  kit: ChildKitRow | KitGap;
  items: Item[];
  /** Things that do not stop the plan but must be seen. */
  warnings: Problem[];
}

export type PlanAnswer = { ok: true; plan: Plan } | { ok: false; problems: Problem[] };

/** Where one rule comes from. */
export interface Rule {
  id: RuleId;
  /** Where it stands: label and section, safety letter, paper. */
  section: string;
  /** Which text of that source: its date or years; empty where none is known. */
  revision: string;
  /** A: the label, a regulator or the manufacturer, or two copies that agree. B: one faithful copy. C: unchecked. */
  grade: 'A' | 'B' | 'C';
}

/** The facts of one edition, for tables and the sources panel. */
export interface Label {
  edition: EditionId;
  /** The day the facts were last checked. */
  checked: IsoDate;
  /** After this day the page says that the facts are due for review. */
  reviewDue: IsoDate;
  kits: KitRow[];
  rules: Rule[];
}

export type LabelAnswer = { ok: true; label: Label } | { ok: false; problems: Problem[] };

export interface Doseline {
  /** From a request to a plan, or to all its problems at once. Never throws, whatever it is given. */
  plan(request: PlanRequest): PlanAnswer;
  /** The facts of an edition. Never throws. */
  label(edition: EditionId): LabelAnswer;
  /** Which build answers: WebAssembly, or the same C++ as plain JavaScript. */
  readonly engine: 'wasm' | 'twin';
}

export interface LoadOptions {
  /** `auto` (the default) takes WebAssembly and falls back to the twin where it is off. */
  engine?: 'auto' | 'wasm' | 'twin';
}

/** Load the core once; later calls with the same engine return the same promise. Rejects only if no engine can run. */
export function loadDoseline(options?: LoadOptions): Promise<Doseline>;
