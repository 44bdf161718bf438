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
  /**
   * The next three only help to tell a slip of the hand from a true weight (warnings `weight-unusual` and
   * `weight-implausible`). Nothing else in the plan depends on them.
   */
  sex?: 'girl' | 'boy';
  /** Whole weeks born before the due date, 0 to 17. */
  weeksBornEarly?: number;
  /** The unit that the weight was typed in, so that only a reading with the same digits is offered. */
  weightUnit?: WeightUnit;
  /**
   * The day on which the weight was taken: from the birth to the infusion, as moved. Only warnings depend on it:
   * `weight-old`, and the two above, which go by the age on this day and without it by the age on the infusion day.
   */
  weightDate?: IsoDate;
  /** What happened and what the team said since, oldest first; at most 1000. To undo is to leave the last one out. */
  changes?: Change[];
  prescription?: Prescription;
  /** The device's day. Only `plan.today` and `plan.supply` depend on it, and the hash does not stand for them. */
  today?: IsoDate;
}

/** Where a family does not know an amount, it leaves it out. Volumes in whole tenths of a mL, at most 100 mL. */
export interface Amount {
  microlitres?: number;
  micrograms?: number;
}

/** The amount per dose on these days, as the team gave it. Where two overlap, the later one counts from its first day on. */
export interface Step extends Amount {
  /** Without it, the day after the step before, or the taper's own `from` for the first step. */
  from?: IsoDate;
  through: IsoDate;
}

export type Change =
  /** The infusion is on another day; every date of the label moves with it. The last one counts. */
  | { kind: 'infusion-moved'; to: IsoDate }
  /** What the team said of the liver tests (STE-GATE). `not-yet`: the full amount goes on, open-ended (STE-HOLD). */
  | { kind: 'gate'; on: IsoDate; said: 'go' | 'not-yet' }
  /** The full amount goes on through a day, or without one until the team says; a hold never shortens it. The last one counts. */
  | { kind: 'course-held'; through?: IsoDate }
  | ({ kind: 'dose-changed'; from: IsoDate } & Amount)
  /**
   * The taper starts: in the steps that the team gave, or to a day, or for the label's 28 days. Given again for the
   * same day it replaces the first; for a later day it lays what is left of the taper anew.
   */
  | { kind: 'taper-begun'; from: IsoDate; through?: IsoDate; steps?: Step[] }
  /** The taper stands still on these days, or until the team says; what is left of it moves back. No day counts twice. */
  | { kind: 'taper-paused'; from: IsoDate; through?: IsoDate }
  /** Back to the full amount; a later `taper-begun` starts a new taper. */
  | { kind: 'full-again'; from: IsoDate }
  /** The team ended the steroid; this is its last day. */
  | { kind: 'course-ended'; on: IsoDate }
  /** `visit` is an item's key. The last one counts. */
  | { kind: 'visit-moved'; visit: string; to: IsoDate }
  | { kind: 'visit-done'; visit: string; on: IsoDate; said?: 'carry-on' | 'changed' }
  /** Gets the key `visit.added.N`; N is `number`, 1 to 1000. */
  | { kind: 'visit-added'; number: number; on: IsoDate; tests: BloodTest[] }
  /** A dose that was missed or came up, and whether the team knows (STE-MISSED). */
  | { kind: 'dose-missed'; on: IsoDate; how: 'missed' | 'vomited'; reported: boolean };

/** What stands on the child's own prescription and bottle. */
export interface Prescription {
  /** "15 mg in 5 mL" is 15000 and 5000. */
  strengthMicrograms: number;
  strengthMicrolitres: number;
  /** Volume of one dose: whole tenths of a mL, at most 100 mL. */
  doseMicrolitres: number;
  /** Mass of one dose, if that is written too. */
  doseMicrograms?: number;
  /** 1 to 4. */
  timesPerDay: number;
  /** `HH:MM`, shown and never computed with. */
  clock?: string;
  /** 1000, 3000, 5000 or 10000. */
  syringeMicrolitres?: number;
  bottleMicrolitres?: number;
  bottleOpened?: IsoDate;
  /** How long an opened bottle keeps, as the pharmacy says. */
  openedBottleDays?: number;
}

