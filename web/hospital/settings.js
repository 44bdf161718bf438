/**
 * The settings of the hospital that this copy was built for (`npm run site -- --hospital hospital.json`), as the build has
 * checked them. No page and no address can set any of it.
 *
 * @typedef {object} Hospital
 * @property {string} name
 * @property {{ who: 'team' | 'centre', number: string }[]} [numbers]  At most one of each; they can be dialled.
 * @property {string[]} [languages]  Tags of those offered, English among them; all where there are none.
 * @property {{ text: string, address: string }[]} [links]
 * @property {import('../core/doseline.js').Schedule} [schedule]
 */

/** @type {Hospital | undefined} */
export const hospital = typeof HOSPITAL === 'undefined' ? undefined : (HOSPITAL ?? undefined);
