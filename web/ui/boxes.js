/**
 * Text that gets into a box without an `input` event, as browsers and password managers fill boxes: read when the box
 * says that it has changed, and from every box before anything is sent, saved or printed.
 */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Box */

const BOXES = 'input[type="text"], input[type="tel"], input[type="time"], textarea';

/** What each box held when the page last knew of it. @type {WeakMap<Box, string>} */
const known = new WeakMap();

/** Those that are drawn: to look for them in all of the page at each key takes a phone longer than the drawing. @type {Set<Box>} */
const drawn = new Set();

/**
 * Call before anything else listens on the document.
 */
export function listenToBoxes() {
  addEventListener('input', ({ target }) => isBox(target) && !readLater(target) && known.set(target, target.value), true);
  addEventListener('change', ({ target }) => isBox(target) && hear(target), true);
  addEventListener('submit', hearAll, true);
  addEventListener('click', ({ target }) => target instanceof Element && target.closest('button, a') && hearAll(), true);
  addEventListener('keydown', ({ key }) => key === 'Enter' && hearAll(), true);
  addEventListener('beforeprint', hearAll);
}

function hearAll() {
  boxesIn(document).forEach(hear);
}

/** @param {Box} box */
function hear(box) {
  if (known.has(box) && known.get(box) !== box.value) box.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * To be called before the page is drawn.
 * @returns {(added: Iterable<Node>) => void} To be called with what the drawing has added: puts text that nobody has read yet
 *   into the same box again, where the drawing knew of no other.
 */
export function holdUnread() {
  for (const box of drawn) if (!box.isConnected) drawn.delete(box);
  const unread = [...drawn]
    .map((box) => ({ box, text: box.value, former: known.get(box) }))
    .filter(({ text, former }) => former !== undefined && former !== text);
  return (added) => {
    for (const node of added) if (node instanceof HTMLElement) for (const box of boxesAt(node)) drawn.add(box);
    for (const box of drawn) known.set(box, box.value);
    for (const { box, text, former = '' } of unread) {
      const now = box.isConnected ? box : document.getElementById(box.id);
      if (!isBox(now) || (now === box ? now.value !== text : now.value !== former)) continue;
      now.value = text;
      known.set(now, former);
    }
  };
}

/** @param {HTMLElement} node */
const boxesAt = (node) => [...(isBox(node) ? [node] : []), ...boxesIn(node)];

/** @param {Document | HTMLElement} place @returns {Box[]} */
const boxesIn = (place) => [...place.getElementsByTagName('input'), ...place.getElementsByTagName('textarea')].filter(isBox);

/** @param {unknown} target @returns {target is Box} */
const isBox = (target) => target instanceof HTMLElement && target.matches(BOXES);

/** Whether the page reads the box only later, by an act of its own: until then the text is nowhere else. @param {Box} box */
const readLater = (box) => box.dataset.read === 'later';