export type WeightUnit = 'kg' | 'lb' | 'g';

export type ProblemCode =
  /** The request is not one object that JSON can carry in a million characters. Field: `request`. */
  | 'unreadable-request'
  | 'missing'
  | 'unknown-field'
  /** Given twice. A JavaScript object cannot; a JSON text can. */
  | 'repeated-field'
  /** Not a string where a string is due, or not a number where a number is due (NaN and Infinity too). */
  | 'wrong-type'
  | 'unknown-edition'
  /** Neither `girl` nor `boy`. */
  | 'unknown-sex'
  /** None of `kg`, `lb`, `g`. */
  | 'unknown-unit'
  /** Not of the form YYYY-MM-DD. */
  | 'not-a-date'
  /** Of that form, but the calendar has no such day: 31 February. */
  | 'no-such-day'
  /** Before 2000-01-01; `limit` is that day. */
  | 'before-2000'
  /** After 2100-12-31; `limit` is that day. */
  | 'after-2100'
  /** The infusion or the day of the weight is earlier than the birth; `limit` is the birth date. */
  | 'before-birth'
  /** Two years or older on the day of the infusion; `limit` is the second birthday. Rules ZOL-AGE, ITV-LOOKALIKE. */
  | 'age-two-or-more'
  /** Not a whole number of grams or weeks. */
  | 'not-whole'
  /** Weeks born early below 0; `limit` is 0. */
  | 'below-0-weeks'
  /** Weeks born early above 17; `limit` is 17. */
  | 'above-17-weeks'
  /** Zero or less. */
  | 'not-positive'
  /** Below the first band; `limit` in grams. Rule ZOL-RANGE. */
  | 'below-label-range'
  /** Above the last band; `limit` in grams. Rule ZOL-RANGE. */
  | 'above-label-range'
  /** A warning: the weight lies between two bands. Rule ZOL-GAP. */
  | 'between-bands'
  /** A warning: the first steroid day (day -1) is before the birth; `limit` is that day. Rule STE-START. */
  | 'first-dose-before-birth'
  /** A warning: |z| above 3 by WHO's weight for age. Ask for the number and the unit to be checked. */
  | 'weight-unusual'
  /** A warning: z above +5 or below -6, WHO's limits of implausibility. Ask for the weight to be typed again. */
  | 'weight-implausible'
  /** The day of the weight is later than the infusion, as moved; `limit` is the day of the infusion. */
  | 'weighed-after-infusion'
  /** A warning: the weight is more than `limit` days (14) older than the infusion, as moved. */
  | 'weight-old'
  /** More entries than a list takes; `limit` is how many it takes. */
  | 'too-many'
  /** None of the words that the field knows. */
  | 'unknown-word'
  /** Outside what can be meant; `limit` is the bound that was crossed. */
  | 'out-of-range'
  /** A volume that is not whole tenths of a mL. */
  | 'not-a-tenth'
  /** Not of the form HH:MM. */
  | 'not-a-clock'
  | 'unknown-syringe'
  /** `limit` is the first day. */
  | 'ends-before-it-starts'
  /** A warning: before the first dose of the steroid; `limit` is that day. */
  | 'before-course'
  /** A warning: the plan has no such visit (any more). */
  | 'unknown-visit'
  /** A warning: moved to or past the visit before or after; `limit` is the day it was moved from. */
  | 'visit-outside-window'
  /** These warn of the steps as they were typed. */
  | 'step-rises'
  | 'step-gap'
  | 'step-overlap'
  /** A warning: the team was not yet said to have opened the gate (STE-GATE). */
  | 'taper-before-gate'
  /** A warning: the course ends without a taper (STE-ABRUPT). */
  | 'end-without-taper'
  /** A warning: the course could not take this change up. */
  | 'no-effect'
  /** A warning: the team does not know of this dose yet (STE-MISSED). */
  | 'dose-not-reported'
  /** A warning: mg, strength and mL are over 5 % apart (STE-LIQUID). */
  | 'ask-pharmacist'
  /** A warning; `limit` is the syringe. */
  | 'larger-than-syringe'
  /** A warning; `limit` is the distance of the marks. */
  | 'between-marks';

