import { amountText, firstDate, isOpen, itemText, scheduleText } from '../plan/index.js';
import { editionNotes } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').Stair} Stair */

/**
 * @typedef {object} CalendarEvent  What becomes one entry of a calendar.
 * @property {string} key  Its own among all of the plan, and the same in the next file.
 * @property {string} title
 * @property {string} [text]
 * @property {string} from  `YYYY-MM-DD`
 * @property {string} through  Its last day.
 * @property {string} [clock]  `HH:MM`
 * @property {true} [daily]  One each day, not one over all of them.
 */

/**
 * @typedef {object} Wanted
 * @property {readonly ('visits' | 'phases' | 'doses')[]} kinds
 * @property {boolean} [full]  Whether the titles say what it is about: else they name no medicine and no child.
 * @property {string} [nickname]  The child's.
 * @property {string} [own]  The family's own words, for the next blood test.
 */

/** @type {Partial<Record<import('../core/doseline.js').ItemKind, 'visits' | 'phases'>>} */
const KINDS = { visit: 'visits', infusion: 'visits', gate: 'visits', course: 'phases', window: 'phases', milestone: 'phases' };

/**
 * The plan as entries of a calendar. All days are the core's.
 * @param {View} view
 * @param {Plan} plan
 * @param {Wanted} wanted
 * @returns {CalendarEvent[]}
 */
export function calendarEvents(view, plan, wanted) {
  const { words, dates } = view;
  const { toldThrough: through } = plan;
  const mayGoOn = (/** @type {Item} */ item) => item.kind === 'course' && (isOpen(item) || item.possible);
  const goesOn = through && words.say('cal-until', { date: dates.full(through) });
  const title = titles(view, wanted);
  // Whose dates these are names no medicine and no child.
  const ofSchedule =
    plan.schedule && (wanted.full ? scheduleText(view, plan) : words.say('hospital-basis', { version: plan.schedule.version }));
  const said = (/** @type {(string | false | undefined)[]} */ ...texts) => [...texts, ...editionNotes(view)].filter(Boolean).join('\n\n');
  const own = plan.today?.actions.find(({ code }) => code === 'blood-test' || code === 'next-blood-test')?.key;

  const items = plan.items.flatMap((item) => {
    const kind = KINDS[item.kind];
    if (!kind || !wanted.kinds.includes(kind)) return [];
    const from = firstDate(item);
    // What has no end, where nothing tells how far this file goes, is to be known on its first day.
    const end = item.through ?? (isOpen(item) && through && through > from ? through : from);
    const text = said(
      item.key === own && wanted.own,
      mayGoOn(item) && goesOn,
      item.bySchedule && ofSchedule,
      item.checkWithTeam && words.say('grade-C-text'),
    );
    return [{ key: item.key, title: title(item), from, through: end, text }];
  });
  const doses = wanted.kinds.includes('doses') ? doseEvents(view, plan, { title, said, goesOn, full: wanted.full }) : [];
  const events = [...items, ...doses].filter((event) => event.from <= event.through);
  if (through && events.length > 0) events.push({ key: 'renew', title: words.say('cal-renew'), from: through, through, text: said() });
  return events;
}

/**
 * A rule for each dose of a day and each step of the course. Beside a phase that stands in the same days it is called
 * otherwise: two entries of one name would look like two doses.
 * @param {View} view
 * @param {Plan} plan
 * @param {{ title: Title, said: (...texts: (string | false | undefined)[]) => string, goesOn: string | undefined, full?: boolean }} parts
 * @returns {CalendarEvent[]}
 */
function doseEvents(view, { items, stairs = [], prescription, toldThrough }, { title, said, goesOn, full }) {
  const { words } = view;
  const { timesPerDay = 1, clocks = [] } = prescription ?? {};
  const name = words.say(full ? 'dose-name-day-one' : 'cal-plain-dose');
  return stairs.flatMap((stair, index) => {
    const { key, from, amount } = stair;
    const course = items.find((item) => item.key === key);
    if (!course) return [];
    const step = stairs.slice(0, index).filter((earlier) => earlier.key === key).length + 1;
    // mL only by the present bottle, and of no taper that may come.
    const told = full && amount && stair.fromBottle && !stair.possible ? amountText(view, amount) : undefined;
    const text = said(
      told && words.say('cal-amount'),
      (stair.through === undefined || stair.possible) && goesOn,
      course.checkWithTeam && words.say('grade-C-text'),
    );
    return Array.from({ length: timesPerDay }, (_, dose) => {
      const what = timesPerDay > 1 ? words.say('cal-dose', { what: name, number: String(dose + 1), of: String(timesPerDay) }) : name;
      return {
        key: `dose.${key}.${step}.${dose + 1}`,
        title: title(course, told ? words.say('cal-of', { name: what, what: told }) : what),
        from,
        through: stair.through ?? toldThrough ?? from,
        daily: /** @type {const} */ (true),
        ...(clocks[dose] && { clock: clocks[dose] }),
        text,
      };
    });
  });
}

/** @typedef {(item: Item, dose?: string) => string} Title  Of the item, or of a dose of it, which has a name already. */

/**
 * @param {View} view
 * @param {Wanted} wanted
 * @returns {Title}
 */
function titles(view, { full, nickname }) {
  const { words } = view;
  const name = (/** @type {Item} */ item, /** @type {string | undefined} */ dose) => {
    // On its days the full dose goes on.
    if (item.possible) return words.say('cal-unless', { what: dose ?? words.say(full ? 'item-steroid-full' : 'cal-plain-steroid-full') });
    const what = dose ?? (full ? itemText(view, 'item', { ...item, volumeMicrolitres: undefined }) : plainName(view, item));
    return item.basis === 'conditional' ? words.say('cal-may-move', { what }) : what;
  };
  return (item, dose) => {
    const what = name(item, dose);
    return full && nickname ? words.say('cal-of', { name: nickname, what }) : what;
  };
}

/** What anybody may read. @param {View} view @param {Item} item */
function plainName({ words }, { kind, name }) {
  const id = `cal-plain-${kind === 'visit' ? kind : name.replaceAll('.', '-')}`;
  return words.say(words.has(id) ? id : 'cal-plain-other');
}
