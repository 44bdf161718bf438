import { COUNTRY_BOX_ID, dialLinkId, withLineOf } from '../call/index.js';

/** @typedef {import('./page_state.js').PageState} PageState */

/**
 * Whom to call, as typed on the page, and what comes of each answer about it.
 * @param {PageState} state
 * @param {Pick<import('./live_page.js').Actions, 'edit'>} actions
 * @returns {import('../call/index.js').Phones}
 */
export function phonesOf({ phones, country, asked }, { edit }) {
  const choose = (/** @type {PageState} */ now, /** @type {string} */ chosen) => {
    now.country = chosen;
    now.phones = withLineOf(now.phones, chosen);
  };
  return {
    typed: phones,
    country,
    asked,
    onType: (who, number) => edit((now) => (now.phones = now.phones.map((phone) => (phone.who === who ? { who, number } : phone)))),
    onCountry: (chosen, onTop) =>
      edit((now) => {
        if (onTop) now.asked.add('country');
        choose(now, chosen);
      }),
    onConfirm(chosen) {
      edit((now) => choose(now, chosen));
      document.getElementById(dialLinkId('emergency'))?.focus();
    },
    onElsewhere() {
      edit((now) => now.asked.add('country'));
      document.getElementById(COUNTRY_BOX_ID)?.focus();
    },
  };
}
