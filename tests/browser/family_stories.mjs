/** The ten most usual stories of a family, each change in at most thirty presses and boxes. */
import assert from 'node:assert/strict';

/** @typedef {import('./family_acts.mjs').Family} Family */

/**
 * @typedef {object} Story
 * @property {string} day  Of the device, at half past nine.
 * @property {(family: Family) => Promise<void>} tell  From the empty page.
 */

const BOTTLE = ['15', '5'];
const TODAY = '#today';

/** By their last days, as some teams write them. @param {Family} family */
async function steps(family) {
  if ((await family.value('change-from-day')) !== '2') await family.date('change-from', ['2', '12', '2025']);
  await family.choose('change-unit-mL');
  // Without a prescription the bottle is asked for.
  if (await family.asks('change-strength-mg')) {
    await family.type('change-strength-mg', BOTTLE[0]);
    await family.type('change-strength-ml', BOTTLE[1]);
  }
  await family.choose('change-lengths-dates');
  await family.type('change-step-0-amount', '1.5');
  await family.date('change-step-0-through', ['15', '12', '2025']);
  await family.type('change-step-1-amount', '0,7');
  await family.date('change-step-1-through', ['5', '1', '2026']);
}

/** @param {Family} family */
async function typeBottle(family) {
  await family.press('Type what the bottle says');
  await family.type('rx-strength-mg', BOTTLE[0]);
  await family.type('rx-strength-ml', BOTTLE[1]);
  await family.type('rx-dose', '2,7');
  await family.choose('rx-times-1');
  await family.type('rx-clock-1', '08:00');
  await family.choose('rx-syringe-3');
  await family.press('Save');
}

/** A taper that has begun. @param {Family} family */
async function beginTaper(family) {
  await family.begin();
  await family.change('Start or change the taper');
  await family.date('change-from', ['2', '12', '2025']);
  await family.choose('change-pick-label');
  await family.press('Save');
  await family.sees('.moved-headline');
  family.counted();
}

/** @param {Family} family */
async function begin(family) {
  await family.begin();
  family.counted();
}

export { steps, typeBottle };

