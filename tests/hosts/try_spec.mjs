import { run } from '../../web/build/shell.mjs';

/**
 * One file of this folder, by Playwright.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export function trySpec(name, env) {
  run(
    [
      'npx',
      '--no-install',
      'playwright',
      'test',
      `${name}.spec.mjs`,
      '--config',
      'tests/hosts/playwright.config.mjs',
      '--reporter',
      'list',
    ],
    env,
  );
}
