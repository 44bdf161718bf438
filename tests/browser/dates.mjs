/** "Wednesday 4 March 2026", as the page writes dates in English; made apart from it. */
export const DATES = {
  /** @param {Date} date */
  format: (date) => {
    const part = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
      new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(date);
    return `${part({ weekday: 'long' })} ${part({ day: 'numeric' })} ${part({ month: 'long' })} ${part({ year: 'numeric' })}`;
  },
};
