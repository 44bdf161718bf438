/** Medicine: the steroid as stairs and as a list of them, the bottle, the prescription, and the infusion that is over. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit-html';
import { plus } from '../../vectors/retold/days.mjs';
import { builtCore, englishSource, request } from '../english.mjs';
import { sources, textOf, unitsOf } from '../screens.mjs';
import { createView } from '../../../web/ui/view.js';

const { bottleCard } = await import('../../../web/medicine/bottle_card.js');
const { infusionCard } = await import('../../../web/medicine/infusion_card.js');
const { prescriptionCard } = await import('../../../web/medicine/prescription_card.js');
const { steroidCard } = await import('../../../web/medicine/steroid_card.js');

const core = await builtCore();
const labelAnswer = core.label('us');
assert.ok(labelAnswer.ok);
const { label } = labelAnswer;

const dayOf = (/** @type {number} */ count) => plus(request.infusionDate, count);
const ofBottle = { strengthMicrograms: 15_000, strengthMicrolitres: 5000 };
const prescription = { ...ofBottle, doseMicrolitres: 2700, timesPerDay: 2, clocks: ['08:00', '20:00'], syringeMicrolitres: 3000 };
const go = /** @type {const} */ ({ kind: 'gate', on: dayOf(28), said: 'go' });
const taper = /** @type {const} */ ({
  kind: 'taper-begun',
  from: dayOf(29),
  steps: [2000, 1500, 1000, 500].map((microlitres, week) => ({ through: dayOf(35 + 7 * week), microlitres, ...ofBottle })),
});

/** @param {any} [more] */
function planOf(more) {
  const answer = core.plan({ ...request, today: dayOf(9), ...more });
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.plan;
}

/** @param {import('../../../web/core/doseline.js').Plan} plan @param {string} [language] */
const viewOf = (plan, language = 'en') =>
  createView({
    html,
    language,
    source: language === 'en' ? englishSource : sources[language],
    label,
    today: plan.today?.date ?? '2025-11-12',
  });

const said = (/** @type {string} */ text) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();
const seen = (/** @type {string} */ markup) =>
  said(
    markup
      .replace(/<span class="(?:date-heard|hidden)">.*?<\/span>/gs, ' ')
      .replace(/<!--.*?-->/gs, '')
      .replace(/<[^>]+>/g, ' '),
  );
const heard = (/** @type {string} */ markup) => said(unitsOf(markup.replace(/<span class="date-seen".*?<\/span>/gs, ' ')).join(' '));

/** @param {any} more @param {string} [language] */
function steroidOf(more, language) {
  const plan = planOf(more);
  const markup = textOf(steroidCard(viewOf(plan, language), plan, more?.changes));
  const lines = (markup.split('<ol class="stair-list">')[1] ?? '')
    .split('</ol>')[0]
    .split(/(?=<li)/)
    .slice(1);
  const number = (/** @type {string} */ tag, /** @type {string} */ name) => Number(new RegExp(`${name}="([\\d.]+)`).exec(tag)?.[1]);
  const picture = /<svg\s+class="stairs"[^]*?<\/p>|<svg\s+class="stairs"[^]*?<ol/.exec(markup)?.[0] ?? '';
  const rects = [...picture.matchAll(/<rect\s+class="stair ([^"]*)"[^>]*>/g)].map(([tag, look]) => ({
    look: look.trim(),
    x: number(tag, ' x'),
    width: number(tag, ' width'),
    height: number(tag, ' height'),
  }));
  return { plan, markup, lines, picture, rects };
}

