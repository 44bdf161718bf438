/** Sheets as they come out of WebKit's printer. Needs a screen: xvfb-run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { gtkPython } from '../../web/build/needs.mjs';
import { inProject } from '../../web/build/paths.mjs';
import { expectLanguages, expectSheets, expectSmallPaper } from './paper.mjs';
import { paperStory } from './paper_stories.mjs';
import { atTime } from './turned_clock.mjs';

/** @typedef {import('./paper.mjs').Printer} Printer */

/** As GTK names them. */
const PAPERS = { A4: 'iso_a4', Letter: 'na_letter', A5: 'iso_a5' };

const family = paperStory('the day after');

/** Where there is most on a sheet, or the most kinds of things. */
const STORIES = ['day 42 of a taper', 'four doses a day, one thrown up', '400 items', 'a long note'];

/** @returns {Promise<Printer & { close: () => Promise<unknown> }>} */
async function openPrinter() {
  const python = spawn(gtkPython() ?? 'python3', [inProject('tests/browser/webkit_printer.py')], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (/** @type {object} */ command) => {
    python.stdin.write(`${JSON.stringify(command)}\n`);
    const { value: line, done } = await answers.next();
    if (done) throw new Error('WebKit has ended.');
    const { value, error } = JSON.parse(line);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  /** @type {Printer['read']} */
  const read = (read, given) => ask({ run: `return await (${read})(${JSON.stringify(given) ?? ''})` });
  return {
    engine: 'webkit',
    async open(address, today) {
      await ask({ go: address });
      await read(atTime, `${today}T12:00:00`);
    },
    read,
    print: (path, format) => ask({ print: path, paper: PAPERS[format] }),
    async close() {
      const ended = once(python, 'exit');
      python.stdin.end();
      return ended;
    },
  };
}

describe('as PDF', () => {
  /** @type {Awaited<ReturnType<typeof openPrinter>>} */
  let printer;
  before(async () => (printer = await openPrinter()));
  after(() => printer?.close());

  for (const name of STORIES) test(name, () => expectSheets(printer, paperStory(name)));

  test('in other languages, and two side by side', () => expectLanguages(printer, family, ['es', 'ar']));

  test('on paper that is too small', () => expectSmallPaper(printer, family));
});
