import { undoesTheLatest } from './changes_store.js';

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or with the command key, for the last act of this sitting alone: what is older is
 * taken back only where it is named. In a text box they stay the box's own.
 * @param {KeyboardEvent} event
 * @param {{ changes: import('./changes_store.js').Changes, actions: { undo: () => void, redo: () => void } }} page
 */
export function undoByKey(event, { changes, actions }) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redo();
  else if (key !== 'z') return;
  else if (undoesTheLatest(changes)) actions.undo();
  event.preventDefault();
}
