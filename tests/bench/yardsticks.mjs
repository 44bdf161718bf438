/** Small pages that ours is measured against, built anew for each run and served by the same server. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';

/** What ours and theirs have in common, so that one measurement fits both. */
export const FIRST_BOX = 'weight-number';

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';

/** A page that holds one field. @returns {string} the folder */
export function oneFieldSite() {
  return site('one-field', {
    'index.html': `${head}<title>Field</title><p><label for="${FIRST_BOX}">Weight</label> <input id="${FIRST_BOX}" type="text">`,
  });
}

/**
 * A page that holds one sentence, and is kept for offline as ours is.
 * @param {string} sentence
 * @returns {string} the folder
 */
export function oneSentenceSite(sentence) {
  return site('one-sentence', {
    'index.html': `${head}<title>Sentence</title><p>${sentence}</p><script>navigator.serviceWorker.register('sw.js')</script>`,
    'sw.js': `addEventListener('install', (event) => event.waitUntil(caches.open('kept').then((cache) => cache.add('./'))));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`,
  });
}

/**
 * The core as a tutorial would put it on the web: the page loads, then embind's glue, then the module, each after the
 * other, and the answer is a line of text.
 * @param {object} request  A PlanRequest.
 * @returns {string} the folder
 */
export function bareEmbindSite(request) {
  const folder = site('bare', {
    'index.html': `${head}<title>Bare</title><p class="infusion"></p><script type="module">
import create from './doseline-core.js';
const bytes = await (await fetch('doseline-core.wasm')).arrayBuffer();
const core = await create({ instantiateWasm(imports, receive) { WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance)); return {}; } });
const { plan } = JSON.parse(core.plan(${JSON.stringify(JSON.stringify(request))}));
document.querySelector('.infusion').innerHTML = '<b class="big">' + plan.kit.volumeMicrolitres / 1000 + ' mL</b>';
</script>`,
  });
  for (const name of ['doseline-core.mjs', 'doseline-core.wasm'])
    copyFileSync(inProject('build/wasm', name), `${folder}/${name.replace('.mjs', '.js')}`);
  return folder;
}

/**
 * @param {string} name
 * @param {Record<string, string>} files
 */
function site(name, files) {
  const folder = inProject('build/bench', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries({ _headers: '/*\n  Cache-Control: no-store', ...files }))
    writeFileSync(`${folder}/${file}`, text);
  return folder;
}
