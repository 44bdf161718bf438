import { expect, test } from './test.mjs';
import { disagreements, engines, known, wrongOnPurpose } from './vectors.mjs';

// The package is asked for by the test, not by the page.
test.use({ expectedMessages: /request after load: \S+\/package\// });

for (const engine of engines) {
  test(`all ${known.names.length} known answers under the page's policy, ${engine}`, async ({ page, servers }) => {
    await page.goto(servers.site);
    expect(await page.evaluate(disagreements, { engine, text: known.text })).toEqual([]);
    expect(await page.evaluate(disagreements, { engine, text: wrongOnPurpose.text })).toEqual(wrongOnPurpose.names);
  });
}
