import { readdirSync, readFileSync } from 'node:fs';
import { builtFor } from './built_for.mjs';
import { bundleScript, bundleStyle } from './bundle.mjs';
import { asText, assemble, iconLink } from './html.mjs';
import { packed } from './packed.mjs';
import { inProject } from './paths.mjs';
import { checkPolicy } from './policy.mjs';

const vectors = inProject('tests/vectors');

/** The files of known answers, by name. */
export const KNOWN_ANSWERS = readdirSync(vectors)
  .filter((file) => /^(plan-.*|days|compare|regimens)\.json$/.test(file))
  .sort();

export const WRONG_ANSWERS = 'wrong-on-purpose.json';

/** Which hospital's copy is looked at. */
function whose() {
  const { name, schedule } = builtFor.hospital ?? {};
  if (!name) return '';
  const plan = schedule
    ? `, with its own plan, version ${schedule.version} (${schedule.date}, signed by ${schedule.signedBy})`
    : ', with the dates of the label';
  return `<p id="hospital">${asText(`This copy is built for ${name}${plan}.`)}</p>\n`;
}

/**
 * A page of its own that asks the core every known answer: no page that a family opens carries them.
 * @param {string} icon  The icon's SVG.
 */
export async function selfCheckPage(icon) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(`${vectors}/${file}`, 'utf8'));
  // In HTML a null would be read as another sign, and the WebAssembly holds some.
  const script = (await bundleScript({ entry: 'web/review/selfcheck.js', format: 'iife' })).replaceAll('\0', '\\x00');
  const style = await bundleStyle('web/review/selfcheck.css');
  const data = (/** @type {string} */ id, /** @type {unknown} */ value) =>
    `<script type="text/plain" id="${id}">${packed(JSON.stringify(value))}</script>`;
  const source = readFileSync(inProject('web/review/selfcheck.html'), 'utf8');
  return assemble(
    source.replace('<ul id="results"', () => `${whose()}<ul id="results"`),
    {
      policy: checkPolicy({ script, style }),
      head: [
        iconLink(icon),
        `<style>${style}</style>`,
        data('known', KNOWN_ANSWERS.flatMap(read)),
        data('wrong', read(WRONG_ANSWERS)),
      ].join('\n'),
      script,
    },
  );
}
