/** A plan in a link and in a QR code: the other device shows the same plan, and no server ever sees it. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { familyText, shortFamilyText } from '../../../web/family/family_text.js';
import { packed, unpacked } from '../../../web/sharing/link_code.js';
import { makeLink, readLink, takeLink } from '../../../web/sharing/plan_link.js';
import { qrCode } from '../../../web/sharing/qr_code.js';
import { builtCore } from '../english.mjs';
import { families, family, familyWith } from '../keeping_families.mjs';

/** @type {import('../../../web/core/doseline.js').Doseline} */
let core;
before(async () => (core = await builtCore()));

const page = { href: 'https://plan.example.org/care/?from=portal#call' };

/** @param {import('../../../web/family/family.js').Family} made */
async function linkOf(made, location = page) {
  const answer = await makeLink(made, location);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.link;
}

/** @param {string} code */
const problem = async (code) => {
  const reading = await readLink(core, `#plan=${code}`, 'en');
  return reading.ok ? 'ok' : reading.problems[0].code;
};

describe('a link', () => {
  test('brings the same family file, byte for byte, and the same plan hash', async () => {
    await fc.assert(
      fc.asyncProperty(families, async (made) => {
        const answer = await makeLink(made, page);
        if (!answer.ok) return assert.equal(answer.code, 'link-too-long');
        const reading = await readLink(core, answer.link.url, made.language);
        assert.ok(reading.ok, JSON.stringify(reading));
        assert.equal(familyText(reading.family), familyText(made));
        const mine = core.plan(/** @type {any} */ (made.request));
        assert.deepEqual(reading.answer, mine);
      }),
      { numRuns: 60 },
    );
  });

  test('carries the plan behind the "#" and nowhere else', async () => {
    const { url } = await linkOf(family);
    const { origin, pathname, search, hash } = new URL(url);
    assert.deepEqual([origin + pathname, search], ['https://plan.example.org/care/', '?from=portal']);
    assert.match(hash, /^#plan=1z[\w-]+$/);
    assert.equal(decodeURI(url), url);
  });

  test('does not bring its own language along', async () => {
    const { url } = await linkOf(family, { href: 'https://plan.example.org/?lang=ar&x=1' });
    assert.equal(new URL(url).search, '?x=1');
  });

  // The address of a file leads nowhere on another device.
  for (const href of ['file:///home/ada/doseline.html', 'about:srcdoc', 'blob:https://plan.example.org/1', 'data:text/html,x']) {
    test(`cannot be made at ${href}`, async () => assert.deepEqual(await makeLink(family, { href }), { ok: false, code: 'no-address' }));
  }

  test('is not made longer than apps carry', async () => {
    // Noise, or it would be packed small.
    let seed = 1;
    const noise = () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90));
    const text = Array.from({ length: 2000 }, noise).join('');
    const questions = Array.from({ length: 20 }, () => ({ text, answer: Array.from({ length: 2000 }, noise).join('') }));
    const answer = await makeLink(familyWith({ questions }), page);
    assert.deepEqual(answer, { ok: false, code: 'link-too-long' });
  });

  test('is found in a message', async () => {
    const { url } = await linkOf(family);
    assert.ok((await readLink(core, `Look at this: ${url} – Ada`, 'en')).ok);
  });

  test('without a plan', async () => {
    assert.deepEqual(await readLink(core, 'https://plan.example.org/#call', 'en'), {
      ok: false,
      problems: [{ code: 'no-link', path: '' }],
    });
  });

  test('is looked through like any file', async () => {
    const bad = await packed(JSON.stringify({ ...family, spy: 1 }));
    assert.deepEqual(await readLink(core, `#plan=${bad}`, 'en'), { ok: false, problems: [{ code: 'unknown-field', path: 'spy' }] });
    assert.equal(await problem(await packed('{"version":99}')), 'newer-version');
  });

  test('that was cut or changed never gives another plan', async () => {
    const code = await packed(shortFamilyText(family));
    for (const cut of [1, 2, 3, 4, 5, 50, code.length - 3]) assert.equal(await problem(code.slice(0, -cut)), 'link-damaged', String(cut));
    for (const bad of ['', '1', '1z', '1y', '0zAAAA', 'zz', '1z====', '1z%20', '1u!', '1uA', '1z𝒜', `1z00000000${code.slice(10)}`]) {
      assert.equal(await problem(bad), 'link-damaged', bad);
    }
    for (let at = 2; at < code.length - 1; at += 5) {
      const other = code[at] === 'a' ? 'b' : 'a';
      const result = await unpacked(code.slice(0, at) + other + code.slice(at + 1));
      assert.ok(!result.ok || result.text === shortFamilyText(family), `letter ${at}`);
    }
    // Node passes over what follows; browsers refuse it.
    const longer = await unpacked(`${code}AAAA`);
    assert.ok(!longer.ok || longer.text === shortFamilyText(family));
    assert.equal(await problem('2zAAAA'), 'newer-version');
  });

  test('that is not UTF-8', async () =>
    assert.equal(await problem(`1u00000000${Buffer.from('\xff\xfe{', 'latin1').toString('base64url')}`), 'link-damaged'));

  test('that swells to gigabytes is stopped', async () => {
    const bomb = deflateRawSync(Buffer.alloc(22_000_000)).toString('base64url');
    assert.ok(bomb.length > 25_000 && bomb.length < 29_990);
    globalThis.gc?.();
    const before = process.memoryUsage();
    const began = performance.now();
    assert.deepEqual(await unpacked(`1z00000000${bomb}`), { ok: false, code: 'link-too-large' });
    const after = process.memoryUsage();
    assert.ok(performance.now() - began < 1000);
    assert.ok(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers < 60_000_000);
  });

  test('of more letters than a link has is refused unread', async () => {
    const { atob } = globalThis;
    globalThis.atob = () => assert.fail('was read');
    try {
      assert.deepEqual(await unpacked(`1z00000000${'A'.repeat(30_000)}`), { ok: false, code: 'link-too-large' });
      assert.equal(await problem(`1u00000000${'A'.repeat(3_000_000)}`), 'link-too-large');
    } finally {
      globalThis.atob = atob;
    }
  });

  test('is read as messengers hand it on', async () => {
    const { url } = await linkOf(family);
    const [page_, code] = url.split('#plan=');
    const once = encodeURIComponent(url);
    const ways = {
      'full stop': `${url}.`,
      'brackets and a full stop': `(see ${url}).`,
      'square brackets': `[${url}]`,
      quotes: `"${url}",`,
      'curly quotes': `“${url}”`,
      'angle brackets': `<${url}>`,
      markup: `<a href="${url}">plan</a>`,
      slanted: `_${url}_`,
      bold: `*${url}*`,
      'a mark encoded': `${page_}#plan%3D${code}`,
      'both marks encoded': `${page_}%23plan%3d${code}`,
      once,
      twice: encodeURIComponent(once),
      'in an address of a scanner': `https://scan.example.com/?url=${once}&data=05%7C01`,
      'Arabic comma': `${url}،`,
    };
    for (const [name, text] of Object.entries(ways)) {
      const reading = await readLink(core, text, 'en');
      assert.ok(reading.ok, name);
      assert.equal(familyText(reading.family), familyText(family), name);
    }
    assert.equal(await readLink(core, 'x'.repeat(5_000_000), 'en').then((reading) => reading.ok), false);
  });
});

