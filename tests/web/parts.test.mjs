/** The parts of the page that stand both with and without scripts, drawn as text. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { nothing } from 'lit-html';
import { basisText, itemText } from '../../web/plan/item_words.js';
import { infusionCard } from '../../web/medicine/infusion_card.js';
import { kitCard } from '../../web/learn/kit_card.js';
import { planTable } from '../../web/dates/plan_table.js';
import { withPowers } from '../../web/ui/powers_of_ten.js';
import { sourcesCard } from '../../web/learn/sources.js';
import { steroidCard } from '../../web/medicine/steroid_card.js';
import { textHtml } from '../../web/ui/text_html.js';
import { axisOf } from '../../web/dates/timeline_axis.js';
import { createView } from '../../web/ui/view.js';
import { builtCore, englishSource, request } from './english.mjs';

/** @typedef {import('../../web/core/doseline.js').Plan} Plan */

/** @type {import('../../web/core/doseline.js').Doseline} */
let core;
/** @type {import('../../web/core/doseline.js').Label} */
let label;

before(async () => {
  core = await builtCore();
  const answer = core.label('us');
  assert.ok(answer.ok);
  label = answer.label;
});

const viewOn = (today = '2025-11-12') => createView({ html: textHtml, language: 'en', source: englishSource, label, today });

/** @param {Partial<typeof request> | { weightGrams?: number, today?: string }} [changes] @returns {Plan} */
function planOf(changes) {
  const answer = core.plan({ ...request, ...changes });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.plan;
}

/** @param {unknown} markup */
const plainText = (markup) =>
  String(markup)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('text templates escape what they are given', () => {
  assert.equal(
    String(textHtml`<p title="${'"a" & <b>'}">${'<script>'}</p>`),
    '<p title="&#34;a&#34; &#38; &#60;b&#62;">&#60;script&#62;</p>',
  );
  assert.equal(String(textHtml`${[textHtml`<i>${1}</i>`, nothing, undefined, 'x']}`), '<i>1</i>x');
});

test('text templates leave out what only lives in a document', () => {
  const noop = () => {};
  assert.equal(String(textHtml`<a @click=${noop} .value=${'v'} ?hidden=${false} id=${'b'}>c</a>`), '<a id="b">c</a>');
  assert.equal(String(textHtml`<a ?hidden=${true} class="${nothing}">c</a>`), '<a hidden>c</a>');
});

test('a power of ten is raised on the screen, whole in a copy, and spoken in words', () => {
  const markup = String(textHtml`${withPowers(viewOn(), 'It is 1.1 × 10^14 vg, or 2 × 10^13.')}`);
  assert.equal(markup.replace(/<[^>]+>/g, ''), 'It is 1.1 × 10^14 vg, or 2 × 10^13.');
  assert.match(markup, /aria-label="1\.1 times ten to the power of fourteen"/);
  assert.match(markup, /<sup>13<\/sup>/);
});

test('the kit table has every row as the label prints it, and one mark', () => {
  const rows = String(kitCard(viewOn(), planOf())).split('<tbody>')[1].split('</tr>').slice(0, -1);
  assert.equal(rows.length, 37);
  assert.match(plainText(rows[2]), /^3\.6 to 4\.0 22\.0 3 1 \+ 2 4\.4 × 10/);
  assert.match(plainText(rows[14]), /^9\.6 to 10\.0 55\.0 7 \* 1 \+ 6 1\.10 × 10/);
  const marked = rows.filter((row) => row.includes('aria-current'));
  assert.equal(marked.length, 1);
  assert.match(plainText(marked[0]), /^8\.1 to 8\.5 your child: 8\.2 kg 46\.8 6 1 \+ 5 9\.4 × 10/);
});

test('in a gap both neighbours are marked, none is chosen, and no volume is named as the child’s', () => {
  const plan = planOf({ weightGrams: 3050 });
  const markup = String(kitCard(viewOn(), plan));
  assert.equal(markup.split('class="neighbour"').length - 1, 2);
  assert.ok(!markup.includes('aria-current'));
  assert.match(plainText(infusionCard(viewOn(), plan)), /2\.6 to 3 kg 16\.5 mL 2 vials 3\.1 to 3\.5 kg 19\.3 mL 3 vials/);
  assert.ok(!plainText(planTable(viewOn(), plan)).includes('mL'));
});

test('how the hospital counts it, for every row of the label', () => {
  for (const { minGrams, volumeMicrolitres } of label.kits) {
    const text = plainText(infusionCard(viewOn(), planOf({ weightGrams: minGrams })));
    assert.ok(!/\b10 ?1[345]\b/.test(text.replace(/\^/g, '^').replace(/10 \^ 1/g, '')), text);
    assert.ok(text.includes(`${volumeMicrolitres / 1000} mL, once`), text);
  }
});

