/** A family on the page: every press and every box typed into is counted, as a tired thumb counts them. */
import { expect } from './test.mjs';
import { answers } from './story.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** No change may take more. */
export const MOST_ACTIONS = 30;

/** @param {Page} page */
export function familyOn(page) {
  let actions = 0;
  const count = async (/** @type {Promise<void>} */ action) => {
    actions += 1;
    await action;
  };

  const family = {
    /** How many since the last time this was asked. */
    counted() {
      const made = actions;
      actions = 0;
      return made;
    },

    /** @param {string | RegExp} name */
    press: (name) => count(page.getByRole('button', { name }).first().click()),

    /** @param {string} id @param {string} text */
    type: (id, text) => count(page.locator(`#${id}`).fill(text)),

    /** @param {string} id of the radio button or box that the label belongs to */
    choose: (id) => count(page.locator(`label[for="${id}"]`).click()),

    /** @param {string} prefix @param {[day: string, month: string, year: string]} parts */
    async date(prefix, parts) {
      for (const [index, part] of ['day', 'month', 'year'].entries()) await family.type(`${prefix}-${part}`, parts[index]);
    },

    /** What is not right, above the form. */
    summary: () => page.locator('#error-summary'),

    /** Whether there is such a box. @param {string} id */
    asks: async (id) => (await page.locator(`#${id}`).count()) > 0,

    /** @param {string} id */
    value: (id) => page.locator(`#${id}`).inputValue(),

    /** The three questions, to the plan. */
    async begin() {
      await family.type('weight-number', answers.weight);
      await family.choose(`unit-${answers.unit}`);
      await family.date('birth', /** @type {any} */ (answers.birth));
      await family.date('infusion', /** @type {any} */ (answers.infusion));
      await family.press('Show the plan');
      await expect(page.locator('.plan-table')).toBeVisible();
    },

    /** @param {string} title of the choice */
    async change(title) {
      await family.press('Something changed');
      await family.press(title);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    },

    /** Save, and see what moved: told to all, shown, and within the count. @param {RegExp} moved */
    async save(moved) {
      await family.press('Save');
      await expect(page.locator('.moved-headline')).toHaveText(moved);
      await expect(page.locator('#announce')).toHaveText(moved);
      expect(family.counted()).toBeLessThanOrEqual(MOST_ACTIONS);
    },

    /** @param {string} what as the table says it @returns {Promise<string[]>} the days of each such row */
    async days(what) {
      const rows = await page.locator('.plan-table tbody tr').evaluateAll((all) =>
        all.map((row) => [row.querySelector('th'), row.querySelector('.what')].map((cell) => (cell?.textContent ?? '').replace(/\s+/g, ' ').trim())),
      );
      return rows.filter(([, text]) => text.startsWith(what)).map(([when]) => when);
    },
  };
  return family;
}
