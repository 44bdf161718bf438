/** @typedef {import('../ui/index.js').View} View */

/**
 * Where all that a card says comes from, once, at its foot.
 * @param {Pick<View, 'html' | 'words'>} view
 * @param {readonly (readonly [rule: string, what: string])[]} rules  Ids, each with what the rule is about, in words.
 * @param {unknown} [more]  What else there is to say of the source.
 */
export function sourceFoot({ html, words }, rules, more) {
  return html`<details class="source-foot">
    <summary>${words.say('source-foot')}</summary>
    <ul>
      ${rules.map(([rule, what]) => {
        // Two ways that lead to different rules are not called the same.
        const isAlone = rules.every(([other, its]) => other === rule || its !== what);
        return html`<li><a href="#source-${rule}">${isAlone ? what : `${what} (${rule})`}</a></li>`;
      })}
    </ul>
    ${more}
  </details>`;
}
