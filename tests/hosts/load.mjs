import { Agent, get } from 'node:http';

/** At once. */
const ASKERS = 32;

const SECONDS = 3;

/**
 * First visits in a second: the page and the two scripts that it brings, packed as the server has them.
 * @param {string} address  Of the page.
 */
export async function visitsASecond(address) {
  const agent = new Agent({ keepAlive: true, maxSockets: ASKERS });
  const ask = (/** @type {string} */ path) =>
    new Promise((resolve, reject) => {
      get(new URL(path, address), { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
        response.on('end', resolve).resume();
      }).on('error', reject);
    });
  const [script] = /assets\/page-\w+\.js/.exec(await (await fetch(address)).text()) ?? [''];
  const [rest] = /assets\/rest-\w+\.js/.exec(await (await fetch(new URL(script, address))).text()) ?? [''];
  const end = Date.now() + SECONDS * 1000;
  let visits = 0;
  const visit = async () => {
    while (Date.now() < end) {
      for (const path of ['', script, rest]) await ask(path);
      visits++;
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, visit));
  agent.destroy();
  return Math.round(visits / SECONDS);
}
