import { bundleScript, bundleStyle } from './bundle.mjs';
import { assemble, iconLink } from './html.mjs';
import { onePagePolicy } from './policy.mjs';

/**
 * The page as one file that opens from a disk, a stick or an e-mail.
 * @param {string} html
 * @param {string} icon the icon's SVG
 */
export async function onePage(html, icon) {
  const style = await bundleStyle('web/style/main.css');
  const script = await bundleScript({ entry: 'web/page/one_file.js', format: 'iife' });
  return assemble(html, {
    policy: onePagePolicy({ script, style }),
    head: `${iconLink(icon)}\n<style>${style}</style>`,
    script,
  });
}
