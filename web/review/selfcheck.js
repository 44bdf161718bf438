/**
 * A page for reviewers: every known answer, asked of the very core that families have, in the reviewer's own browser. All that it
 * needs is inside it; it asks for nothing.
 */
import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { loadDoseline } from '../core/index.js';
import { differing } from './known_answers.js';

/** @param {string} id  Of an element that holds raw deflate in base64. @returns {import('./known_answers.js').KnownAnswer[]} */
function packed(id) {
  return JSON.parse(strFromU8(inflateSync(strToU8(atob(document.getElementById(id)?.textContent ?? ''), true))));
}

/** @param {string} text @param {string} [kind] */
function tell(text, kind = '') {
  const line = document.createElement('li');
  line.textContent = text;
  line.className = kind;
  document.getElementById('results')?.append(line);
}

/**
 * What answers, by its own word: the build, and of each edition asked the day on which it was held against its sources.
 * @param {import('../core/index.js').Doseline} doseline
 * @param {import('./known_answers.js').KnownAnswer[]} known
 */
function named(doseline, known) {
  const requests = known.filter(({ answer }) => answer?.ok && answer.plan).map(({ request }) => request);
  const first = doseline.plan(requests[0]);
  const editions = [...new Set(requests.map(({ edition }) => edition))].map((edition) => {
    const answer = doseline.label(edition);
    return `${edition}, checked ${answer.ok ? answer.label.checked : 'never'}`;
  });
  return `build ${first.ok ? first.plan.build : 'unknown'}; editions: ${editions.join('; ')}.`;
}

/** One engine. @param {'wasm' | 'twin'} engine @returns {Promise<boolean>} Whether all is as it must be. */
async function check(engine) {
  const name = engine === 'wasm' ? 'WebAssembly' : 'plain JavaScript';
  /** @type {Awaited<ReturnType<typeof loadDoseline>>} */
  let doseline;
  try {
    doseline = await loadDoseline({ engine });
  } catch (error) {
    // The page then runs on the twin: slower, the same answers.
    tell(`${name}: this browser does not let it run (${error}).`);
    return engine === 'wasm';
  }
  const [known, wrong] = [packed('known'), packed('wrong')];
  tell(`${name}: ${named(doseline, known)}`);
  const begun = performance.now();
  const otherwise = differing(doseline, known);
  const missed = wrong.length - differing(doseline, wrong).length;
  const right = otherwise.length === 0 && missed === 0;
  const took = Math.round(performance.now() - begun);
  tell(
    `${name}: ${known.length - otherwise.length} of ${known.length} known answers as expected, in ${took} ms.`,
    right ? 'right' : 'wrong',
  );
  for (const { name: differs } of otherwise.slice(0, 20)) tell(`${name} answers otherwise: ${differs}`, 'wrong');
  tell(
    `${name}: ${wrong.length - missed} of ${wrong.length} answers that are wrong on purpose were found wrong.`,
    missed ? 'wrong' : 'right',
  );
  return right;
}

async function checkAll() {
  let right = true;
  // One after the other, and drawn in between.
  for (const engine of /** @type {const} */ (['wasm', 'twin'])) {
    right = (await check(engine)) && right;
    await new Promise((resolve) => setTimeout(resolve));
  }
  const verdict = document.getElementById('verdict');
  if (verdict)
    verdict.textContent = right ? 'All is as expected.' : 'Something differs. Do not use this copy; please tell whoever hosts it.';
  document.documentElement.dataset.checked = right ? 'right' : 'wrong';
}

void checkAll().catch((error) => {
  tell(`The check itself failed: ${error}`, 'wrong');
  document.documentElement.dataset.checked = 'wrong';
});