export interface Problem {
  /** The request's field, as a path such as `changes[3].steps[0].through`; or the unknown name (cut at 64 bytes). */
  field: string;
  code: ProblemCode;
  /** The bound that was crossed, in the field's own unit. */
  limit?: number | IsoDate;
  /**
   * Weights that may have been meant, to be offered and never applied: at most two. With `weight-unusual`,
   * `weight-implausible`, `below-label-range` and `above-label-range` it is the same digits in the other unit, where
   * WHO's table finds that reading plausible.
   */
  readings?: Weight[];
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
  /** How many vials of each size. */
  split: { vials5500Microlitres: number; vials8300Microlitres: number };
  splitGrade: 'A' | 'B';
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

export type ItemKind = 'infusion' | 'course' | 'gate' | 'visit' | 'window' | 'milestone' | 'report';

/**
 * One thing of the plan. Either `date`, or `from` with `through`; `from` without `through` is open-ended
 * ("until your team says"). `day`, `fromDay`, `throughDay` are the same days counted from day 0.
 *
 * Keys of a plan from the label alone, in the order of their first day:
 * `steroid.full`, `window.vaccines`, `infusion`, `window.hygiene`, `watch.tma`, `visit.1` … `visit.12` (the number is
 * the week after the infusion), `steroid.gate`, `steroid.taper`, `aftercare`, `monitoring.beyond`, `monitoring.minimum`.
 * Changes add `steroid.full.2`, `steroid.taper.2`, `visit.after-taper.14`, `visit.added.1`, `report.1` and so on.
 * While the taper's end is not known, weekly liver visits are listed through day 364.
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
  /** Courses only: the amounts that the family typed, by date and never overlapping. */
  amounts?: ({ from: IsoDate; through?: IsoDate } & Amount)[];
  /** Tapers only: the days on which it stood still. */
  paused?: { from: IsoDate; through?: IsoDate }[];
  /** Visits only: the target that the family moved it from. */
  movedFrom?: IsoDate;
  /** Visits only. */
  done?: { on: IsoDate; said?: 'carry-on' | 'changed' };
  /** `steroid.gate` only: the team's latest word. */
  said?: { on: IsoDate; said: 'go' | 'not-yet' };
  /** Reports only. */
  how?: 'missed' | 'vomited';
  reported?: boolean;
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
  /** 16 hex digits over all from `edition` to `prescription`; two devices with the same plan show the same. */
  hash: string;
  /** 12 hex digits that name the core's sources. */
  build: string;
  birthDate: IsoDate;
  infusionDate: IsoDate;
  weight: Weight;
  kit: ChildKitRow | KitGap;
  items: Item[];
  prescription?: PlanPrescription;
  /** Things that do not stop the plan but must be seen. */
  warnings: Problem[];
  today?: Today;
  supply?: Supply;
}

/** The prescription as typed, and how its parts fit together. */
export interface PlanPrescription extends Omit<Prescription, 'syringeMicrolitres'> {
  /** What strength and volume come to. */
  computedMicrograms: number;
  /** Whether that is within 5 % of the typed mg; only where mg were typed. */
  mgAgrees?: boolean;
  syringe?: { microlitres: number; markMicrolitres: number; fits: boolean; onMark: boolean };
}

