import { nothing } from 'lit-html';
import { brokenNote, onSend } from '../form/index.js';
import { copyFrom, valueOf } from '../ui/index.js';
import { instantText } from './family_words.js';
import { PLAN_FILE_TYPES, wholeFileSize, wholePageAddress } from '../sharing/index.js';
import { offerCard, OFFER_ID } from './offer_card.js';
import { refusedNote } from './refused_note.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./keeper.js').Keeper} Keeper */
/** @typedef {import('./keeper_state.js').KeeperState} KeeperState */

export { offerCard, OFFER_ID };

const LINK_ID = 'keep-link-made';
const TEXT_ID = 'keep-text-made';

/**
 * The card "Keep and share": on this device, as a file, as a link.
 *
 * In the page, once the core is there:
 *
 *     const keeper = createKeeper({
 *       core,
 *       store: createDeviceStore(),
 *       memory: createTabMemory(),
 *       current: () => ({ request, typed: state.entry, ticks, questions, notes, phones, language }),
 *       replace: (family, how) => { …put it all on the screen…; draw(); },
 *       draw,
 *       now: () => new Date(),
 *       window,
 *       download: (file) => download(file, document),
 *       attend: () => document.getElementById(OFFER_ID)?.focus(),
 *     });
 *     draw();
 *     keeper.start();
 *
 * then `keeper.changed()` after whatever changes the screen's content; `offerCard(view, keeper)` as the first thing in
 * `main`, where a family that opens a link sees it; `keepNews(view, keeper)` next to it as long as the card is out of
 * sight; and `keepingCard(view, keeper)` where the card belongs. All follow `keeper.state` alone, so a `guard` around them
 * needs `keeper.state` among its values.
 *
 * @param {View} view
 * @param {Keeper} keeper
 */
export function keepingCard(view, keeper) {
  const { html, words } = view;
  const { state } = keeper;
  return html`<section class="card keeping" id="keep" aria-labelledby="keep-title">
    <div>
      <h2 id="keep-title">${words.say('keep-title')}</h2>
      <p class="soft">${words.say('keep-lead')}</p>
    </div>
    <div class="keep-said" role="status">
      ${state.notice ? html`<p class="keep-notice">${words.say(`keep-notice-${state.notice}`)}</p>` : nothing}
    </div>
    ${
      state.canPutBack
        ? html`<p>
          <button class="button quiet" type="button" @click=${() => keeper.putBack()}>${words.say('keep-put-back')}</button>
        </p>`
        : nothing
    }
    ${state.refused ? refusedNote(view, state.refused) : nothing}
    <div class="keep-ways">
      ${onThisDevice(view, keeper)} ${asFile(view, keeper)} ${asLink(view, keeper)}
    </div>
  </section>`;
}

/** @param {View} view @param {Keeper} keeper */
function onThisDevice(view, keeper) {
  const { html, words } = view;
  const { keeping, keptAt, trouble, device, refused, offer, inside } = keeper.state;
  // Where nothing can be kept, a button that says it can would be a lie.
  const canKeep = trouble !== 'refused';
  const kept = keeping !== 'off' || refused?.from === 'device';
  return html`<div class="keep-way">
    <h3>${words.say('keep-device')}</h3>
    <p class="${`keep-state ${keeping}`}">
      ${words.say(`keep-state-${keeping}`)}
      ${keptAt ? words.say('keep-kept-at', { when: instantText(view, keptAt) }) : nothing}
    </p>
    ${trouble ? html`<p class="note">${words.say(`keep-trouble-${trouble}`)}</p>` : nothing}
    ${inside ? html`<p class="soft">${words.say('keep-inside')}</p>` : nothing}
    ${
      canKeep
        ? html`<p class="soft">${words.say('keep-device-where')}</p>
          ${meaning(view, 'device')}
          <p class="keep-buttons">
            ${
              keeping === 'on' || offer?.from === 'device'
                ? nothing
                : html`<button class="button" type="button" @click=${() => keeper.keep()}>
                  ${words.say(kept ? 'keep-over' : 'keep-start')}
                </button>`
            }
            ${
              kept
                ? html`<button class="button quiet" type="button" @click=${() => keeper.erase()}>${words.say('keep-erase')}</button>`
                : nothing
            }
          </p>`
        : nothing
    }
    <label for="keep-name">${words.say('keep-name')}</label>
    <input
      id="keep-name"
      class="keep-text"
      type="text"
      autocomplete="off"
      maxlength="60"
      data-read="later"
      aria-describedby="keep-name-hint"
      .value=${device}
      @input=${(/** @type {Event} */ event) => keeper.typeName(valueOf(event))}
      @change=${(/** @type {Event} */ event) => keeper.name(valueOf(event))}
    />
    ${brokenNote({ words }, device)}
    <p class="soft" id="keep-name-hint">${words.say('keep-name-hint')}</p>
  </div>`;
}

/** What follows from a way of keeping, for those who want to know. @param {View} view @param {'device' | 'file' | 'link'} way */
function meaning({ html, words }, way) {
  return html`<details class="keep-meaning">
    <summary>${words.say('keep-what')}</summary>
    <p class="soft">${words.say(`keep-${way}-more`)}</p>
  </details>`;
}

