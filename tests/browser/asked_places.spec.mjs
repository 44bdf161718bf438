/** What the page is asked for by its address: a place, settings of a host, the query of a record system. */
import { familyOn } from './family.mjs';
import { WALKED_AT } from './frame_walks.mjs';
import { fits, flows, frameOf, hostPage } from './hosts.mjs';
import { scanned } from './qr.mjs';
import { expect, test } from './test.mjs';

// As a family opens it.
test.use({ everything: false });

/** Of a framed place on opening, in CSS pixels. Whom to call, and every sign to call for, takes more. */
const TALLEST = { tests: 2000, medicine: 2000, call: 2500 };

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 700 } });

  for (const [name, card] of Object.entries({
    tests: '#tests, .tests, [data-address="tests"] .card',
    medicine: '[data-address="medicine"] .card',
    call: '#call',
  })) {
    test(`a frame opens at #${name} with the call button, and is short`, async ({ page, servers }) => {
      await page.goto(hostPage(servers, { fragment: `#${name}` }));
      await flows(page);
      const frame = frameOf(page);
      await expect(frame.locator(card).first()).toBeVisible();
      await expect(frame.locator('.call-link')).toBeVisible();
      await fits(page);
      const tall = await page.locator('iframe').evaluate((element) => element.clientHeight);
      expect(tall).toBeLessThanOrEqual(TALLEST[/** @type {keyof typeof TALLEST} */ (name)]);
      await frame.locator('.start-links a').click();
      await expect(frame.locator('#weight-number')).toBeVisible();
      await familyOn(frame).begin();
      await expect(frame.locator('#today-title')).toBeVisible();
    });
  }

  test('two taps to a number, from a framed place', async ({ page, servers }) => {
    await page.goto(hostPage(servers, { fragment: '#tests' }));
    const frame = frameOf(page);
    await frame.locator('[data-address="tests"] .card').first().waitFor();
    await frame.locator('.call-link').click();
    await expect(frame.locator('#call')).toBeVisible();
    await expect(frame.locator('#call')).toHaveCount(1);
  });
});

test('settings in the fragment are taken and wiped, in a frame that allows scripts alone', async ({ page, servers }) => {
  const fragment = `#${new URLSearchParams({ theme: 'dark', section: 'learn', org: '<img src=x onerror=alert(1)>', accent: '#ff0000', weight: '8.2', birth: '2025-05-01' })}`;
  await page.goto(hostPage(servers, { fragment }));
  const frame = frameOf(page);
  await expect(frame.locator('.whole-page')).toContainText('Opened from: <img src=x onerror=alert(1)>');
  await expect(frame.locator('html')).toHaveAttribute('data-look', 'night');
  await expect(frame.locator('#learn-title')).toBeVisible();
  expect(await page.frames()[1].evaluate(() => location.href)).toBe(`${servers.site}#learn`);
  expect(await page.frames()[1].evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent-day'))).toMatch(
    /^#[0-9a-f]{6}$/,
  );
  await frame.locator('.place-back a').click();
  await expect(frame.locator('#weight-number')).toHaveValue('');
});

test('a number from the address is offered, and nobody’s until it is taken', async ({ page, servers }) => {
  await page.clock.setFixedTime(WALKED_AT);
  await page.goto(hostPage(servers, { fragment: `#${new URLSearchParams({ org: 'Hospital San Juan', phone: '+1 555 010 7788' })}` }));
  const frame = frameOf(page);
  const offer = frame.locator('.host-number');
  await expect(offer).toContainText('Hospital San Juan');
  await expect(offer.locator('a')).toHaveAttribute('href', 'tel:+15550107788');
  await expect(frame.locator('.call-link')).toHaveAttribute('href', '#call');
  await offer.locator('button').click();
  await expect(frame.locator('.call-link')).toHaveAttribute('href', 'tel:+15550107788');
  await expect(offer).toHaveCount(0);
});

for (const phone of ['javascript:alert(1)', '*#06#', 'call me', '1'.repeat(150)]) {
  test(`what is no number is not offered: ${phone.slice(0, 20)}`, async ({ page, servers }) => {
    await page.goto(`${servers.site}#${new URLSearchParams({ phone, org: 'A' })}`);
    await expect(page.locator('html')).toHaveAttribute('data-whole');
    await expect(page.locator('.host-number')).toHaveCount(0);
    await expect(page.locator('#weight-number')).toBeVisible();
    expect(page.url()).toBe(servers.site);
  });
}

test('a fragment of 100 kB, and one of broken percent signs, are wiped', async ({ page, servers }) => {
  for (const fragment of [`org=${'x'.repeat(100_000)}`, '=%E0%A4%A&org=%&lang=%zz', 'section=%23%22><script>alert(1)</script>']) {
    await page.goto('about:blank');
    await page.goto(`${servers.site}#${fragment}`);
    await expect(page.locator('html')).toHaveAttribute('data-whole');
    await expect(page.locator('#weight-number')).toBeVisible();
    expect(page.url().length).toBeLessThan(200);
  }
});

