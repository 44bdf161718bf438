/** The place on the device, with storage as it behaves in real life. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDeviceStore } from '../../../web/keeping/device_store.js';
import { STORE_KEY, storeKey } from '../../../web/keeping/store_key.js';
import { createStorage, openTabs } from '../keeping_storage.mjs';

describe('a storage that works', () => {
  test('holds nothing until something is saved, not even by being looked at', () => {
    const { storage, store } = openTabs(1);
    assert.deepEqual(store.available(), { ok: true });
    assert.deepEqual(store.load(), { ok: true, text: undefined });
    assert.equal(storage.length, 0);
  });

  test('gives back what was saved, and lists empty after erasing', () => {
    const { storage, store } = openTabs(1);
    assert.deepEqual(store.save('a'), { ok: true });
    assert.deepEqual(store.load(), { ok: true, text: 'a' });
    assert.deepEqual([storage.length, storage.key(0)], [1, STORE_KEY]);
    assert.deepEqual(store.erase(), { ok: true });
    assert.equal(storage.length, 0);
    assert.deepEqual(store.erase(), { ok: true });
  });

  test('leaves alone what others keep there', () => {
    const { storage, store } = openTabs(1);
    storage.setItem('another', 'program');
    store.save('a');
    store.erase();
    assert.equal(storage.getItem('another'), 'program');
  });
});

describe('a storage that does not', () => {
  const error = (/** @type {string} */ name) => new DOMException('no', name);
  /** @type {[name: string, storage: () => any, code: string][]} */
  const cases = [
    [
      'refused at the very look',
      () => {
        throw error('SecurityError');
      },
      'refused',
    ],
    ['not there', () => undefined, 'refused'],
    ['null, as some web views have it', () => null, 'refused'],
    [
      'throwing what nobody knows',
      () => {
        throw new TypeError('?');
      },
      'broken',
    ],
    [
      'throwing what is no error',
      () => {
        throw 'no';
      },
      'broken',
    ],
  ];
  for (const [name, storage, code] of cases) {
    test(name, () => {
      const store = createDeviceStore({ storage, events: new EventTarget() });
      for (const answer of [store.available(), store.load(), store.save('a'), store.save('a', 'over'), store.erase()]) {
        assert.deepEqual(answer, { ok: false, code });
      }
    });
  }

  test('refusing only later', () => {
    const { storage, store } = openTabs(1);
    storage.getItem = () => {
      throw error('SecurityError');
    };
    assert.deepEqual(store.load(), { ok: false, code: 'refused' });
    assert.deepEqual(store.save('a'), { ok: false, code: 'refused' });
  });

  for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
    test(`full: what was kept is still there (${name})`, () => {
      const { storage, store } = openTabs(1);
      store.save('a');
      storage.fail = Object.assign(new Error('full'), { name });
      assert.deepEqual(store.save('b'), { ok: false, code: 'full' });
      assert.equal(storage.getItem(STORE_KEY), 'a');
      storage.fail = undefined;
      assert.deepEqual(store.save('b'), { ok: true });
    });
  }

  test('without any room from the start', () => {
    const { storage, store } = openTabs(1);
    storage.fail = error('QuotaExceededError');
    assert.deepEqual(store.save('a'), { ok: false, code: 'private-window' });
  });

  test('taking everything and keeping nothing', () => {
    const { storage, store } = openTabs(1);
    storage.setItem = () => {};
    assert.deepEqual(store.save('a'), { ok: false, code: 'broken' });
  });

  test('erasing nothing', () => {
    const { storage, store } = openTabs(1);
    store.save('a');
    storage.removeItem = () => {};
    assert.deepEqual(store.erase(), { ok: false, code: 'broken' });
  });
});

