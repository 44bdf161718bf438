import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/** A step that failed in a way the reader can act on: its message is shown without a stack. */
export class Stop extends Error {}

/**
 * Where a command is on the PATH, or nothing.
 * @param {...string} names the first one found wins
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Run a command from the top of the project with its output on the screen; true when it exits with 0.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 */
export function succeeds([program, ...args], env = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/**
 * The same, for a step that nothing can go on without.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, env) {
  if (!succeeds(command, env)) throw new Stop(`Failed: ${command.join(' ')}`);
}

/**
 * What a command prints, or nothing when it cannot run.
 * @param {string[]} command
 */
export function output([program, ...args]) {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * Run a command beside others, its output held back.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {Promise<{ ok: boolean, said: string }>}
 */
export function outcome([program, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part));
    child.on('error', (error) => resolve({ ok: false, said: `${program}: ${error.message}` }));
    child.on('close', (status) => resolve({ ok: status === 0, said }));
  });
}

/**
 * Run a script's main function; a `Stop` ends it with a sentence, anything else with its stack.
 * @param {() => Promise<void> | void} main
 */
export async function start(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
