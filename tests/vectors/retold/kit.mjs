/** The label's kit table, from the printed CSV. */
import { readFileSync } from 'node:fs';
import { halfUp } from './weight.mjs';

/** "46.8" with 3 decimals is 46800. @param {string} text @param {number} decimals */
function scaled(text, decimals) {
  const [whole, fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

export const kits = readFileSync(new URL('../zolgensma-kits.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line, place) => {
    const [min, max, vg, volume, small, large, vials] = line.split(',');
    const row = place + 1;
    return {
      kind: 'row',
      minGrams: scaled(min, 3),
      maxGrams: scaled(max, 3),
      volumeMicrolitres: scaled(volume, 3),
      vials: Number(vials),
      vialsGrade: row <= 12 || (row >= 20 && row <= 31) ? 'A' : 'B',
      split: { vials5500Microlitres: Number(small), vials8300Microlitres: Number(large) },
      splitGrade: 'B',
      doseVg: Number(vg),
      rules: ['ZOL-KIT'],
      row,
    };
  });

/** @param {number} grams */
export function kitFor(grams) {
  const own = kits.find((kit) => kit.minGrams <= grams && grams <= kit.maxGrams);
  if (own) {
    const vgPerKg = Number(halfUp(110n * BigInt(own.maxGrams), BigInt(grams)) * 1_000_000_000_000n);
    return { ...own, vgPerKg };
  }
  const above = kits.findIndex((kit) => kit.minGrams > grams);
  return { kind: 'gap', below: kits[above - 1], above: kits[above], rules: ['ZOL-GAP'] };
}