describe('the steroid from start to end', () => {
  test('a line for each stair: over or not, how much, until when', () => {
    const { lines, markup } = steroidOf({ today: dayOf(37), prescription, changes: [go, taper] });
    assert.deepEqual(lines.map(seen), ['2.7 mL to 1 Dec', '2 mL 2 – 8 Dec', '1.5 mL 9 – 15 Dec', '1 mL 16 – 22 Dec', '0.5 mL 23 – 29 Dec']);
    assert.deepEqual(
      lines.map((line) => /<li class="is-(\w+)/.exec(line)?.[1]),
      ['past', 'past', 'now', 'ahead', 'ahead'],
    );
    assert.match(heard(lines[0]), /^Over: Full dose: 2\.7 mL Sunday 2 November 2025 to Monday 1 December 2025/);
    assert.match(heard(lines[2]), /^Now: 1\.5 mL Tuesday 9 December 2025 to Monday 15 December 2025$/);
    assert.match(heard(lines[4]), /^0\.5 mL Tuesday 23 December 2025 to Monday 29 December 2025$/);
    // STE-LIQUID: the mL of the list are of the bottle that stands above them.
    assert.ok(seen(markup).indexOf('From the bottle of 15 mg in 5 mL') < seen(markup).indexOf('2.7 mL to 1 Dec'));
    assert.ok(seen(markup).includes('From the bottle of 15 mg in 5 mL'));
  });

  test('the picture is as wide as the days and as high as the amounts', () => {
    const { rects, picture, plan } = steroidOf({ today: dayOf(37), prescription, changes: [go, taper] });
    const days = [30, 7, 7, 7, 7];
    assert.equal(rects.length, 5);
    let x = 0;
    for (const [index, rect] of rects.entries()) {
      assert.ok(Math.abs(rect.width - (100 * days[index]) / 58) < 0.02, `${index}: ${rect.width}`);
      assert.ok(Math.abs(rect.x - x) < 0.05);
      x += rect.width;
      assert.ok(Math.abs(rect.height / rects[0].height - Number(plan.stairs?.[index].height) / 1000) < 0.01);
    }
    assert.match(picture, /class="stairs-now"/);
    assert.match(picture, /role="img" aria-label="The steroid as stairs, one for each amount\. The list below says the same\."/);
    assert.doesNotMatch(rects.map(({ look }) => look).join(), /conditional/, 'the team has set it: solid');
  });

  test('in Arabic it runs from right to left', () => {
    const { rects, lines } = steroidOf({ today: dayOf(37), prescription, changes: [go, taper] }, 'ar');
    assert.ok(rects[0].x > rects[4].x);
    assert.ok(Math.abs(rects[0].x + rects[0].width - 100) < 0.05);
    assert.match(seen(lines[1]), /2 mL 2 – 8 ديسمبر/);
  });

  test('no steps known: the full dose, and the label’s taper dashed, without a number', () => {
    for (const more of [{}, { prescription }]) {
      const { lines, picture, rects } = steroidOf({ today: dayOf(9), ...more });
      const full = more.prescription ? '2.7 mL' : 'Full dose';
      assert.deepEqual(lines.map(seen), [`${full} to 1 Dec, or longer`, 'Taper, if the liver tests allow 2 – 29 Dec']);
      assert.match(heard(lines[0]), /on past that day, unless your team has started the taper/);
      assert.match(picture, /class="stair taper conditional is-ahead slope"/);
      assert.equal(rects.length, 1, 'the slope is no step');
      assert.equal(rects[0].look, 'full label is-now');
    }
  });

  test('nobody has said go: the full dose goes on, dashed on into days that nobody knows', () => {
    const { lines, rects, markup } = steroidOf({ today: dayOf(40), prescription });
    assert.deepEqual(lines.map(seen), ['2.7 mL from 2 Nov']);
    assert.match(heard(lines[0]), /from Sunday 2 November 2025 until your team says how it goes on/);
    assert.deepEqual(
      rects.map(({ look }) => look),
      ['full label is-now', 'not-known'],
    );
    assert.match(seen(markup.split('<details')[0]), /The full dose goes on until your team says so\./);
    assert.doesNotMatch(seen(markup.split('<details')[0]), /taper allow|29 Dec/i);
  });

  test('mg alone are no mL, and mL of another bottle name it and warn', () => {
    const mg = { ...taper, steps: [6000, 3000].map((micrograms, week) => ({ through: dayOf(42 + 14 * week), micrograms })) };
    assert.deepEqual(steroidOf({ today: dayOf(30), prescription, changes: [go, mg] }).lines.map(seen), [
      '2.7 mL to 1 Dec',
      '6 mg 2 – 15 Dec',
      '3 mg 16 – 29 Dec',
    ]);
    const other = { ...taper, steps: [{ through: dayOf(42), microlitres: 400, strengthMicrograms: 15_000, strengthMicrolitres: 1000 }] };
    const [, line] = steroidOf({ today: dayOf(30), prescription, changes: [go, other] }).lines;
    assert.match(
      seen(line),
      /^0\.4 mL \(bottle of 15 mg in 1 mL\) 2 – 15 Dec These 0\.4 mL were written for the bottle of 15 mg in 1 mL\./,
    );
    // Without a bottle of the family's own, each names its own.
    const [, alone] = steroidOf({ today: dayOf(30), changes: [go, taper] }).lines;
    assert.match(seen(alone), /^2 mL \(bottle of 15 mg in 5 mL\) 2 – 8 Dec$/);
  });

  test('days of a taper without an amount: open between two steps, never a slope', () => {
    const steps = [
      [35, 2000, 29],
      [49, 1000, 43],
    ].map(([last, microlitres, first]) => ({ from: dayOf(first), through: dayOf(last), microlitres, ...ofBottle }));
    const { lines, rects, picture } = steroidOf({ today: dayOf(30), prescription, changes: [go, { ...taper, steps }] });
    assert.deepEqual(lines.map(seen), ['2.7 mL to 1 Dec', '2 mL 2 – 8 Dec', 'Taper: amounts not typed yet 9 – 15 Dec', '1 mL 16 – 22 Dec']);
    assert.deepEqual(
      rects.map(({ look }) => look),
      ['full label is-past', 'taper team is-now', 'not-known', 'taper team is-ahead'],
    );
    assert.doesNotMatch(picture, /slope/);
  });

  test('every stair of the core has its line, in every language', () => {
    for (const language of Object.keys(sources)) {
      for (const changes of [
        [],
        [go],
        [go, taper],
        [go, taper, { kind: 'taper-paused', from: dayOf(37) }],
        [go, taper, { kind: 'full-again', from: dayOf(39) }],
      ]) {
        for (const at of [-3, 9, 37, 60, 300]) {
          const { plan, lines, markup } = steroidOf({ today: dayOf(at), prescription, changes }, language);
          assert.equal(lines.length, plan.stairs?.length);
          assert.doesNotMatch(seen(markup), /stairs-|undefined|NaN/);
          assert.doesNotMatch(markup, /"(?:-\d|NaN|Infinity)[^"]*%"/);
        }
      }
    }
  });
});

describe('the bottle', () => {
  const bottle = { ...prescription, timesPerDay: 1, clocks: ['08:00'], bottleMicrolitres: 60_000, bottleOpened: dayOf(9) };
  /** @param {any} more @param {string} [language] */
  const cardOf = (more, language) => {
    const plan = planOf({ prescription: bottle, ...more });
    return textOf(bottleCard(viewOf(plan, language), plan));
  };

  test('enough until, and by when to ask, as the core says', () => {
    const changes = [{ kind: 'course-held' }];
    const card = cardOf({ changes });
    assert.match(
      seen(card),
      /Enough until 3 December\. Ask for the next bottle by 26 November\. A week before: our idea, not the label’s\./,
    );
    assert.match(heard(card), /Enough until Wednesday 3 December 2025\. Ask for the next bottle by Wednesday 26 November 2025\./);
    assert.match(seen(cardOf({ changes, today: dayOf(22) })), /Ask for the next bottle by 26 November\./);
    for (const at of [23, 24, 30])
      assert.match(seen(cardOf({ changes, today: dayOf(at) })), /Enough until 3 December\. Ask for the next bottle today\./);
    const over = seen(cardOf({ changes, today: dayOf(31) }));
    assert.match(over, /The open bottle was good until 3 December\. Type the day you opened the next one\./);
    assert.doesNotMatch(over, /Ask for|Enough/);
  });

  test('one that does not keep so long says so', () => {
    assert.match(
      seen(cardOf({ changes: [{ kind: 'course-held' }], prescription: { ...bottle, openedBottleDays: 14 } })),
      /It keeps until 25 November\. Ask for the next bottle by 18 November\./,
    );
  });

  test('what is needed, and how many bottles hold it', () => {
    const card = cardOf({});
    assert.match(seen(card), /You need 54 mL until 1 December: 1 bottle\. You need more if the full dose goes on\./);
    assert.match(seen(cardOf({ prescription: { ...bottle, bottleMicrolitres: 20_000 } })), /You need 54 mL until 1 December: 3 bottles\./);
    assert.doesNotMatch(seen(card), /Ask for the next/, 'it lasts as long as the steroid is known to');
    const { bottleOpened: _opened, bottleMicrolitres: _size, ...none } = bottle;
    assert.match(
      seen(cardOf({ prescription: none })),
      /You need 54 mL until 1 December\. .*Type how much a full bottle holds and the day you opened it\./,
    );
    assert.match(seen(cardOf({ changes: [{ kind: 'course-held' }] })), /No total yet/);
    assert.match(seen(cardOf({ today: dayOf(33), changes: [go] })), /No total yet: not all amounts are typed\./);
  });

  test('no card without a prescription, and none after the last dose', () => {
    assert.equal(cardOf({ prescription: undefined }), '');
    assert.equal(cardOf({ today: dayOf(100), changes: [go, taper] }), '');
  });

  test('in every language', () => {
    for (const language of Object.keys(sources)) {
      for (const at of [-10, 9, 24, 33, 60])
        assert.doesNotMatch(seen(cardOf({ today: dayOf(at), changes: [{ kind: 'course-held' }] }, language)), /bottle-|supply-|undefined/);
    }
  });
});

test('the prescription in large lines: bottle, dose, times, clocks, syringe', () => {
  const plan = planOf({ prescription });
  const card = textOf(prescriptionCard(viewOf(plan), { plan, onEdit: () => {} }));
  const facts = [...card.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/gs)].map(([, name, value]) => [seen(name), seen(value)]);
  assert.deepEqual(facts, [
    ['On the bottle', '15 mg in 5 mL'],
    ['Times a day', '2'],
    ['At what time', '08:00 and 20:00'],
    ['Syringe', '3 mL'],
  ]);
  assert.match(seen(card), /2\.7 mL per dose/);
  assert.match(seen(card), /Check the lines on your own syringe\. Some are different\./);
  assert.match(seen(card), /Edit prescription/);
});

