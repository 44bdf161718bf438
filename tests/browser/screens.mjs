/** Every screen of the page, reached by what it is and not by what it says: the same in each language. */
import axe from 'axe-core';
import { typedOf } from '../../web/family/family_typed.js';
import { CHOICE_GROUPS } from '../../web/changes/change_draft.js';
import { answers } from './story.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Screen
 * @property {string} today
 * @property {(page: Page) => Promise<unknown>} reach  From the empty page.
 */

const choices = CHOICE_GROUPS.flatMap((group) => [...group.choices]);

/** @param {Page} page @param {Record<string, string>} boxes texts by the id of the box */
export async function fillBoxes(page, boxes) {
  for (const [id, text] of Object.entries(boxes)) await page.locator(`#${id}`).fill(text);
}

/** @param {string} prefix @param {string[]} parts */
export const dateBoxes = (prefix, parts) =>
  Object.fromEntries(['day', 'month', 'year'].map((part, index) => [`${prefix}-${part}`, parts[index]]));

/** The radio button itself lies under its label, which is what a finger meets. @param {Page} page @param {string} id */
export const choose = (page, id) => page.locator(`label[for="${id}"]`).click();

/** @param {Page} page */
export const submit = (page) => page.locator('main form:has(.entry-end) button[data-send]').click();

const month = (/** @type {string} */ name) => (name === 'May' ? '5' : name);

/** The answers of the story by the boxes that they are typed into, in the digits that every language reads. */
export const entryBoxes = {
  'weight-number': answers.weight,
  ...dateBoxes('birth', answers.birth.map(month)),
  ...dateBoxes('infusion', answers.infusion),
};

/** @param {Page} page @param {Record<string, string>} [others] */
export async function fillEntry(page, others = {}) {
  await choose(page, `unit-${answers.unit}`);
  await fillBoxes(page, { ...entryBoxes, ...others });
}

/** Drawn by the page's script: what the HTML held until then is gone. @param {Page} page */
export const drawn = (page) => page.locator('.needs-script').first().waitFor({ state: 'detached' });

/** @param {Page} page */
export async function showPlan(page) {
  await fillEntry(page);
  await submit(page);
  await page.locator('#today-title').waitFor();
}

/** @param {Page} page @param {typeof choices[number]} choice */
export async function beginChange(page, choice) {
  await page.locator('#change-open').click();
  await page.locator('.choice').nth(choices.indexOf(choice)).click();
}

/** @param {Page} page */
async function holdOpen(page) {
  await showPlan(page);
  await beginChange(page, 'keep');
  await choose(page, 'change-pick-open');
  await submit(page);
}

/** @param {Page} page @param {Record<string, string>} [others] */
export async function typeBottle(page, others = {}) {
  await page.locator('.prescription .button').click();
  await fillBoxes(page, {
    'rx-strength-mg': '15',
    'rx-strength-ml': '5',
    'rx-dose': '2.7',
    'rx-clock-1': '08:00',
    'rx-bottle': '100',
    ...others,
  });
  await choose(page, 'rx-times-1');
  await choose(page, 'rx-syringe-3');
  await submit(page);
}

/** Of another weight, from another device. */
export function otherFamily() {
  const request = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8900, weightUnit: 'kg', infusionDate: '2025-11-05' };
  return {
    version: 2,
    savedAt: '2025-11-11T17:05:00.000Z',
    device: 'Lena’s phone',
    language: 'en',
    request: { ...request, changes: [{ kind: 'visit-moved', visit: 'visit.2', to: '2025-11-20' }] },
    typed: typedOf(request),
    ticks: [{ on: '2025-11-04', dose: 1 }],
    questions: [{ text: 'When is the next blood test?', answer: '' }],
    notes: '',
    phones: [{ who: 'team', number: '020 7946 0000' }],
  };
}

