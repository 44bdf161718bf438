/** The story that every browser and every shape of the page must tell alike. */

/** @typedef {{ weight: string, unit: 'kg' | 'lb', birth: string[], infusion: string[] }} Answers dates as day, month, year */

/** @type {Answers} */
export const answers = { weight: '8.2', unit: 'kg', birth: ['1', 'May', '2025'], infusion: ['3', '11', '2025'] };

/** By the clock of the device on which it is told. */
export const toldOn = '2025-11-12T09:30:00';

export const expected = {
  volume: 'Given Monday 3 November 2025: 46.8 mL into a vein, once, by the hospital',
  vials: '6',
  rows: [
    [
      'Sunday 2 November 2025 to Monday 1 December 2025, and on past that day, unless your team has started the taper',
      'Steroid, full dose, every day',
    ],
    ['Monday 3 November 2025', 'Infusion, 46.8 mL, once, over 60 minutes'],
    ['Monday 10 November 2025', 'Blood test: liver, platelets, and troponin'],
    ['Monday 17 November 2025', 'Blood test: liver, platelets, and troponin'],
    ['Monday 24 November 2025', 'Blood test: liver, platelets, and troponin'],
    ['Monday 1 December 2025', 'Blood test: liver, platelets, and troponin'],
    ['Tuesday 2 December 2025 to Monday 29 December 2025', 'Steroid taper, amounts set by your team'],
    ['Monday 8 December 2025', 'Blood test: liver'],
    ['Monday 15 December 2025', 'Blood test: liver and platelets'],
    ['Monday 22 December 2025', 'Blood test: liver'],
    ['Monday 29 December 2025', 'Blood test: liver, platelets, and troponin'],
    ['Monday 12 January 2026', 'Blood test: liver and platelets'],
    ['Monday 26 January 2026', 'Blood test: liver, platelets, and troponin'],
    ['Tuesday 3 February 2026', '3 months of blood tests: the label’s least time. Ask your team if they go on.'],
  ],
};

/** East and west of Greenwich as far as it goes: a day that slips shows in one of them. */
export const zones = ['America/Los_Angeles', 'Europe/London', 'Australia/Sydney', 'Pacific/Kiritimati'];

/** Reads the answer off the page. Runs inside it, so it stands on its own. */
export function readAnswer() {
  const text = (/** @type {Element | null} */ element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const fact = (/** @type {string} */ name) =>
    [...document.querySelectorAll('dt')].find((term) => text(term) === name)?.nextElementSibling ?? null;
  const told = /^(Steroid(,| taper)|Infusion|Blood test|3 months)/;
  return {
    volume: text(document.querySelector('.infusion .given .date-heard')),
    vials: text(fact('vials in the kit')),
    rows: [...document.querySelectorAll('.plan-table tbody tr')]
      .map((row) => [text(row.querySelector('.when .date-heard')), text(row.querySelector('.item-name'))])
      .filter(([, what]) => told.test(what)),
  };
}
