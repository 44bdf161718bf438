/** Static oEmbed: what an author's editor reads from a pasted address. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { oembed, oembedLink } from '../../web/build/oembed.mjs';
import { inProject } from '../../web/build/paths.mjs';

const ADDRESS = 'https://care.example/a&b/';

test('a rich answer of version 1.0, whose frame is sandboxed and is the page', () => {
  const { version, type, html, width, height, provider_url } = JSON.parse(oembed(ADDRESS, 'Plan "A"'));
  assert.deepEqual([version, type, provider_url], ['1.0', 'rich', ADDRESS]);
  assert.ok(Number.isInteger(width) && Number.isInteger(height));
  // As WordPress finds it.
  const [, frame] = /(?:<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(html) ?? [];
  assert.equal(frame, html);
  assert.match(
    frame,
    /^<iframe src="https:\/\/care\.example\/a&#38;b\/" title="Plan &#34;A&#34;" width="600" height="900" sandbox="allow-scripts /,
  );
  assert.doesNotMatch(frame, /allow-same-origin|<script/);
});

test('the page leads to it only where its address is known', () => {
  assert.equal(
    oembedLink(ADDRESS),
    '<link rel="alternate" type="application/json+oembed" href="https://care.example/a&#38;b/oembed.json" title="Doseline">',
  );
  assert.doesNotMatch(readFileSync(inProject('dist/site/index.html'), 'utf8'), /oembed/);
});
