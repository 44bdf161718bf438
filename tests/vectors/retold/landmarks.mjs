/** The days that the course turns on, counted from the infusion (STE-START, STE-GATE). */
export const FIRST = -1;
export const GATE = 28;
