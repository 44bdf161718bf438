import { html, nothing } from 'lit-html';
import { CALL_LEVELS, knownPhones, phoneLink } from '../call/index.js';
import { amountText, courseCheck, scheduleText, stairName, steroidOver } from '../plan/index.js';
import { editionLine, overdueText } from '../ui/index.js';
import { thousandths } from '../words/index.js';
import { linesOf, onPages, pieces } from './pages.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('./pages.js').Block} Block */
/** @typedef {import('./sheet_names.js').SheetName} SheetName */

/**
 * @typedef {object} SheetParts  All that a sheet may be made of.
 * @property {Plan} plan  Seen from the device's own day.
 * @property {(iso: string, by: number[]) => string[]} daysFrom  The days that lie so far from one, as the core counts them.
 * @property {(iso: string) => Plan | undefined} planOn  The same plan seen from another day.
 * @property {readonly import('../call/index.js').Phone[]} phones
 * @property {readonly import('../learn/index.js').FamilyQuestion[]} questions
 * @property {string} notes
 * @property {string} [nickname]
 * @property {View} [beside]  A second language, for a sheet that two people read.
 */

/** Between the head and the foot of a page of US Letter, the shorter of the two papers. */
const LINES = 47;

/** The same in larger letters, for sheets that have little to say. @type {Partial<Record<SheetName, number>>} */
const LARGE = { clinic: 42, infusion: 43, pharmacy: 42, employer: 42 };

/** Letters of a line over the whole width, of the widest of the three scripts. */
export const LETTERS = 100;

/** Of the family's own words, in one piece. */
const PIECE = 8 * LETTERS;

/**
 * A sheet of as many pages as its blocks need.
 * @param {View} view
 * @param {object} parts
 * @param {SheetName} parts.name
 * @param {SheetParts} parts.of
 * @param {readonly Block[]} parts.blocks
 * @param {number} [parts.pages]  At most.
 * @param {unknown} [parts.agreed]  Above the foot of the last page.
 * @param {boolean} [parts.discreet]  Names no medicine and no plan.
 * @param {string} [parts.days]  Which days it is about.
 * @param {number} [parts.before]  So many pages of the same sheet come before it.
 * @param {number} [parts.after]  And after it.
 */
export function sheetOf(view, { name, of, blocks, pages: most = 1, agreed = nothing, discreet = false, days, before = 0, after = 0 }) {
  const { words } = view;
  const { pages, left } = onPages(blocks, { lines: LARGE[name] ?? LINES, pages: most });
  return pages.map(
    (
      content,
      index,
    ) => html`<article class="paper paper-${name} ${LARGE[name] ? 'large' : ''}" lang="${words.language}" dir="${words.direction}">
      ${head(view, { name, of, discreet, days: days ?? '' })}
      <div class="paper-body">
        ${content.map((block) => block.content)}
        ${left && index === pages.length - 1 ? html`<p class="paper-left">${words.say('paper-left')}</p>` : nothing}
      </div>
      ${index === pages.length - 1 ? agreed : nothing} ${foot(view, { of, discreet, page: before + index + 1, pages: before + pages.length + after })}
    </article>`,
  );
}

/**
 * @param {View} view
 * @param {{ name: SheetName, of: SheetParts, discreet: boolean, days: string }} parts
 */
function head({ words, dates }, { name, of: { plan, nickname, beside }, discreet, days }) {
  const child = [
    ...(nickname ? [html`<bdi class="paper-name">${nickname}</bdi>`] : []),
    words.say('kg', { kg: thousandths(plan.weight.grams) }),
    words.say('more-born', { date: dates.unbroken(plan.birthDate) }),
  ];
  return html`<div class="paper-head">
    <div>
      <h3>${words.say(`paper-${name}`)}</h3>
      ${beside ? html`<h3 lang="${beside.words.language}" dir="${beside.words.direction}">${beside.words.say(`paper-${name}`)}</h3>` : nothing}
      ${days ? html`<p>${days}</p>` : nothing}
    </div>
    ${discreet ? nothing : html`<p class="paper-child">${child.map((text) => html`<span>${text}</span> `)}</p>`}
  </div>`;
}

/**
 * @param {View} view
 * @param {{ of: SheetParts, discreet: boolean, page: number, pages: number }} parts
 */
function foot(view, { of: { plan, beside }, discreet, page, pages }) {
  const { words, dates, label, device } = view;
  const schedule = scheduleText(view, plan);
  const printed = words.say('footer-printed', { date: dates.unbroken(device) });
  const place = words.say('paper-page', { page: String(page), pages: String(pages) });
  const due = overdueText(view);
  const overdue = due ? html`<p><b>${due}</b></p>` : nothing;
  if (discreet) {
    return html`<div class="paper-foot">
      ${overdue}
      <p class="paper-marks"><span>${words.say('paper-edition-plain', { edition: words.say(`edition-${label.edition}`), date: dates.unbroken(label.checked) })}</span> <span>${printed}</span> <span>${place}</span></p>
    </div>`;
  }
  return html`<div class="paper-foot">
    <p>${words.say('purpose')} ${words.say('not-reviewed')} ${courseCheck(view, plan)}</p>
    ${schedule ? html`<p class="schedule-line">${schedule}</p>` : nothing}
    ${beside ? html`<p lang="${beside.words.language}" dir="${beside.words.direction}">${beside.words.say('purpose')} ${beside.words.say('not-reviewed')} ${courseCheck(beside, plan)}</p>` : nothing}
    ${overdue}
    <p class="paper-marks">
      <span>${words.say('footer-plan', { hash: plan.hash })}</span>
      <span>${editionLine(view)}</span>
      <span>${printed}</span> <span>${place}</span>
    </p>
  </div>`;
}

