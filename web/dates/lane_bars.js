import { nothing, svg } from 'lit-html';
import { firstDay, isOpen } from '../plan/index.js';
import { LANE } from './lane_place.js';
import { stairsOf } from './lane_stairs.js';

/** What lasts for some days, as a bar in its lane. */

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./timeline_axis.js').Axis} Axis */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('./lane_place.js').Place} Place */

/** Days that the sign of the gate covers, and those that the words of a bar need. */
const GATE_SIGN = 2;
const ROOM = 30;

/** The height of a bar, in em. */
const BAR = 1.7;

/**
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {boolean} marked
 */
export function spanMark(plan, place, axis, item, marked) {
  if (isOpen(item) && item.kind !== 'course') return openLine(place, item);
  return item.from === undefined ? nothing : bar(plan, place, axis, item, marked);
}

/**
 * @param {Place} place
 * @param {Item} item
 */
function openLine(place, item) {
  const y = `${LANE / 2}em`;
  return svg`<line class="open" x1="${place.x(firstDay(item))}" x2="${place.forward > 0 ? '100%' : '0%'}" y1="${y}" y2="${y}" />`;
}

/**
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {boolean} marked
 */
function bar(plan, place, axis, item, marked) {
  const from = firstDay(item);
  const through = isOpen(item) ? axis.last : (item.throughDay ?? from);
  const { x, width } = place.span(from, through);
  const top = (LANE - BAR) / 2;
  const pauses = (item.paused ?? []).map((pause) => place.span(axis.day(pause.from), pause.through ? axis.day(pause.through) : axis.last));
  return svg`${barShape(plan, place, axis, item, { x, width, top })}
    ${pauses.map((pause) => svg`<rect class="bar-pause" x="${pause.x}" width="${pause.width}" y="${top}em" height="${BAR}em" />`)}
    ${
      item.kind === 'course' && item.basis === 'team'
        ? svg`<rect class="team-line" x="${x}" width="${width}" y="${top + BAR + 0.12}em" height="0.28em" rx="0.14em" />`
        : nothing
    }
    ${marked ? svg`<rect class="moved-ring" x="${x}" width="${width}" y="${top - 0.28}em" height="${BAR + 0.56}em" rx="0.6em" />` : nothing}`;
}

/**
 * A taper whose steps are known goes down in stairs; where the amount changes otherwise there is a line.
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 * @param {{ x: string, width: string, top: number }} room
 */
function barShape(plan, place, axis, item, { x, width, top }) {
  const stairs = stairsOf(plan, item, axis);
  if (stairs) {
    return stairs.map(({ from, through, height }) => {
      const step = place.span(from, through);
      return svg`<rect class="bar stair ${look(item)}" x="${step.x}" width="${step.width}" y="${top + BAR * (1 - height)}em" height="${BAR * height}em" />`;
    });
  }
  const changes = (item.amounts ?? []).map((amount) => axis.day(amount.from)).filter((day) => day > firstDay(item));
  return svg`<rect class="bar ${look(item)}" x="${x}" width="${width}" y="${top}em" height="${BAR}em" rx="0.45em" />
    ${changes.map((day) => svg`<line class="step-line" x1="${place.x(day)}" x2="${place.x(day)}" y1="${top}em" y2="${top + BAR}em" />`)}`;
}

/**
 * What a bar says, in a long and a short form; the style shows the one that fits.
 * @param {View} view
 * @param {Plan} plan
 * @param {Place} place
 * @param {Axis} axis
 * @param {Item} item
 */
export function barText({ words }, plan, place, axis, item) {
  const name = item.phase === 'full' ? 'full' : item.basis === 'conditional' ? 'taper' : 'taper-team';
  // Beside stairs there is room where they end.
  if (stairsOf(plan, item, axis)) {
    const end = place.x((item.throughDay ?? firstDay(item)) + 1);
    return svg`<text class="bar-text beside" x="${end}" dx="${0.6 * place.forward}em" y="${LANE / 2 + 0.34}em">${words.say(`bar-${name}-long`)}</text>`;
  }
  const open = isOpen(item) ? '-open' : '';
  // An open-ended one goes on past the gate, whose sign would stand on the words.
  const gate = plan.items.find(({ kind }) => kind === 'gate');
  const behind = isOpen(item) && gate ? firstDay(gate) + GATE_SIGN : axis.first;
  const first = behind < axis.last - ROOM ? Math.max(behind, firstDay(item)) : firstDay(item);
  const x = place.x(Math.max(first, axis.first));
  return ['long', 'short'].map((form) => {
    const id = form === 'long' && words.has(`bar-${name}-long${open}`) ? `bar-${name}-long${open}` : `bar-${name}-${form}`;
    return svg`<text class="bar-text ${form} ${look(item)}" x="${x}" dx="${place.forward}em" y="${LANE / 2 + 0.34}em">${words.say(id)}</text>`;
  });
}

/** @param {Item} item */
function look(item) {
  const { kind, basis } = item;
  if (kind !== 'course') return `rule ${basis}`;
  return `course ${item.phase} ${basis}${isOpen(item) ? ' open-ended' : ''}`;
}
