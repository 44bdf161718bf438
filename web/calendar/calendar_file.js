import { checkOf } from '../family/index.js';
import { fileName } from '../sharing/index.js';
import { contentLine, dateValue, escaped } from './content_lines.js';

/** @typedef {import('./calendar_events.js').CalendarEvent} CalendarEvent */
/** @typedef {NonNullable<import('../family/index.js').Family['calendar']>} Calendar */
/** @typedef {NonNullable<Calendar['made']>} Made */

/**
 * @typedef {(from: string, by: number) => string | undefined} Days  The core's: so many days on from a day, or back; nothing
 *   where its calendar ends.
 */

const octets = new TextEncoder();

/** How long a dose stands in a calendar: only so that it is seen there. */
const DOSE_STANDS = 'PT15M';

/** Letters of a date without its hour. */
const WHOLE_DAY = 10;

/** Of those that are gone, how many are still sent as cancelled. */
const MOST_SENT = 3000;

/**
 * The calendar file (RFC 5545), and what has to be kept of it, so that the next one changes these entries and makes no others.
 * Equal entries give an equal file, but for its moment.
 * @param {object} parts
 * @param {readonly CalendarEvent[]} parts.events
 * @param {Made} [parts.made]  What was kept of the file before.
 * @param {string} parts.gone  The title of an entry that is called off, for calendars that show it still.
 * @param {string} [parts.nickname]  Where the file's name may have it.
 * @param {Date} parts.now
 * @param {Days} parts.days
 * @returns {{ file: { name: string, blob: Blob }, text: string, made: Made }}
 */
export function makeCalendar({ events, made, gone, nickname, now, days }) {
  const id = made?.id ?? newId();
  const entries = events.map((event) => ({ uid: `${id}-${event.key}`, on: startOf(event), lines: linesOf(event, days) }));
  const uids = new Set(entries.map(({ uid }) => uid));
  const others = (made?.sent ?? []).filter(({ uid }) => !uids.has(uid));
  const cancelled = others.map(({ uid, on }) => ({
    uid,
    on,
    // As a whole day: at the hour of a dose it would seem to call off that one.
    lines: [start(on.slice(0, WHOLE_DAY)), contentLine('SUMMARY', escaped(gone)), contentLine('STATUS', 'CANCELLED')],
  }));
  const all = [...entries, ...cancelled];

  const check = checkOf(all.map(({ uid, lines }) => [uid, ...lines].join('')).join('')).toString(36);
  const before = made?.sequence ?? 0;
  const sequence = made?.check === check ? before : before + 1;
  const moment = now.toISOString();
  const stamp = contentLine('DTSTAMP', moment.replace(/[-:]|\.\d+/g, ''));
  const text = [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Doseline//Calendar//EN\r\nCALSCALE:GREGORIAN\r\n',
    ...all.flatMap(({ uid, lines }) => [
      'BEGIN:VEVENT\r\n',
      contentLine('UID', unreadable(uid)),
      stamp,
      contentLine('SEQUENCE', String(sequence)),
      ...lines,
      // Nobody is busy all day for a blood test.
      'TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n',
    ]),
    'END:VCALENDAR\r\n',
  ].join('');
  return {
    file: {
      name: `${fileName('calendar', { nickname, device: '', savedAt: moment })}.ics`,
      blob: new Blob([text], { type: 'text/calendar' }),
    },
    text,
    made: { id, sequence, check, sent: all.slice(0, MOST_SENT).map(({ uid, on }) => ({ uid, on })) },
  };
}

/** It says nothing of the child, and no two plans have the same. */
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(8))].map(hex).join('');
}

/**
 * The names of things say what they are ("steroid"), and some calendars show them. So they are written as numbers.
 * @param {string} uid
 */
const unreadable = (uid) => uid.replace(/-.*/, (key) => `-${[...octets.encode(key.slice(1))].map(hex).join('')}`);

/** @param {number} byte */
const hex = (byte) => byte.toString(16).padStart(2, '0');

/** @param {CalendarEvent} event */
const startOf = ({ from, clock }) => (clock ? `${from}T${clock}` : from);

/** @param {string} on */
const start = (on) => contentLine(on.includes('T') ? 'DTSTART' : 'DTSTART;VALUE=DATE', dateValue(on));

/**
 * @param {CalendarEvent} event
 * @param {Days} days
 * @returns {string[]}
 */
function linesOf(event, days) {
  const { title, text, from, through, clock, daily } = event;
  // The end of a whole day is the day after it. Where the core's calendar ends there is none: then each day stands alone.
  const end = clock ? undefined : days(daily ? from : through, 1);
  const repeats = daily || (!clock && end === undefined && from !== through);
  return [
    start(startOf(event)),
    ...(clock ? [contentLine('DURATION', DOSE_STANDS)] : end ? [contentLine('DTEND;VALUE=DATE', dateValue(end))] : []),
    ...(repeats ? [contentLine('RRULE', `FREQ=DAILY;UNTIL=${dateValue(clock ? `${through}T${clock}` : through)}`)] : []),
    contentLine('SUMMARY', escaped(title)),
    ...(text ? [contentLine('DESCRIPTION', escaped(text))] : []),
  ];
}
