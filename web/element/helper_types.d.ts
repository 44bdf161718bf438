/** What a frame that shows Doseline tells its host. Nothing of the child is ever in it. */
export interface Heard {
  ns: 'doseline';
  v: 1;
  type: 'ready' | 'height' | 'show' | 'section' | 'error';
  /** With `ready`: the language it speaks. */
  lang?: string;
  /** With `height`, and with `show`: in CSS pixels. */
  height?: number;
  /** With `show`: from the frame's upper edge, in CSS pixels. */
  top?: number;
  /** With `section`: the place that is shown, such as `tests`. */
  id?: string;
  /** With `error`: what could not be had. */
  code?: string;
}

/**
 * Lets frames that show Doseline grow with what they show, and brings what changed in them into sight.
 * @param frames Those to follow; without it all of the document.
 * @param heard Called with each of their messages. What is in it is the frame's: text to show, never markup.
 * @returns Stops it.
 */
export function followFrames(frames?: () => Iterable<HTMLIFrameElement>, heard?: (message: Heard) => void): () => void;