/** @type {Record<string, Story>} */
export const stories = {
  '1. first entry: from empty boxes to the plan and to today': {
    day: '2025-11-02',
    async tell(family) {
      await family.begin();
      family.countIsLow();
      await family.sees(TODAY, 'the day before the infusion');
      await family.sees(TODAY, 'Steroid');
      await family.sees('main', 'No changes yet. These are the label’s standard dates.');
    },
  },

  '2. a blood test is done, and the team says carry on': {
    day: '2025-11-10',
    async tell(family) {
      await begin(family);
      await family.press('It is done');
      assert.equal(family.counted(), 1, 'one tap from Today');
      await family.sees('.moved-headline', /^Blood test done on Monday 10 November 2025\.$/);
      await family.hears('Blood test done on Monday 10 November 2025.');
      await family.hasAttribute('[id="test-visit.1"]', 'aria-checked', 'true');
      await family.isAt('#moved');
      await family.click('#tests .team-word .chip');
      assert.ok(family.counted() <= 2, 'the way there, and one more for the team’s word, which is not asked for');
      await family.hears('Your team: carry on');
      await family.sees('.plan-table', 'Done. The team said: carry on.');
      await family.sees('#tests .rung.done', 'Your team: carry on');
      await family.sees('#changes', 'Blood test done on Monday 10 November 2025: carry on');
    },
  },

  '3. a blood test is moved, and moves alone': {
    day: '2025-11-12',
    async tell(family) {
      await begin(family);
      const before = await family.days('Blood test:');
      await family.press('Move the blood test of Monday 17 November 2025');
      await family.press('A day later, Tuesday 18 November 2025');
      await family.save(/^Blood test moved from Monday 17 November 2025 to Tuesday 18 November 2025\.$/);
      const after = await family.days('Blood test:');
      assert.deepEqual(
        after,
        before.map((day) => (day === 'Monday 17 November 2025' ? 'Tuesday 18 November 2025' : day)),
      );
      await family.sees('.plan-table .just-moved', 'Moved from Monday 17 November 2025.');

      await family.press('OK');
      await family.seesNot('.just-moved');
      await family.keys('Control+z');
      await family.hears(/^Undone\. Blood test moved from Tuesday 18 November 2025 to Monday 17 November 2025\.$/);
      assert.deepEqual(await family.days('Blood test:'), before);
      await family.keys('Control+Shift+Z');
      await family.sees('.plan-table', 'Tuesday 18 November 2025');
      assert.deepEqual(await family.days('Blood test:'), after);
    },
  },

  '4. the team says go, and gives the steps of the taper': {
    day: '2025-12-01',
    async tell(family) {
      await begin(family);
      await family.press('They answered');
      await family.choose('change-pick-go');
      await family.press(/^Today/);
      await family.save(/^Taper from Tuesday 2 December 2025 to Monday 29 December 2025\./);
      await family.press('Type the taper’s steps');
      await steps(family);
      await family.save(/^Taper from Tuesday 2 December 2025 to Monday 5 January 2026, in 2 steps\./);
      await family.sees('.plan-table', 'The team said go.');
      assert.deepEqual(await family.days('Steroid taper, as your team set it'), ['Tuesday 2 December 2025 to Monday 5 January 2026']);
      await family.sees('.plan-table', 'Tuesday 2 December 2025 to Monday 15 December 2025, each dose: 1.5 mL (bottle of 15 mg in 5 mL)');
    },
  },

  '4b. a taper of four weeks from Today, in at most twelve taps and twelve keys': {
    day: '2025-12-01',
    async tell(family) {
      await begin(family);
      await typeBottle(family);
      family.counted();
      await family.change('Start or change the taper');
      await family.sees('.change-form', 'They said go on Monday 1 December 2025');
      await family.press('Days for each step: 7 days');
      await family.type('change-step-0-amount', '2');
      await family.sees('.step-days', '2 mL, Tue 2 – Mon 8 December');
      await family.type('change-step-1-amount', '1.5');
      await family.press('One more step');
      await family.type('change-step-2-amount', '1');
      await family.press('One more step');
      await family.type('change-step-3-amount', '0.5');
      await family.sees('.step-days', '0.5 mL, Tue 23 – Mon 29 December');
      await family.seesNot('.change-form', 'Ask your team');
      await family.press('Save');
      const { taps, keys } = family.effort();
      console.log(`a taper of four steps: ${taps} taps, ${keys} keys`);
      assert.ok(taps <= 12 && keys <= 12, `${taps} taps, ${keys} keys`);
      await family.hears(/^Taper from Tuesday 2 December 2025 to Monday 29 December 2025, in 4 steps\./);
      await family.sees('.moved-headline', /^Taper from Tuesday 2 December 2025 to Monday 29 December 2025, in 4 steps\./);
      await family.seesNot('main', 'Type the taper’s steps');
      await family.sees('#changes', 'The team said go, on Monday 1 December 2025');
      await family.seesNot('#changes', 'Ask your team');
      assert.deepEqual(await family.days('Steroid taper, as your team set it'), ['Tuesday 2 December 2025 to Monday 29 December 2025']);

      // One act: undone in one, and typed again it comes back as it was said.
      await family.change('Start or change the taper');
      await family.isFilled('change-days', '7');
      await family.isFilled('change-step-3-amount', '0.5');
      await family.press('All choices');
      await family.press('Back to the plan');
      await family.keys('Control+z');
      await family.seesNot('#changes', 'The team said go');
    },
  },

  '4c. the same taper by way of Today’s own question': {
    day: '2025-12-01',
    async tell(family) {
      await begin(family);
      await typeBottle(family);
      family.counted();
      await family.press('They answered');
      await family.choose('change-pick-go');
      await family.press('Save');
      await family.press('Type the taper’s steps');
      await family.seesNot('.change-form', 'Has your team said go?');
      await family.press('Days for each step: 7 days');
      await family.type('change-step-0-amount', '2');
      await family.type('change-step-1-amount', '1.5');
      await family.press('One more step');
      await family.type('change-step-2-amount', '1');
      await family.press('One more step');
      await family.type('change-step-3-amount', '0.5');
      await family.press('Save');
      const { taps, keys } = family.effort();
      console.log(`a taper of four steps, by way of the question: ${taps} taps, ${keys} keys`);
      assert.ok(taps <= 12 && keys <= 12, `${taps} taps, ${keys} keys`);
      await family.hears(/^Taper from Tuesday 2 December 2025 to Monday 29 December 2025, in 4 steps\./);
    },
  },

  '5. not yet, and the taper later': {
    day: '2025-12-01',
    async tell(family) {
      await begin(family);
      await family.press('They answered');
      await family.choose('change-pick-not-yet');
      await family.press(/^Today/);
      await family.sees('.ready', /^When you save: No taper yet\. Full dose until your team says go\. A blood test every week\.$/);
      await family.save(/^No taper yet\. Full dose until your team says go\. A blood test every week\.$/);
      assert.deepEqual(await family.days('Steroid, full dose'), ['from Sunday 2 November 2025 until your team says how it goes on']);
      await family.seesNot(TODAY, 'Has your team said that the taper may start?');
      await family.sees('main', 'A blood test every week from Monday 2 February 2026 until your team says.');
      await family.sees(TODAY, 'Ask again at the next blood test, Monday 8 December 2025.');

      await family.change('Start or change the taper');
      await family.date('change-from', ['16', '12', '2025']);
      await family.choose('change-pick-label');
      await family.save(/^Taper from Tuesday 16 December 2025 to Monday 12 January 2026\./);
      assert.deepEqual(await family.days('Steroid, full dose'), ['Sunday 2 November 2025 to Monday 15 December 2025']);
      assert.deepEqual(await family.days('Steroid taper'), ['Tuesday 16 December 2025 to Monday 12 January 2026']);
      await family.seesNot('main', 'A blood test every week from');
      await family.seesNot('#changes', 'Ask your team');
    },
  },

  '6. the taper goes slower: its steps come back to be changed': {
    day: '2025-12-10',
    async tell(family) {
      await family.begin();
      await family.change('Start or change the taper');
      await steps(family);
      await family.press('Save');
      await family.sees('.moved-headline');
      family.counted();

      await family.change('Start or change the taper');
      await family.isFilled('change-step-0-amount', '1.5');
      await family.date('change-step-1-through', ['19', '1', '2026']);
      await family.save(/^Taper from Tuesday 2 December 2025 to Monday 19 January 2026, in 2 steps\./);
      assert.deepEqual(await family.days('Steroid taper'), ['Tuesday 2 December 2025 to Monday 19 January 2026']);
      const tests = await family.days('Blood test:');
      assert.ok(tests.includes('Monday 19 January 2026'), 'weekly to the taper’s real end');
    },
  },

  '7. the taper is on hold': {
    day: '2025-12-10',
    async tell(family) {
      await beginTaper(family);
      await family.change('Start or change the taper');
      await family.choose('change-pick-paused-through');
      await family.date('change-through', ['16', '12', '2025']);
      await family.save(/^Taper from Tuesday 2 December 2025 to Monday 5 January 2026\./);
      await family.sees('.plan-table', 'On hold: Wednesday 10 December 2025 to Tuesday 16 December 2025');
      assert.deepEqual(await family.days('Steroid taper'), ['Tuesday 2 December 2025 to Monday 5 January 2026']);
    },
  },

  '8. back to the full dose': {
    day: '2025-12-10',
    async tell(family) {
      await beginTaper(family);
      await family.change('Keep the full dose');
      await family.press(/^Today/);
      await family.save(/Back to the full dose from Wednesday 10 December 2025\./);
      assert.deepEqual(await family.days('Steroid, full dose'), [
        'Sunday 2 November 2025 to Monday 1 December 2025',
        'from Wednesday 10 December 2025 until your team says how it goes on',
      ]);
    },
  },

  '9. a dose is missed: the call card, and no advice': {
    day: '2025-11-12',
    async tell(family) {
      await begin(family);
      await family.press('Missed it, or threw it up');
      await family.inView('#call');
      await family.choose('change-pick-missed');
      await family.press(/^Today/);
      await family.choose('change-told-no');
      await family.save(/^Noted: the dose of Wednesday 12 November 2025 was missed\. Call your team now\.$/);
      const row = '#dose-2025-11-12-1';
      await family.isAt(row);
      await family.inView(row);
      await family.sees(row, 'call your team before you give more');
      await family.sees('#changes', 'Call your team');
      assert.deepEqual(await family.days('A dose was missed'), ['Wednesday 12 November 2025']);
    },
  },

  '10. the prescription is typed, the dose ticked off, to a day on which nobody has answered': {
    day: '2025-11-12',
    async tell(family) {
      await begin(family);
      await typeBottle(family);
      family.countIsLow();
      await family.sees(TODAY, 'from the bottle that says 15 mg in 5 mL');
      await family.hasAttribute('svg.syringe', 'aria-label', 'A 3 mL oral syringe with the plunger at 2.7 mL');

      await family.click('#tick-2025-11-12-1');
      await family.isTicked('tick-2025-11-12-1');
      await family.click('.another summary');
      await family.press('Next day');
      await family.sees(TODAY, 'Thursday 13 November 2025');
      await family.seesNot(`${TODAY} .marking`);
      await family.press('Back to today');
      await family.isTicked('tick-2025-11-12-1');

      await family.click('.another summary');
      await family.date('look', ['30', '12', '2025']);
      await family.press('Show this day');
      await family.sees(TODAY, 'This is how that day looks if nothing more is typed until then. Today is Wednesday 12 November 2025.');
      await family.sees(TODAY, 'Has your team said that the taper may start?');
      await family.sees('.dose-figure b', /^2\.7$/);
      await family.seesNot(TODAY, 'sick-day');
    },
  },
};
