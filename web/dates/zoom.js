import { html, nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */

/**
 * How much of the plan the picture shows, and from which day on; without one, around today.
 * @typedef {object} Zoom
 * @property {'weeks' | 'month' | 'all'} span
 * @property {number} [from]  Counted from day 0.
 */

export const SPANS = /** @type {const} */ (['weeks', 'month', 'all']);

const DAYS = { weeks: 14, month: 31 };

/** Today is not put at the very edge. */
const DAYS_BEFORE_TODAY = 3;

/**
 * @param {Zoom} zoom
 * @param {Pick<Axis, 'first' | 'last' | 'todayDay'>} whole
 * @returns {{ first: number, last: number }}
 */
export function windowOf({ span, from }, { first, last, todayDay }) {
  if (span === 'all') return { first, last };
  const days = DAYS[span];
  const latest = Math.max(first, last + 1 - days);
  const begins = Math.min(Math.max(from ?? (todayDay ?? first) - DAYS_BEFORE_TODAY, first), latest);
  return { first: begins, last: Math.min(begins + days - 1, last) };
}

/**
 * Half a window on or back.
 * @param {Zoom} zoom
 * @param {Pick<Axis, 'first' | 'last' | 'todayDay'>} whole
 * @param {1 | -1} direction
 * @returns {Zoom}
 */
export function shifted(zoom, whole, direction) {
  if (zoom.span === 'all') return zoom;
  const step = Math.floor(DAYS[zoom.span] / 2) * direction;
  const from = windowOf(zoom, whole).first + step;
  return { span: zoom.span, from: windowOf({ span: zoom.span, from }, whole).first };
}

/**
 * @param {View} view
 * @param {object} parts
 * @param {Zoom} parts.zoom
 * @param {Pick<Axis, 'first' | 'last' | 'todayDay'>} parts.whole
 * @param {(zoom: Zoom) => void} parts.onZoom
 */
export function zoomButtons({ words }, { zoom, whole, onZoom }) {
  const shown = windowOf(zoom, whole);
  const move = (/** @type {1 | -1} */ direction, /** @type {string} */ name, /** @type {boolean} */ end) =>
    html`<button class="chip ${name}" type="button" ?disabled=${end} @click=${() => onZoom(shifted(zoom, whole, direction))}>
      ${words.say(`zoom-${name}`)}
    </button>`;
  return html`<div class="zoom">
    <div class="segments" role="group" aria-label="${words.say('zoom-label')}">
      ${SPANS.map(
        (span) => html`<button type="button" aria-pressed="${String(zoom.span === span)}" @click=${() => onZoom({ span })}>
          ${words.say(`zoom-${span}`)}
        </button>`,
      )}
    </div>
    ${zoom.span === 'all' ? nothing : [move(-1, 'earlier', shown.first <= whole.first), move(1, 'later', shown.last >= whole.last)]}
  </div>`;
}

/**
 * The same by arrow keys on the picture, and by a finger drawn across it.
 * @param {View} view
 * @param {Zoom} zoom
 * @param {Pick<Axis, 'first' | 'last' | 'todayDay'>} whole
 * @param {(zoom: Zoom) => void} onZoom
 */
export function zoomGestures({ words }, zoom, whole, onZoom) {
  const forward = words.direction === 'rtl' ? -1 : 1;
  let begun = 0;
  return {
    /** @param {KeyboardEvent} event */
    key(event) {
      const direction = { ArrowRight: forward, ArrowLeft: -forward }[event.key];
      if (!direction || event.altKey || event.ctrlKey || event.metaKey || zoom.span === 'all') return;
      event.preventDefault();
      onZoom(shifted(zoom, whole, /** @type {1 | -1} */ (direction)));
    },
    /** @param {TouchEvent} event */
    touchStart(event) {
      begun = event.changedTouches[0].clientX;
    },
    /** @param {TouchEvent} event */
    touchEnd(event) {
      const way = event.changedTouches[0].clientX - begun;
      if (Math.abs(way) < LEAST_SWIPE || zoom.span === 'all') return;
      onZoom(shifted(zoom, whole, /** @type {1 | -1} */ (way < 0 ? forward : -forward)));
    },
  };
}

/** In CSS pixels. */
const LEAST_SWIPE = 48;
