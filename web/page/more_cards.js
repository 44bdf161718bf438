import { html } from 'lit-html';
import { aboutCard, answersCard, lookCard, moreList, printCard } from '../more/index.js';
import { notesCard, toAsk } from '../learn/index.js';
import { nicknameOf } from '../family/index.js';

/** @typedef {import('../ui/index.js').View} View */
/** @typedef {import('./page_state.js').PageState} PageState */

/**
 * The list of More, and its small cards.
 * @param {View} view
 * @param {object} parts
 * @param {PageState} parts.state
 * @param {import('../core/doseline.js').Plan | undefined} parts.plan
 * @param {import('../keeping/index.js').Keeper} parts.keeper
 * @param {{ edit: (change: (state: PageState) => void) => void }} parts.actions
 */
export function moreCards(view, { state, plan, keeper, actions }) {
  const { look, keeping, linkless } = keeper.state;
  return html`${moreList(view, { plan, nickname: nicknameOf(state) ?? '', toAsk: toAsk(state.questions), links: !linkless })} ${printCard(view)}
  ${notesCard(view, { notes: state.notes, onNotes: (notes) => actions.edit((now) => (now.notes = notes)) })}
  ${answersCard(view, { nickname: state.nickname, onNickname: (nickname) => actions.edit((now) => (now.nickname = nickname)) })}
  ${lookCard(view, { look, kept: keeping === 'on', onLook: (chosen) => keeper.look(chosen) })} ${aboutCard(view, { plan })}`;
}
