/** "08:30", "8:30:00.000" */
const CLOCK = String.raw`\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:[.,]\d{1,9})?)?(?![\d:：])`;

/** "am", "p. m.", "مساءً", "h", "hrs" */
const HALF = String.raw`(?:[ap]\.?\s?m|صباح\p{M}*ا?\p{M}*|مساء\p{M}*ا?\p{M}*|h(?:ou)?rs?|h)(?![\p{L}\p{M}])\.?`;

/** "ص", "م": only behind a clock, for behind a date the second is the mark of its era. */
const LETTER = String.raw`[صم](?![\p{L}\p{M}])`;

/** "Z", "UTC", "GMT+0100", "+02:00", and what some devices add in brackets. */
const ZONE = String.raw`(?:(?:z|utc|gmt)(?![\p{L}\p{M}]))?\s*(?:[+-]\d{2}:?\d{2}(?!\d))?\s*(?:\([^()]*\))?`;

/** What leads from a date to its time. */
const LINK = String.raw`(?:(?<=\d)t|(?<![\p{L}\p{M}])(?:at|a\s+las?|الساعة|في\s+الساعة))\s*`;

const TIME = new RegExp(
  String.raw`(?:${LINK})?(?<![\d:：])(?:${CLOCK}\s*(?:${HALF}|${LETTER})?|\d{1,2}(?:\.\d{2})?\s*${HALF})\s*${ZONE}`,
  'giu',
);

/**
 * A time of day beside a date, as portals and messages write it, says nothing about the day.
 * @param {string} text  With Western digits.
 * @returns {string} Without it.
 */
export function withoutTime(text) {
  return text.replace(TIME, ' ');
}
