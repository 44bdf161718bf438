/** What `label('us')` must say, from the readable rules (cpp/doseline/rules.md) and the printed kit table alone. */
import { readFileSync } from 'node:fs';
import { kits } from './retold/kit.mjs';

const text = readFileSync(new URL('../../cpp/doseline/rules.md', import.meta.url), 'utf8');

/** Every rule of the file, in its order. */
export const rules = text
  .split('\n')
  .filter((line) => /^\| [A-Z]/.test(line))
  .map((line) => {
    const [id, rule, value, grades, section, revision] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    // Of two grades the lower one.
    return { id, rule, value, section, revision, grade: grades.split('/').sort().at(-1) };
  });

/** The day in bold behind these words. @param {string} words */
const dayAfter = (words) => new RegExp(`${words}: \\*\\*(\\d{4}-\\d\\d-\\d\\d)\\*\\*`).exec(text)?.[1];

export const labelUs = {
  ok: true,
  label: {
    edition: 'us',
    checked: dayAfter('last checked'),
    reviewDue: dayAfter('Review due'),
    kits: kits.map(({ row: _, ...kit }) => kit),
    rules: rules
      .filter(({ rule }) => !rule.includes('edition `eu` alone'))
      .map(({ id, section, revision, grade }) => ({ id, section, revision, grade })),
  },
};
