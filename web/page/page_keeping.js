import { createDeviceStore, createDraftRoom, createKeeper, createSideNote, createTabMemory, draftsKey } from '../keeping/index.js';
import { isBlank } from '../family/index.js';
import { download, planInside } from '../sharing/index.js';
import { draftsText, overDrafts, putDrafts, readDrafts } from './drafts.js';
import { contentOf, noteKept, putOnScreen, uniteOnScreen } from './kept_state.js';
import { FIRST } from './places.js';

/** What keeping takes from the page, and what it brings back onto it. */

/** @typedef {import('./open_page.js').OpenPage} OpenPage */

/**
 * The keeper of this page.
 * @param {OpenPage} page
 * @param {() => void} attend  A question has come up that the family should see now.
 */
export function createPageKeeper(page, attend) {
  const { state } = page;
  return createKeeper({
    core: page.core,
    store: createDeviceStore(),
    current: () => contentNow(page),
    memory: createTabMemory(),
    inside: () => planInside(document),
    notes: { look: createSideNote('look'), inside: createSideNote('inside') },
    drafts: createDraftRoom({
      memory: createTabMemory(undefined, draftsKey()),
      current: () => draftsText(state, keptDrafts(page)),
      put: (text) => putBack(page, text),
      over: overDrafts,
    }),
    replace(family, how) {
      if (how === 'united') uniteOnScreen(state, family);
      else putOnScreen(state, family);
      page.newDay();
      if (how !== 'united') state.folded = page.readings.living.plan !== undefined;
      if (how === 'taken') page.bringTo(FIRST);
      page.draw();
    },
    draw: page.draw,
    now: () => new Date(),
    window,
    download: (file) => download(file, document),
    onKept: ({ savedAt }) => noteKept(state, savedAt),
    attend,
  });
}

/**
 * What is on the screen, as far as it is worth keeping.
 * @param {Pick<OpenPage, 'state' | 'readings' | 'speech'>} page
 */
export function contentNow({ state, readings, speech }) {
  return contentOf(state, readings.reading.request, speech.language.tag);
}

/**
 * What stands in the card of keeping. A blank page is not remembered, and with it the device's name would be lost.
 * @param {OpenPage} page
 */
function keptDrafts(page) {
  const { pasted, naming, device } = page.keeper.state;
  return { pasted, device: naming ?? (isBlank(contentNow(page)) ? device : undefined) };
}

/**
 * @param {OpenPage} page
 * @param {string} text  What was half typed before this tab was loaded again.
 */
function putBack(page, text) {
  const { state, keeper } = page;
  const drafts = readDrafts(text);
  const open = state.panel;
  putDrafts(state, drafts, page.readings.living.plan);
  const { pasted, device } = keptDrafts(page);
  if (drafts.pasted && !pasted) keeper.paste(drafts.pasted);
  if (drafts.device && !device) keeper.name(drafts.device);
  if (state.panel && !open) page.opening();
  page.read();
  page.draw();
}
