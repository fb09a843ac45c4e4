import { expect, it } from 'vitest';
import { PAGES } from '../../src/web/pages.ts';
import {
  accessibilityProblems,
  describeInBrowser,
  foreignRequests,
  keptInBrowser,
  SIZES,
  sidewaysScroll,
} from './support/browser.ts';
import { htmlProblems } from './support/html-problems.ts';

const ADDRESSES = PAGES.flatMap(({ path }) => [path.nl, path.en]);

describeInBrowser('every page', ({ service, visit }) => {
  it.each(ADDRESSES)('%s is valid HTML', async (path) => {
    const { body } = await service().built.get(path);
    expect(await htmlProblems(body)).toEqual([]);
  });

  it.each(ADDRESSES)(
    '%s has nothing in the way of people who read or steer otherwise, in light and dark',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, errors, close } = await visit(path, { colorScheme });
        await page.waitForLoadState('networkidle');
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(errors).toEqual([]);
        await close();
      }
    },
  );

  it.each(ADDRESSES)('%s asks nothing of another site and keeps nothing', async (path) => {
    const visited = await visit(path);
    expect(foreignRequests(visited)).toEqual([]);
    expect(await keptInBrowser(visited.page)).toEqual([]);
    await visited.close();
  });

  it.each(ADDRESSES)('%s fits on a narrow screen, and with letters twice as large', async (path) => {
    const [width, height] = SIZES.phone;
    const { page, close } = await visit(path, { viewport: { width: 320, height } });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 2 * width, height });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  });

  it.each(PAGES.map(({ path }) => [path.nl, path.en]))(
    '%s leads to its other language, and takes the place along',
    async (nl, en) => {
      const { page, origin, close } = await visit(`${nl}?x=1#y`);
      expect(await page.getAttribute('html', 'lang')).toBe('nl');
      await page.click('a[data-language-switch]');
      expect(page.url()).toBe(`${origin}${en}?x=1#y`);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await close();
    },
  );

  it.each(ADDRESSES)('%s lets a keyboard jump over the menu', async (path) => {
    const { page, close } = await visit(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });
});