describe('the infusion', () => {
  const cardOf = (/** @type {any} */ more, language = 'en') => {
    const plan = planOf(more);
    return textOf(infusionCard(viewOf(plan, language), plan));
  };

  test('up to its day: what the hospital prepares', () => {
    for (const at of [-9, 0]) {
      const card = cardOf({ today: dayOf(at) });
      assert.match(card, /class="big"/);
      assert.match(seen(card), /46\.8 mL, once/);
      assert.match(seen(card), /how long it runs 60 minutes/);
      assert.doesNotMatch(seen(card.split('<details')[0]), /pump speed|per hour|how fast/);
    }
  });

  test('after it: one line, no large figure, and how it is counted folded', () => {
    // On a phone all of it is, beside this.
    const withoutFold = (/** @type {string} */ card) =>
      card.replace(/<details class="fold">\s*<summary>The infusion<\/summary>\s*<\/details>/, '');
    const card = withoutFold(cardOf({ today: dayOf(1) }));
    assert.doesNotMatch(card, /class="big"/);
    const [open, ...folded] = card.split('<details');
    assert.equal(seen(open), 'The infusion Given 3 November: 46.8 mL into a vein, once, by the hospital');
    assert.match(heard(open), /Given Monday 3 November 2025: 46\.8 mL/);
    assert.match(seen(folded.join('<details')), /46\.8 mL per hour/);
    assert.equal(
      seen(withoutFold(cardOf({ weightGrams: 3050, today: dayOf(1) })).split('<details')[0]),
      'The infusion Given 3 November: into a vein, once, by the hospital',
    );
  });
});

test('each card says once, at its foot, where it comes from', () => {
  const plan = planOf({ prescription, changes: [go, taper], today: dayOf(37) });
  const view = viewOf(plan);
  const cards = [
    steroidCard(view, plan),
    prescriptionCard(view, { plan, onEdit: () => {} }),
    infusionCard(view, plan),
    infusionCard(view, planOf({ today: dayOf(-9) })),
  ].map(textOf);
  const known = new Set(label.rules.map(({ id }) => id));
  for (const card of cards) {
    assert.equal(card.split('class="source-foot"').length, 2);
    const [body, foot] = card.split('class="source-foot"');
    assert.doesNotMatch(body, /#source-/);
    const links = [...foot.matchAll(/href="#source-([\w-]+)">(.*?)<\/a>/gs)];
    assert.ok(links.length > 0);
    for (const [, rule, what] of links) assert.ok(known.has(rule) && seen(what).length > 3, rule);
  }
});
