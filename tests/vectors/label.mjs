/** What `label('us')` and `label('eu')` must say, from the readable rules (cpp/doseline/rules.md) and the printed kit table alone. */
import { readFileSync } from 'node:fs';
import { kits } from './retold/kit.mjs';

const text = readFileSync(new URL('../../cpp/doseline/rules.md', import.meta.url), 'utf8');

/** The rows that begin so. @param {RegExp} start */
const rows = (start) =>
  text
    .split('\n')
    .filter((line) => start.test(line))
    .map((line) => {
      const [id, rule, value, grades, section, revision] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      // Of two grades the lower one.
      return { id: id.replace(/^`eu` /, ''), rule, value, section, revision, grade: grades.split('/').sort().at(-1) };
    });

/** Every rule of the file, in its order. */
export const rules = rows(/^\| [A-Z]/);

/** Those that the edition `eu` has from a text of its own. */
export const ownToEu = rows(/^\| `eu` [A-Z]/);

/** The day in bold behind these words. @param {string} words */
const dayAfter = (words) => new RegExp(`${words}: \\*\\*(\\d{4}-\\d\\d-\\d\\d)\\*\\*`).exec(text)?.[1];

/**
 * @param {string} edition
 * @param {(rule: (typeof rules)[number]) => boolean} has
 * @param {(rule: (typeof rules)[number]) => object} stated  What it says of a rule beside its id.
 */
const labelOf = (edition, has, stated) => ({
  ok: true,
  label: {
    edition,
    checked: dayAfter('last checked'),
    reviewDue: dayAfter('Review due'),
    kits: kits.map(({ row: _, ...kit }) => kit),
    rules: rules.filter(has).map((rule) => ({ id: rule.id, ...stated(rule) })),
  },
});

/** @param {(typeof rules)[number]} rule */
const sourceOf = ({ section, revision, grade }) => ({ section, revision, grade });

export const labelUs = labelOf('us', ({ rule }) => !rule.includes('edition `eu` alone'), sourceOf);

export const labelEu = labelOf(
  'eu',
  ({ id }) => id !== 'ZOL-AGE',
  (rule) => sourceOf(ownToEu.find(({ id }) => id === rule.id) ?? rule),
);
