/** Access in every language: the keyboard, text spacing, forced colours, less motion, paper. */
import { openDetails, reachScreen, screens, sidewaysPixels } from './screens.mjs';
import { expect, test } from './test.mjs';

const plan = screens['the plan after, phones and questions typed'];

for (const tag of ['en', 'es', 'ar']) {
  test(`with WCAG's text spacing nothing is cut off, ${tag}`, async ({ page, servers }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await reachScreen(page, servers.site, tag, plan);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await openDetails(page);
    const cut = await page.evaluate(() => {
      // For those who hear it alone.
      /** @param {Element | null} element @returns {boolean} */
      const isClipped = (element) =>
        element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
      return [...document.querySelectorAll('button, a, h1, h2, h3, p, li, dt, dd, label, legend, summary, th, td')]
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.closest('.hidden, .print-strip, .skip-link, .kit-window, .compare-swiped') &&
            !isClipped(element),
        )
        .map((element) => ({ text: (element.textContent ?? '').trim().slice(0, 40), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ text }) => text);
    });
    expect(cut).toEqual([]);
  });

  test(`forced colours and less motion, ${tag}`, async ({ page, servers }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await reachScreen(page, servers.site, tag, plan);
    const moving = await page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      moving: [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0);
      }).length,
    }));
    expect(moving).toEqual({ scroll: 'auto', moving: 0 });
    // A border that the reader's palette paints is what is left of a filled button.
    for (const selector of ['.call-link', '.call-to', '.language select']) {
      expect(
        await page
          .locator(selector)
          .first()
          .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth)),
        selector,
      ).toBeGreaterThan(0);
    }
  });

  test(`the keyboard alone: every control in its order, seen, and under no bar, ${tag}`, async ({ page, servers }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await reachScreen(page, servers.site, tag, screens['first sight']);
    /** @type {string[]} */
    const faults = [];
    let steps = 0;
    for (; steps < 400; steps += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const bar = document.querySelector('.top-bar');
        const floor = bar && !bar.contains(element) ? bar.getBoundingClientRect().bottom : 0;
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        // One that is as high as the window cannot be whole.
        const hidden = box.bottom <= floor || box.top >= innerHeight;
        return { name: `${element.tagName}#${element.id} ${(element.textContent ?? '').trim().slice(0, 30)}`, ring, hidden };
      });
      if (!seen) break;
      if (!seen.ring) faults.push(`no ring: ${seen.name}`);
      if (seen.hidden) faults.push(`out of sight: ${seen.name}`);
    }
    expect(faults).toEqual([]);
    expect(steps).toBeGreaterThan(60);
    expect(steps, 'the walk comes to an end').toBeLessThan(400);
  });

  test(`on paper the call strip and the words are there, and nothing is cut, ${tag}`, async ({ page, servers }) => {
    for (const state of [plan, screens['no end in sight, a dose missed, a test done'], screens['the bottle and the syringe']]) {
      await reachScreen(page, servers.site, tag, state);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      // A4 less its margins.
      await page.setViewportSize({ width: 718, height: 1047 });
      expect(await sidewaysPixels(page)).toBe(0);
      await expect(page.locator('.print-strip')).toBeVisible();
      if (state === plan) await expect(page.locator('.print-strip')).toContainText('+1 555 010 7788');
      if (tag !== 'en') await expect(page.locator('.language-note')).toBeVisible();
      await expect(page.locator('.language select')).toBeHidden();
      await page.emulateMedia({ media: null });
    }
  });
}
