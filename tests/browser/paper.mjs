/** Sheets as a browser prints them, held against what was drawn and what the core answered. The same for every browser. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { SHEETS } from '../../web/print/index.js';
import { plus } from '../vectors/retold/days.mjs';
import { engines } from '../wasm/engines.mjs';
import { DATES } from './dates.mjs';
import { inkOf, readPdf } from './pdf.mjs';
import { oneFileAddress } from './servers.mjs';

/** @typedef {import('../../web/print/index.js').SheetName} SheetName */
/** @typedef {import('./paper_stories.mjs').PaperStory} PaperStory */
/** @typedef {import('./pdf.mjs').PdfPage} PdfPage */
/** @typedef {'A4' | 'Letter' | 'A5'} Format */

/**
 * @typedef {object} Printer  A browser that prints into a file.
 * @property {string} engine
 * @property {(address: string, today: string) => Promise<unknown>} open  A page, anew, on that day.
 * @property {<Given, Read>(read: (given: Given) => Read | Promise<Read>, given: Given) => Promise<Read>} read  Runs in the page.
 * @property {(path: string, format: Format) => Promise<unknown>} print
 */

/** What a sheet was to be, page by page. @typedef {ReturnType<typeof drawnPapers>} Drawn */

export const FORMATS = /** @type {const} */ (['A4', 'Letter']);

/** In points. @type {Record<Format, [width: number, height: number]>} */
const SIZES = { A4: [595, 842], Letter: [612, 792], A5: [420, 595] };

/** No printer that families have reaches nearer to the edge. */
const EDGE = 17;

/** @type {Record<string, number>} */
const MOST_PAGES = { plan: 4, employer: 2 };

const [doseline] = engines;
const folder = inProject('build/reports/paper');

export const full = (/** @type {string} */ iso) => DATES.format(new Date(`${iso}T12:00:00Z`));

/** Until it is there. @param {Printer} printer @param {string} css */
const comes = (printer, css) =>
  printer.read(async (css) => {
    for (const giveUp = performance.now() + 15_000; !document.querySelector(css); await new Promise(requestAnimationFrame))
      if (performance.now() > giveUp) throw new Error(`${css} does not come`);
  }, css);

const goTo = (/** @type {Printer} */ printer, /** @type {string} */ place) =>
  printer.read((place) => void (location.hash = place), `#${place}`);

