/** A family on the page, whatever drives the browser: every press and every box typed into is counted, as a tired thumb counts them. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { answers } from './story.mjs';

/**
 * What a driver does with the page, or with the frame that it is in. Each waits until there is something to do it with.
 * @typedef {object} Hands
 * @property {(css: string) => Promise<unknown>} click  The first of them.
 * @property {(name: string | RegExp) => Promise<unknown>} press  The first button whose name holds that.
 * @property {(css: string, text: string) => Promise<unknown>} fill  In place of what is there.
 * @property {(css: string, value: string) => Promise<unknown>} choose  An option of a list.
 * @property {(css: string) => Promise<unknown>} enter  The key, in that box.
 * @property {(keys: string) => Promise<unknown>} keys  Such as `Control+z`, wherever the focus is.
 * @property {<A, T>(read: (root: HTMLElement, given: A) => T, given: A) => Promise<T>} read  Runs in the page, so it stands on its own.
 */

/** @typedef {ReturnType<typeof familyBy>} Family */

/** No change may take more. */
export const MOST_ACTIONS = 30;

const PATIENCE_MS = 15_000;

/** @param {Hands} hands */
export function familyBy(hands) {
  let actions = 0;
  let keys = 0;
  const all = { taps: 0, keys: 0 };
  const count = async (/** @type {Promise<unknown>} */ action) => {
    actions += 1;
    all.taps += 1;
    await action;
  };

  /**
   * As a family does that does not find a thing where it is: by the ways between the places, and by unfolding what is
   * folded there, each tap counted.
   * @param {{ css?: string, button?: string | RegExp }} thing
   */
  async function reach({ css, button }) {
    const thing = {
      css,
      part: typeof button === 'string' ? button : undefined,
      pattern: button instanceof RegExp ? button.source : undefined,
    };
    let { absent, address } = await hands.read(outOfSight, thing);
    // What is out of sight is drawn a moment after what is seen.
    for (let tries = 0; absent && tries < 20; tries += 1) {
      await pause(100);
      ({ absent, address } = await hands.read(outOfSight, thing));
    }
    if (address !== undefined) {
      const way = `a[href="#${address}"]`;
      const direct = address === 'start' ? '.place.here .place-back a' : way;
      if (!(await hands.read(inSight, direct))) await count(hands.click('.places a[href="#more"]'));
      await count(hands.click(direct));
    }
    const { fold } = await hands.read(outOfSight, thing);
    if (fold !== undefined) await count(hands.click(fold));
  }

  const family = {
    ...eyesOf(hands, reach),

    /** How many since the last time this was asked. */
    counted() {
      return family.effort().taps;
    },

    /** The same, with the letters and digits typed. */
    effort() {
      const made = { taps: actions, keys };
      actions = 0;
      keys = 0;
      return made;
    },

    /** From the beginning, with the ways that were gone to see something. */
    altogether: () => ({ ...all }),

    /** @param {string | RegExp} name of the button */
    press: async (name) => {
      await reach({ button: name });
      await count(hands.press(name));
    },

    /** What is no button, such as what unfolds something. @param {string} css */
    click: async (css) => {
      await reach({ css });
      await count(hands.click(css));
    },

    /** @param {string} id @param {string} text */
    type: async (id, text) => {
      await reach({ css: `#${id}` });
      keys += text.length;
      all.keys += text.length;
      await count(hands.fill(`#${id}`, text));
    },

    /** @param {string} id of the radio button or box that the label belongs to */
    choose: (id) => family.click(`label[for="${id}"]`),

    /** @param {string} id of the list @param {string} value */
    pick: async (id, value) => {
      await reach({ css: `#${id}` });
      await count(hands.choose(`#${id}`, value));
    },

    /** @param {string} id of the box */
    enter: (id) => count(hands.enter(`#${id}`)),

    /** @param {string} keys */
    keys: (keys) => count(hands.keys(keys)),

    /** @param {string} prefix @param {[day: string, month: string, year: string]} parts */
    async date(prefix, parts) {
      for (const [index, part] of ['day', 'month', 'year'].entries()) await family.type(`${prefix}-${part}`, parts[index]);
    },

    /** The answers to the three questions. */
    async answer() {
      await family.type('weight-number', answers.weight);
      await family.choose(`unit-${answers.unit}`);
      await family.date('birth', /** @type {any} */ (answers.birth));
      await family.date('infusion', /** @type {any} */ (answers.infusion));
    },

    /** The three questions, to the plan. */
    async begin() {
      await family.answer();
      await family.press('Show the plan');
      await family.sees('#today-title');
    },

    /** @param {string} title of the choice */
    async change(title) {
      await family.press('My team changed something');
      await family.press(title);
      await family.isAt('h1', title);
    },

    /** Save, and see what moved: told to all, shown, and within the count. @param {RegExp} moved */
    async save(moved) {
      await family.press('Save');
      await family.sees('.moved-headline', moved);
      await family.hears(moved);
      family.countIsLow();
    },

    countIsLow() {
      const made = family.counted();
      assert.ok(made <= MOST_ACTIONS, `${made} presses and boxes`);
    },
  };
  return family;
}

