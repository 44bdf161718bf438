import { bringWords } from '../words/index.js';
import { viewBeside, viewNow } from './page_view.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * Paper has everything, seen from the device's own day; or the one sheet that is being looked at.
 * @param {import('./open_page.js').OpenPage} page
 */
export function followPaper(page) {
  let title = '';

  /** @param {boolean} toPaper */
  function turn(toPaper) {
    page.printing = toPaper;
    page.view = viewNow(page);
    page.read();
    page.draw();
  }

  addEventListener('beforeprint', () => {
    // Paper shows the answers as a sentence, not as boxes.
    page.state.folded = page.readings.living.plan !== undefined;
    turn(true);
    title = document.title;
    // Browsers write it on the edge of the paper and into the name of the file; a sheet for work names no medicine.
    const [name] = document.querySelectorAll('.sheet[data-paper] .paper h3');
    if (name?.textContent) document.title = name.textContent;
  });
  addEventListener('afterprint', () => {
    if (title) document.title = title;
    page.state.sheetOnly = false;
    turn(false);
  });
}

/**
 * What a family does with the sheets.
 * @param {import('./open_page.js').OpenPage} page
 */
export function paperActions(page) {
  const { state } = page;
  /** The last second view, of which language, and beside which. @type {{ tag: string, view?: View, beside?: View }} */
  let drawn = { tag: '' };
  return {
    /** The second language as the page is seen now; the same one until that changes. */
    besideNow() {
      const { tag } = state.beside;
      if (drawn.tag !== tag || drawn.view !== page.view) drawn = { tag, view: page.view, beside: viewBeside(page, tag) };
      return drawn.beside;
    },

    /** @param {import('../print/index.js').SheetName} sheet */
    chooseSheet(sheet) {
      state.sheet = sheet;
      page.draw();
    },

    /**
     * A second language on it, once its words are here.
     * @param {string} tag  Empty for none.
     */
    async chooseBeside(tag) {
      const here = tag === '' || (await bringWords(tag));
      state.beside = { tag, ...(!here && { missed: true }) };
      page.draw();
    },

    /** The sheet alone. */
    printSheet() {
      state.sheetOnly = true;
      page.draw('unseen');
      print();
    },
  };
}
