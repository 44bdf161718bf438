/** What a family does with the page in a portal's frame, whatever drives the browser: every form, every way out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { scanned } from './qr.mjs';

/** @typedef {import('./family_acts.mjs').Family} Family */

export const [README_SNIPPET] = /** @type {RegExpExecArray} */ (
  /<iframe\b.*?<\/iframe>/s.exec(readFileSync(inProject('README.md'), 'utf8'))
);

/** The README's own, and one that allows the least. */
export const readmeFrames = {
  'the README’s frame': README_SNIPPET,
  'a frame that allows scripts alone': README_SNIPPET.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'),
};

/** @param {string} markup of such a frame @param {string} address */
export const framed = (markup, address) => markup.replace('https://your.host/doseline/', address);

/** How a form is sent. @type {Record<string, (family: Family, form: string, box: string) => Promise<void>>} */
export const ways = {
  'a click': (family, form) => family.click(`${form} [data-send]`),
  Enter: (family, _, box) => family.enter(box),
};

/** The device's own day on these walks. */
export const WALKED_ON = '2025-11-12';
export const WALKED_AT = new Date(`${WALKED_ON}T09:30:00`);

/**
 * Each of the page's forms, once wrong where it can be, then right.
 * @param {Family} family
 * @param {typeof ways[string]} way
 */
export async function sendEveryForm(family, way) {
  const send = (/** @type {string} */ form, /** @type {string} */ box) => way(family, form, box);
  await send('form.entry', 'weight-number');
  await family.isAt('#error-summary');
  await family.answer();
  await send('form.entry', 'infusion-year');
  await family.isAt('#today-title');

  await family.change('Keep the full dose');
  await family.choose('change-pick-through');
  await send('.change-form', 'change-through-day');
  await family.sees('#error-summary');
  await family.date('change-through', ['20', '12', '2025']);
  await send('.change-form', 'change-through-year');
  await family.sees('.moved-headline');
  await family.seesNot('.change-form');

  await family.click('.prescription .button');
  await family.type('rx-strength-mg', '15');
  await family.type('rx-strength-ml', '5');
  await family.type('rx-dose', '2.7');
  await family.choose('rx-times-1');
  await family.choose('rx-syringe-3');
  await send('.change-form', 'rx-dose');
  await family.sees('.syringe');

  await family.click('.another summary');
  await family.date('look', ['14', '11', '2025']);
  await send('.another form', 'look-year');
  await family.sees('#today', '14 November 2025');

  // Enter begins a new line in a question.
  await family.type('question-draft', 'When?');
  await family.enter('question-draft');
  await family.seesNot('.own-text');
  await family.click('.question-form [data-send]');
  await family.sees('.own-text', /^When\?$/);

  await family.click('.keep-got summary');
  await family.type('keep-link-pasted', 'no link');
  await send('.keep-paste', 'keep-link-pasted');
  await family.sees('.keep-refused');
  assert.equal((await family.texts('.keep-refused')).length, 1);
  // Nothing was loaded anew.
  await family.sees('.syringe');
}

const NUMBER = '+1 555 010 7788';

/**
 * The number and the plan, by each way on which they can leave the frame.
 * @param {Family} family
 * @param {() => Promise<Family>} another  The page once more, empty: another phone.
 */
export async function takeEveryWayOut(family, another) {
  await family.begin();
  await family.type('phone-team', NUMBER);
  await family.sees('.call-numbers .number-to-copy', `If no call starts, dial this number: ${NUMBER}`);
  await family.hasAttribute('#dial-team', 'href', 'tel:+15550107788');
  await family.hasAttribute('.call-buttons .call-link', 'href', 'tel:+15550107788');

  await family.press('Save a plan file');
  await family.sees('.keep-notice', 'If your device shows no new file, copy the plan as text, below.');

  await family.press('Make a link');
  await family.sees('.keep-notice', 'The link is ready.');
  const link = await family.value('keep-link-made');
  assert.match(link, /#plan=./);
  assert.equal(scanned(await family.attribute('svg.qr', 'viewBox'), await family.attribute('svg.qr path', 'd')), link);
  await family.press('Copy the link');
  await family.sees('.keep-notice', 'The link is copied.');
  const other = await another();
  await pasteAndSend(other, link);
  // A link may come from anyone.
  await other.press('Show this plan');
  await arrived(other);

  const again = await another();
  await again.begin();
  await again.type('phone-team', NUMBER);
  await again.press('Show the plan as text');
  await again.sees('.keep-notice', 'The plan stands as text');
  const text = await again.value('keep-text-made');
  assert.equal(JSON.parse(text).phones[0].number, NUMBER);
  await again.press('Copy the text');
  await again.sees('.keep-notice', 'The text is copied.');
  const third = await another();
  await pasteAndSend(third, text.replace(/\n/g, ''));
  await arrived(third);
}

/**
 * What was copied, on another phone.
 * @param {Family} other
 * @param {string} sent
 */
async function pasteAndSend(other, sent) {
  await other.click('.keep-got summary');
  await other.click('#keep-link-pasted');
  await other.keys('Control+v');
  await other.isFilled('keep-link-pasted', sent);
  await other.click('.keep-paste [data-send]');
}

/** The same plan is there. @param {Family} other */
async function arrived(other) {
  await other.sees('.infusion .given', '46.8 mL');
  await other.hasAttribute('#dial-team', 'href', 'tel:+15550107788');
}

/**
 * Another language and back, over what is half typed.
 * @param {Family} family
 */
export async function readInArabic(family) {
  const boxes = { 'weight-number': '8.2', 'birth-month': 'May', 'question-draft': 'متى? <b>when</b>' };
  for (const [id, text] of Object.entries(boxes)) await family.type(id, text);
  for (const [tag, direction, reviewed] of /** @type {const} */ ([
    ['ar', 'rtl', false],
    ['en', 'ltr', true],
  ])) {
    await family.pick('language', tag);
    await family.hasAttribute('html', 'lang', tag);
    await family.hasAttribute('html', 'dir', direction);
    await (reviewed ? family.seesNot('.language-note') : family.sees('.language-note', /\p{Script=Arabic}/u));
    await family.sees('h1', reviewed ? /^[^\u0600-\u06ff]+$/ : /\p{Script=Arabic}/u);
    for (const [id, text] of Object.entries(boxes)) await family.isFilled(id, text);
  }
  await family.begin();
}
