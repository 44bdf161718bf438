import { readFileSync } from 'node:fs';
import { messagesOf, referredBy } from '../words/messages.js';

/**
 * Which messages a script may say, and which it cannot: one whose name it holds, as a whole or as the beginning that a
 * template goes on from, and whatever those refer to. Rather too many than one too few.
 * @param {string} source  A Fluent file without comments.
 * @param {string[]} files  The script's modules.
 * @returns {{ said: string, others: string }} Fluent files again.
 */
export function splitWords(source, files) {
  const code = files
    .map((file) =>
      readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, ''),
    )
    .join('\n');
  const names = new Set(code.match(/[a-zA-Z][\w-]*/g));
  const beginnings = [...new Set([...code.matchAll(/`([a-z][\w-]*)\$\{/g)].map(([, beginning]) => beginning))];
  const messages = [...messagesOf(source)].map(([id, text]) => ({ id, text }));
  if (
    messages
      .map(({ text }) => text)
      .join('')
      .trim() !== source.trim()
  )
    throw new Error('The file of words holds more than messages.');

  const said = new Set(
    messages
      .map(({ id }) => id)
      .filter((id) => id.startsWith('-') || names.has(id) || beginnings.some((beginning) => id.startsWith(beginning))),
  );
  const refer = () => {
    for (const { id, text } of messages) if (said.has(id)) for (const other of referredBy(text)) said.add(other);
  };
  for (let before = -1; before !== said.size;) {
    before = said.size;
    refer();
  }
  const only = (/** @type {boolean} */ isSaid) =>
    messages
      .filter(({ id }) => said.has(id) === isSaid)
      .map(({ text }) => text)
      .join('');
  return { said: only(true), others: only(false) };
}
