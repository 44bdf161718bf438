/**
 * `npm test`: sets up, builds, runs every layer and sums. `npm test -- node webkit` runs only the layers named.
 */
import { build } from '../web/build/dist.mjs';
import { testNeeds } from '../web/build/needs.mjs';
import { setUp } from '../web/build/setup.mjs';
import { start, Stop } from '../web/build/shell.mjs';
import { buildHospitalCopy } from './browser/hospital_copy.mjs';
import { ctest, lint, nodeTests, playwright, webkit } from './layers.mjs';

/** @typedef {import('./layers.mjs').Count} Count */

/** @type {Record<string, { title: string, count: () => Count | Promise<Count> }>} */
const layers = {
  lint: { title: 'lint and types', count: lint },
  native: { title: 'C++, native with sanitizers', count: () => ctest('sanitizers') },
  wasm: { title: 'C++ as WebAssembly', count: () => ctest('wasm') },
  node: { title: 'package and page modules in node', count: nodeTests },
  browser: {
    title: 'Chromium and Firefox',
    count: async () => {
      await buildHospitalCopy();
      return playwright();
    },
  },
  webkit: { title: 'WebKit', count: webkit },
};

await start(async () => {
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(layers);
  const unknown = chosen.filter((name) => !(name in layers));
  if (unknown.length > 0) throw new Stop(`No such layer: ${unknown.join(', ')}. There are ${Object.keys(layers).join(', ')}.`);

  setUp(testNeeds);
  await build();

  /** @type {(Count & { title: string, seconds: number })[]} */
  const rows = [];
  for (const name of chosen) {
    const { title, count } = layers[name];
    console.log(`\n=== ${title}`);
    const began = Date.now();
    const result = await attempt(count);
    // A layer that ran nothing has proved nothing.
    const failed = result.passed + result.failed === 0 ? 1 : result.failed;
    rows.push({ title, ...result, failed, seconds: Math.round((Date.now() - began) / 1000) });
  }

  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ field) => rows.reduce((total, row) => total + row[field], 0);
  console.log();
  console.table(Object.fromEntries(rows.map(({ title, ...counts }) => [title, counts])));
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
  if (sum('failed') > 0) process.exitCode = 1;
});

/**
 * A layer that cannot even be built has failed, and the others still have something to tell.
 * @param {() => Count | Promise<Count>} count
 * @returns {Promise<Count>}
 */
async function attempt(count) {
  try {
    return await count();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
