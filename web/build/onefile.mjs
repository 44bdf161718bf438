import { bundleScript, bundleStyle } from './bundle.mjs';
import { bundleInTwo } from './bundle_in_two.mjs';
import { assemble, iconLink } from './html.mjs';
import { notices } from './licences.mjs';
import { packedTightly } from './packed.mjs';
import { onePagePolicy } from './policy.mjs';

/**
 * The page as one file that opens from a disk, a stick or an e-mail.
 * @param {string} html
 * @param {string} icon the icon's SVG
 * @param {string} twin `web/core/twin_script.js`, bundled
 */
export async function onePage(html, icon, twin) {
  const style = await bundleStyle('web/page/page.css');
  let rest = '';
  const script = await bundleInTwo({
    first: 'web/one_file/main.js',
    rest: 'web/page/whole_page.js',
    packedTwin: twin,
    keepRest: (content) => packedTightly((rest = content)),
  });
  const start = await bundleScript({ entry: 'web/one_file/start.js', format: 'iife' });
  const page = assemble(html, {
    policy: onePagePolicy({ scripts: [start, script, rest, twin], style }),
    head: `${iconLink(icon)}\n<script>${start}</script>\n<style>${style}</style>`,
    script,
  });
  return `${page.trimEnd()}\n<!--\n${['Doseline (Apache-2.0) https://www.apache.org/licenses/LICENSE-2.0', ...notices()].join('\n\n').replace(/--+/g, '-')}\n-->\n`;
}
