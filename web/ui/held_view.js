/** What the reader holds of a page that is drawn into a new place: the focus, the selection, what is open, what is scrolled. */

/** What scrolls within the page. */
const PANES = '.kit-window';

/**
 * @param {HTMLElement} place  As it is.
 * @returns {(drawn: HTMLElement) => void} To be called with the new place, once it is drawn.
 */
export function holdView(place) {
  const { activeElement } = document;
  const focused =
    activeElement && place.contains(activeElement) ? { name: nameOf(activeElement, place), range: rangeOf(activeElement) } : undefined;
  const open = [...place.querySelectorAll('details')].filter((details) => details.open).map((details) => nameOf(details, place));
  const panes = [...place.querySelectorAll(PANES)].map((pane) => ({ name: nameOf(pane, place), top: pane.scrollTop }));
  const { scrollX, scrollY } = window;

  return (drawn) => {
    for (const name of open) {
      const details = named(name, drawn);
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
    for (const { name, top } of panes) {
      const pane = named(name, drawn);
      if (pane) pane.scrollTop = top;
    }
    const target = focused && named(focused.name, drawn);
    if (target instanceof HTMLElement || target instanceof SVGElement) {
      target.focus({ preventScroll: true });
      if (focused?.range && isText(target)) target.setSelectionRange(...focused.range);
    }
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

/** @typedef {{ home: string, tag: string, index: number }} Name */

/**
 * By the nearest id and the place within it: ids stay when the page is drawn anew.
 * @param {Element} element
 * @param {HTMLElement} place
 * @returns {Name}
 */
function nameOf(element, place) {
  const home = element.closest('[id]') ?? place;
  const tag = element.localName;
  return { home: home.id, tag, index: home === element ? -1 : [...home.querySelectorAll(tag)].indexOf(element) };
}

/** @param {Name} name @param {HTMLElement} drawn */
function named({ home, tag, index }, drawn) {
  const found = home === drawn.id ? drawn : document.getElementById(home);
  return index === -1 ? found : found?.querySelectorAll(tag)[index];
}

/**
 * @param {Element} element
 * @returns {[start: number, end: number] | undefined}
 */
function rangeOf(element) {
  if (!isText(element) || element.selectionStart === null || element.selectionEnd === null) return undefined;
  return [element.selectionStart, element.selectionEnd];
}

/** @param {Element} element @returns {element is HTMLInputElement | HTMLTextAreaElement} */
function isText(element) {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && ['text', 'tel'].includes(element.type));
}
