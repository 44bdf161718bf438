import { framed, WALKED_AT } from './frame_walks.mjs';
import { expect } from './test.mjs';
import { answers as storyAnswers, expected, readAnswer, toldOn } from './story.mjs';

/** @typedef {import('./story.mjs').Answers} Answers */
/** @typedef {import('@playwright/test').Page | import('@playwright/test').FrameLocator} Surface the page, or a frame that shows it */

/**
 * Answer the three questions as a person does, leaving out what is not given.
 * @param {Surface} surface
 * @param {Partial<Answers>} answers
 */
export async function answer(surface, { weight, unit, birth, infusion }) {
  if (weight !== undefined) await surface.locator('#weight-number').fill(weight);
  // The radio button itself is hidden under its label, which is what a finger meets.
  if (unit) await surface.locator(`label[for="unit-${unit}"]`).click();
  if (birth) await fillDate(surface, 'When was your child born?', birth);
  if (infusion) await fillDate(surface, 'When is the infusion?', infusion);
}

/**
 * @param {Surface} surface
 * @param {string} question
 * @param {string[]} parts
 */
async function fillDate(surface, question, parts) {
  const group = surface.getByRole('group', { name: question });
  for (const [index, box] of ['Day', 'Month', 'Year'].entries()) await group.getByLabel(box).fill(parts[index]);
}

/** @param {Surface} surface */
export const send = (surface) => surface.getByRole('button', { name: 'Show the plan', exact: true }).click();

/**
 * The story of `story.mjs`, from empty boxes to the whole plan, on a day of its own: long after the infusion the plan
 * rightly says something else.
 * @param {Surface} surface
 */
export async function tellStory(surface) {
  const body = surface.locator('body');
  await body.page().clock.setFixedTime(toldOn);
  await body.evaluate(() => dispatchEvent(new Event('focus')));
  await answer(surface, storyAnswers);
  await expect.poll(() => body.evaluate(readAnswer)).toEqual(expected);
}

/**
 * The page in a portal's frame, on the day of its walks.
 * @param {import('@playwright/test').Page} page
 * @param {import('./servers.mjs').Servers} servers
 * @param {string} markup  Of the frame.
 * @returns {Promise<any>} The frame, to be used like a page.
 */
export async function embed(page, servers, markup) {
  await page.clock.setFixedTime(WALKED_AT);
  await page.goto(servers.host(framed(markup, servers.site)));
  const frame = page.frameLocator('iframe');
  await frame.locator('#weight-number').waitFor();
  return frame;
}
