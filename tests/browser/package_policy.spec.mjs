/** The npm package in a page of its own, under the policies that portals set. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { inProject } from '../../web/build/paths.mjs';
import { listen } from '../../web/build/serve.mjs';
import { expect, test } from './test.mjs';

// It is asked for by the page's own script, and an engine only when it is needed.
test.use({ expectedMessages: /request after load: \S+\.js$/ });

/** @param {string} scriptSrc @param {string} engine */
function page(scriptSrc, engine) {
  return createServer((request, response) => {
    const [, script] = /^\/(\w+\.js)$/.exec(request.url ?? '') ?? [];
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
    if (!script)
      response.setHeader('Content-Security-Policy', `default-src 'none'; connect-src 'none'; img-src data:; script-src ${scriptSrc}`);
    response.end(
      script
        ? readFileSync(inProject('dist/package', script))
        : `<!doctype html><html lang="en"><title>Program</title><link rel="icon" href="data:,"><p id="answer"></p><script type="module" nonce="abc">
            import { loadDoseline } from '/index.js';
            const doseline = await loadDoseline({ engine: '${engine}' });
            const { plan } = doseline.plan({ edition: 'us', birthDate: '2025-05-01', weightGrams: 8200, infusionDate: '2025-11-03' });
            document.getElementById('answer').textContent = doseline.engine + ' ' + plan.kit.volumeMicrolitres;
          </script>`,
    );
  });
}

for (const [name, scriptSrc, engine, answered] of [
  ['a nonce and WebAssembly', "'nonce-abc' 'wasm-unsafe-eval'", 'auto', 'wasm'],
  // Under watch: to have tried WebAssembly would be a violation.
  ['a nonce alone, and the twin asked for', "'nonce-abc'", 'twin', 'twin'],
]) {
  test(`answers under ${name}, with no violation`, async ({ page: tab }) => {
    const server = page(scriptSrc, engine);
    await tab.goto(await listen(server));
    await expect(tab.locator('#answer')).toHaveText(`${answered} 46800`);
    server.close();
    server.closeAllConnections();
  });
}
