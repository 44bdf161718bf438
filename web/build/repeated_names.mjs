/** A text, a bracket, a comma or a colon of JSON; all else is a number, a word or a blank. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Names that stand twice in one object of a text that is JSON. JSON.parse keeps the last of them and says nothing.
 * @param {string} json
 * @returns {string[]} Paths, as `links[1].text`.
 */
export function repeatedNames(json) {
  /** @type {{ names?: Set<string>, path: string, place: number, name: string }[]} */
  const open = [];
  /** @type {string[]} */
  const found = [];
  let last = '';
  for (const [token] of json.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      const path = !inside ? '' : inside.names ? joined(inside.path, inside.name) : `${inside.path}[${inside.place}]`;
      open.push({ ...(token === '{' && { names: new Set() }), path, place: 0, name: '' });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inside) inside.place += 1;
    else if (token === ':' && inside?.names) {
      inside.name = JSON.parse(last);
      if (inside.names.has(inside.name)) found.push(joined(inside.path, inside.name));
      inside.names.add(inside.name);
    }
    last = token;
  }
  return found;
}

/** @param {string} path @param {string} name */
const joined = (path, name) => `${path}${path && '.'}${name}`;
