/**
 * For a driver that cannot turn the clock; the page looks at it whenever it gets the focus. Runs in the page.
 * @param {string} time
 */
export function atTime(time) {
  const Real = Date;
  const now = new Real(time).getTime();
  globalThis.Date = /** @type {DateConstructor} */ (
    new Proxy(Real, {
      construct: (_, given) => Reflect.construct(Real, given.length > 0 ? given : [time]),
      get: (_, name) => (name === 'now' ? () => now : Reflect.get(Real, name)),
    })
  );
  dispatchEvent(new Event('focus'));
}
