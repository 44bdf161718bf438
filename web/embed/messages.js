import * as v from 'valibot';

/** What frame and host tell each other. Nothing of the child is ever in it. */

const head = { ns: v.literal('doseline'), v: v.literal(1) };
const text = v.pipe(v.string(), v.maxLength(200));

/** What a host may tell, by its type. */
const FROM_HOST = {
  hello: v.object({ ...head }),
  lang: v.object({ ...head, lang: text }),
  theme: v.object({ ...head, theme: v.picklist(['light', 'dark', 'auto']) }),
  section: v.object({ ...head, id: text }),
};

/**
 * @typedef {{ type: 'hello' } | { type: 'lang', lang: string } | { type: 'theme', theme: Theme } | { type: 'section', id: string }} FromHost
 * @typedef {'light' | 'dark' | 'auto'} Theme
 * @typedef {{ type: 'ready', lang: string } | { type: 'height', height: number } | { type: 'show', top: number, height: number }
 *   | { type: 'section', id: string } | { type: 'error', code: 'language' }} ToHost
 */

/**
 * @param {unknown} data  Anything.
 * @returns {FromHost | undefined}
 */
export function readMessage(data) {
  const { type } = /** @type {{ type?: unknown }} */ (Object(data));
  if (typeof type !== 'string' || !Object.hasOwn(FROM_HOST, type)) return undefined;
  const reading = v.safeParse(FROM_HOST[/** @type {keyof typeof FROM_HOST} */ (type)], data);
  return reading.success ? /** @type {FromHost} */ ({ ...reading.output, type }) : undefined;
}

/** @param {ToHost} message */
export const written = (message) => ({ ns: 'doseline', v: 1, ...message });
