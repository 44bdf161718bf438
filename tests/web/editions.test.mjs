/** What one edition says otherwise is said so wherever it is told: on the screen, on paper, in the message, in the calendar. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'lit-html';
import { calendarEvents } from '../../web/calendar/calendar_events.js';
import { compareCard } from '../../web/compare/index.js';
import { planTable, timelineCard } from '../../web/dates/index.js';
import { learnCard, sourcesCard } from '../../web/learn/index.js';
import { lifeCard } from '../../web/plan/index.js';
import { fridgeSheet } from '../../web/print/fridge_sheet.js';
import { wholeSheet } from '../../web/print/whole_sheet.js';
import { messageText } from '../../web/sharing/message_text.js';
import { todayCard } from '../../web/today/today_card.js';
import { createView } from '../../web/ui/view.js';
import { builtCore, prescription, request } from './english.mjs';
import { sources } from './screens.mjs';
import { partsOf, read } from './told.mjs';

/** @typedef {import('../../web/core/doseline.js').EditionId} EditionId */

const core = await builtCore();
const TODAY = '2025-11-23';

/** Whatever tells the rule of the diapers, in words. @param {EditionId} edition @param {string} language */
function toldOfDiapers(edition, language) {
  const answer = core.label(edition);
  assert.ok(answer.ok);
  const view = createView({ html, language, source: sources[language], label: answer.label, today: TODAY });
  const asked = { ...request, edition, prescription, today: TODAY };
  const parts = partsOf(core, asked);
  const { plan } = parts;
  assert.ok(plan.today);
  const look = { typed: { day: '', month: '', year: '' }, sent: false, refused: false, open: false, device: TODAY };
  const noop = () => {};
  const todays = { plan, early: false, look, device: '', phones: [], actions: {} };
  const compared = /** @type {any} */ ({ picked: 'zolgensma', open: ['what', 'given', 'life'], span: 'first-year', sent: false });
  const days = { shown: TODAY, planOn: parts.planOn, onDay: noop };
  return {
    today: read(todayCard(view, /** @type {any} */ (todays))),
    day: read(timelineCard(view, /** @type {any} */ ({ plan, zoom: { span: 'all' }, marked: new Set(), onZoom: noop, days }))),
    dates: read(planTable(view, plan)),
    'fridge sheet': read(fridgeSheet(view, parts)),
    'whole plan': read(wholeSheet(view, parts)),
    message: messageText(view, plan, plan.today, ''),
    learn: read(learnCard(view)),
    life: read(lifeCard(view, plan)),
    compare: read(compareCard(view, { compared, onCompare: noop })),
    sources: read(sourcesCard(view)),
    calendar: calendarEvents(view, plan, { kinds: ['phases'], full: true })
      .map(({ title }) => title)
      .join('\n'),
  };
}

/** HYG-SHED: one closed bag, ordinary trash. HYG-EU: gloves, two bags. @type {Record<string, { us: RegExp, eu: RegExp }>} */
const WORDS = {
  en: { us: /seal|closed bag|ordinary trash/, eu: /[Gg]loves.*two bags/s },
  es: { us: /cerrar la bolsa|cierre la bolsa|cierre los pañales|bolsa cerrada|basura normal/, eu: /[Gg]uantes.*dos bolsas/s },
  ar: { us: /إغلاق الكيس|أغلقوا|كيس مغلق|القمامة العادية/, eu: /[قا]لقفازات.*كيسين|قفازات.*كيسان/s },
};

for (const [language, { us, eu }] of Object.entries(WORDS)) {
  test(`HYG-EU: under the EU label the diapers go into two bags, with gloves, wherever it is told (${language})`, () => {
    for (const [place, text] of Object.entries(toldOfDiapers('eu', language))) {
      assert.match(text, eu, place);
      assert.doesNotMatch(text, us, place);
    }
  });

  test(`HYG-SHED: under the US label they go into one closed bag (${language})`, () => {
    for (const [place, text] of Object.entries(toldOfDiapers('us', language))) {
      assert.match(text, us, place);
      assert.doesNotMatch(text, eu, place);
    }
  });
}