test.describe('in the reader’s language', () => {
  test.use({ expectedMessages: /request after load: .*\/words-es-/ });

  test('a record system’s query leads to its place, and nothing of a patient stays in the address', async ({ page, servers }) => {
    const query = new URLSearchParams({
      'mainSearchCriteria.v.cs': '2.16.840.1.113883.6.90',
      'mainSearchCriteria.v.c': 'G12.0',
      'informationRecipient.languageCode.c': 'es',
      'patientPerson.administrativeGenderCode.c': 'F',
      'age.v.v': '3',
    });
    await page.goto(`${servers.site}?${query}`);
    await expect(page.locator('#learn-title')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(page.url()).toBe(`${servers.site}?lang=es#learn`);
  });
});

test('a record system’s query about a medicine shows it, framed or not', async ({ page, servers }) => {
  await page.goto(`${servers.site}?mainSearchCriteria.v.cs=2.16.840.1.113883.6.88&mainSearchCriteria.v.c=1&patientPerson.name=Ana`);
  await expect(page.locator('[data-address="medicine"] .card')).toBeVisible();
  expect(page.url()).toBe(`${servers.site}#medicine`);
});

test('in a frame the whole page is a link away, or its address and code; alone there is none', async ({ page, servers }) => {
  await page.goto(hostPage(servers, { fragment: '#tests', sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox' }));
  const frame = frameOf(page);
  const link = frame.locator('.whole-page a');
  await link.waitFor();
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await opened.waitForURL(`${servers.site}#tests`);
  await opened.close();
  await expect(frame.locator('.whole-address')).toHaveText(`${servers.site}#tests`);
  const code = frame.locator('.whole-page svg.qr');
  await expect(code).toBeVisible();
  expect(scanned(await code.getAttribute('viewBox'), await code.locator('path').getAttribute('d'))).toBe(`${servers.site}#tests`);
  await page.goto(servers.site);
  await expect(page.locator('html')).toHaveAttribute('data-whole');
  await expect(page.locator('.whole-page')).toHaveCount(0);
});

test.describe('where a new tab would be sandboxed, in which no browser opens an isolated page', () => {
  test.use({ expectedMessages: /sandbox|ERR_BLOCKED_BY_RESPONSE/ });

  test('the address of the whole page shows after the tap, and what to do with it', async ({ page, servers }) => {
    await page.goto(hostPage(servers, { sandbox: 'allow-scripts allow-popups' }));
    const frame = frameOf(page);
    await frame.locator('.whole-page a').click();
    await expect(frame.locator('.whole-page details')).toContainText('or it shows nothing');
    await expect(frame.locator('.whole-address')).toBeVisible();
    await expect(frame.locator('.whole-page svg.qr')).toBeVisible();
  });
});

test.describe('where the frame forbids new tabs', () => {
  test.use({ expectedMessages: /sandbox/ });

  test('the address of the whole page shows after the tap', async ({ page, servers }) => {
    await page.goto(hostPage(servers));
    const frame = frameOf(page);
    await frame.locator('.whole-page a').click();
    await expect(frame.locator('.whole-address')).toBeVisible();
    await expect(frame.locator('.whole-page svg.qr')).toBeVisible();
  });
});

for (const [what, refuse] of /** @type {[string, () => void][]} */ ([
  ['service workers', () => Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined })],
  [
    'storage',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('No.', 'SecurityError');
          },
        });
      }
    },
  ],
  ['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  [
    'a language by Intl',
    () => {
      const Refused = /** @type {any} */ (
        class {
          constructor() {
            throw new RangeError('Incorrect locale information provided');
          }
        }
      );
      Object.assign(Intl, { Collator: Refused, DisplayNames: Refused, ListFormat: Refused, Locale: Refused });
    },
  ],
])) {
  test(`usable in a frame without ${what}`, async ({ page, servers }) => {
    await page.addInitScript(refuse);
    await page.clock.setFixedTime(WALKED_AT);
    await page.goto(hostPage(servers));
    await flows(page);
    await familyOn(frameOf(page)).begin();
    await fits(page);
  });
}

for (const address of ['#call', '#section=call']) {
  test(`a frame that opens at ${address} moves nothing of its host’s page, and takes no key from it`, async ({ page, servers }) => {
    const frame = `<iframe title="Care plan" width="340" height="900" sandbox="allow-scripts" src="${servers.site}${address}"></iframe>`;
    await page.goto(servers.host(`<label for="own">Own</label><input id="own"><div style="height: 1500px"></div>${frame}`));
    await page.locator('#own').focus();
    await page.frameLocator('iframe').locator('html[data-whole]').waitFor({ state: 'attached' });
    await page.keyboard.type('kept');
    await expect(page.locator('#own')).toHaveValue('kept');
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'own']);
  });
}
