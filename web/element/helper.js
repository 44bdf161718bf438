/**
 * The host's side of a frame that shows Doseline: the frame becomes as tall as what it shows, and after a tap or a key in it
 * the part that changed is brought into sight. Until this says hello the frame scrolls in itself.
 */

/** @typedef {import('./helper_types.js').Heard} Heard */

const SHORTEST = 200;
const TALLEST = 30_000;

/**
 * @param {() => Iterable<HTMLIFrameElement>} [frames]  Those to look for the sender in; without it all of the document.
 * @param {(message: Heard) => void} [heard]  Called with each of their messages, after it has been followed.
 * @returns {() => void} Stops listening.
 */
export function followFrames(frames = () => document.getElementsByTagName('iframe'), heard = () => {}) {
  /** @param {MessageEvent} event */
  const listen = ({ data, source }) => {
    if (data?.ns !== 'doseline' || data.v !== 1) return;
    const frame = [...frames()].find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const { type, top, height } = data;
    const { style } = frame;
    if (type === 'ready') frame.contentWindow?.postMessage({ ns: 'doseline', v: 1, type: 'hello' }, '*');
    if (type === 'height' && height > 0) {
      const wanted = Math.min(TALLEST, Math.max(SHORTEST, height));
      style.height = `${wanted}px`;
      // A border may count as part of it.
      if (frame.clientHeight) style.height = `${2 * wanted - frame.clientHeight}px`;
    }
    const root = /** @type {Document | ShadowRoot} */ (frame.getRootNode());
    if (type === 'show' && top >= 0 && height > 0 && document.hasFocus() && root.activeElement === frame) {
      // By margins, as that leaves it to the browser which of the host's boxes scroll, and whether anything is out of sight.
      style.scrollMarginTop = `${-top}px`;
      style.scrollMarginBottom = `${top + Math.min(height, innerHeight / 2) - frame.offsetHeight}px`;
      frame.scrollIntoView({
        block: 'nearest',
        inline: 'nearest',
        behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
      });
    }
    heard(data);
  };
  addEventListener('message', listen);
  return () => removeEventListener('message', listen);
}
