import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** At once, and for how long. */
const ASKERS = 32;
const SECONDS = 3;

/** The machine, as a figure of load must name it. */
export const MACHINE = `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ab on the same machine`;

/**
 * By ApacheBench, which keeps its connections and unpacks nothing.
 * @param {string} address
 * @param {string} accepted  What the asker takes, as in Accept-Encoding.
 * @returns {number} Answers in a second.
 */
export function answersASecond(address, accepted) {
  const args = ['-q', '-k', '-c', String(ASKERS), '-t', String(SECONDS), '-n', '1000000', '-H', `Accept-Encoding: ${accepted}`, address];
  const told = execFileSync('ab', args, { encoding: 'utf8' });
  const number = (/** @type {string} */ line) => Number(new RegExp(`^${line}:\\s+([\\d.]+)`, 'm').exec(told)?.[1] ?? NaN);
  if (number('Failed requests') !== 0 || /^Non-2xx/m.test(told)) throw new Error(told);
  return Math.round(number('Requests per second'));
}