/**
 * Room for the name of whoever stands by it, and the day.
 * @param {View} view
 * @param {View} [beside]
 */
export function agreedLine(view, beside) {
  const said = (/** @type {string} */ id) => inBoth(view, beside, ({ words }) => words.say(id));
  return html`<p class="paper-agreed"><span>${said('paper-agreed')}</span><i></i><span>${said('paper-agreed-on')}</span><i></i></p>`;
}

/**
 * The same in each language, each in its own direction.
 * @param {View} view
 * @param {View | undefined} beside
 * @param {(view: View) => unknown} drawn
 */
export function inBoth(view, beside, drawn) {
  return (beside ? [view, beside] : [view]).map(
    (each) => html`<span class="paper-tongue" lang="${each.words.language}" dir="${each.words.direction}">${drawn(each)}</span> `,
  );
}

/**
 * What cannot wait, with the numbers or room to write them.
 * @param {View} view
 * @param {SheetParts['phones']} phones
 */
export function callBox(view, phones) {
  const { words } = view;
  return html`<section class="paper-call">
    ${CALL_LEVELS.slice(0, 2).map(
      ({ name, signs }) => html`<div class="paper-level-${name}">
        <h4>${words.say(`call-${name}-title`)}</h4>
        <p>${signs.map((sign) => words.say(`call-${name}-${sign}`)).join(' · ')}</p>
      </div>`,
    )}
    ${numbersLine(view, phones)}
  </section>`;
}

/**
 * The numbers, or room to write them.
 * @param {View} view
 * @param {SheetParts['phones']} phones
 */
export function numbersLine({ words }, phones) {
  const known = knownPhones(phones);
  const numberOf = (/** @type {string} */ who) => known.find((phone) => phone.who === who)?.number.trim();
  const owners = /** @type {const} */ (['emergency', 'team', 'centre']);
  return html`<p class="paper-numbers">
      ${owners
        .filter((who) => who !== 'centre' || numberOf(who))
        .map((who) => {
          const number = numberOf(who);
          return html`<span>
            ${words.say(`phone-${who}`)} ${number ? html`<bdi dir="ltr">${phoneLink(number)?.shown ?? number}</bdi>` : html`<i></i>`}
          </span>`;
        })}
    </p>`;
}

/**
 * Rules STE-MISSED, STE-ABRUPT, STE-CLASH; nothing once there is no dose to come.
 * @param {View} view
 * @param {Plan} plan
 */
export function missedBox(view, plan) {
  const { words } = view;
  if (steroidOver(view, plan)) return nothing;
  return html`<section class="paper-box">
    <h4>${words.say('paper-missed')}</h4>
    <p><b>${words.say('steroid-stop')}</b></p>
    <p>${words.say('steroid-clash')}</p>
  </section>`;
}

/** @param {string} text @returns {Block} */
export function headBlock(text) {
  return { content: html`<h4 class="paper-section">${text}</h4>`, lines: 2, heads: true };
}

/**
 * A line of a list: when, or what it is, and what there is to say of it.
 * @param {string} name
 * @param {readonly string[]} texts
 * @returns {Block}
 */
export function rowBlock(name, texts) {
  const own = texts.reduce((sum, text) => sum + linesOf(text, 0.62 * LETTERS), 0);
  return {
    content: html`<div class="paper-row">
      <b>${name}</b>
      <div>${texts.map((text) => html`<p>${text}</p>`)}</div>
    </div>`,
    lines: Math.max(own, linesOf(name, 0.36 * LETTERS)) + 0.6,
  };
}

/**
 * One stair of the course: its days, and how much.
 * @param {View} view
 * @param {import('../core/doseline.js').Stair} stair
 */
export function stairBlock(view, stair) {
  return rowBlock(view.dates.span(stair.from, stair.through), [stair.amount ? amountText(view, stair.amount) : stairName(view, stair)]);
}

/**
 * @param {string} text  Of the page.
 * @returns {Block}
 */
export function lineBlock(text) {
  return { content: html`<p class="paper-line">${text}</p>`, lines: linesOf(text, LETTERS) + 0.3 };
}

/**
 * What the family wrote, whatever it is: each piece keeps its own direction, and turns nothing round that follows.
 * @param {string} text
 * @param {string} [look]
 * @returns {Block[]}
 */
export function ownBlocks(text, look = '') {
  return pieces(text, PIECE).map((piece) => ({
    content: html`<p class="paper-own ${look}" dir="auto">${piece}</p>`,
    lines: linesOf(piece, 0.9 * LETTERS) + 0.3,
  }));
}

/**
 * Lines to write on.
 * @param {number} count
 * @returns {Block}
 */
export function writeBlock(count) {
  return { content: html`<div class="paper-write">${Array.from({ length: count }, () => html`<i></i>`)}</div>`, lines: count * 1.65 };
}
