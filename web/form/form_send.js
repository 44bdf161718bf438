/** Marks the button that sends its form. */
export const SEND = '[data-send]';

/** Inputs in which Enter sends nothing in any browser. */
const NOT_SENDING = new Set(['button', 'file', 'reset', 'submit']);

/**
 * The one way in which a form is sent: by its button, and by Enter in a box. The browser never submits it: a sandboxed
 * frame without `allow-forms` blocks that before any script hears of it. Hence the button is of `type="button"`, with
 * `data-send`, and the form hears all three events:
 *
 *     const send = onSend(() => actions.save());
 *     html`<form novalidate @click=${send} @keydown=${send} @submit=${send}>
 *       … <button type="button" data-send>Save</button>
 *     </form>`
 *
 * @param {(form: HTMLFormElement) => void} handler
 * @returns {(event: Event) => void}
 */
export function onSend(handler) {
  return (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    // A held key is one wish.
    if (event.type === 'keydown' && /** @type {KeyboardEvent} */ (event).repeat) return;
    const { currentTarget: form, target } = event;
    // What a browser does before it submits: a box still in use has its say first.
    if (event.type === 'keydown') target?.dispatchEvent(new Event('change', { bubbles: true }));
    handler(/** @type {HTMLFormElement} */ (form));
  };
}

/**
 * @param {Event} event
 * @returns {boolean} Whether it is the wish to send the form that it happened in.
 */
export function sends(event) {
  const { type, target } = event;
  if (type === 'submit') return true;
  if (!(target instanceof Element)) return false;
  if (type === 'click') return target.closest(SEND) !== null;
  const { key, isComposing, keyCode } = /** @type {KeyboardEvent} */ (event);
  // Enter also ends a word that is composed; Safari tells by the code alone, and after the end of it.
  if (key !== 'Enter' || isComposing || keyCode === 229) return false;
  return target instanceof HTMLInputElement && !NOT_SENDING.has(target.type);
}

/**
 * To the button that sends the form, for whoever has just answered its last question.
 * @param {HTMLFormElement | null} form
 */
export function focusSend(form) {
  /** @type {HTMLElement | null | undefined} */ (form?.querySelector(SEND))?.focus();
}
