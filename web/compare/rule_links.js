import { html } from 'lit-html';
import { ruleLink, statedRules } from '../plan/index.js';

/** @typedef {import('../ui/index.js').View} View */

/**
 * A way to each rule of a statement, in one step; several are told apart by their number.
 * @param {View} view
 * @param {readonly string[]} rules
 * @param {string} what  What it is about.
 */
export function ruleLinks(view, rules, what) {
  const stated = statedRules(view, rules);
  return stated.map((rule, index) => html` ${ruleLink(view, rule, what, stated.length > 1 ? index + 1 : undefined)}`);
}
