import { html, nothing } from 'lit-html';
import { lastDose, stairNow, steroidOver, strengthText, warningsBefore } from '../plan/index.js';
import { bottleTexts, mayNeedMore, neededText } from '../medicine/index.js';
import { thousandths } from '../words/index.js';
import { headBlock, lineBlock, sheetOf, stairBlock } from './sheet_parts.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('./sheet_parts.js').SheetParts} SheetParts */

/**
 * To be held up at the counter: the strength, the mL of one dose, how often, for how long.
 * @param {View} view
 * @param {SheetParts} of
 */
export function pharmacySheet(view, of) {
  const { words } = view;
  const { plan } = of;
  const { prescription, stairs = [], today } = plan;
  if (!prescription) return sheetOf(view, { name: 'pharmacy', of, blocks: [lineBlock(words.say('paper-no-bottle'))] });
  const over = steroidOver(view, plan);
  const doubts = new Set((today?.doses ?? []).flatMap((dose) => warningsBefore(view, dose, prescription)));
  return sheetOf(view, {
    name: 'pharmacy',
    of,
    blocks: [
      ...(over ? [lineBlock(over)] : []),
      { content: large(view, plan, prescription), lines: 20 },
      ...[...(prescription.mgAgrees === false ? [words.say('rx-check-pharmacist')] : []), ...doubts].map(lineBlock),
      ...stairs
        .filter(({ when }) => when !== 'past')
        .flatMap((stair, index) => [...(index === 0 ? [headBlock(words.say('stairs-title'))] : []), stairBlock(view, stair)]),
      ...supplyBlocks(view, plan),
    ],
  });
}

/**
 * @param {View} view
 * @param {Plan} plan
 * @param {NonNullable<Plan['prescription']>} prescription
 */
function large(view, plan, prescription) {
  const { words, dates } = view;
  const { timesPerDay, clocks = [], bottleMicrolitres, bottleOpened, syringe } = prescription;
  const ml = (/** @type {number} */ microlitres) => words.say('ml', { ml: thousandths(microlitres) });
  // The amount of today where the team has changed it; where its mL are of another bottle, none.
  const now = stairNow(plan);
  const each = now?.fromBottle && now.amount?.microlitres !== undefined ? ml(now.amount.microlitres) : undefined;
  const fact = (/** @type {string} */ name, /** @type {unknown} */ text) =>
    text === undefined
      ? nothing
      : html`<div>
          <dt>${words.say(name)}</dt>
          <dd>${text}</dd>
        </div>`;
  return html`<dl class="paper-large">
    ${fact('rx-card-bottle', strengthText(view, prescription))} ${fact('paper-each', each)}
    ${fact('rx-card-times', lastDose(plan) ? undefined : [words.say('keep-times', { count: timesPerDay }), ...clocks].join(' · '))} ${fact('rx-card-syringe', syringe && ml(syringe.microlitres))}
    ${fact('rx-bottle', bottleMicrolitres === undefined ? undefined : ml(bottleMicrolitres))}
    ${fact('rx-opened', bottleOpened && dates.full(bottleOpened))}
  </dl>`;
}

/**
 * @param {View} view
 * @param {Plan} plan
 */
function supplyBlocks(view, { supply, items, today }) {
  if (!supply) return [];
  const { words, dates } = view;
  const longer = mayNeedMore(supply, items) ? ` ${words.say('supply-longer')}` : '';
  return [
    headBlock(words.say('rx-bottle-title')),
    lineBlock(`${neededText(view, supply, dates.full)}${longer}`),
    ...bottleTexts(view, supply, today?.date).map((text) => lineBlock(text(dates.full))),
  ];
}
