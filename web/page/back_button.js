/** How the two entries of the browser's history are marked that an open form stands between. */
const PLAN = 'plan';
const FORM = 'form';

/**
 * On a phone "Back" means "close this": with a form open it must not leave the page, and lose what is typed with it. So
 * an open form is an entry of the history, at the same address. Once the form is closed in another way the entry stays,
 * for the next form. A link to a place on the page makes an entry too, with no mark: the form then stays open.
 *
 * @param {() => void} close  Closes the form, if one is open.
 * @returns {() => void} To be called when a form opens.
 */
export function wayBack(close) {
  addEventListener('popstate', ({ state }) => {
    if (state === PLAN) close();
  });
  return () => {
    if (history.state === FORM) return;
    try {
      history.replaceState(PLAN, '');
      history.pushState(FORM, '');
    } catch {
      // Some frames have no history; their portal's own "Back" is all there is.
    }
  };
}
