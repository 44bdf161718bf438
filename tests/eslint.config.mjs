import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['build/', 'dist/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      // A leading underline says that a name stands only for what is left out.
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['web/**'], ignores: ['web/build/**'], languageOptions: { globals: globals.browser } },
  // What does not fit on a screen or two is more than one thing.
  {
    files: ['web/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', 350],
    },
  },
  {
    files: ['web/hosted/**'],
    languageOptions: {
      globals: { ONE_FILE: 'readonly', REST_STYLE: 'readonly', PAGE_FILE: 'readonly', TWIN_FILE: 'readonly', WORDS_FILES: 'readonly' },
    },
  },
  { files: ['web/hosted/**', 'web/one_file/**'], languageOptions: { globals: { REST_SCRIPT: 'readonly' } } },
  { files: ['web/hospital/**'], languageOptions: { globals: { HOSPITAL: 'readonly' } } },
  {
    files: ['web/hosted/worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, KEPT_FILES: 'readonly', PAGE_REVISION: 'readonly' } },
  },
  { files: ['web/build/**', 'tests/**'], languageOptions: { globals: globals.node } },
  // Here functions are also sent to a browser, to run there.
  {
    files: ['tests/browser/**', 'tests/hosts/**', 'tests/bench/page.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
];
