import { html, nothing } from 'lit-html';
import { LANGUAGES, thousandths } from '../words/index.js';
import { canPrint } from '../print/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('../core/doseline.js').Plan} Plan */

/** Each drawn in a square of 24: lines alone, in the colour of the text. */
const SIGNS = {
  share: 'M7 17 17 7M9 7h8v8',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  message: 'M4 6h16v12H4zM4 7l8 6 8-6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h3v3H8z',
  questions: 'M4 5h16v11h-9l-4 4v-4H4zM10.2 9a2 2 0 1 1 2.5 2c-.5.2-.7.5-.7 1M12 13.8v.1',
  changes: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  learn: 'M12 6.5v13M12 6.5C9 4.5 6 4.5 4 5.5v13c2-1 5-1 8 1 3-2 6-2 8-1v-13c-2-1-5-1-8 1z',
  compare: 'M4 5h4v14H4zM10 5h4v14h-4zM16 5h4v14h-4z',
  kit: 'M4 5h16v14H4zM4 10h16M4 15h16M10 5v14',
  sources: 'M6 4h9l3 3v13H6zM9 10h6M9 14h6',
  answers: 'M5 19l1-4L16 5l3 3L9 18z',
  language: 'M4 12h16M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4c-4 4-4 12 0 16M12 4c4 4 4 12 0 16',
  look: 'M5 18 9 7l4 11M6.5 14h5M15 18l2.5-7 2.5 7M16 16h3',
  about: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v.5M12 11v5',
};

/**
 * What there is below More, a link a row.
 * @param {View} view
 * @param {object} [parts]
 * @param {Plan} [parts.plan]
 * @param {string} [parts.nickname]  The child's.
 * @param {number} [parts.toAsk]  How many questions have not been asked yet.
 * @param {boolean} [parts.links]  Whether a link to this page leads anywhere.
 * @param {boolean} [parts.prints]
 */
export function moreList(view, { plan, nickname, toAsk = 0, links = true, prints = canPrint() } = {}) {
  const { words, label } = view;
  const hint = (/** @type {string} */ name) => words.say(`more-${name}-hint`);
  return html`<nav class="card more-list" id="more-list" aria-label="${words.say('place-more')}">
    <ul>
      ${row(view, 'share', hint(links ? 'share' : 'share-file'))}
      ${prints ? row(view, 'print', hint('print')) : nothing}
      ${plan ? row(view, 'message', hint('message')) : nothing}
      ${plan ? row(view, 'calendar', hint('calendar')) : nothing}
      ${row(view, 'questions', toAsk > 0 ? words.say('more-to-ask', { count: toAsk }) : hint('questions'))}
      ${plan ? row(view, 'changes', hint('changes')) : nothing}
      ${row(view, 'learn', hint('learn'))}
      ${row(view, 'compare', hint('compare'))}
      ${row(view, 'kit', words.say('more-kit-hint', { count: String(label.kits.length) }))}
      ${row(view, 'sources', hint('sources'))}
      ${plan ? answersRow(view, plan, nickname) : row(view, 'answers', words.say('nickname'))}
      ${row(
        view,
        'language',
        LANGUAGES.map(
          ({ tag, name, direction }, index) => html`${index > 0 ? ' · ' : nothing}<bdi lang="${tag}" dir="${direction}">${name}</bdi>`,
        ),
      )}
      ${row(view, 'look', hint('look'))}
      ${row(view, 'about', hint('about'))}
    </ul>
  </nav>`;
}

/**
 * @param {View} view
 * @param {keyof SIGNS} name  Also of the place.
 * @param {unknown} hint
 */
function row({ words }, name, hint) {
  return html`<li>
    <a href="#${name}">
      ${sign(name)}
      <span class="more-text">
        <span class="more-name">${words.say(`place-${name}`)}</span>
        <span class="more-hint">${hint}</span>
      </span>
    </a>
  </li>`;
}

/** @param {View} view @param {Plan} plan @param {string} [nickname] */
function answersRow(view, plan, nickname) {
  const { words } = view;
  const kg = words.say('kg', { kg: thousandths(plan.weight.grams) });
  return html`<li>
    <a href="#answers">
      ${sign('answers')}
      <span class="more-text">
        <span class="more-name">${nickname ? html`<bdi>${nickname}</bdi>, ` : nothing}${kg}</span>
        <span class="more-hint">
          ${dateLine(view, 'more-born', plan.birthDate)} ${dateLine(view, 'more-infusion', plan.infusionDate)}
        </span>
      </span>
      <span class="more-change">${words.say('entry-change')}</span>
    </a>
  </li>`;
}

/**
 * Where the line is too short for both, the whole date stands on the next one.
 * @param {View} view
 * @param {string} message
 * @param {string} iso
 */
function dateLine({ words, dates }, message, iso) {
  const date = dates.full(iso);
  const [before, after] = words.say(message, { date }).split(date);
  return html`<span class="more-date">${before}<span class="more-day">${date}</span>${after}</span>`;
}

/** @param {keyof SIGNS} name */
function sign(name) {
  return html`<svg class="more-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${SIGNS[name]}"></path></svg>`;
}