test('the steroid card names dates with a plan and day numbers without, and never tells to give', () => {
  const withPlan = plainText(steroidCard(viewOn(), planOf()));
  assert.match(withPlan, /Sunday 2 November 2025 to Monday 1 December 2025/);
  assert.match(withPlan, /8\.2 kg × 1 mg per kg = 8\.2 mg per day/);
  assert.ok(withPlan.indexOf('follow the prescription') < withPlan.indexOf('1 mg per kg'));
  const without = plainText(steroidCard(viewOn(), undefined));
  assert.match(without, /day −1 to day 28/);
  assert.doesNotMatch(without, /\bmg\b/);
  assert.doesNotMatch(withPlan + without, /\bgive\b/i);
});

test('the day numbers in the words are those of the core', () => {
  const { words } = viewOn();
  const of = (/** @type {string} */ key) => planOf().items.find((item) => item.key === key);
  const full = of('steroid.full');
  const taper = of('steroid.taper');
  assert.equal(words.say('steroid-when-full'), `day −${-Number(full?.fromDay)} to day ${full?.throughDay}`);
  assert.equal(words.say('steroid-when-gate'), `day ${of('steroid.gate')?.day}`);
  assert.equal(words.say('steroid-when-taper'), `day ${taper?.fromDay} to day ${taper?.throughDay}`);
  assert.match(words.say('steroid-full-text'), new RegExp(`\\b${Number(full?.throughDay) - Number(full?.fromDay) + 1} days\\b`));
  assert.match(words.say('steroid-taper-text'), new RegExp(`\\b${Number(taper?.throughDay) - Number(taper?.fromDay) + 1} days\\b`));
  assert.match(words.say('life-watch-text'), new RegExp(`first ${Number(of('watch.tma')?.throughDay) / 7} weeks`));
  assert.match(words.say('rule-ZOL-KIT'), new RegExp(`\\b${label.kits.length} rows\\b`));
});

test('every item of a plan has words of its own in the table', () => {
  const view = viewOn();
  for (const item of planOf().items) {
    const text = itemText(view, 'item', item);
    assert.ok(
      !text.startsWith('item-') && !Object.values(['Course', 'Decision', 'Visit', 'Time with a rule', 'Milestone']).includes(text),
      text,
    );
    assert.doesNotMatch(basisText(view, item), /^basis-/);
  }
});

test('the list has a row for each item under its month, the last day of each rule, and today between its neighbours', () => {
  const plan = planOf({ today: '2025-11-12' });
  const months = String(planTable(viewOn(), plan)).split('</table>')[0].split('<tbody').slice(1);
  assert.deepEqual(
    months.map((month) => plainText(month.slice(month.indexOf('>') + 1, month.indexOf('</tr>')))),
    ['November 2025', 'December 2025', 'January 2026', 'February 2026'],
  );
  const rows = months.flatMap((month) => month.split('</tr>').slice(1, -1));
  const items = rows.filter((row) => row.includes('class="item-name"'));
  assert.equal(items.length, plan.items.length);
  const rules = plan.items.filter(({ kind, through }) => kind === 'window' && through);
  assert.equal(rows.length, plan.items.length + rules.length + 1);
  const ends = rows.filter((row) => row.includes('end-row')).map(plainText);
  assert.match(ends[0], /^Mon 17 Monday 17 November 2025 Last day: Watch for bruises, a seizure, little urine/);
  const at = rows.findIndex((row) => row.includes('today-row'));
  assert.match(plainText(rows[at - 1]), /^Mon 10 Monday 10 November 2025 Day 7 Blood test/);
  assert.match(plainText(rows[at + 1]), /^Mon 17 Monday 17 November 2025 Day 14 Blood test/);
});

test('where the list comes from stands once at its foot, for the rules of all rows', () => {
  const plan = planOf({ today: '2025-11-12' });
  const [table, foot] = String(planTable(viewOn(), plan)).split('</table>');
  assert.doesNotMatch(table, /#source-/);
  const linked = [...foot.matchAll(/href="#source-([\w-]+)"/g)].map(([, rule]) => rule);
  assert.deepEqual(linked, [...new Set(plan.items.map(({ rules }) => rules[0]))]);
});

test('the picture’s axis holds every item', () => {
  const plan = planOf({ today: '2025-11-12' });
  const axis = axisOf(plan);
  assert.equal(axis.todayDay, 9);
  for (const item of plan.items) {
    for (const day of [item.day, item.fromDay, item.throughDay]) {
      if (day !== undefined) assert.ok(axis.percent(day) > 0 && axis.percent(day + 1) < 100, item.key);
    }
  }
});

test('sources say each rule’s grade, and when the review is due', () => {
  const before = plainText(sourcesCard(viewOn('2027-05-27')));
  const after = plainText(sourcesCard(viewOn('2027-05-28')));
  assert.match(before, /checked again by Thursday 27 May 2027/);
  assert.match(after, /due for review since Thursday 27 May 2027/);
  for (const { id } of label.rules) assert.ok(String(sourcesCard(viewOn())).includes(`id="source-${id}"`), id);
});
