import { SANDBOX } from '../element/sandbox.js';

/**
 * Static oEmbed: an author who may paste an address into WordPress, but no frame, gets the frame from these two. A host of
 * files answers every question with the same file; what is asked of its size is the asker's to fit.
 */

export const OEMBED = 'oembed.json';

const WIDTH = 600;
const HEIGHT = 900;

/**
 * @param {string} address  Of the page, with a slash at its end.
 * @param {string} title
 */
export function oembed(address, title) {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Doseline',
    provider_url: address,
    width: WIDTH,
    height: HEIGHT,
    cache_age: 86_400,
    // Without a quotation beside it, which WordPress would show in the frame's place until a script of its own has heard from it.
    html: `<iframe src="${asAttribute(address)}" title="${asAttribute(title)}" width="${WIDTH}" height="${HEIGHT}" sandbox="${SANDBOX}"></iframe>`,
  });
}

/**
 * For the page's head.
 * @param {string} address
 */
export function oembedLink(address) {
  return `<link rel="alternate" type="application/json+oembed" href="${asAttribute(address + OEMBED)}" title="Doseline">`;
}

/** @param {string} text */
function asAttribute(text) {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