/** One thing to do or to know, with the item it is about. */
export interface TodayAction {
  code:
    | 'give-steroid'
    | 'ask-gate'
    | 'infusion'
    | 'blood-test'
    | 'next-blood-test'
    | 'first-steroid'
    | 'infusion-ahead'
    | 'ask-after-care'
    | 'ask-tests';
  key?: string;
  date?: IsoDate;
  inDays?: number;
}

/** What matters on `today`: at most three things, the most pressing first. */
export interface Today {
  date: IsoDate;
  day: number;
  stage: 'before' | 'full' | 'gate-open' | 'taper' | 'after';
  actions: TodayAction[];
}

/** From today to the end of the amount under way; open-ended without `through`. Needs a prescription and `today`. */
export interface Supply {
  from: IsoDate;
  through?: IsoDate;
  microlitres?: number;
  bottles?: number;
  /** The last day for which the opened bottle is full enough; absent if it outlasts the course, or an amount is in mg alone. */
  bottleRunsOut?: IsoDate;
  /** The last day on which the opened bottle keeps. */
  bottleKeepsThrough?: IsoDate;
}

/** The days of an item: `date`, or `from` and, where known, `through`. */
export interface ItemDays {
  date?: IsoDate;
  from?: IsoDate;
  through?: IsoDate;
}

/** One thing that is not the same in two plans. */
export interface Difference {
  key: string;
  /** `changed`: on the same days, but otherwise not the same. */
  what: 'added' | 'gone' | 'moved' | 'changed';
  before?: ItemDays;
  after?: ItemDays;
}

export type CompareAnswer =
  | { ok: true; differences: Difference[]; datesChanged: number }
  /** Fields start with `former.` or `now.`. */
  | { ok: false; problems: Problem[] };

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

/** What a family typed for a weight. */
export interface WeightRequest {
  /** Exactly as typed; up to some megabytes get an answer. */
  text: string;
  /** The unit chosen beside the field; absent while none is chosen. There is no default. */
  unit?: WeightUnit;
}

/** A typed weight that has no one reading. `readings`, where given, are what it may mean. */
export type WeightQuestionCode =
  | 'empty'
  /** No unit typed or chosen. `8 kg 200` offers 8 kg 200 g. */
  | 'unit-missing'
  | 'not-a-number'
  /** 8.2.1 */
  | 'too-many-points'
  /** 1,250 or 1.250: offers 1.25 and 1250, in this order. */
  | 'ambiguous-separator'
  /** 8200 with kg or lb: offers 8200 g. */
  | 'looks-like-grams'
  | 'not-positive'
  /** Units that contradict each other or the chosen one. Offers the reading by the text's unit, then by the chosen one. */
  | 'mixed-units'
  /** 18 lb 16 oz */
  | 'ounces-over-15'
  /** More than six digits after the decimal mark. */
  | 'too-precise'
  /** A tonne or more. */
  | 'too-large';

export type WeightProblem = { field: 'weight'; code: WeightQuestionCode; readings?: Weight[]; rules: RuleId[] };

/** One question about the weight; or, for a programmer, what is wrong with `request`, `text`, `unit` or an unknown field. */
export type WeightAnswer =
  | { ok: true; weight: Weight }
  | { ok: false; problems: [WeightProblem] }
  | { ok: false; problems: Problem[] };

export interface Doseline {
  /** From a request to a plan, or to all its problems at once. Never throws, whatever it is given. */
  plan(request: PlanRequest): PlanAnswer;
  /** What changed from one plan to another, thing by thing. Never throws. */
  compare(former: PlanRequest, now: PlanRequest): CompareAnswer;
  /**
   * From typed text to a weight of 1 to 999 999 g, or to one question. Any script's digits, decimal comma or point,
   * `8 kg 200 g`, `18 lb 1 oz`. Whether the label's table knows the weight is for `plan` to say. Never throws.
   */
  readWeight(request: WeightRequest): WeightAnswer;
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
