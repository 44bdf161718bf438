import { afterPaint } from '../ui/index.js';
import { OFFER_ID, showLook } from '../keeping/index.js';
import { started } from './before_start.js';
import { isHasty, livePage } from './live_page.js';
import { panelVerdict } from './panel_verdict.js';
import { shownEntry } from './page_readings.js';

/** Longer than from one key to the next: whoever types does not wait for what nobody sees. */
const CALM_MS = 500;

/**
 * What is drawn at once, and what follows after the paint.
 * @param {import('./open_page.js').OpenPage} page
 * @param {object} parts
 * @param {ReturnType<typeof import('../ui/index.js').createSurface>} parts.surface
 * @param {ReturnType<typeof import('./version_news.js').createVersionNews>} parts.news
 * @param {ReturnType<typeof import('./marked_kit.js').createMarkedKit>} parts.kit
 */
export function createDrawing(page, { surface, news, kit }) {
  const { state, speech } = page;
  let callOff = () => {};
  /** Until what is kept is on the screen too: to draw once is enough for a slow phone. */
  let held = true;
  let attends = false;
  /** Whether anything has been painted yet. Until then all that is drawn is what is wanted first. */
  let painted = false;

  function attend() {
    attends = held;
    document.getElementById(OFFER_ID)?.focus();
  }

  /**
   * @param {import('./live_page.js').Part} [wanted]  After each the next follows by itself.
   * @param {number} [calm]  How long nothing has to happen before what is out of sight is drawn too, in milliseconds.
   */
  function draw(wanted = 'all', calm = 0) {
    callOff();
    if (held) return;
    const part = !painted ? 'first' : page.printing || surface.altered ? 'unseen' : wanted;
    const newVersion = news.now();
    surface.draw(pageNow({ newVersion, part }));
    if (newVersion) news.tell(newVersion);
    showLook(document.documentElement, lookNow());
    page.keeper.typing();
    if (isHasty(part)) callOff = afterPaint(drawMore);
    else kit.show();
    if (part === 'all' && state.where.place !== 'all') callOff = afterPaint(() => draw('unseen'), calm);
    if (painted) document.documentElement.dataset.whole = '';
  }

  /** @param {Pick<Parameters<typeof livePage>[1], 'newVersion' | 'part'>} parts */
  function pageNow(parts) {
    const { view, readings, printing, keeper, actions, asked } = page;
    const { reading, living, own, moving } = readings;
    const shown = { ...state, entry: shownEntry(page), ...(printing && { panel: undefined, look: { ...state.look, at: undefined } }) };
    return livePage(view, {
      state: shown,
      reading,
      living,
      own,
      moving,
      verdict: panelVerdict(page),
      keeper,
      actions,
      missed: speech.missed,
      asked,
      ...parts,
    });
  }

  /** What the family chose comes before what a host asks for. @returns {import('../keeping/index.js').Look} */
  function lookNow() {
    const { theme } = page.asked;
    const { text, look } = page.keeper.state.look;
    return { text, look: look || (theme === 'dark' ? 'night' : theme === 'light' ? 'day' : '') };
  }

  function drawMore() {
    const calm = painted ? CALM_MS : 0;
    painted = true;
    draw('all', calm);
  }

  return {
    draw,

    /** A question has come up that the family should see now. */
    attend,

    /** From now on it is drawn. */
    begin() {
      held = false;
      draw();
      started();
      if (attends) attend();
    },
  };
}
