import { nothing } from 'lit-html';
import { millionMillions, thousandths, vectorGenomes } from '../words/index.js';
import { withPowers } from '../ui/index.js';
import { sourceFoot } from '../plan/index.js';
import { withDates } from '../ui/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').KitRow} KitRow */
/** @typedef {import('../core/doseline.js').ChildKitRow} ChildKitRow */
/** @typedef {import('../core/doseline.js').KitGap} KitGap */

/**
 * What the hospital prepares: the child's row, or both rows around a gap (ZOL-GAP). Once it is over, one line: no large
 * figure is left on the page that is not for the family to draw up. On a phone it is folded; see `.fold`.
 * @param {View} view
 * @param {Plan} plan
 */
export function infusionCard(view, plan) {
  const { html, words } = view;
  const { kit, today } = plan;
  const isOver = today !== undefined && today.day > 0;
  const rest = [kit.kind === 'row' ? counting(view, plan, kit, isOver) : nothing, sources(view, plan)];
  return html`<section class="card infusion ${isOver ? 'over' : ''}" aria-labelledby="infusion-title">
    <h2 id="infusion-title">${words.say('infusion-title')}</h2>
    ${
      isOver
        ? html`<details class="fold">
            <summary>${words.say('infusion-title')}</summary>
          </details>
          <div class="folded-part">${given(view, plan)} ${rest}</div>`
        : [ahead(view, plan), rest]
    }
  </section>`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 */
function given(view, { kit, infusionDate }) {
  const { html, words } = view;
  const text = (/** @type {(iso: string) => string} */ date) =>
    kit.kind === 'row'
      ? words.say('infusion-given', { date: date(infusionDate), ml: thousandths(kit.volumeMicrolitres) })
      : words.say('infusion-given-gap', { date: date(infusionDate) });
  return html`<p class="given">${withDates(view, text)}</p>`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 */
function ahead(view, plan) {
  const { html, words } = view;
  const { kit } = plan;
  return html`${
    kit.kind === 'row'
      ? html`<p class="big">
            <b>${thousandths(kit.volumeMicrolitres)}</b> <span>${words.say('infusion-once')}</span>
          </p>
          <p class="soft">${words.say('infusion-for', weightArgs(plan))}</p>
          ${facts(view, plan, kit)}`
      : bothRows(view, plan, kit)
  }
    <p>${words.say('infusion-rule')}</p>
    <p>${words.say('infusion-place')}</p>`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {ChildKitRow} kit
 */
function facts(view, plan, kit) {
  const { html, words } = view;
  const minutes = infusionOf(plan)?.minutes;
  return html`<dl class="facts">
    ${fact(view, 'infusion-band', bandText(view, kit))}
    ${fact(view, 'infusion-vials', words.say('infusion-vials-count', { count: String(kit.vials) }))}
    ${minutes === undefined ? nothing : fact(view, 'infusion-time', words.say('minutes', { minutes }))}
  </dl>`;
}

/** @param {Plan} plan */
const infusionOf = ({ items }) => items.find((item) => item.kind === 'infusion');

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {KitGap} gap
 */
function bothRows(view, plan, gap) {
  const { html, words } = view;
  return html`<div class="gap">
      <h3>${words.say('infusion-gap-title')}</h3>
      <ul class="gap-rows">
        ${[gap.below, gap.above].map(
          (row) => html`<li>
            <span class="soft">${bandText(view, row)}</span>
            <b>${words.say('ml', { ml: thousandths(row.volumeMicrolitres) })}</b>
            <span>${words.say('infusion-gap-vials', { count: row.vials })}</span>
          </li>`,
        )}
      </ul>
      <p>${words.say('infusion-gap-text', weightArgs(plan))}</p>
    </div>`;
}

/**
 * @param {View} view
 * @param {string} name  Message id of the name.
 * @param {string} value
 */
function fact({ html, words }, name, value) {
  return html`<div>
    <dt>${words.say(name)}</dt>
    <dd>${value}</dd>
  </div>`;
}

/**
 * The hospital's own unit, for whoever wants to follow (ZOL-DOSE, ZOL-STRENGTH, ZOL-KIT, ZOL-TOP).
 * @param {View} view
 * @param {Plan} plan
 * @param {ChildKitRow} kit
 * @param {boolean} isOver
 */
function counting(view, plan, kit, isOver) {
  const { html, words } = view;
  const rate = infusionOf(plan)?.microlitresPerHour;
  const lines = [
    words.say('count-unit'),
    words.say('count-dose'),
    words.say('count-strength'),
    ...(rate === undefined ? [] : [words.say('count-rate', { rate: words.say('ml-per-hour', { ml: thousandths(rate) }) })]),
    words.say('count-top', { kg: thousandths(kit.maxGrams) }),
    words.say('count-kit', { vg: vectorGenomes(kit.doseVg), millions: millionMillions(kit.doseVg) }),
    words.say('count-child', { vg: vectorGenomes(kit.vgPerKg), millions: millionMillions(kit.vgPerKg) }),
    splitText(view, kit),
    ...gradeText(view, kit),
    ...(isOver ? [] : [words.say('infusion-confirm')]),
  ];
  return html`<details class="counting">
    <summary>${words.say('count-title')}</summary>
    ${isOver ? facts(view, plan, kit) : nothing}
    <ul>
      ${lines.map((line) => html`<li>${withPowers(view, line)}</li>`)}
    </ul>
  </details>`;
}

/**
 * @param {View} view
 * @param {KitRow} kit
 */
function splitText({ words }, { split }) {
  const args = { small: String(split.vials5500Microlitres), large: String(split.vials8300Microlitres) };
  return words.say(split.vials5500Microlitres > 0 ? 'count-split-both' : 'count-split-large', args);
}

/**
 * What of the vials rests on one copy alone.
 * @param {View} view
 * @param {KitRow} kit
 * @returns {string[]}
 */
function gradeText({ words }, { vialsGrade, splitGrade }) {
  if (vialsGrade === 'B') return [words.say('count-vials-b')];
  return splitGrade === 'B' ? [words.say('count-split-b')] : [];
}

/**
 * @param {View} view
 * @param {Plan} plan
 */
function sources(view, { kit }) {
  const { html, words, dates, label } = view;
  const table = label.rules.find(({ id }) => id === 'ZOL-KIT');
  const rules = /** @type {const} */ ([
    ['ZOL-KIT', 'infusion-band'],
    ['ZOL-INFUSION', 'infusion-title'],
    ['ZOL-PLACE', 'infusion-place-name'],
    kit.kind === 'row' ? ['ZOL-DOSE', 'count-title'] : ['ZOL-GAP', 'infusion-gap-title'],
  ]);
  return sourceFoot(
    view,
    rules.map(([rule, what]) => [rule, words.say(what)]),
    table && html`<p class="soft">${words.say('source-line', { source: table.section, date: dates.full(label.checked) })}</p>`,
  );
}

/**
 * @param {View} view
 * @param {KitRow} row
 */
function bandText({ words }, row) {
  return words.say('weight-band', { from: thousandths(row.minGrams), to: thousandths(row.maxGrams) });
}

/** @param {Plan} plan */
function weightArgs({ weight }) {
  return { kg: thousandths(weight.grams), pounds: String(weight.pounds), ounces: String(weight.ounces) };
}