describe('two sites of one origin', () => {
  const [one, two] = ['/a/', '/b/index.html'].map((pathname) => storeKey({ protocol: 'https:', pathname }));

  test('a folder is a site, whatever the page in it is called; files all share one place', () => {
    assert.notEqual(one, two);
    assert.equal(two, storeKey({ protocol: 'https:', pathname: '/b/' }));
    assert.equal(
      storeKey({ protocol: 'file:', pathname: '/home/a/doseline.html' }),
      storeKey({ protocol: 'file:', pathname: '/home/b/doseline.html' }),
    );
  });

  test('neither sees, hears or erases what the other keeps', () => {
    const storage = createStorage();
    const a = openTabs(1, storage, one).store;
    const b = openTabs(1, storage, two).store;
    /** @type {unknown[]} */
    const heard = [];
    b.watch((text) => heard.push(text));
    a.save('a');
    assert.deepEqual(b.load(), { ok: true, text: undefined });
    assert.deepEqual(b.save('b'), { ok: true });
    b.erase();
    assert.deepEqual(a.load(), { ok: true, text: 'a' });
    assert.deepEqual(heard, []);
  });

  test('what was kept under the one former name moves once, to the site that finds it', () => {
    const storage = createStorage();
    storage.setItem(STORE_KEY, 'former');
    const a = openTabs(1, storage, one).store;
    assert.deepEqual(a.available(), { ok: true });
    assert.equal(storage.getItem(STORE_KEY), 'former', 'to look leaves no trace');
    assert.deepEqual(a.load(), { ok: true, text: 'former' });
    assert.deepEqual([storage.length, storage.key(0)], [1, one]);
    assert.deepEqual(openTabs(1, storage, two).store.load(), { ok: true, text: undefined });
    assert.deepEqual(a.save('later'), { ok: true });
    assert.deepEqual(a.load(), { ok: true, text: 'later' });
  });

  test('it never takes the place of what a site keeps already', () => {
    const storage = createStorage();
    storage.setItem(STORE_KEY, 'former');
    storage.setItem(one, 'own');
    assert.deepEqual(openTabs(1, storage, one).store.load(), { ok: true, text: 'own' });
    assert.equal(storage.getItem(STORE_KEY), 'former');
  });

  test('where there is no room to move it, it is read where it is', () => {
    const storage = createStorage();
    storage.setItem(STORE_KEY, 'former');
    storage.fail = new DOMException('full', 'QuotaExceededError');
    const { store } = openTabs(1, storage, one);
    assert.deepEqual(store.load(), { ok: true, text: 'former' });
    assert.equal(storage.getItem(STORE_KEY), 'former');
    storage.fail = undefined;
    assert.deepEqual(store.save('later'), { ok: true });
  });
});

describe('two tabs', () => {
  test('neither saves over what it has not seen', () => {
    const {
      tabs: [one, two],
    } = openTabs(2);
    one.load();
    two.load();
    one.save('a');
    assert.deepEqual(two.save('b'), { ok: false, code: 'changed', text: 'a' });
    assert.deepEqual(two.load(), { ok: true, text: 'a' });
    assert.deepEqual(two.save('b'), { ok: true });
    assert.deepEqual(one.save('c'), { ok: false, code: 'changed', text: 'b' });
    assert.deepEqual(one.save('c', 'over'), { ok: true });
  });

  test('nor brings back what the other has erased, unless asked to', () => {
    const {
      tabs: [one, two],
      storage,
    } = openTabs(2);
    one.save('a');
    two.load();
    two.erase();
    assert.deepEqual(one.save('b'), { ok: false, code: 'erased' });
    assert.equal(storage.length, 0);
    assert.deepEqual(one.save('b', 'over'), { ok: true });
  });

  test('each hears what the other does, and nothing else', () => {
    const {
      tabs: [one, two],
      storage,
    } = openTabs(2);
    /** @type {(string | undefined)[]} */
    const heard = [];
    const stop = two.watch((text) => heard.push(text));
    one.save('a');
    one.erase();
    storage.setItem('another', 'program');
    two.save('mine');
    one.load();
    storage.clear();
    stop();
    one.save('unheard', 'over');
    assert.deepEqual(heard, ['a', undefined, undefined]);
  });
});

test('a storage of the tests’ own behaves as the browsers’', () => {
  const storage = createStorage();
  assert.equal(storage.getItem('x'), null);
  storage.setItem('x', 'y');
  assert.deepEqual([storage.length, storage.key(0), storage.getItem('x')], [1, 'x', 'y']);
});
