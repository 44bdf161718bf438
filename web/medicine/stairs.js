import { html, nothing, svg } from 'lit-html';
import { dayCount, thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Stair} Stair */

// Heights in em, so that the picture grows with the reader's text size. Widths are shares of whatever room there is.
const TOP = 1.9;
const HIGHEST = 5;
const LOWEST = 0.5;
const FOOT = 1.5;
const HEIGHT = TOP + HIGHEST + FOOT;

/** Where the full dose is not known, no amount is drawn as high as it is. */
const BELOW_UNKNOWN = 0.8;

/** A stair lower than this has its amount above it. */
const ROOM_FOR_TEXT = 1.5;

/** So much of the width, in percent, an em takes on a narrow phone; and so many em a sign, of a kind or of any other. */
const EM = 5.8;
const SIGNS = /** @type {Record<string, number>} */ ({ '.': 0.3, ' ': 0.3, '\u00a0': 0.3, m: 0.9 });
const SIGN = 0.58;

/** A slope ends at so many percent of the height at which it began. */
const SLOPE_END = 20;

/** The middle date stands free of those at both ends. */
const MIDDLE = { from: 24, to: 76 };

/** An end that nobody knows is drawn so many days away. */
const OPEN_DAYS = 14;

/**
 * The steroid from its first day to its last: one stair for each amount, as wide as its days, as high as the amount.
 * What depends on a result is dashed. The list beside it says all of it in words.
 * @param {View} view
 * @param {readonly Stair[]} stairs
 * @param {string} today
 */
export function stairsPicture(view, stairs, today) {
  const { words, dates } = view;
  const axis = axisOf(view, stairs, today);
  const drawn = stairs.map((stair, index) => ({
    stair,
    form: formOf(stairs, index),
    height: heightOf(stairs, index),
    ...axis.span(dayCount(stair.from), axis.end(stair)),
  }));
  const [first, second] = stairs;
  const last = stairs[stairs.length - 1];
  const middle = second && axis.at(dayCount(second.from));
  const inside = axis.share(dayCount(today));
  return html`<svg class="stairs" role="img" aria-label="${words.say('stairs-label')}" height="${HEIGHT}em" width="100%" focusable="false">
    ${drawn.map((each) => shape(axis, each))}
    ${last.through === undefined ? openEnd(axis, drawn[drawn.length - 1]) : nothing}
    ${inside >= 0 && inside < 100 ? todayMark(view, axis, dayCount(today)) : nothing}
    ${drawn.map((each) => amountIn(view, each))}
    <text class="stairs-day" x="${axis.percent(0)}" y="${HEIGHT - 0.3}em" text-anchor="start">${dates.short(first.from)}</text>
    ${
      second && middle !== undefined && middle > MIDDLE.from && middle < MIDDLE.to
        ? svg`<text class="stairs-day" x="${middle.toFixed(2)}%" y="${HEIGHT - 0.3}em" text-anchor="middle">${dates.short(second.from)}</text>`
        : nothing
    }
    ${
      last.through === undefined
        ? nothing
        : svg`<text class="stairs-day" x="${axis.percent(100)}" y="${HEIGHT - 0.3}em" text-anchor="end">${dates.short(last.through)}</text>`
    }
  </svg>`;
}

/**
 * @typedef {object} Axis
 * @property {(day: number) => number} share  Of the whole that is over when the day begins, in percent.
 * @property {(day: number) => number} at  The same along x, which in Arabic runs from right to left.
 * @property {(share: number) => string} percent
 * @property {(from: number, through: number) => { x: number, width: number }} span  Both days included, in percent along x.
 * @property {(stair: Stair) => number} end
 * @property {boolean} rtl
 */

/**
 * @param {View} view
 * @param {readonly Stair[]} stairs
 * @param {string} today
 * @returns {Axis}
 */
function axisOf({ words }, stairs, today) {
  const rtl = words.direction === 'rtl';
  const first = dayCount(stairs[0].from);
  const end = (/** @type {Stair} */ { from, through }) => (through ? dayCount(through) : Math.max(dayCount(from), dayCount(today)));
  const last = stairs[stairs.length - 1];
  const days = end(last) + (last.through ? 1 : 1 + OPEN_DAYS) - first;
  const share = (/** @type {number} */ day) => (100 * (day - first)) / days;
  const along = (/** @type {number} */ percent) => (rtl ? 100 - percent : percent);
  return {
    rtl,
    share,
    end,
    at: (day) => along(share(day)),
    percent: (percent) => `${along(percent)}%`,
    span: (from, through) => ({ x: rtl ? along(share(through + 1)) : share(from), width: share(through + 1) - share(from) }),
  };
}

/**
 * An amount that cannot be compared is as high as the one before it: nothing is made up.
 * @param {readonly Stair[]} stairs
 * @param {number} index
 */
