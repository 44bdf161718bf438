/** What a copy of this file is made of: the page as it came, taken before anything is drawn or altered. */
import { showLook } from '../keeping/index.js';
import { ownPageComesBy } from '../sharing/index.js';

const page = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));

// What was noted in the head of this opening is not the copy's (web/page/before_start.js).
delete page.dataset.opening;
delete page.dataset.scripts;
showLook(page);
for (const form of page.querySelectorAll('form')) delete form.dataset.sent;

ownPageComesBy(() => {
  // A plan that came with this file comes after this script, and is not in the copy. The licences come after the page.
  const after = [...document.childNodes].filter((node) => node instanceof Comment).map((node) => `\n<!--${node.data}-->\n`);
  return `<!DOCTYPE html>\n${page.outerHTML}${after.join('')}`;
});