describe('a browser that cannot pack', () => {
  /** @param {() => Promise<void>} act */
  async function without(act) {
    const { CompressionStream, DecompressionStream } = globalThis;
    Object.assign(globalThis, { CompressionStream: undefined, DecompressionStream: undefined });
    try {
      await act();
    } finally {
      Object.assign(globalThis, { CompressionStream, DecompressionStream });
    }
  }

  test('makes a longer link, which every browser reads', async () => {
    /** @type {string} */
    let code = '';
    await without(async () => {
      code = await packed(shortFamilyText(family));
      assert.equal(await problem(code), 'ok');
    });
    assert.match(code, /^1u/);
    assert.equal(await problem(code), 'ok');
  });

  test('says so when it gets a packed one', async () => {
    const code = await packed(shortFamilyText(family));
    await without(async () => assert.equal(await problem(code), 'cannot-unpack'));
  });
});

describe('the address bar', () => {
  /** @param {string} href */
  function windowAt(href) {
    const location = new URL(href);
    const history = {
      state: { kept: 1 },
      /** @type {unknown[]} */
      calls: [],
      /** @param {unknown} state @param {string} _ @param {string} url */
      replaceState(state, _, url) {
        this.calls.push(state);
        location.href = url;
      },
    };
    return /** @type {any} */ ({ location, history });
  }

  for (const base of ['https://plan.example.org/care/?from=portal', 'file:///home/ada/doseline.html']) {
    test(`is freed of the plan at ${base.split(':')[0]}`, () => {
      const window = windowAt(`${base}#plan=1zAAAA`);
      assert.equal(takeLink(window), '#plan=1zAAAA');
      assert.equal(window.location.href, base);
      assert.deepEqual(window.history.calls, [{ kept: 1 }]);
    });
  }

  test('is read where its marks were encoded, and told where it is not understood', async () => {
    const { hash } = new URL((await linkOf(family)).url);
    for (const each of [hash.replace('=', '%3D'), encodeURIComponent(hash).replace('%23', '#'), `#/${hash}`, `#utm=1&${hash.slice(1)}`]) {
      const window = windowAt(`https://plan.example.org/${each}`);
      const taken = takeLink(window);
      assert.equal(window.location.hash, '', each);
      assert.notEqual(taken, undefined, each);
    }
    for (const spoiled of ['#plan', '#plan:1zAA', '#PLAN=1ZAA', '#my-plan']) {
      const taken = takeLink(windowAt(`https://plan.example.org/${spoiled}`));
      assert.equal((await readLink(core, String(taken), 'en')).ok, false, spoiled);
      assert.equal(taken, spoiled);
    }
    const place = {
      ...windowAt('https://plan.example.org/#plan-title'),
      document: { getElementById: (/** @type {string} */ id) => id === 'plan-title' },
    };
    assert.equal(takeLink(place), undefined, 'a place of the page');
  });

  test('is left alone without one', () => {
    const window = windowAt('https://plan.example.org/#source-ZOL-KIT');
    assert.equal(takeLink(window), undefined);
    assert.equal(window.location.hash, '#source-ZOL-KIT');
    assert.equal(window.history.calls.length, 0);
  });

  test('is freed even where the frame must not rewrite it', () => {
    const window = windowAt('https://plan.example.org/#plan=1zAAAA');
    window.history.replaceState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    assert.equal(takeLink(window), '#plan=1zAAAA');
    assert.equal(window.location.hash, '');
  });
});

