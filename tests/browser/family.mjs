/** A family on the page by way of Playwright. */
import { familyBy } from './family_acts.mjs';

/** @typedef {import('./page.mjs').Surface} Surface */

/** @param {Surface} surface */
export function familyOn(surface) {
  const keyboard = () => surface.locator('html').page().keyboard;
  const family = familyBy({
    click: (css) => surface.locator(css).first().click(),
    press: (name) => surface.getByRole('button', { name }).first().click(),
    fill: (css, text) => surface.locator(css).fill(text),
    choose: (css, value) => surface.locator(css).selectOption(value),
    enter: (css) => surface.locator(css).press('Enter'),
    keys: (keys) => keyboard().press(keys),
    read: (read, given) => surface.locator('html').evaluate(/** @type {any} */ (read), given),
  });
  return {
    ...family,

    /** What is not right, above the form. */
    summary: () => surface.locator('#error-summary'),
  };
}
