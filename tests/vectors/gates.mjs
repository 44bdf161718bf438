/** Nobody answered the gate: the days on which a page must not go quiet. */
import { plus } from './retold/days.mjs';
import { child, told } from './retold/vector.mjs';

const prescription = { strengthMicrograms: 15_000, strengthMicrolitres: 5000, doseMicrolitres: 2700, timesPerDay: 1 };

export const gateVectors = [-2, -1, 0, 1, 27, 28, 29, 31, 32, 56, 57, 84, 100, 400].map((count) =>
  told(`nobody answered the gate, on day ${count}`, { prescription, today: plus(child.infusionDate, count) }),
);
