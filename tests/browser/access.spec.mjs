/** WCAG 2.2 AA, and AAA for contrast and targets, in each state of the page. */
import axe from 'axe-core';
import { familyOn } from './family.mjs';
import { answer, send } from './page.mjs';
import { answers } from './story.mjs';
import { expect, test } from './test.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @type {Record<string, (page: Page) => Promise<void>>} */
const states = {
  'first sight': async () => {},
  'the plan beside the questions': (page) => answer(page, answers),
  'the plan alone': (page) => answerAndSend(page, answers),
  'a weight between two rows': (page) => answer(page, { ...answers, weight: '3.05', birth: ['25', '10', '2025'] }),
  'a weight outside the table': (page) => answerAndSend(page, { ...answers, weight: '2.5' }),
  'a child of two': (page) => answerAndSend(page, { ...answers, birth: ['3', '11', '2023'] }),
  'every question wrong': (page) => send(page),
  'pounds and ounces': (page) => answer(page, { ...answers, weight: undefined, unit: 'lb' }),
  'something changed': (page) => living(page, (family) => family.press('Something changed')),
  'a taper in steps, with every fault': (page) =>
    living(page, async (family) => {
      await family.change('The taper starts, or has new steps');
      await family.choose('change-pick-steps');
      await family.press('Save');
    }),
  'a taper on its way, what moved is marked': (page) =>
    living(page, async (family) => {
      await family.change('The taper starts, or has new steps');
      await family.date('change-from', ['9', '12', '2025']);
      await family.choose('change-pick-label');
      await family.save(/^Taper/);
    }),
  'no end in sight, a dose missed, a test done': (page) =>
    living(page, async (family) => {
      await family.change('The full amount goes on');
      await family.choose('change-pick-open');
      await family.save(/changed/);
      await family.press('A dose was missed, or came up');
      await family.choose('change-pick-vomited');
      await family.press(/^Today/);
      await family.choose('change-told-no');
      await family.save(/changed/);
      await family.press('Blood test of Monday 10 November is done');
      await family.choose('change-pick-carry-on');
      await family.press(/^Today/);
      await family.save(/changed/);
    }),
  'my prescription, being typed': (page) =>
    living(page, async (family) => {
      await family.press('Type what the bottle says');
      await family.type('rx-strength-mg', '05');
      await family.press('Save');
    }),
  'my prescription, which does not fit itself': (page) => bottle(page, { dose: '2.7', doseMg: '80', syringe: '1' }),
  'my prescription, and another day': (page) =>
    bottle(page, { dose: '2.7', syringe: '3' }, async (family) => {
      await page.getByText('Look at another day').click();
      await family.press('Next day');
    }),
};

/** @type {Record<string, Pick<import('@playwright/test').PlaywrightTestOptions, 'colorScheme' | 'viewport'>>} */
const screens = {
  'wide and light': { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'narrow and dark': { colorScheme: 'dark', viewport: { width: 320, height: 568 } },
};

for (const [screen, options] of Object.entries(screens)) {
  test.describe(screen, () => {
    test.use(options);

    for (const [state, reach] of Object.entries(states)) {
      test(state, async ({ page, servers }) => {
        await page.goto(servers.site);
        await reach(page);
        await openDetails(page);
        expect(await axeViolations(page)).toEqual([]);
        expect(await smallTargets(page), 'targets under 44 px').toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, 'pixels to scroll sideways').toBe(0);
      });
    }
  });
}

/**
 * @param {Page} page
 * @param {Partial<import('./story.mjs').Answers>} given
 */
async function answerAndSend(page, given) {
  await answer(page, given);
  await send(page);
}

/**
 * On day 9 of the plan.
 * @param {Page} page
 * @param {(family: ReturnType<typeof familyOn>) => Promise<void>} goOn
 */
async function living(page, goOn) {
  await page.clock.setFixedTime(new Date('2025-11-12T09:30:00'));
  await page.reload();
  const family = familyOn(page);
  await family.begin();
  await goOn(family);
}

/**
 * @param {Page} page
 * @param {{ dose: string, doseMg?: string, syringe: string }} written
 * @param {(family: ReturnType<typeof familyOn>) => Promise<void>} [goOn]
 */
function bottle(page, { dose, doseMg = '', syringe }, goOn = async () => {}) {
  return living(page, async (family) => {
    await family.press('Type what the bottle says');
    await family.type('rx-strength-mg', '15');
    await family.type('rx-strength-ml', '5');
    await family.type('rx-dose', dose);
    await family.type('rx-doseMg', doseMg);
    await family.choose('rx-times-2');
    await family.choose(`rx-syringe-${syringe}`);
    await family.type('rx-bottle', '100');
    await family.press('Save');
    await goOn(family);
  });
}

/** What is folded away must be as good as the rest. @param {Page} page */
async function openDetails(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** @param {Page} page */
async function axeViolations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return /** @type {typeof axe} */ (Reflect.get(globalThis, 'axe')).run({
      runOnly: tags,
      // The two of level AAA are off unless asked for.
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`));
}

/** Links inside a sentence are exempt, as in WCAG's own rule. @param {Page} page */
async function smallTargets(page) {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll('button, summary, input:not([type="radio"], [type="checkbox"]), select, label:has([type="radio"], [type="checkbox"]), a')];
    return targets
      .filter((target) => target instanceof HTMLElement && target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
      .map(({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
  });
}
