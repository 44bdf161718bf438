import { svg, html } from 'lit-html';
import { thousandths } from '../words/index.js';

/** @typedef {import('../ui/index.js').View} View */

// In the drawing's own units; the barrel's length stands for the syringe's whole volume.
const TOP = 40;
const LENGTH = 300;
const LEFT = 34;
const WIDTH = 44;

/**
 * An oral syringe, tip up, with its real marks, the plunger at the written volume: marks and volume are to one scale.
 * @param {View} view
 * @param {{ microlitres: number, markMicrolitres: number }} syringe
 * @param {number} doseMicrolitres
 */
export function syringePicture({ words }, { microlitres, markMicrolitres }, doseMicrolitres) {
  const dose = thousandths(doseMicrolitres);
  const y = (/** @type {number} */ volume) => TOP + (volume * LENGTH) / microlitres;
  const marks = Array.from({ length: microlitres / markMicrolitres + 1 }, (_, index) => index * markMicrolitres);
  const numbered = microlitres > 1000 ? 1000 : 100;
  const edge = LEFT + WIDTH;
  const at = y(doseMicrolitres);

  return html`<svg
    class="syringe"
    viewBox="0 0 168 420"
    role="img"
    aria-label="${words.say('syringe-label', { size: thousandths(microlitres), ml: dose })}"
  >
    <path class="syringe-barrel" d="M${LEFT + 16} 8h12v20h16v${LENGTH + 22}h-44v${-LENGTH - 22}h16z" />
    <rect class="syringe-liquid" x="${LEFT}" y="${TOP}" width="${WIDTH}" height="${at - TOP}" />
    <rect class="syringe-liquid" x="${LEFT + 18}" y="12" width="8" height="28" />
    <path class="syringe-rod" d="M${LEFT + 17} ${at + 12}v${TOP + LENGTH + 34 - at}h-15v10h40v-10h-15v${at - TOP - LENGTH - 34}z" />
    <rect class="syringe-plunger" x="${LEFT}" y="${at}" width="${WIDTH}" height="14" rx="3" />
    ${marks.map((volume) => {
      const length = volume % numbered === 0 ? 22 : (volume * 2) % numbered === 0 ? 15 : 9;
      return svg`<path class="syringe-mark" d="M${edge} ${y(volume)}h${-length}" />
        ${volume % numbered === 0 && volume > 0 ? svg`<text class="syringe-number" x="${LEFT - 6}" y="${y(volume) + 5}">${thousandths(volume)}</text>` : ''}`;
    })}
    <path class="syringe-line" d="M${LEFT - 4} ${at}H${edge + 12}" />
    <path class="syringe-pointer" d="M${edge + 8} ${at}l12 -15h48v30h-48z" />
    <text class="syringe-dose" x="${edge + 46}" y="${at + 6}">${dose}</text>
  </svg>`;
}