/** @param {Page} page @param {object} [family] */
export const openFile = (page, family = otherFamily()) =>
  page
    .locator('.keep-open input')
    .setInputFiles({ name: 'plan.doseline.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(family)) });

/** @type {Record<string, Screen>} */
export const screens = {
  'first sight': { today: '2025-10-20', reach: async () => {} },
  'every question wrong': { today: '2025-10-20', reach: submit },
  'pounds and ounces, a date of two meanings': {
    today: '2025-10-20',
    async reach(page) {
      await choose(page, 'unit-lb');
      await fillBoxes(page, { 'infusion-day': '03/11/2025' });
      await page.locator('#infusion-month').focus();
    },
  },
  'a weight in doubt': { today: '2025-10-20', reach: (page) => fillEntry(page, { 'weight-number': '12' }) },
  'a weight to type again': { today: '2025-10-20', reach: (page) => fillEntry(page, { 'weight-number': '19' }) },
  'a weight between two rows': {
    today: '2025-10-20',
    reach: (page) => fillEntry(page, { 'weight-number': '3.05', ...dateBoxes('birth', ['25', '10', '2025']) }),
  },
  'a weight outside the table': {
    today: '2025-10-20',
    async reach(page) {
      await fillEntry(page, { 'weight-number': '2.5' });
      await submit(page);
    },
  },
  'the plan before': { today: '2025-10-20', reach: showPlan },
  'the plan on its day, beside the questions': { today: '2025-11-03', reach: fillEntry },
  'the plan after, phones and questions typed': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await page.locator('.numbers summary').click();
      await fillBoxes(page, { 'phone-team': '+1 555 010 7788', 'phone-centre': '555 010 2000 ext. 12', 'question-draft': '?' });
      await page.locator('#phone-country').selectOption('ES');
      await page.locator('.question-form button').click();
    },
  },
  'the plan long after': { today: '2026-03-01', reach: showPlan },
  'what changed': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await page.locator('#change-open').click();
    },
  },
  'a taper in steps, with every fault': {
    today: '2025-12-01',
    async reach(page) {
      await showPlan(page);
      await beginChange(page, 'taper');
      await choose(page, 'change-pick-steps');
      await submit(page);
    },
  },
  'a dose missed, to be written down': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await beginChange(page, 'missed');
    },
  },
  'what moved': {
    today: '2025-12-08',
    async reach(page) {
      await showPlan(page);
      await beginChange(page, 'taper');
      await fillBoxes(page, dateBoxes('change-from', ['9', '12', '2025']));
      await choose(page, 'change-pick-label');
      await submit(page);
      await page.locator('.moved summary').click();
    },
  },
  'no end in sight, a dose missed, a test done': {
    today: '2025-12-08',
    async reach(page) {
      await holdOpen(page);
      await beginChange(page, 'missed');
      await choose(page, 'change-pick-vomited');
      await fillBoxes(page, dateBoxes('change-on', ['8', '12', '2025']));
      await choose(page, 'change-told-no');
      await submit(page);
      await page.locator('.rungs-card > .rungs .rung-tick').first().click();
      await page.locator('.team-word .chip').first().click();
    },
  },
  'a blood test to be ticked off no more': {
    today: '2025-12-08',
    async reach(page) {
      await showPlan(page);
      for (const place of [0, 1]) await page.locator('.rungs-card > .rungs .rung-tick').nth(place).click();
      await page.locator('.rungs-card > .rungs .rung-tick').first().click();
      await page.locator('#untick').waitFor();
    },
  },
  'the bottle, being typed': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await page.locator('.prescription .button').click();
      await fillBoxes(page, { 'rx-strength-mg': '05' });
      await submit(page);
    },
  },
  'the bottle and the syringe': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await typeBottle(page);
      await page.locator('.mark-given').click();
    },
  },
  'nobody has answered': {
    today: '2025-12-05',
    async reach(page) {
      await showPlan(page);
      await typeBottle(page);
    },
  },
  'a dose is missed, and the team is called first': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await typeBottle(page);
      await beginChange(page, 'missed');
      await choose(page, 'change-pick-vomited');
      await page.locator('.change-form .likely button').first().click();
      await choose(page, 'change-told-no');
      await submit(page);
      await page.locator('.dose-call').waitFor();
    },
  },
  'a bottle that does not fit itself, another day': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await typeBottle(page, { 'rx-doseMg': '80' });
      await page.locator('.another summary').click();
      await fillBoxes(page, dateBoxes('look', ['1', '12', '2025']));
      await page.locator('.another form [data-send]').click();
    },
  },
  'kept here, with a link': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await page.locator('.keep-way:nth-child(1) .button').click();
      await page.locator('.keep-way:nth-child(3) .button').first().click();
      await page.locator('#keep-link-made').waitFor();
    },
  },
  'a file that differs': {
    today: '2025-11-12',
    async reach(page) {
      await showPlan(page);
      await openFile(page);
      await page.locator('.keep-compare').waitFor();
    },
  },
  'a file that is none': {
    today: '2025-11-12',
    async reach(page) {
      await openFile(page, { version: 99 });
      await page.locator('.keep-refused').waitFor();
    },
  },
};

/** @param {Page} page @param {string} address @param {string} tag @param {Screen} screen */
export async function reachScreen(page, address, tag, { today, reach }) {
  await page.clock.setFixedTime(new Date(`${today}T09:30:00`));
  await emptyTab(page);
  await page.goto(`${address}?lang=${tag}`);
  await page.locator('#weight-number').waitFor();
  await reach(page);
}

/**
 * A tab brings back what was typed in it; from now on each page in it begins empty. Firefox's first document has no store.
 * @param {Page} page
 */
export const emptyTab = (page) => page.addInitScript(() => /^(https?|file):$/.test(location.protocol) && sessionStorage.clear());

/** What is folded away must be as good as the rest. @param {Page} page */
export const openDetails = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/** @typedef {'all' | 'contrast' | 'all but contrast'} AxeRules */

/**
 * @param {Page} page
 * @param {AxeRules} [judged]
 * @returns {Promise<string[]>}  WCAG 2.2 AA, with the two rules of AAA that axe leaves out unless asked.
 */
export async function axeViolations(page, judged = 'all') {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((judged) => {
    const contrast = ['color-contrast', 'color-contrast-enhanced'];
    const runOnly = judged === 'contrast' ? contrast : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const enabled = judged !== 'all but contrast';
    return /** @type {typeof axe} */ (Reflect.get(globalThis, 'axe')).run({
      runOnly,
      // What is well need not be told of, which takes most of the time.
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, ...Object.fromEntries(contrast.map((rule) => [rule, { enabled }])) },
    });
  }, judged);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`));
}

/** Links inside a sentence are exempt, as in WCAG's own rule. @param {Page} page */
export async function smallTargets(page) {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll(
        'button, summary, input:not([type="radio"], [type="checkbox"]), select, label:has([type="radio"], [type="checkbox"]), a',
      ),
    ];
    return targets
      .filter((target) => target instanceof HTMLElement && target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < 44 || box.height < 44))
      .map(({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
  });
}

/** @param {Page} page */
export const sidewaysPixels = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
