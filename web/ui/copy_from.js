/**
 * Copies what stands in a box, by way of the box itself, which works opened as a file and in a portal's frame too, where the
 * clipboard itself is refused. If it is not copied, it is at least marked.
 * @param {string} id
 * @param {() => void} copied
 */
export function copyFrom(id, copied) {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.focus();
  box.select();
  if (document.execCommand('copy')) copied();
}
