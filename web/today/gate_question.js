import { html, nothing } from 'lit-html';
import { openText } from '../plan/index.js';
import { teamCall } from '../call/index.js';
import { gateWords } from './gate_words.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */
/** @typedef {import('../core/doseline.js').GateQuestion} GateQuestion */

/**
 * May the taper start? Only the team knows (STE-GATE); until it says so the full dose goes on (STE-HOLD).
 * @param {View} view
 * @param {object} parts
 * @param {Plan} parts.plan
 * @param {GateQuestion} parts.gate
 * @param {boolean} [parts.titled]  Whether the question itself stands above, as the title.
 * @param {boolean} [parts.ahead]  Whether the day has not come yet: nobody is called or has answered.
 * @param {readonly import('../call/index.js').Phone[]} parts.phones
 * @param {Pick<import('./today_card.js').TodayActions, 'begin'>} parts.actions
 */
export function gateQuestion(view, { plan, gate, titled = false, ahead = false, phones, actions }) {
  if (gate.state === 'ask-end' || gate.state === 'call-end') return endQuestion(view, { gate, ahead, phones, actions });
  const { words, dates } = view;
  const course = plan.items.filter(({ kind }) => kind === 'course').pop();
  const because = course?.openBecause ?? 'no-answer';
  const since = dates.full(gate.since);
  const askOn = gate.askOn ? dates.full(gate.askOn) : '';

  if (gate.state === 'steps') {
    const begins = plan.today !== undefined && gate.since > plan.today.date;
    return html`<div class="gate-question gate-${gate.state}">
      <p>${words.say(begins ? 'gate-steps-ahead' : 'gate-steps', { date: since })}</p>
      ${
        ahead
          ? nothing
          : html`<button class="button on-tile" type="button" @click=${() => actions.begin('taper')}>${words.say('gate-steps-type')}</button>`
      }
    </div>`;
  }
  const known = words.has(`gate-since-${because}`) ? words.say(`gate-since-${because}`, { date: since }) : nothing;
  if (gate.state === 'not-yet') {
    return html`<div class="gate-question gate-${gate.state}">
      <p>${known} ${words.say(gate.visit ? 'gate-again-visit' : 'gate-again', { date: askOn })}</p>
    </div>`;
  }
  const { question, call } = gateWords(view, gate);
  const why = course && because === 'no-answer' ? openText(view, course) : undefined;
  return html`<div class="gate-question gate-${gate.state}">
    ${titled ? nothing : html`<p class="question-text">${question}</p>`}
    ${known === nothing ? nothing : html`<p>${known}</p>`}
    ${call && !ahead ? html`<p class="dose-call">${call}</p>` : nothing}
    <p>${why ?? words.say('gate-until')}</p>
    ${
      ahead
        ? nothing
        : html`<div class="gate-buttons">
          ${call ? teamCall(view, phones) : nothing}
          <button class="button on-tile" type="button" @click=${() => actions.begin('gate')}>${words.say('gate-answered')}</button>
        </div>`
    }
  </div>`;
}

/**
 * Has the steroid ended? The label's days of the taper are over, and nobody has said so.
 * @param {View} view
 * @param {Pick<Parameters<typeof gateQuestion>[1], 'gate' | 'ahead' | 'phones' | 'actions'>} parts
 */
function endQuestion(view, { gate, ahead, phones, actions }) {
  const { words } = view;
  const { question, call } = gateWords(view, gate);
  return html`<div class="gate-question gate-${gate.state}">
    <p class="question-text">${question}</p>
    ${call && !ahead ? html`<p class="dose-call">${call}</p>` : nothing}
    ${
      ahead
        ? nothing
        : html`<div class="gate-buttons">
          ${call ? teamCall(view, phones) : nothing}
          <button class="button on-tile" type="button" @click=${() => actions.begin('ended')}>${words.say('gate-ended')}</button>
          <button class="button on-tile" type="button" @click=${() => actions.begin('taper')}>${words.say('gate-goes-on')}</button>
        </div>`
    }
  </div>`;
}
