/**
 * `npm run check-package`: the npm package as publint and attw see it, and as a stranger's program has it that is built by Vite, by esbuild
 * or by nothing, each shown in a browser under a policy of a nonce. What no build needs is brought for this run only.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from '../web/build/dist.mjs';
import { buildNeeds, headlessChromium, testNeeds } from '../web/build/needs.mjs';
import { inProject } from '../web/build/paths.mjs';
import { listen } from '../web/build/serve.mjs';
import { setUp } from '../web/build/setup.mjs';
import { output, run, start, Stop } from '../web/build/shell.mjs';

const REQUEST = { edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' };

/** By its name, as a bundler finds it, and the element beside it. @param {string} from */
const program = (from) => `import { loadDoseline } from '${from}';
const { engine, plan } = await loadDoseline();
document.getElementById('answer').textContent = [engine, plan(${JSON.stringify(REQUEST)}).plan.kit.volumeMicrolitres].join(' ');`;

const NONCE = 'abc';
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic' 'wasm-unsafe-eval'; img-src data:; base-uri 'none'`;

/** @param {string} script  An address, or what stands in the page. */
const page = (script) =>
  `<!doctype html><html lang="en"><title>Program</title><link rel="icon" href="data:,"><p id="answer"></p>${script}</html>`;

/** How a program with the package in it comes to be. @type {Record<string, (folder: string) => string>} */
const ways = {
  Vite(folder) {
    writeFileSync(join(folder, 'index.html'), page('<script type="module" src="/program.js"></script>'));
    const target = ['--target', 'es2022', '--outDir', 'vite', '--logLevel', 'warn'];
    runIn(folder, 'npx', '--yes', 'vite@6.4.6', 'build', ...target);
    return 'vite';
  },
  esbuild(folder) {
    runIn(
      folder,
      inProject('node_modules/.bin/esbuild'),
      'program.js',
      '--bundle',
      '--format=esm',
      '--outfile=esbuild/program.mjs',
      '--log-level=warning',
    );
    writeFileSync(join(folder, 'esbuild/index.html'), page('<script type="module" src="program.mjs"></script>'));
    return 'esbuild';
  },
  'a plain module'(folder) {
    cpSync(join(folder, 'node_modules/doseline'), join(folder, 'plain'), { recursive: true });
    writeFileSync(join(folder, 'plain/index.html'), page(`<script type="module">${program('./index.js')}</script>`));
    return 'plain';
  },
};

await start(async () => {
  setUp([...buildNeeds, ...testNeeds.filter(({ what }) => what.startsWith('Chromium'))]);
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'doseline-package-'));
  try {
    const packed = output(['npm', 'pack', '--json', '--pack-destination', folder, './dist/package']);
    if (!packed) throw new Stop('npm could not pack dist/package.');
    const file = join(folder, JSON.parse(packed)[0].filename);
    run(['npx', '--yes', 'publint@0.3.25', '--strict', file]);
    // An ES module alone: whoever still writes require() uses import().
    run(['npx', '--yes', '@arethetypeswrong/cli@0.18.5', '--profile', 'esm-only', file]);
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(folder, 'program.js'), program('doseline'));
    runIn(folder, 'npm', 'install', '--offline', '--no-audit', '--no-fund', file);
    for (const [name, make] of Object.entries(ways)) await answers(name, join(folder, make(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * In a browser, with a nonce for every script that stands in the page and for no other.
 * @param {string} name
 * @param {string} folder
 */
async function answers(name, folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const isPage = extname(path) === '.html';
    response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript');
    if (isPage) response.setHeader('Content-Security-Policy', POLICY);
    const content = readFileSync(join(folder, path));
    response.end(isPage ? String(content).replace(/<script /g, `<script nonce="${NONCE}" `) : content);
  });
  const { chromium } = await import('@playwright/test');
  const executablePath = headlessChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}) });
  try {
    const tab = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    tab.on('console', (message) => said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    await tab.goto(await listen(server));
    const answer = tab.locator('#answer', { hasText: 'wasm 46800' });
    const came = await answer.waitFor({ timeout: 30_000 }).then(
      () => true,
      () => false,
    );
    if (!came || said.length > 0) throw new Stop(`As a program by ${name} it does not answer as it must:\n${said.join('\n')}`);
    console.log(`By ${name}: answers in a browser, with no violation.`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** @param {string} folder @param {string} command @param {...string} args */
function runIn(folder, command, ...args) {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Stop(`Failed: ${[command, ...args].join(' ')}`);
}
