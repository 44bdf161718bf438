import { nothing } from 'lit-html';
import { millionMillions, thousandths, vectorGenomes } from '../words/index.js';
import { withPowers } from '../ui/index.js';
import { ruleLink } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').Item} Item */
/** @typedef {import('../core/doseline.js').KitRow} KitRow */
/** @typedef {import('../core/doseline.js').ChildKitRow} ChildKitRow */
/** @typedef {import('../core/doseline.js').KitGap} KitGap */

/**
 * What the hospital prepares: the child's row, or both rows around a gap (ZOL-GAP).
 * @param {View} view
 * @param {Plan} plan
 */
export function infusionCard(view, plan) {
  const { html, words } = view;
  return html`<section class="card infusion" aria-labelledby="infusion-title">
    <h2 id="infusion-title">${words.say('infusion-title')}</h2>
    ${plan.kit.kind === 'row' ? ownRow(view, plan, plan.kit) : bothRows(view, plan, plan.kit)}
    <p>${words.say('infusion-rule')} ${ruleLink(view, 'ZOL-INFUSION', words.say('infusion-title'))}</p>
    <p>${words.say('infusion-place')} ${ruleLink(view, 'ZOL-PLACE', words.say('infusion-place-name'))}</p>
    ${plan.kit.kind === 'row' ? counting(view, plan.kit) : nothing} ${sourceLine(view)}
  </section>`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {ChildKitRow} kit
 */
function ownRow(view, plan, kit) {
  const { html, words } = view;
  const infusion = plan.items.find((item) => item.kind === 'infusion');
  return html`<p class="big">
      <b>${thousandths(kit.volumeMicrolitres)}</b> <span>${words.say('infusion-once')}</span>
    </p>
    <p class="soft">${words.say('infusion-for', weightArgs(plan))}</p>
    <dl class="facts">
      ${fact(view, 'infusion-band', bandText(view, kit))}
      ${fact(view, 'infusion-vials', words.say('infusion-vials-count', { count: String(kit.vials) }))}
      ${infusion?.minutes === undefined
        ? nothing
        : fact(view, 'infusion-time', words.say('minutes', { minutes: infusion.minutes }))}
      ${infusion?.microlitresPerHour === undefined
        ? nothing
        : fact(view, 'infusion-rate', words.say('ml-per-hour', { ml: thousandths(infusion.microlitresPerHour) }))}
    </dl>`;
}

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
      <p>
        ${words.say('infusion-gap-text', weightArgs(plan))}
        ${ruleLink(view, 'ZOL-GAP', words.say('infusion-gap-title'))}
      </p>
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
 * @param {ChildKitRow} kit
 */
function counting(view, kit) {
  const { html, words } = view;
  const lines = [
    words.say('count-unit'),
    words.say('count-dose'),
    words.say('count-strength'),
    words.say('count-top', { kg: thousandths(kit.maxGrams) }),
    words.say('count-kit', { vg: vectorGenomes(kit.doseVg), millions: millionMillions(kit.doseVg) }),
    words.say('count-child', { vg: vectorGenomes(kit.vgPerKg), millions: millionMillions(kit.vgPerKg) }),
    splitText(view, kit),
    ...gradeText(view, kit),
    words.say('infusion-confirm'),
  ];
  return html`<details class="counting">
    <summary>${words.say('count-title')}</summary>
    <ul>
      ${lines.map((line) => html`<li>${withPowers(view, line)}</li>`)}
    </ul>
    <p>${ruleLink(view, 'ZOL-DOSE', words.say('count-title'))}</p>
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

/** @param {View} view */
function sourceLine({ html, words, dates, label }) {
  const rule = label.rules.find(({ id }) => id === 'ZOL-KIT');
  if (!rule) return nothing;
  return html`<p class="source-line">
    ${words.say('source-line', { source: rule.section, date: dates.full(label.checked) })}
    <span>· <a href="#source-ZOL-KIT">${words.say('source-see')}</a></span>
  </p>`;
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
