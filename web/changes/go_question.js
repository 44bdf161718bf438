import { html, nothing } from 'lit-html';
import { question, readDateBoxes } from '../form/index.js';
import { PREFIX } from './change_reading.js';
import { dateOf } from './date_question.js';

/** @typedef {import('./change_form.js').Sections} Sections */

/**
 * A taper rests on the team's "go" (STE-GATE). Who types its steps has most likely heard it.
 * @param {Sections} sections
 */
export function goQuestion(sections) {
  const { form, draft, asking, type } = sections;
  const { words, dates } = form.view;
  const day = readDateBoxes(draft.dates.on, words.language);
  const wrong = form.problems.some(({ field }) => field === 'on') || asking.asked.some(({ field }) => field === 'on');
  const title = words.say('change-taper-go-title');
  return question(form, {
    field: 'go',
    title,
    body: html`<label class="${draft.go ? 'unit box chosen' : 'unit box'}" for="${PREFIX}-go">
      <input type="checkbox" id="${PREFIX}-go" .checked=${draft.go} @change=${() => type((now) => (now.go = !now.go))} />
      <span>${day.ok ? words.say('change-taper-go', { date: dates.full(day.iso) }) : words.say('change-taper-go-undated')}</span>
    </label>`,
    more: draft.go
      ? html`<details class="more" ?open=${wrong || draft.goTyped || !day.ok}>
          <summary>${words.say('change-taper-go-other')}</summary>
          ${dateOf(sections, 'on')}
        </details>`
      : nothing,
  });
}
