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

/** `eu` is a preview: off unless it is chosen. */
export type EditionId = 'us' | 'eu';

/** What an item rests on: the label's rule, what the family typed from the team, or a result not yet known. */
export type Basis = 'label' | 'team' | 'conditional';

export type BloodTest = 'liver' | 'platelets' | 'troponin';

export interface PlanRequest {
  edition: EditionId;
  /** The hospital's own schedule, in place of the label's. Its dates rest on `team`. */
  schedule?: Schedule;
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
  /** Doses ticked off; at most 5000. Only `today.doses` depend on them. */
  given?: Given[];
  /**
   * The day the plan is looked at. Once it is past the gate with no answer recorded, the full dose goes on open-ended
   * (STE-HOLD). Without it the plan is the label's possibility.
   */
  today?: IsoDate;
  /** The device's time of day, `HH:MM`. Only `today.doses` depend on it. */
  clock?: string;
  /** A day on which this plan was certainly kept or sent: a `today` of more than a day before it is refused. */
  lastKept?: IsoDate;
}

/**
 * On which days a hospital's team tests, and how long the course is. Whole: no date of the course, of the tests or of the
 * care of diapers is then the label's. Never an amount. What crosses a bound is refused, `below-least` or `above-most` with the bound.
 */
export interface Schedule {
  /** Whose it is: 1 to 200 bytes of UTF-8 each, here, in `version` and in `signedBy`. */
  hospital: string;
  version: string;
  /** The day of this version. */
  date: IsoDate;
  /** Who signed it. */
  signedBy: string;
  /** Days at the full dose from the first dose on, which is on day -1: 30 to 180. */
  fullDoseDays: number;
  /** 28 to 365. */
  taperDays: number;
  /** From the infusion on: 28 to 365. */
  diaperCareDays: number;
  /**
   * Days of blood tests, counted from the infusion: 1 to 60 days that rise, each from 1 to 730. After the last of
   * `liverDays` the liver is tested each whole week for as long as the steroid goes on.
   */
  liverDays: number[];
  /** The same, counted from the taper's last day. */
  liverAfterTaperDays: number[];
  plateletDays: number[];
  troponinDays: number[];
}

/** Whose schedule a plan follows. */
export interface ScheduleIdentity extends Pick<Schedule, 'hospital' | 'version' | 'date' | 'signedBy'> {
  /** Of all that it says: two schedules with the same one are the same. 16 hex digits. */
  hash: string;
}

/** A dose ticked off: the day that it belongs to, and which dose of that day. */
export interface Given {
  on: IsoDate;
  /** 1 to 4. */
  dose: number;
  /** The repeat that the team asked for after a dose was missed or came up. */
  again?: boolean;
  /** The device's time of day when it was ticked off, `HH:MM`. Where a dose is given twice over, the first counts. */
  at?: string;
  /** What the family calls that device. Only handed back: its first 64 bytes of UTF-8. */
  by?: string;
}

/** Where a family does not know an amount, it leaves it out. Volumes in whole hundredths of a mL, at most 100 mL. */
export interface Amount {
  microlitres?: number;
  micrograms?: number;
  /** The strength of the bottle that the mL were written for (STE-LIQUID): both, and only beside `microlitres`. */
  strengthMicrograms?: number;
  strengthMicrolitres?: number;
}

/** The amount per dose on these days, as the team gave it. Where two overlap, the later one counts from its first day on. */
export interface Step extends Amount {
  /** Without it, the day after the step before, or the taper's own `from` for the first step. */
  from?: IsoDate;
  /** Its last day. */
  through?: IsoDate;
  /**
   * In place of `through`: on how many days, 1 to 366, the first one counted. What is wrong with that number has the path
   * `days`; what follows from it for the last day has the path `through`.
   */
  days?: number;
}

