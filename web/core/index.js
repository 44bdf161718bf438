// The one JavaScript module above the C++ core: loads it once, hands requests in as JSON text and answers out as plain
// data. Nothing throws across, no handle escapes, nothing is fetched: the module's bytes come bundled.

/**
 * @typedef {import('./doseline.js').Doseline} Doseline
 * @typedef {import('./doseline.js').LoadOptions} LoadOptions
 * @typedef {{ plan(json: string): string, compare(json: string): string, readWeight(json: string): string, readNumber(json: string): string, addDays(json: string): string, regimens(json: string): string, label(edition: string): string }} Core the functions that embind exposes
 */

/** The answer where there is no request to read. */
const UNREADABLE = '{"ok":false,"problems":[{"field":"request","code":"unreadable-request","rules":[]}]}';

/** The answer where a call could not be finished. */
const OUT_OF_MEMORY = '{"ok":false,"problems":[{"field":"request","code":"out-of-memory","rules":[]}]}';

/** A plan of a thousand changes is a tenth of this; beyond it lies a mistake or an attack. In UTF-16 units. */
const LONGEST_REQUEST = 1_000_000;

/** Room for a pasted megabyte, so that it is answered `not-a-number`, not `unreadable-request`. In UTF-16 units. */
const LONGEST_TEXT_REQUEST = 8_000_000;

/** No edition's id is as long. In UTF-16 units. */
const LONGEST_ID = 100;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** As JSON.stringify writes one. The same signs may stand for what somebody typed. */
const WRITTEN_SURROGATE = /\\ud[89a-f]/;

/**
 * Whether JSON would leave this value out or write something else in its place. Of texts see LONE_SURROGATE.
 * @param {unknown} value
 */
function isBent(value) {
  return typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint';
}

/**
 * The same of a value and all that is in it. Far quicker than a replacer, and nearly always the answer is no.
 * @param {unknown} value
 * @returns {boolean}
 */
function holdsBent(value) {
  return typeof value === 'object' && value !== null ? Object.values(value).some(holdsBent) : isBent(value);
}

/**
 * A replacer for JSON.stringify that keeps values that JSON would drop or alter. NaN and Infinity would become null, a
 * function would vanish, a big integer would throw, half a surrogate pair is no text: each becomes an object instead,
 * which no field accepts, so the core answers `wrong-type` for that very field.
 * @param {string} _key
 * @param {unknown} value
 */
function keepWrongTypes(_key, value) {
  return isBent(value) || (typeof value === 'string' && LONE_SURROGATE.test(value)) ? {} : value;
}

/**
 * A request as JSON, or null if it is not an object that has one (a cycle, a getter that throws).
 * @param {unknown} request
 * @param {number} longest in UTF-16 units
 */
function writeRequest(request, longest) {
  if (typeof request !== 'object' || request === null) return null;
  try {
    const plain = holdsBent(request) ? '' : JSON.stringify(request);
    const text = plain && !WRITTEN_SURROGATE.test(plain) ? plain : JSON.stringify(request, keepWrongTypes);
    return typeof text === 'string' && text.length <= longest ? text : null;
  } catch {
    return null;
  }
}

/**
 * A call of the core that outlives its failures. Where memory is refused, the call traps and leaves its module in pieces:
 * that one is dropped. A module is made in the background only, so a spare is kept, and the next call is answered.
 * @param {() => Promise<Core>} make
 * @returns {Promise<(call: (core: Core) => string) => any>} an answer, from JSON
 */
async function guarded(make) {
  const cores = [await make()];
  let making = false;

  async function refill() {
    if (making) return;
    making = true;
    try {
      while (cores.length < 2) cores.push(await make());
    } catch {
      // No memory for it now; the next call that finds none asks again.
    }
    making = false;
  }

  // Not before the first answer is out.
  setTimeout(refill);
  return (call) => {
    const [core] = cores;
    try {
      if (core) return JSON.parse(call(core));
    } catch {
      cores.shift();
    }
    void refill();
    return JSON.parse(OUT_OF_MEMORY);
  };
}

/**
 * @param {() => Promise<Core>} make
 * @param {'wasm' | 'twin'} engine
 * @returns {Promise<Doseline>}
 */
async function aroundCore(make, engine) {
  const answer = await guarded(make);
  /**
   * @param {unknown} request
   * @param {number} longest in UTF-16 units
   * @param {(core: Core, text: string) => string} call
   */
  function ask(request, longest, call) {
    const text = writeRequest(request, longest);
    return text === null ? JSON.parse(UNREADABLE) : answer((core) => call(core, text));
  }
  return Object.freeze({
    engine,
    /** @param {unknown} request */
    plan: (request) => ask(request, LONGEST_REQUEST, (core, text) => core.plan(text)),
    /**
     * @param {unknown} former
     * @param {unknown} now
     */
    compare: (former, now) => ask({ former, now }, 2 * LONGEST_REQUEST, (core, text) => core.compare(text)),
    /** @param {unknown} request */
    readWeight: (request) => ask(request, LONGEST_TEXT_REQUEST, (core, text) => core.readWeight(text)),
    /** @param {unknown} request */
    readNumber: (request) => ask(request, LONGEST_TEXT_REQUEST, (core, text) => core.readNumber(text)),
    /** @param {unknown} request */
    addDays: (request) => ask(request, LONGEST_REQUEST, (core, text) => core.addDays(text)),
    /** @param {unknown} request */
    regimens: (request) => ask(request, LONGEST_REQUEST, (core, text) => core.regimens(text)),
    /** @param {unknown} edition */
    label: (edition) => answer((core) => core.label(typeof edition === 'string' && edition.length <= LONGEST_ID ? edition : '')),
  });
}

async function loadWasm() {
  const [{ default: create }, { default: bytes }] = await Promise.all([
    import('#core/doseline-core.mjs'),
    import('#core/doseline-core.wasm'),
  ]);
  const module = await WebAssembly.compile(bytes);
  /** @returns {Promise<Core>} */
  const make = () =>
    new Promise((resolve, reject) => {
      create({
        instantiateWasm(imports, receive) {
          // The glue has no way to hear that an instance was refused: its own promise would stay open.
          WebAssembly.instantiate(module, imports).then(receive).catch(reject);
          return {};
        },
      }).then(resolve, reject);
    });
  return aroundCore(make, 'wasm');
}

async function loadTwin() {
  const { default: create } = await import('#core/doseline-twin.mjs');
  return aroundCore(() => create(), 'twin');
}

/** Whether this browser or portal lets WebAssembly compile; a policy without 'wasm-unsafe-eval' does not. */
function wasmAllowed() {
  try {
    // The smallest module there is: the magic number and version 1. WebKit compiles it in any case, and refuses to run it.
    return new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))) instanceof WebAssembly.Instance;
  } catch {
    return false;
  }
}

/** @type {Map<string, Promise<Doseline>>} */
const loaded = new Map();

/**
 * Load the core; later calls with the same engine return the same promise, unless it was rejected: then they try again.
 * @param {LoadOptions} [options]
 * @returns {Promise<Doseline>} rejects only if the engine asked for cannot run here
 */
export function loadDoseline({ engine = 'auto' } = {}) {
  const chosen = engine === 'auto' ? (wasmAllowed() ? 'wasm' : 'twin') : engine;
  let promise = loaded.get(chosen);
  if (!promise) {
    promise = chosen === 'wasm' ? loadWasm() : loadTwin();
    loaded.set(chosen, promise);
    // A load that failed may succeed once the network or the memory is back.
    promise.catch(() => loaded.delete(chosen));
  }
  return promise;
}
