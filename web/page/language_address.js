/** The page's address names the language that it opens in: `?lang=es`. */

const NAME = 'lang';

/**
 * So that a bookmark keeps the language. The entry of the history stays the same, and its mark with it.
 * @param {string} tag
 */
export function addressLanguage(tag) {
  const address = new URL(location.href);
  address.searchParams.set(NAME, tag);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Neither a file nor every frame lets its address be changed.
  }
}