export type Change =
  /** The infusion is on another day; every date of the label moves with it. The last one counts. `from` is a record. */
  | { kind: 'infusion-moved'; to: IsoDate; from?: IsoDate }
  /**
   * What the team said of the liver tests (STE-GATE). `go`: the taper starts the next day, not before day 29. `not-yet`:
   * the full dose goes on, open-ended (STE-HOLD).
   */
  | { kind: 'gate'; on: IsoDate; said: 'go' | 'not-yet' }
  /**
   * The full dose goes on through a day, or without one until the team says; a hold never shortens it. The last one
   * counts, until a later `go` in the list.
   */
  | { kind: 'course-held'; through?: IsoDate }
  | ({ kind: 'dose-changed'; from: IsoDate } & Amount)
  /**
   * The taper starts: in the steps that the team gave, or to a day, or for the label's 28 days. Given again for the
   * same day it replaces the first; for a later day it lays what is left of the taper anew.
   */
  | { kind: 'taper-begun'; from: IsoDate; through?: IsoDate; steps?: Step[] }
  /** The taper stands still on these days, or until the team says; what is left of it moves back. No day counts twice. */
  | { kind: 'taper-paused'; from: IsoDate; through?: IsoDate }
  /** Back to the full dose; a later `taper-begun` or `go` starts a new taper. */
  | { kind: 'full-again'; from: IsoDate }
  /** The team ended the steroid; this is its last day. */
  | { kind: 'course-ended'; on: IsoDate }
  /** `visit` is an item's key. The last one counts. `from` is the date it was moved from, a record. */
  | { kind: 'visit-moved'; visit: string; to: IsoDate; from?: IsoDate }
  | { kind: 'visit-done'; visit: string; on: IsoDate; said?: 'carry-on' | 'changed' }
  /** Gets the key `visit.added.N`; N is `number`, 1 to 1000. */
  | { kind: 'visit-added'; number: number; on: IsoDate; tests: BloodTest[] }
  /**
   * A dose that was missed or vomited, whether the team knows, and what it said (STE-MISSED). Without `dose` it may have
   * been any of that day.
   */
  | { kind: 'dose-missed'; on: IsoDate; dose?: number; how: 'missed' | 'vomited'; reported: boolean; said?: MissedReply };

/** What the team said of a missed or vomited dose. */
export type MissedReply = 'give-again' | 'do-not-give';

