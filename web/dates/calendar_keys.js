import { dayCount, isoOfDayCount } from '../words/index.js';
import { WEEK } from './timeline_axis.js';

/**
 * The arrow keys go from day to day and from week to week, as far as the calendar goes.
 * @param {Pick<import('../ui/index.js').View, 'words'>} view
 * @returns {(event: KeyboardEvent) => void}
 */
export function calendarKeys({ words }) {
  const forward = words.direction === 'rtl' ? -1 : 1;
  /** @type {Record<string, number>} */
  const steps = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: WEEK, ArrowUp: -WEEK };
  return (event) => {
    const step = steps[event.key];
    const day = event.target instanceof Element ? event.target.closest('.day') : null;
    if (!step || !day || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const iso = isoOfDayCount(dayCount(day.id.slice(-ISO_LENGTH)) + step);
    const next = day.closest('.weeks')?.querySelector(`#day-${iso}`);
    if (!(next instanceof HTMLElement)) return;
    for (const each of day.closest('.weeks')?.querySelectorAll('.day') ?? []) each.setAttribute('tabindex', each === next ? '0' : '-1');
    next.focus();
  };
}

const ISO_LENGTH = 10;
