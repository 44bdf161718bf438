import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['build/', 'dist/'] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' },
  },
  { files: ['web/core/**', 'web/page/**', 'web/hosted/**'], languageOptions: { globals: globals.browser } },
  { files: ['web/hosted/**'], languageOptions: { globals: { WORDS_FILES: 'readonly' } } },
  { files: ['web/hosted/worker.js'], languageOptions: { globals: { ...globals.serviceworker, KEPT_FILES: 'readonly', TWIN_FILE: 'readonly' } } },
  { files: ['web/build/**', 'tests/**'], languageOptions: { globals: globals.node } },
  // Here functions are also sent to a browser, to run there.
  { files: ['tests/browser/**'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
