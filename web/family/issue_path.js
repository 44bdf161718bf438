/**
 * Where in a document a reader of valibot's found something.
 * @param {import('valibot').BaseIssue<unknown>['path']} path
 * @returns {string} As `changes[0].from`; empty for the whole document.
 */
export function issuePath(path) {
  return (path ?? []).reduce((text, { type, key }) => (type === 'array' ? `${text}[${key}]` : joined(text, String(key))), '');
}

/** @param {string} path @param {string} key  A name in it may be of any length. */
export function joined(path, key) {
  return `${path}${path === '' ? '' : '.'}${key.slice(0, 64)}`;
}