describe('a QR code', () => {
  /** Another library's reader, over the very squares that the page draws. @param {string} text */
  function scanned(text) {
    const code = qrCode(text);
    assert.ok(code);
    const { side, path } = code;
    const scale = 4;
    const data = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
        for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
          data.fill(0, (row * side * scale + column) * 4, (row * side * scale + column) * 4 + 3);
        }
      }
    }
    return decodeQR({ width: side * scale, height: side * scale, data });
  }

  test('is read by another program as the same link', async (t) => {
    const { url } = await linkOf(family);
    assert.equal(scanned(url), url);
    t.diagnostic(`${url.length} characters, ${qrCode(url)?.side} squares a side`);
  });

  test('has the quiet zone of the standard on all four sides', () => {
    const code = qrCode('https://plan.example.org/');
    assert.ok(code);
    const runs = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
    const edges = [
      Math.min(...runs.map(([x]) => x)),
      Math.min(...runs.map(([, y]) => y)),
      code.side - Math.max(...runs.map(([x, , length]) => x + length)),
      code.side - 1 - Math.max(...runs.map(([, y]) => y)),
    ];
    assert.deepEqual(edges, [4, 4, 4, 4]);
  });

  test('is read at its largest, and not made beyond', () => {
    const most = 1272;
    const text = 'https://a/#plan=1z'.padEnd(most, 'aB3_-');
    assert.equal(scanned(text), text);
    assert.equal(qrCode(`${text}x`), undefined);
    assert.equal(qrCode('x'.repeat(100_000)), undefined);
  });
});
