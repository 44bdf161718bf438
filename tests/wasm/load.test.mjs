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

test('where WebAssembly may be compiled but not run, as in WebKit under a policy, the twin answers', async () => {
  const { Instance } = WebAssembly;
  // @ts-expect-error -- one that refuses
  WebAssembly.Instance = function refuse() {
    throw new WebAssembly.CompileError('Refused to create a WebAssembly object');
  };
  const doseline = await loadDoseline();
  WebAssembly.Instance = Instance;
  assert.equal(doseline.engine, 'twin');
  assert.equal(doseline.label('us').ok, true);
});