/** @param {View} view @param {Keeper} keeper */
function asFile(view, keeper) {
  const { html, words } = view;
  const { text } = keeper.state;
  const size = wholeFileSize();
  return html`<div class="keep-way">
    <h3>${words.say('keep-file')}</h3>
    <p class="soft">${words.say('keep-file-text')}</p>
    <p class="keep-buttons">
      <button class="button" type="button" @click=${() => keeper.downloadFile()}>${words.say('keep-file-make')}</button>
      <label class="button quiet keep-open">
        ${words.say('keep-file-open')}
        <input type="file" accept="${PLAN_FILE_TYPES}" @change=${(/** @type {Event} */ event) => openChosen(event, keeper)} />
      </label>
    </p>
    ${meaning(view, 'file')}
    ${
      size === undefined
        ? wholePageLink(view, keeper)
        : html`<div class="keep-whole">
          <p class="soft">${words.say('keep-whole-text', { mb: size })}</p>
          <p class="keep-buttons">
            <button class="button quiet" type="button" @click=${() => keeper.downloadWhole()}>${words.say('keep-whole-make')}</button>
          </p>
        </div>`
    }
    ${
      text === undefined
        ? html`<p class="keep-buttons">
          <button class="button quiet" type="button" @click=${() => keeper.makeText()}>${words.say('keep-text-make')}</button>
        </p>`
        : html`<label for="${TEXT_ID}">${words.say('keep-text-label')}</label>
          <textarea id="${TEXT_ID}" class="keep-text" rows="3" readonly spellcheck="false" dir="ltr" .value=${text}></textarea>
          <p class="keep-buttons">
            <button class="button quiet" type="button" @click=${() => copyFrom(TEXT_ID, () => keeper.textCopied())}>${words.say('keep-text-copy')}</button>
          </p>`
    }
  </div>`;
}

/** Out of another site's frame, a new tab would have nothing of what is typed here. @param {View} view @param {Keeper} keeper */
function wholePageLink({ html, words, framed }, keeper) {
  const address = wholePageAddress();
  if (address === undefined || framed || !keeper.state.remembers) return nothing;
  // What a tab remembers goes only to a tab that keeps its opener.
  return html`<p class="soft">${words.say('keep-whole-tab')}</p>
    <p><a class="keep-whole-link" href="${address}" target="_blank" rel="opener" @click=${() => keeper.remember()}>${words.say('keep-whole-open')}</a></p>`;
}

/** @param {View} view @param {Keeper} keeper */
function asLink(view, keeper) {
  const { html, words } = view;
  const { link, linkless, pasted } = keeper.state;
  const send = onSend((form) => openPasted(form, keeper));
  return html`<div class="keep-way">
    <h3>${words.say('keep-link')}</h3>
    ${linkless ? html`<p class="soft">${words.say('keep-link-none')}</p>` : html`<p class="soft">${words.say('keep-link-text')}</p>${meaning(view, 'link')}`}
    ${
      linkless
        ? nothing
        : link
          ? html`<label for="${LINK_ID}">${words.say('keep-link-label')}</label>
          <textarea id="${LINK_ID}" class="keep-text" rows="3" readonly spellcheck="false" dir="ltr" .value=${link.url}></textarea>
          <p class="keep-buttons">
            <button class="button" type="button" @click=${() => copyFrom(LINK_ID, () => keeper.copied())}>${words.say('keep-link-copy')}</button>
          </p>
          ${
            link.qr
              ? html`<p>${words.say('keep-qr-text')}</p>
                <svg class="qr" viewBox="0 0 ${link.qr.side} ${link.qr.side}" role="img" aria-label="${words.say('keep-qr')}">
                  <path d="${link.qr.path}"></path>
                </svg>`
              : html`<p class="note">${words.say('keep-qr-too-long')}</p>`
          }`
          : html`<p class="keep-buttons">
          <button class="button" type="button" @click=${() => keeper.makeLink()}>${words.say('keep-link-make')}</button>
        </p>`
    }
    <details class="keep-got" ?open=${pasted !== undefined}>
      <summary>${words.say('keep-link-got')}</summary>
      <form
        class="keep-paste"
        @click=${send}
        @keydown=${send}
        @submit=${send}
      >
        <label for="keep-link-pasted">${words.say('keep-link-paste')}</label>
        <input
          id="keep-link-pasted"
          class="keep-text"
          type="text"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          .value=${pasted ?? ''}
          @input=${(/** @type {Event} */ event) => keeper.paste(valueOf(event))}
        />
        <button class="button quiet" type="button" data-send>${words.say('keep-link-open')}</button>
      </form>
    </details>
  </div>`;
}

/** @param {Event} event @param {Keeper} keeper */
function openChosen(event, keeper) {
  const input = /** @type {HTMLInputElement} */ (event.currentTarget);
  const file = input.files?.[0];
  if (file) keeper.openFile(file);
  // So that the same file, put right, can be chosen again.
  input.value = '';
}

/** @param {HTMLFormElement} form @param {Keeper} keeper */
function openPasted(form, keeper) {
  const input = form.querySelector('input');
  if (!input) return;
  const { value } = input;
  input.value = '';
  keeper.paste('');
  keeper.openLink(value);
}