/**
 * Where a thing is that is there and out of sight: the address of its place, or in the place that is seen the selector of
 * what unfolds it. Runs in the page.
 * @param {HTMLElement} root
 * @param {{ css?: string, part?: string, pattern?: string }} thing
 * @returns {{ absent?: boolean, address?: string, fold?: string }}
 */
function outOfSight(root, { css, part, pattern }) {
  const nameOf = (/** @type {Element} */ button) =>
    (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
  const fits = (/** @type {string} */ name) =>
    pattern === undefined ? name.toLowerCase().includes(String(part).toLowerCase()) : new RegExp(pattern).test(name);
  const all = [...root.ownerDocument.querySelectorAll(css ?? 'button')].filter((each) => css !== undefined || fits(nameOf(each)));
  if (all.length === 0) return { absent: true };
  if (all.some((each) => each.checkVisibility())) return {};
  const place = all.map((each) => each.closest('.place')).find((place) => place && !place.checkVisibility());
  const here = all.find((each) => each.closest('.place')?.checkVisibility());
  if (!here) return { address: place?.getAttribute('data-address') ?? undefined };
  // What paper has whole is not inside what unfolds it.
  const fold = here.closest('details:not([open])') ?? here.closest('.folded-part')?.parentElement?.querySelector('.fold:not([open])');
  /** @type {(element: Element) => string} */
  const pathOf = (element) => {
    const { parentElement: parent } = element;
    if (element.id || !parent) return element.id ? `#${CSS.escape(element.id)}` : 'html';
    return `${pathOf(parent)} > :nth-child(${[...parent.children].indexOf(element) + 1})`;
  };
  return fold ? { fold: `${pathOf(fold)} > summary` } : {};
}

/** Runs in the page. @param {HTMLElement} root @param {string} css */
const inSight = (root, css) => root.ownerDocument.querySelector(css)?.checkVisibility() ?? false;

/**
 * @param {Pick<Hands, 'read'>} hands
 * @param {(thing: { css: string }) => Promise<void>} reach
 */
function eyesOf({ read }, reach) {
  /** Of all that can be seen of them. @param {string} css */
  const texts = (css) =>
    read((root, given) => {
      const all = [...root.ownerDocument.querySelectorAll(given)];
      return all.filter((element) => element.checkVisibility()).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
    }, css);

  /** @param {string} css @param {string | RegExp} text */
  const anyHolds = async (css, text) => (await texts(css)).some((one) => holds(one, text));

  /** @param {() => Promise<boolean>} check @param {() => Promise<unknown>} seen @param {string} what */
  async function comes(check, seen, what) {
    const giveUp = Date.now() + PATIENCE_MS;
    while (!(await check())) {
      if (Date.now() > giveUp) assert.fail(`${what}, but there is ${JSON.stringify(await seen())}`);
      await pause(30);
    }
  }

  const eyes = {
    texts,

    /** @param {string} css @param {string | RegExp} [text] a part of it, or a pattern for it */
    sees: async (css, text = '') => {
      await reach({ css });
      await comes(
        () => anyHolds(css, text),
        () => texts(css),
        `${css} should say ${text}`,
      );
    },

    /** Nor in another place, if there is one that could say it. @param {string} css @param {string | RegExp} [text] */
    seesNot: async (css, text = '') => {
      await reach({ css });
      await comes(
        async () => !(await anyHolds(css, text)),
        () => texts(css),
        `${css} should not say ${text}`,
      );
    },

    /** What is told to those who cannot see the page. @param {string | RegExp} text */
    hears: (text) => eyes.sees('#announce', text),

    /** Where the focus is. @param {string} css @param {string} [text] all of it */
    isAt(css, text) {
      const focus = () =>
        read(
          (root, given) => [root.ownerDocument.activeElement?.matches(given), root.ownerDocument.activeElement?.textContent?.trim()],
          css,
        );
      return comes(
        async () => (await focus())[0] === true && (text === undefined || (await focus())[1] === text),
        focus,
        `the focus should be at ${css} ${text ?? ''}`,
      );
    },

    /** Whether some of it can be seen without scrolling in the page. @param {string} css */
    inView(css) {
      const box = () =>
        read(
          (root, given) =>
            [...root.ownerDocument.querySelectorAll(given)]
              .map((one) => one.getBoundingClientRect())
              .map(({ top, bottom }) => [top, bottom, innerHeight]),
          css,
        );
      return comes(async () => (await box()).some(([top, bottom, height]) => top < height && bottom > 0), box, `${css} should be in view`);
    },

    /** Whether a dose is marked as given: the way back is there, and not the button. @param {string} id of the button @param {boolean} [on] */
    isTicked: (id, on = true) => {
      const ticked = () => read((root, given) => [given, `un${given}`].map((each) => root.ownerDocument.getElementById(each) !== null), id);
      return comes(async () => (await ticked()).join() === `${!on},${on}`, ticked, `#${id} should be ${on ? 'ticked' : 'open'}`);
    },

    /** @param {string} id @param {string} value */
    isFilled: (id, value) =>
      comes(
        async () => (await eyes.value(id)) === value,
        () => eyes.value(id),
        `#${id} should hold ${value}`,
      ),

    /** Of the first of them. @param {string} css @param {string} name */
    attribute: (css, name) =>
      read((root, given) => root.ownerDocument.querySelector(given.css)?.getAttribute(given.name)?.replace(/\s+/g, ' ') ?? '', {
        css,
        name,
      }),

    /** @param {string} css @param {string} name @param {string} value */
    hasAttribute(css, name, value) {
      const attribute = () => eyes.attribute(css, name);
      return comes(async () => (await attribute()) === value, attribute, `${css} should have ${name}="${value}"`);
    },

    /** @param {string} id */
    value: (id) =>
      read((root, given) => /** @type {HTMLInputElement | null} */ (root.ownerDocument.getElementById(given))?.value ?? '', id),

    /** Whether there is such a box. @param {string} id */
    asks: (id) => read((root, given) => root.ownerDocument.getElementById(given) !== null, id),

    /** @param {string} what as the table says it @returns {Promise<string[]>} the days of each such row */
    async days(what) {
      const rows = await read(
        (root) =>
          [...root.ownerDocument.querySelectorAll('.plan-table tbody tr')].map((row) =>
            [row.querySelector('.when .date-heard'), row.querySelector('.what')].map((cell) =>
              (cell?.textContent ?? '').replace(/\s+/g, ' ').trim(),
            ),
          ),
        undefined,
      );
      return rows.filter(([, text]) => text.startsWith(what)).map(([when]) => when);
    },
  };
  return eyes;
}

/** @param {string} seen @param {string | RegExp} text */
const holds = (seen, text) => (typeof text === 'string' ? seen.includes(text) : text.test(seen));
