import { followFrames } from './helper.js';
import { SANDBOX } from './sandbox.js';

/** Asked of the page inside by its address. */
const SETTINGS = /** @type {const} */ (['lang', 'theme', 'accent', 'section', 'org', 'phone']);

/** Told to the page inside without a new one, so that nothing typed in it is lost. */
const TOLD = /** @type {const} */ ({ lang: 'lang', theme: 'theme', section: 'id' });

const PAUSE_MS = 200;

/** The page takes no longer text. */
const LONGEST = 200;

/** Node reads this module too, when a page is drawn on a server. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * `<doseline-plan src="https://your.host/doseline/">`: the page in a sandboxed frame that is as tall as what it shows. The
 * frame stands in a shadow tree, so that no style goes in or out.
 */
export class DoselinePlan extends Base {
  static observedAttributes = ['src', ...SETTINGS];

  /** @type {HTMLIFrameElement | undefined} */
  #frame;
  /** The address of the page in the frame, without settings. */
  #address = /** @type {string | undefined} */ (undefined);
  /** The settings that the page inside knows of. @type {Record<string, string>} */
  #known = {};
  /** Those that it was opened with. @type {Record<string, string>} */
  #opened = {};
  #stop = () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waits;

  connectedCallback() {
    this.#stop = followFrames(
      () => (this.#frame ? [this.#frame] : []),
      (message) => this.#hear(message),
    );
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
    clearTimeout(this.#waits);
    this.#waits = undefined;
    this.#frame = undefined;
    this.shadowRoot?.replaceChildren();
  }

  attributeChangedCallback() {
    if (!this.isConnected) return;
    // Once for all that a host changes in one go: the page inside hears only so many messages a second.
    this.#waits ??= setTimeout(() => {
      this.#waits = undefined;
      this.#show();
    }, PAUSE_MS);
  }

  #show() {
    const address = addressOf(this.getAttribute('src'));
    const settings = settingsOf(this);
    const changed = SETTINGS.filter((name) => settings[name] !== this.#known[name]);
    const moved = address !== this.#address;
    this.#address = address;
    this.#known = settings;
    if (address === undefined) return this.#tellMissing();
    if (!this.#frame || moved || changed.some((name) => !(name in TOLD))) return this.#open(address);
    for (const name of changed) this.#tell(/** @type {keyof typeof TOLD} */ (name));
  }

  /** @param {string} address */
  #open(address) {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', SANDBOX);
    frame.referrerPolicy = 'no-referrer';
    frame.title = 'Doseline';
    // Set one by one: a policy of the host may forbid the attribute.
    Object.assign(frame.style, { display: 'block', width: '100%', height: '900px', border: '0' });
    frame.src = `${address}#${new URLSearchParams(this.#known)}`;
    this.#opened = this.#known;
    this.#frame = frame;
    this.#root().replaceChildren(frame);
  }

  #tellMissing() {
    this.#frame = undefined;
    const note = document.createElement('p');
    note.textContent = '<doseline-plan>: its attribute "src" must be the http(s) address of a page of Doseline.';
    this.#root().replaceChildren(note);
  }

  #root() {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  /** @param {keyof typeof TOLD} type */
  #tell(type) {
    // What a host no longer asks for stays as it is; but for the theme there is a word for it.
    const value = this.#known[type] ?? (type === 'theme' ? 'auto' : undefined);
    if (value !== undefined) this.#frame?.contentWindow?.postMessage({ ns: 'doseline', v: 1, type, [TOLD[type]]: value }, '*');
  }

  /** Handed on as events of the element, and of what came only what is known. @param {import('./helper_types.js').Heard} message */
  #hear({ type, lang, height, id, code }) {
    // What changed before it could hear, and what it forgets when it loads a corrected version of itself.
    if (type === 'ready') {
      for (const name of ['lang', 'section']) {
        if (this.#known[name] !== this.#opened[name]) this.#tell(/** @type {keyof typeof TOLD} */ (name));
      }
      this.#tell('theme');
    }
    const details = { ready: { lang }, height: { height }, section: { id }, error: { code } };
    if (Object.hasOwn(details, type)) {
      this.dispatchEvent(new CustomEvent(`doseline-${type}`, { detail: details[/** @type {keyof typeof details} */ (type)] }));
    }
  }
}

for (const name of DoselinePlan.observedAttributes) {
  // The document's own `lang` is there already.
  if (name === 'lang') continue;
  Object.defineProperty(DoselinePlan.prototype, name, {
    configurable: true,
    enumerable: true,
    /** @this {HTMLElement} */
    get() {
      return this.getAttribute(name) ?? '';
    },
    /** @this {HTMLElement} @param {unknown} value */
    set(value) {
      this.setAttribute(name, String(value));
    },
  });
}

if (globalThis.customElements && !customElements.get('doseline-plan')) customElements.define('doseline-plan', DoselinePlan);

/**
 * @param {string | null} src
 * @returns {string | undefined} Without its fragment; nothing if it is no page's address.
 */
function addressOf(src) {
  try {
    const address = new URL(src || '?', src ? document.baseURI : undefined);
    address.hash = '';
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined;
  }
}

/** @param {HTMLElement} element @returns {Record<string, string>} */
function settingsOf(element) {
  const given = SETTINGS.map((name) => [name, element.getAttribute(name)?.trim()]);
  return Object.fromEntries(given.filter(([, text]) => text && text.length <= LONGEST));
}
