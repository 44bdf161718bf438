/**
 * Made-up stories opened in the real page, on screen and on paper: whatever the day, no two places say another dose or
 * another next blood test, and what they say is the core's answer.
 */
import fc from 'fast-check';
import { familyText } from '../../web/family/family_text.js';
import { DATES } from './dates.mjs';
import { plus } from '../vectors/retold/days.mjs';
import { child } from '../vectors/retold/vector.mjs';
import { engines } from '../wasm/engines.mjs';
import { lookedAt } from '../wasm/histories.mjs';
import { familyWith } from '../web/keeping_families.mjs';
import { oneFileAddress } from './servers.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../../web/core/doseline.js').PlanRequest} PlanRequest */

const [doseline] = engines;

/** Nobody answered the gate, on days that only an open course has. @type {PlanRequest[]} */
const unanswered = [29, 57, 100, 400].map((day) => ({
  ...child,
  prescription: { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1, syringeMicrolitres: 3000 },
  today: plus(child.infusionDate, day),
}));

/** Whether an amount is shown to be drawn up: few made-up stories have a bottle, and a day on which nothing is in doubt. @param {PlanRequest} request */
function hasCertainDose(request) {
  const answer = doseline.plan(request);
  return answer.ok && answer.plan.today?.doses.some(({ certain }) => certain) === true;
}

/** The same made-up stories at each run, so that a red one can be looked at again. */
const made = fc.sample(lookedAt, { numRuns: 400, seed: 20251103 });
const stories = [...unanswered, ...made.filter(hasCertainDose).slice(0, 4), ...made.slice(0, 12)];

/**
 * What each place says, as somebody reads it.
 * @param {Page} page
 */
const read = (page) =>
  page.evaluate(() => {
    const shown = (/** @type {string} */ selector) =>
      [...document.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement && element.offsetParent !== null);
    const text = (/** @type {string} */ selector) =>
      shown(selector).map((element) => /** @type {HTMLElement} */ (element).innerText.replace(/[\s\u2066-\u2069]+/g, ' '));
    return {
      figures: text('.dose-row.due .dose-figure b'),
      card: text('#prescription .big b'),
      coming: text('.today-rows')[0] ?? '',
      next: shown('.next-date time').map((time) => time.getAttribute('datetime')),
      table: text('.plan-table tbody tr'),
      steroid: text('.card.steroid')[0] ?? '',
    };
  });

/** @param {Page} page @param {PlanRequest} request */
async function openStory(page, request) {
  const { given = [], today = '', clock = '12:00', ...rest } = request;
  await page.clock.setFixedTime(new Date(`${today}T${clock}:00`));
  await page.goto(oneFileAddress);
  const family = familyWith({ savedAt: undefined, request: rest, ticks: given, phones: [], questions: [] });
  const { savedAt: _none, ...content } = family;
  await page
    .locator('.keep-open input')
    .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(familyText(/** @type {any} */ (content))) });
  await page.locator('.plan-table').waitFor();
}

test('the stories hold what is to be compared', () => {
  const plans = stories.flatMap((request) => {
    const answer = doseline.plan(request);
    return answer.ok ? [answer.plan] : [];
  });
  const having = (/** @type {(plan: import('../../web/core/doseline.js').Plan) => unknown} */ has) => plans.filter(has).length;
  expect(plans.length).toBe(stories.length);
  expect(having(({ today }) => today?.doses.some(({ certain }) => certain))).toBeGreaterThan(4);
  expect(having(({ today }) => today?.doses.length === 0)).toBeGreaterThan(1);
  expect(having(({ items }) => items.some(({ kind }) => kind === 'series'))).toBeGreaterThan(4);
  expect(having(({ items }) => items.some(({ amounts }) => amounts))).toBeGreaterThan(1);
});

for (const [place, story] of stories.entries()) {
  test(`story ${place + 1}: one dose and one next blood test, on screen and on paper`, async ({ page, browserName }) => {
    const request = /** @type {PlanRequest} */ ({ ...story, clock: story.clock ?? '12:00' });
    const answer = doseline.plan(request);
    if (!answer.ok || !answer.plan.today) throw new Error(JSON.stringify(answer));
    const { plan } = answer;
    const { today } = answer.plan;
    await openStory(page, request);

    const own = today.doses.filter(({ on }) => on === today.date);
    const figures = own
      .filter(({ certain, callFirst, overdue, state }) => certain && !callFirst && !overdue && (state === 'due' || state === 'given'))
      .map(({ amount }) => String((amount?.microlitres ?? 0) / 1000));
    const next = today.actions.find(({ code }) => code === 'blood-test' || code === 'next-blood-test');
    const date = next?.date && DATES.format(new Date(`${next.date}T12:00:00Z`));
    const ahead = next?.code === 'next-blood-test';

    // What paper shows, no Firefox but a patched one lets a test see.
    const seen = /** @type {('screen' | 'print')[]} */ (browserName === 'firefox' ? ['screen'] : ['screen', 'print']);
    for (const media of seen) {
      await page.emulateMedia({ media });
      if (media === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const said = await read(page);
      expect(said.figures, `${media}: doses in Today`).toEqual(figures);
      expect(said.card, `${media}: the prescription's number is Today's, or none`).toEqual(
        plan.prescription && figures.length > 0 ? [figures[0]] : [],
      );
      if (date && ahead) expect(said.coming, `${media}: the next blood test in Today`).toContain(date);
      if (date && next?.key !== 'visit.weekly') {
        // Paper has the whole table, and no list beside it.
        expect(said.next, `${media}: the next blood test in the list`).toEqual(media === 'screen' ? [next?.date] : []);
        expect(
          said.table.some((row) => row.includes(date) && row.includes('Blood test')),
          `${media}: in the table`,
        ).toBe(true);
      }
      for (const course of plan.items.filter(({ kind }) => kind === 'course')) {
        const from = DATES.format(new Date(`${course.from}T12:00:00Z`));
        expect(said.steroid, `${media}: the steroid card has ${from}`).toContain(from);
        expect(
          said.table.some((row) => row.includes(from) && /Steroid/.test(row)),
          `${media}: the table has ${from}`,
        ).toBe(true);
      }
    }
  });
}