/** What stands on the child's own prescription and bottle. */
export interface Prescription {
  /** "15 mg in 5 mL" is 15000 and 5000. */
  strengthMicrograms: number;
  strengthMicrolitres: number;
  /** Volume of one dose: whole hundredths of a mL, at most 100 mL. */
  doseMicrolitres: number;
  /** Mass of one dose, if that is written too. */
  doseMicrograms?: number;
  /** 1 to 4. */
  timesPerDay: number;
  /** The time of each dose, `HH:MM`, rising; at most `timesPerDay`. */
  clocks?: string[];
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
  /** The answer needs more memory than the browser gives. Field: `request`. The next call is a fresh start. */
  | 'out-of-memory'
  | 'missing'
  | 'unknown-field'
  /** Given twice. A JavaScript object cannot; a JSON text can. Also `days` of a step beside its `through`. */
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
  /** A birth before 1900-01-01; `limit` is that day. Of `regimens` only, where adults may be born before 2000. */
  | 'before-1900'
  /** After 2100-12-31; `limit` is that day. */
  | 'after-2100'
  /** The infusion or the day of the weight is earlier than the birth; `limit` is the birth date. */
  | 'before-birth'
  /** Two years or older on the day of the infusion; `limit` is the second birthday. Rules ZOL-AGE, ITV-LOOKALIKE. */
  | 'age-two-or-more'
  /** Edition `eu`: from this age on, or above this weight, experience is limited. */
  | 'limited-experience'
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
  /** Less, or earlier, than can be meant; `limit` is the least that is taken. */
  | 'below-least'
  /** More than can be meant; `limit` is the most that is taken. */
  | 'above-most'
  /** A volume that is not whole hundredths of a mL. */
  | 'not-a-hundredth'
  /** Not of the form HH:MM, 00:00 to 23:59. */
  | 'not-a-clock'
  /** Clocks that do not rise. */
  | 'not-in-order'
  /** The team's word about a dose that it was not told of. */
  | 'not-reported'
  /** `today` is more than a day before `lastKept`; `limit` is that day. */
  | 'before-last-kept'
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
  | 'between-marks'
  /** A warning: these mL were written for a bottle of another strength than the prescription's (STE-LIQUID). */
  | 'other-strength'
  /** A warning: nobody knows for which strength these mL were written (STE-LIQUID). */
  | 'strength-missing'
  /** A warning: moved by hand to a day not after the infusion, so the visit keeps its own day; `limit` is the infusion. */
  | 'visit-before-infusion'
  /** A warning: more than `limit` days (60) after `today`. */
  | 'infusion-far-ahead';

/** The unit of a bound. */
export type LimitUnit = 'grams' | 'microlitres' | 'micrograms' | 'date' | 'weeks' | 'days' | 'count';

export interface Problem {
  /** The request's field, as a path such as `changes[3].steps[0].through`; or the unknown name (cut at 64 bytes). */
  field: string;
  code: ProblemCode;
  /** The bound that was crossed. */
  limit?: number | IsoDate;
  /** Its unit, wherever there is one. */
  unit?: LimitUnit;
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

export type ItemKind = 'infusion' | 'course' | 'gate' | 'visit' | 'series' | 'window' | 'milestone' | 'report';

/** What an item is, without its number. */
export type ItemName =
  | 'steroid.full'
  | 'steroid.gate'
  | 'steroid.taper'
  | 'infusion'
  | 'window.hygiene'
  | 'window.vaccines'
  | 'watch.tma'
  | 'visit'
  | 'visit.day'
  | 'visit.after-taper'
  | 'visit.added'
  | 'visit.weekly'
  | 'monitoring.beyond'
  | 'monitoring.minimum'
  | 'aftercare'
  | 'report';

export type Phase = 'full' | 'taper';

/**
 * One thing of the plan. Either `date`, or `from` with `through`; `from` without `through` is open-ended
 * ("until your team says"). `day`, `fromDay`, `throughDay` are the same days counted from day 0.
 *
 * Keys of a plan from the label alone, in the order of their first day:
 * `steroid.full`, `window.vaccines`, `infusion`, `window.hygiene`, `watch.tma`, `visit.1` … `visit.12` (the number is
 * the week after the infusion), `steroid.gate`, `steroid.taper`, `aftercare`, `monitoring.beyond`, `monitoring.minimum`.
 * A hospital's own schedule adds `visit.day.10`, the day after the infusion, where that is no whole week.
 * Changes add `steroid.full.2`, `steroid.taper.2`, `visit.after-taper.14`, `visit.added.1`, `report.1` and so on.
 * While the taper's end is not known, the weekly liver tests to come are one item, `visit.weekly`, behind the next few.
 */
export interface Item {
  key: string;
  name: ItemName;
  kind: ItemKind;
  date?: IsoDate;
  day?: number;
  from?: IsoDate;
  fromDay?: number;
  through?: IsoDate;
  throughDay?: number;
  basis: Basis;
  /** Whether that is the hospital's own schedule, and nothing that the family typed. */
  bySchedule?: true;
  rules: RuleId[];
  /** A day of it rests on a rule of grade C, and is no fact: "check this with your team". */
  checkWithTeam?: true;
  /** A rule that goes on as long as the steroid, whose last day nobody knows yet to be the last. */
  endsWithSteroid?: true;
  /** Series only: every so many days from `from` on. */
  everyDays?: number;
  /** Courses only. */
  phase?: Phase;
  /** Courses without `through` only: why nobody knows their end. */
  openBecause?: 'no-answer' | 'not-yet' | 'held' | 'full-again' | 'paused';
  /** The full dose of the label's possibility: it goes on past `through` unless the team has started the taper. */
  unlessTaperStarted?: boolean;
  /** That taper, which nobody has started: on its days the full dose goes on until the team does. */
  possible?: true;
  /** Visits and series. */
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
  /** Visits only: the day it was on when the family first moved it. */
  movedFrom?: IsoDate;
  /** Visits that were moved only: the day on which the plan would have them. */
  scheduled?: IsoDate;
  /** Visits only. */
  done?: { on: IsoDate; said?: 'carry-on' | 'changed' };
  /** `steroid.gate`: the team's latest word. Reports: what it said of the dose. */
  said?: { on: IsoDate; said: 'go' | 'not-yet' } | MissedReply;
  /** Reports only. */
  how?: 'missed' | 'vomited';
  reported?: boolean;
  dose?: number;
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
  /** Of a request with one: whose dates these are. */
  schedule?: ScheduleIdentity;
  /** 16 hex digits over all from `edition` to `prescription`; on one day two devices with the same plan show the same. */
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
  /** The last day that can be told of a course whose end nobody knows. */
  toldThrough?: IsoDate;
  today?: Today;
  /** With `today` only. */
  stairs?: Stair[];
  supply?: Supply;
}

/** One amount of the steroid and the days it runs: by date from the first dose on, no day left out. */
export interface Stair {
  /** The course's item. */
  key: string;
  phase: Phase;
  basis: Basis;
  from: IsoDate;
  /** Absent where nobody knows the end: only of the last one. */
  through?: IsoDate;
  /** Of a taper that nobody has started: the full dose goes on until the team does. */
  possible?: true;
  /** Seen from `today`. */
  when: 'past' | 'now' | 'ahead';
  /** Of one dose, as it was typed; absent where nobody typed one. */
  amount?: Amount;
  /** Whether the mL of `amount` are what is to be taken from the prescription's bottle. */
  fromBottle: boolean;
  /** In thousandths of the largest amount of all, for drawing; absent where the two cannot be compared. */
  height?: number;
}

/** The prescription as typed, and how its parts fit together. */
export interface PlanPrescription extends Omit<Prescription, 'syringeMicrolitres'> {
  /** What strength and volume come to. */
  computedMicrograms: number;
  /** Whether that is within 5 % of the typed mg; only where mg were typed. */
  mgAgrees?: boolean;
  syringe?: Syringe;
}

/** One thing to do or to know, with the item it is about. */
export interface TodayAction {
  code: 'infusion' | 'blood-test' | 'next-blood-test' | 'first-steroid' | 'infusion-ahead' | 'ask-after-care' | 'ask-tests';
  key?: string;
  date?: IsoDate;
  inDays?: number;
  /** To be done on that day. */
  due?: true;
  /** To be asked some day, with no end to it. What is neither lies ahead, to be known. */
  ask?: true;
}

/** What is known of a whole day of the course. `partly`: some of its doses are ticked off, not all. */
export type DayMark = 'given' | 'missed' | 'vomited' | 'partly' | 'unmarked';

/** What matters on `today`. */
export interface Today {
  date: IsoDate;
  day: number;
  stage: 'before' | 'full' | 'gate-open' | 'taper' | 'after';
  /** How many things are still to be done on that day: doses, the gate's question, actions of the day. */
  open: number;
  gate?: GateQuestion;
  /** The steroid doses of the day by their time; before them those of the day before that may still be ticked. */
  doses: Dose[];
  /** At most three other things, the most pressing first. */
  actions: TodayAction[];
  /** The most pressing rule of daily life that is on: an item, and its last day where that is known. */
  rule?: { key: string; until?: IsoDate };
  /** Once nothing of the day is left to be given: the first dose of the next day, if the course goes on. */
  next?: { on: IsoDate; time?: string };
  /** Those of the seven days before that are of the course, the earliest first. */
  lastDays: { on: IsoDate; mark: DayMark }[];
}

/** "Has your team said that the taper may start?" (STE-GATE) */
export interface GateQuestion {
  /**
   * `ask`: today. `call`: no word for three days (ours, not the label's). `not-yet`: not before `askOn`. `steps`: the
   * team started the taper, and its amounts are not typed. `ask-end`: the label's length of such a taper is over; has the
   * steroid ended? `call-end`: no answer to that for three days.
   */
  state: 'ask' | 'call' | 'not-yet' | 'steps' | 'ask-end' | 'call-end';
  /** The gate, the team's latest word, or the first day of the taper or of the full dose again. */
  since: IsoDate;
  /** When to ask, or since when it is asked. Not with `steps`. */
  askOn?: IsoDate;
  /** The visit on that day. */
  visit?: string;
}

/** What stands in the way of a dose's number, or must be seen beside it. */
export interface DoseWarning {
  code:
    /** A taper, or a changed dose, without an amount (STE-TAPER). */
    | 'amount-not-typed'
    /** mg without mL: nobody knows how many mL of this bottle that is (STE-LIQUID). */
    | 'mg-only'
    | 'strength-missing'
    | 'other-strength'
    | 'ask-pharmacist'
    | 'larger-than-syringe'
    | 'between-marks'
    /** An earlier dose was missed or vomited, and the team's word is not typed (STE-MISSED). */
    | 'report-untold'
    | 'report-open';
  limit?: number;
  unit?: 'microlitres';
  /** `report-untold` and `report-open` only: the key of the report. */
  report?: string;
  rules: RuleId[];
}

/** One dose of the steroid. */
export interface Dose {
  /** The day that it belongs to. */
  on: IsoDate;
  /** 1 to `of`. */
  number: number;
  of: number;
  time?: string;
  /** The course's item. */
  key: string;
  phase: Phase;
  basis: Basis;
  /** As it was typed; absent where nobody typed one. */
  amount?: Amount;
  /** Whether the mL of `amount` may be shown as the number to draw up. */
  certain: boolean;
  /** `due` again after the team said `give-again`. */
  state: 'due' | 'given' | 'missed' | 'vomited';
  /** Nothing more is given before the team has been called (STE-MISSED). */
  callFirst?: boolean;
  /** More than two hours before its time: a tick is asked about. */
  early?: boolean;
  /** Of the day before. */
  late?: boolean;
  /** Late, or more than six hours after its time: the team is called before it is given (STE-MISSED). */
  overdue?: boolean;
  /** The team knows that it was missed or vomited, and its word is not typed. */
  reported?: boolean;
  said?: MissedReply;
  /** When and on which device it was ticked off, where that is known. */
  given?: { at?: string; by?: string };
  warnings: DoseWarning[];
  /** Only where the amount is certain. */
  syringe?: Syringe;
}

export interface Syringe {
  microlitres: number;
  markMicrolitres: number;
  fits: boolean;
  onMark: boolean;
}

/**
 * From today through the last day to which the amounts are known one after another; open-ended without `through`. Needs a
 * prescription and `today`.
 */
export interface Supply {
  from: IsoDate;
  through?: IsoDate;
  microlitres?: number;
  bottles?: number;
  /** The last day for which the opened bottle is full enough; absent if it outlasts the course, or an amount is in mg alone. */
  bottleRunsOut?: IsoDate;
  /** The last day on which the opened bottle keeps. */
  bottleKeepsThrough?: IsoDate;
  /** The first of the two, where the course goes on after it. */
  bottleGoodThrough?: IsoDate;
  /**
   * The day by which to ask for the next bottle, not before `today`: a week before `bottleGoodThrough` (ours, not the
   * label's). Absent once that day is past.
   */
  askBy?: IsoDate;
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

/** What a change means, in the order of what a family asks first. `before` is of the former plan, `after` of the present one. */
export type Meaning =
  /** The plan goes by another label. */
  | { code: 'edition' }
  | { code: 'infusion'; before: IsoDate; after: IsoDate }
  | { code: 'report'; on: IsoDate; how: 'missed' | 'vomited'; reported: boolean; said?: MissedReply }
  /** The taper is out of the plan; the full dose goes on until the team says. */
  | { code: 'no-taper' }
  | { code: 'taper'; from: IsoDate; through?: IsoDate; steps: number }
  | { code: 'full-again'; from: IsoDate }
  | { code: 'full-through'; through: IsoDate }
  | { code: 'ended'; on: IsoDate }
  /** `otherBottle`: both in mL, of two strengths, so that the numbers alone say nothing (STE-LIQUID). */
  | { code: 'dose'; from: IsoDate; before?: Amount; after?: Amount; otherBottle?: true }
  | { code: 'gate'; on: IsoDate; said: 'go' | 'not-yet' }
  | { code: 'visit-moved'; key: string; before: IsoDate; after: IsoDate }
  | { code: 'visit-done'; key: string; on: IsoDate }
  | { code: 'visit-added'; key: string; after: IsoDate }
  | { code: 'prescription' }
  | { code: 'nothing' };

/** Something to be asked before a change is saved. */
export interface Ask {
  /** The field of the present request. */
  field: string;
  code:
    | 'amount-tenfold'
    | 'amount-tenth'
    | 'larger-than-syringe'
    | 'step-above-full'
    /** The same mL of another bottle; `before` and `now` are what they hold. */
    | 'other-strength'
    /** Something that has happened, on a day, or at an hour, that has not come; `now` is the day. */
    | 'day-ahead'
    | 'day-before-course'
    /** Ends more than 180 days after today; `now` is that day. */
    | 'long-span'
    | 'infusion-far-ahead'
    | 'infusion-moved-far'
    | 'visit-before-infusion'
    | 'visit-outside-window';
  /** `retype`: the amount is typed again. `confirm`: yes or no. `choose`: put back, keep, or another day. */
  how: 'retype' | 'confirm' | 'choose';
  /** Amounts in `unit`; of a visit the day it is on by hand. */
  before?: number | IsoDate;
  /** Of a visit the day on which the plan would have it. */
  now?: number | IsoDate;
  limit?: number;
  unit?: LimitUnit;
  /** A visit. */
  key?: string;
  tests?: BloodTest[];
}

export type CompareAnswer =
  /** `meaning` is never empty. */
  | { ok: true; meaning: Meaning[]; asks: Ask[]; differences: Difference[] }
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
  /**
   * No unit typed or chosen. `8 kg 2` offers 8.2 kg and 8 kg 2 g, in this order; `8 kg 200`, where both are the same,
   * offers that one.
   */
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
export type WeightAnswer = { ok: true; weight: Weight } | { ok: false; problems: [WeightProblem] } | { ok: false; problems: Problem[] };

/** What a family typed for an amount of medicine. */
export interface AmountRequest {
  /** Exactly as typed; up to some megabytes get an answer. */
  text: string;
  kind: 'amount';
  /** The unit that stands beside the box. The same unit may then stand in the text: `2.7 mL`. */
  unit?: 'mL' | 'mg';
}

/** What a family typed for a count of days, weeks or times. */
export interface CountRequest {
  text: string;
  kind: 'count';
}

/** A typed number that has no one reading. */
export type NumberQuestionCode =
  | 'empty'
  | 'not-a-number'
  /** 2.7.1 */
  | 'too-many-points'
  /** An amount written 1,250 or 1.250: `readings` are 1.25 and 1250, in this order. */
  | 'ambiguous-separator'
  /** An amount written 05: it may be 5, or 0.5 with its point lost. */
  | 'leading-zero'
  /** An amount with another unit than the box's. It is not converted. */
  | 'other-unit'
  /** An amount of zero or less. */
  | 'not-positive'
  /** An amount with more than three digits after the decimal mark. */
  | 'too-precise'
  /** A count that is anything but a whole number. */
  | 'not-whole'
  /** A million or more. */
  | 'too-large';

/** `readings`, in thousandths of the unit, may be offered and are never applied. */
export type NumberProblem = { field: 'number'; code: NumberQuestionCode; readings?: [number, number]; rules: RuleId[] };

/** One question about the number; or, for a programmer, what is wrong with `request`, `text`, `kind`, `unit` or an unknown field. */
export type NumberRefusal = { ok: false; problems: [NumberProblem] } | { ok: false; problems: Problem[] };

/** Whole thousandths of the unit: microlitres of a mL, micrograms of a mg; 1 to 999 999 999. */
export type AmountAnswer = { ok: true; thousandths: number } | NumberRefusal;

/** 0 to 999 999. */
export type CountAnswer = { ok: true; count: number } | NumberRefusal;

/** A day, and how many days to go on from it, or back: at most 100 whole numbers. */
export interface DaysRequest {
  from: IsoDate;
  by: number[];
}

/** A day for each number, in their order. What leads out of the calendar is refused: `by`, `before-2000` or `after-2100`. */
export type DaysAnswer = { ok: true; days: IsoDate[] } | { ok: false; problems: Problem[] };

/** The last day of a span, in words: the day before the first birthday of the start, and so on. */
export type SpanWord =
  /** One year from `from`. */
  | 'first-year'
  /** Through the day before the second birthday. Needs `birthDate`. */
  | 'second-birthday'
  /** Five years from `from`. */
  | 'five-years';

/**
 * The three medicines on one axis, from the label alone: no plan is needed, and nothing that a team said is in it. Of a
 * medicine that is left out nothing is told; at least one of `infusionDate`, `evrysdi`, `spinraza` or `from` is there.
 * To draw all three from one chosen start, hand that day in for each.
 */
export interface RegimensRequest {
  edition: EditionId;
  /** First day shown. Without it, the earliest of the days on which a medicine starts. */
  from?: IsoDate;
  /**
   * Last day shown, or a word for it; without it `first-year`. `ends-before-it-starts` where it is before `from`
   * (`limit` is that day); `above-most` where it is more than 25 years after (`limit` is the last day that is taken).
   */
  through?: IsoDate | SpanWord;
  /** From 1900-01-01 on, for adults too; `before-1900` otherwise. No medicine may start before it: `before-birth`. */
  birthDate?: IsoDate;
  /** Whole weeks born before the due date, 0 to 17. */
  weeksBornEarly?: number;
  /** Whole grams, 100 to 999999. Only amounts of Evrysdi depend on it. */
  weightGrams?: number;
  /** The day of the weight; without it the day on which Evrysdi starts. Not before the birth. */
  weightDate?: IsoDate;
  /** Zolgensma: day 0. */
  infusionDate?: IsoDate;
  evrysdi?: {
    /** The first dose. */
    from: IsoDate;
    /** The day on which the pharmacy made the bottle up. */
    bottleMadeUp?: IsoDate;
  };
  spinraza?: {
    /** The first dose: day 0 of the loading. */
    from: IsoDate;
    /** Which regimen. Without it both are told, one after the other: none is chosen for a family. */
    regimen?: SpinrazaRegimen;
    /** Whether the loading of 12 mg ends on day 63, as in the EU leaflet, or on day 58, as in the US label (SPZ-LOAD). Without it the edition's. */
    euLoading?: boolean;
    /**
     * From 12 mg to the high dose (SPZ-SWITCH): the first maintenance dose on this day or later is the one of 50 mg. Only
     * beside `regimen: '12-mg'`; `below-least` before `from`.
     */
    switchOn?: IsoDate;
  };
}

export type SpinrazaRegimen = '12-mg' | 'high-dose';

/**
 * One thing of a medicine. Single days have `date` and `day`, others `from` and, where known, `through`; without `through`
 * it goes on for the long term. `day`, `fromDay`, `throughDay` are the same days counted from the first day shown, so that
 * they may be negative or lie past its end: an item is told whole as soon as one day of it is shown.
 *
 * Keys: of Zolgensma those of a plan's items (`infusion`, `steroid.full`, `steroid.taper`, `window.hygiene`, `visit.4`); of
 * Evrysdi `evrysdi.1`, `evrysdi.2` … for each stretch of the dose table, and `evrysdi.bottle`; of Spinraza `spinraza.1`,
 * `spinraza.2` …, the number of the dose counted from its start, not from the first day shown.
 *
 * `evrysdi.bottle` runs from the day on which it was made up through the day on which it is thrown away: 1 April, 4 June.
 */
export interface RegimenItem {
  key: string;
  name:
    | 'infusion'
    | 'steroid.full'
    | 'steroid.taper'
    | 'window.hygiene'
    | 'visit'
    | 'visit.after-taper'
    | 'evrysdi'
    | 'evrysdi.bottle'
    | 'spinraza';
  /** `dose`: one dose on one day. `course`: a dose every day. */
  kind: 'infusion' | 'course' | 'visit' | 'window' | 'dose';
  date?: IsoDate;
  day?: number;
  from?: IsoDate;
  fromDay?: number;
  through?: IsoDate;
  throughDay?: number;
  /** `conditional`: hangs on a result (the taper, and the tests after it), or on an answer of the team (`ask`). */
  basis: Basis;
  rules: RuleId[];
  checkWithTeam?: true;
  /** Visits only. */
  tests?: BloodTest[];
  /** Spinraza only: which part of the regimen the dose is of. `switch`: the one of 50 mg in place of 12 mg. */
  part?: 'loading' | 'maintenance' | 'switch';
  /** Spinraza only: 12000, 28000 or 50000. */
  micrograms?: number;
  /**
   * Evrysdi only: the rows of the dose table for these days. One of each where the age is known; of both ages where nobody
   * knows which one counts (`ask`); from 2 years on, one for each side of 20 kg. Absent where no birth date is known.
   */
  rates?: EvrysdiRate[];
  /** Evrysdi only: the label does not say which age counts for a child born early. Ask the team (EVR-PRETERM). */
  ask?: true;
  /**
   * Evrysdi only: what the label comes to, on the days on which the weight was taken, or from the start on where it was
   * taken before. No later stretch has one: a future weight is never guessed (EVR-WEIGH). Absent too where two rates are
   * possible, and above 5 mg (EVR-MAX, the notice `above-studied`).
   */
  amount?: EvrysdiAmount;
}

/** A row of the dose table (EVR-DOSE). Per kg, or in all. */
export interface EvrysdiRate {
  /** 150, 200 or 250. */
  microgramsPerKg?: number;
  /** 5000, whatever the weight. */
  micrograms?: number;
  /** From this weight on: 20000. */
  fromGrams?: number;
  /** Below this weight: 20000. */
  belowGrams?: number;
  /** Whether the tablet may be taken in place of the liquid (EVR-FORM). */
  tablet: boolean;
}

/** One daily dose by the label, for these days and this weight: arithmetic to be shown, never an instruction. */
export interface EvrysdiAmount {
  weightGrams: number;
  /** The day that the weight stands for. */
  on: IsoDate;
  /** Rounded half up to a microgram; at most 5000. */
  micrograms: number;
  /** Micrograms / 0.75 rounded half up; at 5 mg the leaflet's 6600 (EVR-ML). */
  microlitres: number;
  /** `leaflet`: as printed. `arithmetic`: the pharmacy rounds it to a mark, and its figure counts. */
  volume: 'leaflet' | 'arithmetic';
  /** Whether the tablet may be taken in place of it. */
  tablet: boolean;
  /** How many whole doses an 80 mL bottle holds at most, and on how many days it is used at most (EVR-LASTS, EVR-64). */
  bottleDoses: number;
  bottleDays: number;
  rules: RuleId[];
}

/** What must be said beside a medicine, with the rules that say it. */
export interface RegimenNotice {
  code:
    /** Two years or older on the day of the infusion, so there are no items: Zolgensma is not for this age, Itvisma is another. */
    | 'itvisma'
    /** Edition `eu`: from 2 years on or over 13.5 kg. */
    | 'limited-experience'
    /** No birth date: nobody knows whether the age fits, or which row of the dose table. */
    | 'birth-date-missing'
    /** No weight, and an amount hangs on it. */
    | 'weight-missing'
    /** Born early: the infusion waits (ZOL-PRETERM); which age counts is to be asked (EVR-PRETERM). */
    | 'born-early'
    /** Starts before the infusion of Zolgensma: little is known of the two together (ZOL-COMBO). */
    | 'before-infusion'
    /** By the weight the label comes to more than 5 mg, which was not studied: no amount is told (EVR-MAX). */
    | 'above-studied'
    /** Each new weight may change the amount (EVR-WEIGH). Of Evrysdi always. */
    | 'weigh-again'
    /** The label changed in 2026: check the current one (EVR-2026). Of Evrysdi always. */
    | 'check-label'
    /** The switch falls into the loading, and there is no rule for that: no dose from that day on is told (SPZ-SWITCH). */
    | 'switch-in-loading';
  rules: RuleId[];
}

/** One medicine of the comparison. */
export interface Regimen {
  /** `spinraza-12` also where it is switched to the high dose. */
  medicine: 'zolgensma' | 'evrysdi' | 'spinraza-12' | 'spinraza-high';
  /** Its first dose. */
  start: IsoDate;
  /**
   * The days on which the table of Evrysdi changes by age, be they shown or not: at 2 months and at 2 years. Born early,
   * `corrected` is the same age counted from the due date; `date` is left out where the edition goes by that one alone.
   */
  steps?: { age: '2-months' | '2-years'; date?: IsoDate; corrected?: IsoDate }[];
  /** By date; bounded, however long the span is. */
  items: RegimenItem[];
  /**
   * Doses: in the first 12 months from its start, in the 12 months after those, and on the days shown. Of a daily medicine
   * they are days. Left out where no rule gives the dates.
   */
  counts?: { firstYear: number; secondYear: number; shown: number; rules: RuleId[] };
  notices: RegimenNotice[];
}

/** A day on the axis. */
export interface AxisMark {
  date: IsoDate;
  day: number;
}

export interface Regimens {
  edition: EditionId;
  /** The days shown. */
  from: IsoDate;
  through: IsoDate;
  /** How many they are. */
  days: number;
  /** The first day shown and, from it, every month of a span of at most 2 years, every year of a longer one. */
  marks: AxisMark[];
  /** In the order zolgensma, evrysdi, spinraza-12, spinraza-high. */
  regimens: Regimen[];
}

/** Problems are all told at once; fields inside have paths such as `spinraza.switchOn`. */
export type RegimensAnswer = { ok: true; regimens: Regimens } | { ok: false; problems: Problem[] };

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
  /**
   * From typed text to an amount in whole thousandths, or to a whole count, or to one question. It takes the digits and
   * marks that `readWeight` takes, so that `2·7`, `２．７` and `٢٫٧` are the same number in every box. Never throws.
   */
  readNumber(request: AmountRequest): AmountAnswer;
  readNumber(request: CountRequest): CountAnswer;
  /** From a day and counts of days to the days that they lead to. Never throws. */
  addDays(request: DaysRequest): DaysAnswer;
  /** Dates, amounts and counts of Zolgensma, Evrysdi and Spinraza by the label, on one axis. Never throws. */
  regimens(request: RegimensRequest): RegimensAnswer;
  /** The facts of an edition. Never throws. */
  label(edition: EditionId): LabelAnswer;
  /** Which build answers: WebAssembly, or the same C++ as plain JavaScript. */
  readonly engine: 'wasm' | 'twin';
}

export interface LoadOptions {
  /** `auto` (the default) takes WebAssembly and falls back to the twin where it is off. */
  engine?: 'auto' | 'wasm' | 'twin';
}

/** Load the core once; later calls with the same engine return the same promise. Rejects only if no engine can run; the next call then tries again. */
export function loadDoseline(options?: LoadOptions): Promise<Doseline>;
