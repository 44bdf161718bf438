/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-recommended',
  // A token that is misspelt is no colour at all.
  referenceFiles: ['../web/ui/tokens.css'],
  rules: {
    'no-unknown-custom-properties': true,
    // Colours have names, so that the dark theme has them too.
    'color-named': 'never',
    'color-no-hex': true,
    'declaration-no-important': true,
    // Arabic is laid out from right to left: what is said of a side is said of the start or the end.
    'property-disallowed-list': ['left', 'right', '/^(margin|padding|border)-(left|right)/', '/^border-(top|bottom)-(left|right)-radius/'],
    // A rule for one card stands with the card, wherever that comes among the others.
    'no-descending-specificity': null,
  },
  overrides: [{ files: ['**/tokens.css', '**/print.css'], rules: { 'color-no-hex': null, 'no-duplicate-selectors': null } }],
};
