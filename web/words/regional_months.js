/**
 * Month names that a page's own language does not have but its readers use: held here, because not every browser
 * carries them. January to December; a row names only what differs from the language itself.
 *
 * Source: Unicode CLDR 48, `common/main/<locale>.xml`, Gregorian calendar, wide and abbreviated month names. Spellings
 * behind the first are the same names as people also write them.
 */

/** @type {readonly (readonly (readonly string[])[])[]} */
export const REGIONAL_MONTHS = [
  // es-PE, es-UY
  [[], [], [], [], [], [], [], [], ['setiembre', 'set'], [], [], []],
  // ar-EG, where the last letter of two names is also written as it is spoken
  [[], [], [], [], [], ['يونيه'], ['يوليه'], [], [], [], [], []],
  // ar-IQ, ar-JO, ar-LB, ar-PS, ar-SY
  [
    ['كانون الثاني', 'كانون ثاني', 'كانون ثان'],
    ['شباط'],
    ['آذار'],
    ['نيسان'],
    ['أيار'],
    ['حزيران'],
    ['تموز'],
    ['آب'],
    ['أيلول'],
    ['تشرين الأول', 'تشرين أول'],
    ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان'],
    ['كانون الأول', 'كانون أول'],
  ],
  // ar-DZ, ar-TN
  [['جانفي'], ['فيفري'], [], ['أفريل'], ['ماي'], ['جوان'], ['جويلية'], ['أوت'], [], [], [], []],
  // ar-MA
  [[], [], [], [], ['ماي'], [], ['يوليوز'], ['غشت'], ['شتنبر'], [], ['نونبر'], ['دجنبر']],
  // ar-MR
  [[], [], [], ['إبريل'], [], [], [], ['أغشت'], ['شتمبر'], [], [], ['دجمبر']],
];