function heightOf(stairs, index) {
  const highest = stairs[0].height === undefined ? HIGHEST * BELOW_UNKNOWN : HIGHEST;
  for (let at = index; at >= 0; --at) {
    const { height } = stairs[at];
    if (height !== undefined) return Math.max(LOWEST, (highest * height) / 1000);
  }
  return HIGHEST;
}

/**
 * A taper of which nobody has typed an amount goes down in one line, for its steps are not known. Days without an amount
 * between two that have one are left open.
 * @param {readonly Stair[]} stairs
 * @param {number} index
 * @returns {'step' | 'slope' | 'gap'}
 */
function formOf(stairs, index) {
  const { phase, amount } = stairs[index];
  if (phase === 'full' || amount) return 'step';
  return stairs[index + 1]?.phase === 'taper' ? 'gap' : 'slope';
}

/**
 * @typedef {object} Drawn
 * @property {Stair} stair
 * @property {'step' | 'slope' | 'gap'} form
 * @property {number} height  In em.
 * @property {number} x  In percent.
 * @property {number} width  In percent.
 */

/**
 * @param {Axis} axis
 * @param {Drawn} drawn
 */
function shape({ rtl }, { stair, form, height, x, width }) {
  const look = form === 'gap' ? 'stair not-known' : `stair ${stair.phase} ${stair.basis} is-${stair.when}`;
  const box = {
    x: `${x.toFixed(2)}%`,
    y: `${(TOP + HIGHEST - height).toFixed(2)}em`,
    width: `${width.toFixed(2)}%`,
    height: `${height.toFixed(2)}em`,
  };
  if (form !== 'slope') return svg`<rect class="${look}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" />`;
  const top = 100 - SLOPE_END;
  const path = rtl ? `M100 0L0 ${top}V100H100Z` : `M0 0L100 ${top}V100H0Z`;
  return svg`<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" viewBox="0 0 100 100" preserveAspectRatio="none">
    <path class="${look} slope" d="${path}" vector-effect="non-scaling-stroke" />
  </svg>`;
}

/**
 * It goes on, and nobody knows how long.
 * @param {Axis} axis
 * @param {Drawn} last
 */
function openEnd(axis, { stair, form, height }) {
  const end = axis.end(stair);
  const { x, width } = axis.span(end + 1, end + OPEN_DAYS);
  const high = form === 'slope' ? (height * SLOPE_END) / 100 : height;
  return svg`<rect class="stair not-known" x="${x.toFixed(2)}%" y="${(TOP + HIGHEST - high).toFixed(2)}em" width="${width.toFixed(2)}%" height="${high.toFixed(2)}em" />`;
}

/**
 * The amount, as far as there is room for it.
 * @param {View} view
 * @param {Drawn} drawn
 */
function amountIn(view, { stair, form, height, x, width }) {
  if (form === 'gap') return nothing;
  const isSlope = form === 'slope';
  const text = textsOf(view, stair).find((each) => emOf(each) * EM <= width);
  if (!text) return nothing;
  const low = height < ROOM_FOR_TEXT;
  const y = isSlope ? TOP + HIGHEST - 0.5 : TOP + HIGHEST - height + (low ? -0.35 : 1.15);
  return svg`<text class="stair-text ${stair.phase} ${low ? 'above' : ''}" x="${(x + (isSlope ? width * 0.3 : width / 2)).toFixed(2)}%" y="${y.toFixed(2)}em">${text}</text>`;
}

/** @param {string} text */
const emOf = (text) => [...text.replace(/[\u2066-\u2069]/g, '')].reduce((sum, sign) => sum + (SIGNS[sign] ?? SIGN), 0);

/**
 * From the longest to the shortest.
 * @param {View} view
 * @param {Stair} stair
 * @returns {string[]}
 */
function textsOf({ words }, { amount, phase }) {
  if (amount?.microlitres !== undefined) {
    const ml = thousandths(amount.microlitres);
    return [words.say('ml', { ml }), ml];
  }
  if (amount?.micrograms !== undefined) return [words.say('amount-mg', { mg: thousandths(amount.micrograms) })];
  return [words.say(phase === 'full' ? 'stairs-full' : 'stairs-taper-word')];
}

/**
 * @param {View} view
 * @param {Axis} axis
 * @param {number} day
 */
function todayMark({ words }, axis, day) {
  const x = axis.at(day + 0.5);
  const text = words.say('stairs-today');
  const width = emOf(text) + 1.4;
  const pill = Math.min(91, Math.max(9, x));
  return svg`<g class="stairs-now">
    <line x1="${x.toFixed(2)}%" x2="${x.toFixed(2)}%" y1="1em" y2="${TOP + HIGHEST}em" />
    <svg x="${pill.toFixed(2)}%" overflow="visible">
      <rect x="${(-width / 2).toFixed(2)}em" y="0" width="${width.toFixed(2)}em" height="1.5em" rx="0.75em" />
      <text y="1.08em">${text}</text>
    </svg>
  </g>`;
}