/** @param {Printer} printer @param {PaperStory} story */
export async function openPaper(printer, { asked, file }) {
  await printer.open(`${oneFileAddress}#share`, asked.today);
  await comes(printer, '.keep-open input');
  await printer.read((text) => {
    const box = /** @type {HTMLInputElement} */ (document.querySelector('.keep-open input'));
    const all = new DataTransfer();
    all.items.add(new File([text], 'story.json', { type: 'application/json' }));
    box.files = all.files;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
  await comes(printer, '.places');
  await goTo(printer, 'print');
  await comes(printer, '.paper');
}

/** @param {Printer} printer @param {string} tag */
export async function speak(printer, tag) {
  await goTo(printer, 'language');
  await comes(printer, '#language');
  await printer.read((tag) => {
    const list = /** @type {HTMLSelectElement} */ (document.querySelector('#language'));
    list.value = tag;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);
  await comes(printer, `html[lang="${tag}"]`);
  await goTo(printer, 'print');
  await comes(printer, '.paper');
}

/** @param {Printer} printer @param {SheetName} sheet */
export async function choose(printer, sheet) {
  const button = `.print-choices button:nth-child(${SHEETS.indexOf(sheet) + 1})`;
  await comes(printer, button);
  await press(printer, button);
  await comes(printer, `.paper-${sheet}`);
}

/** @param {Printer} printer @param {string} tag */
export async function setBeside(printer, tag) {
  await press(printer, `#print [role="group"] button[lang="${tag}"]`);
  await comes(printer, `.paper-fridge [lang="${tag}"]`);
}

const press = (/** @type {Printer} */ printer, /** @type {string} */ css) =>
  printer.read((css) => /** @type {HTMLElement} */ (document.querySelector(css)).click(), css);

/** Runs in the page. @returns What each page of the sheet says, and what of it is never torn. */
function drawnPapers() {
  return [...document.querySelectorAll('.paper')].map((paper) => {
    const seen = /** @type {HTMLElement} */ (paper.cloneNode(true));
    for (const hidden of seen.querySelectorAll('.hidden')) hidden.remove();
    const texts = (/** @type {string} */ css) => [...seen.querySelectorAll(css)].map(({ textContent }) => textContent ?? '');
    return {
      text: seen.textContent ?? '',
      rows: texts('tr, .paper-row, .paper-box, .paper-call, .paper-large div, figcaption'),
      // Lines to write on have no letters.
      heads: [...seen.querySelectorAll('.paper-body h4')].map((head) => ({
        head: head.textContent ?? '',
        next: head.nextElementSibling?.textContent?.trim() ?? '',
        followed: head.nextElementSibling !== null,
      })),
    };
  });
}

/**
 * @param {Printer} printer
 * @param {string} name
 * @param {Format} format
 * @returns {Promise<{ path: string, pages: PdfPage[], drawn: Drawn }>}
 */
export async function printed(printer, name, format) {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}/${printer.engine}-${name.replaceAll(/\W+/g, '-')}-${format}.pdf`;
  await printer.print(path, format);
  return { path, pages: readPdf(path), drawn: await printer.read(drawnPapers, undefined) };
}

/** Letters alone: where a browser sets gaps is its own affair, as are the forms that letters have in a word. */
const letters = (/** @type {string} */ text) => text.normalize('NFKC').replaceAll(/[\s\p{M}\p{Cf}]/gu, '');

const wordsOf = (/** @type {PdfPage} */ page) => letters(page.words.map(({ text }) => text).join(''));

/** A line that runs from right to left is told in the order of the eye; what Firefox cannot tell of it is a vowel's sign. */
const inAnyOrder = (/** @type {string} */ text) => [...text.replaceAll('\ufffd', '')].sort().join('');

/**
 * One page of paper for each page drawn, all of it on that page and on no other: no row is cut, no heading alone at the foot,
 * no page too many.
 * @param {Awaited<ReturnType<typeof printed>>} of
 * @param {SheetName} sheet
 * @param {Format} format
 * @param {string} where
 */
export function expectPages({ pages, drawn }, sheet, format, where) {
  assert.equal(pages.length, drawn.length, `${where}: pages`);
  assert.ok(pages.length <= (MOST_PAGES[sheet] ?? 1), `${where}: ${pages.length} pages`);
  for (const [index, page] of pages.entries()) {
    const here = `${where}, page ${index + 1}`;
    expectOnPaper(page, format, here);
    const [said, meant] = [wordsOf(page), letters(drawn[index].text)];
    const ordered = /\p{Script=Arabic}/u.test(meant) ? inAnyOrder : (/** @type {string} */ text) => text;
    assert.equal(ordered(said), ordered(meant), here);
    for (const { head, followed } of drawn[index].heads) assert.ok(followed, `${here}: "${head}" stands alone`);
  }
}

/**
 * @param {PdfPage} page
 * @param {Format} format
 * @param {string} here
 */
function expectOnPaper(page, format, here) {
  const [width, height] = SIZES[format];
  assert.ok(Math.abs(page.width - width) < 2 && Math.abs(page.height - height) < 2, `${here}: ${page.width} × ${page.height}`);
  const cut = page.words.filter(
    ({ left, top, right, bottom }) => left < EDGE || top < EDGE || right > page.width - EDGE || bottom > page.height - EDGE,
  );
  assert.deepEqual(cut, [], `${here}: over the edge`);
  // A mark that turns the direction has a place, but no ink: a short word that holds one seems longer than it is.
  const inked = page.words.filter(({ text }) => letters(text).length > 2 && !/\p{Cf}/u.test(text));
  const over = inked.filter((word, index) => inked.slice(0, index).some((other) => cover(word, other)));
  assert.deepEqual(over, [], `${here}: one over the other`);
}

/**
 * Whether two words stand on each other: the boxes of lines that follow one another may touch, and of letters that lean together.
 * @param {import('./pdf.mjs').Word} one
 * @param {import('./pdf.mjs').Word} other
 */
function cover(one, other) {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const width = Math.min(one.right - one.left, other.right - other.left);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > 0.5 * width && down > 0.45 * height;
}

/**
 * On paper that is too small for what was drawn, a browser goes on on another page: between two rows, and not below a heading.
 * @param {Awaited<ReturnType<typeof printed>>} of
 * @param {string} where
 */
export function expectWholeRows({ pages, drawn }, where) {
  assert.ok(pages.length > drawn.length, `${where}: it is not too small`);
  const said = pages.map(wordsOf);
  const torn = (/** @type {string} */ text) => !said.some((page) => page.includes(letters(text)));
  assert.deepEqual(drawn.flatMap(({ rows }) => rows).filter(torn), [], `${where}: torn rows`);
  const heads = drawn.flatMap((paper) => paper.heads).map(({ head, next }) => `${head} ${next.slice(0, 12)}`);
  assert.deepEqual(heads.filter(torn), [], `${where}: headings alone`);
}

/**
 * Every sheet of a family, in English, on every paper.
 * @param {Printer} printer
 * @param {PaperStory} story
 */
export async function expectSheets(printer, story) {
  const { asked, name } = story;
  const answer = doseline.plan(asked);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  await openPaper(printer, story);
  for (const sheet of SHEETS) {
    await choose(printer, sheet);
    for (const format of FORMATS) {
      const where = `${name}, ${sheet}, ${format}`;
      const paper = await printed(printer, `${name} ${sheet}`, format);
      expectPages(paper, sheet, format, where);
      const { pages } = paper;
      for (const [index, { lines }] of pages.entries())
        assert.ok(lines.includes(`Page ${index + 1} of ${pages.length}`), `${where}: the place of page ${index + 1}`);
      const text = pages.map(({ lines }) => lines).join('\n');
      assert.equal(text.includes(answer.plan.hash), sheet !== 'employer', where);
      assert.doesNotMatch(text, /Back to More|Call the team\b(?! at once)|Print this sheet/, where);
      expectAnswer(sheet, text, { asked, plan: answer.plan, where });
      if (sheet === 'fridge') expectBlackAndWhite(paper.path, where);
    }
  }
}

/** @param {string} path @param {string} where */
function expectBlackAndWhite(path, where) {
  const { coloured, dark } = inkOf(path);
  assert.ok(dark > 500, `${where}: ink`);
  assert.equal(coloured, 0, `${where}: colour`);
}

/**
 * @param {SheetName} sheet
 * @param {string} text
 * @param {{ asked: PaperStory['asked'], plan: import('../../web/core/doseline.js').Plan, where: string }} of
 */
function expectAnswer(sheet, text, { asked, plan, where }) {
  const flat = text.replaceAll(/\s+/g, ' ');
  const names = (/** @type {string[]} */ dates) => dates.forEach((date) => assert.ok(flat.includes(full(date)), `${where}: ${date}`));
  // Of more than there is room for, a sheet says so.
  const all = plan.items.length < 100;
  const ahead = plan.items.filter(({ kind, done, date }) => kind === 'visit' && !done && date && date >= asked.today);
  if (sheet === 'fridge') expectFridge(text, asked, where);
  if (sheet === 'plan' && all) names(plan.items.flatMap(({ date }) => date ?? []));
  if (sheet === 'clinic') names(ahead.slice(0, 3).map(({ date }) => date ?? ''));
  if (sheet === 'pharmacy' && asked.prescription) assert.match(text, /15 mg in 5 mL/, where);
  if (sheet === 'employer') {
    assert.doesNotMatch(text, /Zolgensma|steroid|blood|liver|Doseline/i, where);
    if (all) names(ahead.map(({ date }) => date ?? ''));
  }
}

/**
 * @param {string} text
 * @param {PaperStory['asked']} asked
 * @param {string} where
 */
function expectFridge(text, asked, where) {
  const days = Array.from({ length: 14 }, (_, day) => plus(asked.today, day));
  const rows = days.map((iso) => text.split('\n').findIndex((line) => line.trimStart().startsWith(full(iso)) && !line.includes(' to ')));
  assert.deepEqual(
    rows,
    rows.toSorted((a, b) => a - b),
    `${where}: 14 rows in order`,
  );
  assert.ok(rows[0] > 0, `${where}: ${rows}`);
  const amounts = days.flatMap((iso) => {
    const answer = doseline.plan({ ...asked, today: iso, ...(iso === asked.today && { clock: '12:00' }) });
    const doses = answer.ok ? (answer.plan.today?.doses ?? []) : [];
    return doses
      .filter(
        ({ on, certain, callFirst, overdue, state }) => on === iso && certain && !callFirst && !overdue && /^(due|given)$/.test(state),
      )
      .map(({ amount }) => `${(amount?.microlitres ?? 0) / 1000} mL`);
  });
  // The doses of a day stand above and below the line that names it.
  const list = text.slice(text.indexOf('Steroid  '), text.search(/In these weeks|Call the emergency/));
  for (const amount of new Set(amounts)) {
    const wanted = amounts.filter((each) => each === amount).length;
    // Once more below the syringe.
    const found = list.split(new RegExp(`(?<![\\d.])${amount.replace('.', '\\.')}`)).length - 1;
    assert.ok(found === wanted || found === wanted + 1, `${where}: ${amount} ${found} times, not ${wanted}`);
  }
}

/**
 * Every sheet in another language, then two of them side by side.
 * @param {Printer} printer
 * @param {PaperStory} story
 * @param {readonly string[]} tags
 */
export async function expectLanguages(printer, story, tags) {
  await openPaper(printer, story);
  for (const tag of tags) {
    await speak(printer, tag);
    for (const sheet of SHEETS) {
      await choose(printer, sheet);
      for (const format of FORMATS)
        expectPages(await printed(printer, `${tag} ${sheet}`, format), sheet, format, `${tag}, ${sheet}, ${format}`);
    }
  }
  await choose(printer, 'fridge');
  await setBeside(printer, 'en');
  for (const format of FORMATS) {
    const where = `two languages, ${format}`;
    const paper = await printed(printer, 'two languages', format);
    expectPages(paper, 'fridge', format, where);
    expectBlackAndWhite(paper.path, where);
  }
}

/**
 * @param {Printer} printer
 * @param {PaperStory} story
 */
export async function expectSmallPaper(printer, story) {
  await openPaper(printer, story);
  for (const sheet of /** @type {const} */ (['fridge', 'plan', 'infusion'])) {
    await choose(printer, sheet);
    expectWholeRows(await printed(printer, `small ${sheet}`, 'A5'), `${sheet}, A5`);
  }
}
