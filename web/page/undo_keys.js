/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or with the command key, for the changes of the plan. In a text box they stay the
 * box's own.
 * @param {KeyboardEvent} event
 * @param {{ undo: () => void, redo: () => void }} actions
 */
export function undoByKey(event, { undo, redo }) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
  else if (key === 'z') undo();
  else return;
  event.preventDefault();
}
