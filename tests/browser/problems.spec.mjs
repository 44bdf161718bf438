/** Bad input on the page: words that name the cause, everything typed still there, and no plan. */
import { readFileSync } from 'node:fs';
import { createWords } from '../../web/words/words.js';
import { inProject } from '../../web/build/paths.mjs';
import { answer, send } from './page.mjs';
import { answers as good } from './story.mjs';
import { expect, test } from './test.mjs';

const words = createWords('en', readFileSync(inProject('web/words/en.ftl'), 'utf8'));

/** @typedef {Partial<import('./story.mjs').Answers>} Answers */
/** @typedef {[id: string, args?: Record<string, string>]} Message of web/words/en.ftl */

/** @type {[name: string, typed: Answers, ...problems: Message[]][]} */
const cases = [
  ['nothing at all', {}, ['problem-weight-empty'], ['problem-birth-empty'], ['problem-infusion-empty']],
  ['no unit', { ...good, unit: undefined }, ['problem-weight-unit-missing']],
  ['zero', { ...good, weight: '0' }, ['problem-weight-not-positive']],
  ['a negative weight', { ...good, weight: '-8.2' }, ['problem-weight-not-positive']],
  ['two points', { ...good, weight: '8.2.1' }, ['problem-weight-too-many-points']],
  ['a comma of two meanings', { ...good, weight: '1,250' }, ['problem-weight-ambiguous-separator']],
  ['grams with kg', { ...good, weight: '8200' }, ['problem-weight-looks-like-grams']],
  ['letters', { ...good, weight: 'eight' }, ['problem-weight-not-a-number']],
  ['2.5 kg', { ...good, weight: '2.5' }, ['problem-weight-below-label-range', { kg: '2.5', limit: '2.6' }]],
  ['21.1 kg', { ...good, weight: '21.1' }, ['problem-weight-above-label-range', { kg: '21.1', limit: '21' }]],
  ['31 February', { ...good, infusion: ['31', '2', '2025'] }, ['problem-infusion-no-such-day', { typed: '31 2 2025' }]],
  ['the year 25', { ...good, birth: ['1', '5', '25'] }, ['problem-birth-year-unclear']],
  ['a month of no language', { ...good, birth: ['1', 'Brumaire', '2025'] }, ['problem-birth-month-unclear']],
  [
    'infusion before birth',
    { ...good, infusion: ['30', '4', '2025'] },
    ['problem-infusion-before-birth', { limit: 'Thursday 1 May 2025' }],
  ],
  ['two years old', { ...good, birth: ['3', '11', '2023'] }, ['problem-infusion-age-two-or-more', { limit: 'Monday 3 November 2025' }]],
  ['before 2000', { ...good, birth: ['1', '5', '1999'] }, ['problem-birth-before-2000']],
  ['after 2100', { ...good, infusion: ['1', '1', '2101'] }, ['problem-infusion-after-2100']],
  [
    'one wrong thing in every question',
    { ...good, weight: '2.5', birth: ['31', '4', '2025'], infusion: ['', '11', '2025'] },
    ['problem-weight-below-label-range', { kg: '2.5', limit: '2.6' }],
    ['problem-birth-no-such-day', { typed: '31 4 2025' }],
    ['problem-infusion-day-missing'],
  ],
];

for (const [name, typed, ...problems] of cases) {
  test(name, async ({ page, servers }) => {
    await page.goto(servers.site);
    await answer(page, typed);
    await send(page);

    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText(problems.map(([id, args]) => words.say(id, args)));
    await expect(page.locator('.plan-table')).toHaveCount(0);
    await expectTyped(page, typed);
  });
}

test('each line of the summary leads to its field', async ({ page, servers }) => {
  await page.goto(servers.site);
  await send(page);
  await page.getByRole('link', { name: words.say('problem-birth-empty') }).click();
  await expect(page.locator('#birth-day')).toBeFocused();
});

test('3.05 kg lies between two rows: both are shown before the infusion, and none is chosen, then or later', async ({ page, servers }) => {
  await page.clock.setFixedTime('2025-11-02T09:00:00');
  await page.goto(servers.site);
  await answer(page, { ...good, weight: '3.05', birth: ['25', '10', '2025'] });
  const infusion = page.getByRole('region', { name: 'The infusion' });
  await expect(infusion.getByRole('listitem')).toHaveText([/2\.6 to 3\skg.*16\.5\smL.*2 vials/s, /3\.1 to 3\.5\skg.*19\.3\smL.*3 vials/s]);
  await expect(page.locator('.plan-table')).not.toContainText('mL');
  await expectTyped(page, { ...good, weight: '3.05', birth: ['25', '10', '2025'] });
  // Once it is over the hospital knows, and the page still does not choose.
  await page.clock.setFixedTime('2025-11-04T09:00:00');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(infusion.locator('.given')).toBeVisible();
  await expect(infusion).not.toContainText('mL');
  await expect(page.locator('.plan-table')).not.toContainText('mL');
});

/**
 * @param {import('@playwright/test').Page} page
 * @param {Answers} typed
 */
async function expectTyped(page, { weight, unit, birth, infusion }) {
  const values = { '#weight-number': weight, ...boxes('birth', birth), ...boxes('infusion', infusion) };
  for (const [box, value] of Object.entries(values)) await expect(page.locator(box)).toHaveValue(value ?? '');
  if (unit) await expect(page.locator(`#unit-${unit}`)).toBeChecked();
}

/**
 * @param {string} question
 * @param {string[]} [parts]
 */
const boxes = (question, parts = []) =>
  Object.fromEntries(['day', 'month', 'year'].map((part, index) => [`#${question}-${part}`, parts[index]]));
