/**
 * A link to something inside closed details opens them first; not every browser does so by itself.
 * @param {Event} event  A click, heard by the document.
 */
export function openTarget(event) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  openAround(link && document.getElementById(/** @type {string} */ (link.getAttribute('href')).slice(1)));
}

/** @param {Element | null} target */
export function openAround(target) {
  for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
}
