/** A load that fails once is no verdict: the next one tries again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadDoseline } from '../../dist/package/index.js';

test('a rejected load is tried again, a successful one is kept', async () => {
  const { compile } = WebAssembly;
  WebAssembly.compile = () => Promise.reject(new Error('no memory to compile in'));
  await assert.rejects(loadDoseline({ engine: 'wasm' }), /no memory/);
  WebAssembly.compile = compile;
  const doseline = await loadDoseline({ engine: 'wasm' });
  assert.equal(doseline.label('us').ok, true);
  assert.equal(await loadDoseline({ engine: 'wasm' }), doseline);
});
