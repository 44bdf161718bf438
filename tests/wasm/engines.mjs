/** Both engines of the built package, as other people's programs get them. */
import { loadDoseline } from '../../dist/package/index.js';

export const engines = await Promise.all([loadDoseline({ engine: 'wasm' }), loadDoseline({ engine: 'twin' })]);
