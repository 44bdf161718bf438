/** What a worker keeps, by the page's folder: all sites of one origin share one store of caches, and each may forget only what is its own. */

/** @param {string} page  Its address, with a slash at its end. */
export const cachesOf = (page) => {
  const { pathname } = new URL(page);
  return { files: `doseline-files ${pathname}`, words: `doseline-words ${pathname}` };
};
