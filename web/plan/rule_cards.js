import { nothing } from 'lit-html';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/**
 * Blood tests in words.
 * @param {View} view
 * @param {string} [title]  Where the page also lists the visits, the rule has a name of its own.
 */
export function testsCard(view, title = 'tests-title') {
  const { html, words } = view;
  return html`<section class="card rule-card" aria-labelledby="tests-title">
    <h2 id="tests-title">${words.say(title)}</h2>
    ${testsRules(view)}
  </section>`;
}

/**
 * The same without a card and a title of its own.
 * @param {View} view
 */
export function testsRules({ html, words }) {
  const rows = [
    ['liver', 'MON-LIVER'],
    ['platelets', 'MON-PLT'],
    ['troponin', 'MON-TROP'],
  ];
  return html`<dl class="stack">
      ${rows.map(
        ([name, rule]) => html`<div>
          <dt>${words.say(`tests-${name}`)}</dt>
          <dd>${words.say(`tests-${name}-text`)} ${ruleLink({ html, words }, rule, words.say(`tests-${name}`))}</dd>
        </div>`,
      )}
    </dl>
    <p class="strong-note">${words.say('tests-end')} ${ruleLink({ html, words }, 'MON-3M', words.say('tests-title'))}</p>`;
}

/**
 * The rules of daily life in words, with their dates once there is a plan.
 * @param {View} view
 * @param {Plan | undefined} plan
 */
export function lifeCard(view, plan) {
  const { html, words, dates } = view;
  const rows = [
    ['diapers', 'HYG-SHED', 'window.hygiene'],
    ['gloves', 'HYG-EU', 'window.hygiene'],
    ['donation', 'DON-NONE', ''],
    ['vaccines', 'VAC-ADJUST', 'window.vaccines'],
    ['home', 'VAC-HOME', ''],
    ['watch', 'MON-TMA', 'watch.tma'],
    ['rsv', 'RSV', ''],
  ].filter(([, rule]) => statedRules(view, [rule]).length > 0);
  return html`<section class="card rule-card" aria-labelledby="life-title">
    <h2 id="life-title">${words.say('life-title')}</h2>
    <dl class="stack">
      ${rows.map(([name, rule, window]) => {
        const item = plan?.items.find((each) => each.name === window);
        return html`<div>
          <dt>${words.say(`life-${name}`)}</dt>
          ${item?.from && item.through ? html`<dd class="when">${dates.span(item.from, item.through)}</dd>` : nothing}
          <dd>${words.say(words.has(`life-${name}-text`) ? `life-${name}-text` : `rule-${rule}`)} ${ruleLink({ html, words }, rule, words.say(`life-${name}`))}</dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

/**
 * Those of the rules that the edition has.
 * @param {Pick<View, 'label'>} view
 * @param {readonly string[]} rules
 */
export function statedRules({ label }, rules) {
  return rules.filter((rule) => label.rules.some(({ id }) => id === rule));
}

/**
 * From a statement to its rule in the sources panel. All such links look alike, so each one's name says whose it is.
 * @param {Pick<View, 'html' | 'words'>} view
 * @param {string} rule  Rule id.
 * @param {string} what  What the statement is about.
 * @param {number} [nth]  Which of several that it rests on.
 */
export function ruleLink({ html, words }, rule, what, nth) {
  const name = nth ? words.say('source-nth-for', { what, nth: String(nth) }) : words.say('source-for', { what });
  const word = nth === undefined ? words.say('source-word') : nth === 1 ? words.say('source-nth', { nth: '1' }) : String(nth);
  return html`<a class="source-link" href="#source-${rule}" aria-label="${name}">${word}</a>`;
}
