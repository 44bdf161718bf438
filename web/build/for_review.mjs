/**
 * Writes web/words/for-review.md: every sentence on which a dose, a call or a date may hang, in all languages side by side, for a
 * human reader with a name. Run after such a sentence has changed: node web/build/for_review.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../words/languages.js';

/** Ids that begin like this carry what could do harm if it were understood wrongly. */
const CRITICAL = [
  'call-',
  'phone-guess',
  'phone-line',
  'phone-own',
  'steroid-',
  'rule-STE-',
  'rule-ZOL-',
  'rule-MON-',
  'rule-ITV-',
  'rule-HYG-',
  'rule-VAC-',
  'rule-CALL-',
  'rule-LIV-',
  'item-',
  'running-',
  'today-',
  'rx-',
  'amount-',
  'strength',
  'supply-',
  'bottle-',
  'stairs-',
  'syringe-',
  'problem-weight-',
  'problem-any-',
  'problem-field-',
  'weight-',
  'infusion-',
  'count-',
  'age-',
  'no-row-',
  'change-title-',
  'change-about-',
  'change-missed-',
  'change-gate-',
  'changed-',
  'gate-',
  'stuck-',
  'tests-',
  'life-',
  'learn-long-lead',
  'learn-length-lead',
  'ask-',
  'tell-',
  'take-back-',
  'asked-',
  'meaning-',
];

export const reviewFile = fileURLToPath(new URL('../words/for-review.md', import.meta.url));

/** @param {string} tag @returns {Map<string, string>} */
function messagesOf(tag) {
  const source = readFileSync(new URL(`../words/${tag}.ftl`, import.meta.url), 'utf8').replace(/^#.*$/gm, '');
  return new Map(
    [...source.matchAll(/^([a-z][\w-]*) = ?([^]*?)(?=\n[a-zA-Z\n]|\n*$(?![^]))/gm)].map(([, id, text]) => [
      id,
      text.trim().replace(/\s*\n\s*/g, ' '),
    ]),
  );
}

/** @returns {string} */
export function reviewText() {
  const languages = LANGUAGES.map((language) => ({ ...language, messages: messagesOf(language.tag) }));
  const ids = [...languages[0].messages.keys()].filter((id) => CRITICAL.some((beginning) => id.startsWith(beginning)));
  const lines = [
    '# For review by a human reader',
    '',
    `${ids.length} texts on which a dose, a call or a date may hang. Made from the files of words by \`node web/build/for_review.mjs\`.`,
    '',
    'A reader of one language checks each text against the English one: the same facts, nothing added, nothing softer or harder,',
    'as simple as the English. Then the name and the date go into `LANGUAGES` in `languages.js`, and the page stops saying that',
    'nobody has checked its words.',
    '',
    ...languages.map(
      ({ tag, name, reviewer }) =>
        `- ${name} (${tag}): ${tag === 'en' ? 'the original; no clinician has reviewed it yet' : reviewer ? `reviewed by ${reviewer}` : 'not reviewed yet'}`,
    ),
    '',
  ];
  for (const id of ids) {
    lines.push(`## ${id}`, '', ...languages.map(({ tag, messages }) => `- ${tag}: ${messages.get(id) ?? '(missing)'}`), '');
  }
  return lines.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(reviewFile, reviewText());
