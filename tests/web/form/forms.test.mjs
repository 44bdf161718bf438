/** Every form is sent by the page itself: a sandboxed frame blocks the browser's own way, and no script hears of it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../../../web/build/paths.mjs';

const sources = readdirSync(inProject('web'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(js|html)$/.test(name) && !name.startsWith('build'))
  .map((name) => ({ name, text: readFileSync(inProject('web', name), 'utf8').replace(/^\s*\*.*$/gm, '') }));

/** What a source has that only works where forms may be submitted. @param {string} text */
function faultsOf(text) {
  const forms = [...text.matchAll(/<form\b(?:[^>]|=>)*>.*?<\/form>/gs)].map(([form]) => form);
  return [
    ...(text.match(/type="submit"|\.submit\(|requestSubmit|<input[^>]*type="image"/g) ?? []),
    ...(text.match(/<button\b(?:(?!>\s|type=|\n\s*>)[\s\S])*?>/g) ?? []).filter((button) => !button.includes('type="button"')),
    ...forms.filter((form) => !/@click=\$\{send\}\s+@keydown=\$\{send\}\s+@submit=\$\{send\}/.test(form)),
    ...forms.filter((form) => form.split(' data-send').length !== 2),
    ...(/@submit=/.test(text) && !/= onSend\(/.test(text) ? ['@submit alone'] : []),
  ];
}

test('no form waits for the browser to submit it', () => {
  assert.equal(sources.flatMap(({ text }) => text.match(/<form\b/g) ?? []).length, 7);
  for (const { name, text } of sources) assert.deepEqual(faultsOf(text), [], name);
});

test('the check sees a form that would be dead in a frame', () => {
  const wired = '@click=${send} @keydown=${send} @submit=${send}';
  const ok = `const send = onSend(save); html\`<form ${wired}><button type="button" data-send>Save</button></form>\``;
  assert.deepEqual(faultsOf(ok), []);
  for (const bad of [
    ok.replace('type="button"', 'type="submit"'),
    ok.replace('type="button" ', ''),
    ok.replace(' data-send', ''),
    ok.replace('@keydown=${send} ', ''),
    ok.replace(wired, '@submit=${(event) => save(event)}'),
    ok.replace('onSend(save)', '() => form.requestSubmit()'),
  ])
    assert.notDeepEqual(faultsOf(bad), [], bad);
});
