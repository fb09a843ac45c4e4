import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityProblems, describeInBrowser, sidewaysScroll } from './support/browser.ts';
import { htmlProblems } from './support/html-problems.ts';

const HALFWAY = '#location=pv25&activities=["sbi2008-25"]&projectActivity=["feasibility-study"]&_declined=financeForm';
const SETTLED = `${HALFWAY}&themes=["htsm"]&companySize=small&projectStarted=false&feasibilityCostShare=70&projectCosts=90000&_asOf=2016-05-20&_unfolded=mit-haalbaarheid-oost`;

const STATES: readonly (readonly [string, string])[] = [
  ['at the begin', '/adviseur'],
  ['half-way', `/adviseur${HALFWAY}&_whole=not,perhaps`],
  ['with an instrument unfolded', `/adviseur${SETTLED}`],
  ['with a number to give', '/en/adviser#location=pv25&_ask=employees'],
  ['with something to search', '/adviseur#location=pv25&_ask=themes'],
  ['with a fact the service refuses', '/adviseur#location=foo'],
];

/** A browser writes `hidden=""` where a person writes `hidden`; and no native select is filled by searching. */
const EXCUSED = / (attribute-boolean-style|attribute-empty-style|prefer-native-element):/;

const written = (page: Page) => page.evaluate(() => `<!DOCTYPE html>${document.documentElement.outerHTML}`);

async function shown(page: Page): Promise<void> {
  await page.waitForSelector('[data-count], .notice--wrong');
  if (page.url().includes('_unfolded')) await page.waitForSelector('.detail .reasons');
}

describeInBrowser('the adviser’s page', ({ visit }) => {
  it.each(STATES)('has nothing in the way of anyone %s', async (_, path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await visit(path, { colorScheme });
      await shown(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      await close();
    }
  });

  it.each(STATES)('is valid HTML %s', async (_, path) => {
    const { page, close } = await visit(path);
    await shown(page);
    expect((await htmlProblems(await written(page))).filter((problem) => !EXCUSED.test(problem))).toEqual([]);
    await close();
  });

  it.each(STATES)('fits on a narrow screen, and with letters twice as large, %s', async (_, path) => {
    const { page, close } = await visit(path, { viewport: { width: 320, height: 640 } });
    await shown(page);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  });

  it('says which fact the service refuses, and goes on when it is taken away', async () => {
    const { page, close } = await visit('/adviseur#location=foo');
    await page.waitForSelector('.notice--wrong');
    expect(await page.textContent('.notice--wrong')).toMatch(/vestigingsplaats: 'foo' is geen code/);
    await page.getByRole('button', { name: 'vestigingsplaats weghalen' }).click();
    await page.waitForSelector('[data-count]');
    expect(await page.locator('.notice--wrong').count()).toBe(0);
    await close();
  });

  it('loses nothing when the line falls away, and goes on by a press of the button', async () => {
    const { page, close } = await visit(`/adviseur${HALFWAY}`);
    await shown(page);
    const chips = await page.locator('.chip').count();
    const before = await page.textContent('.counters');
    await page.route('**/v1/matches', (route) => route.abort());
    await page.keyboard.press('0');
    await page.waitForSelector('.notice--wrong');
    expect(await page.textContent('.notice--wrong')).toMatch(
      /geen verbinding.*Alles wat u hebt ingevuld, staat er nog/s,
    );
    expect(await page.locator('.chip').count()).toBe(chips + 1);
    expect(await page.textContent('.counters')).toBe(before);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.unroute('**/v1/matches');
    await page.click('#retry');
    await page.waitForFunction(() => document.querySelector('#ask')?.getAttribute('aria-busy') === 'false');
    expect(await page.locator('.notice--wrong').count()).toBe(0);
    await close();
  });

  it('says so when an answer takes long, takes no answer to a question that may change, and shows the last one asked for', async () => {
    const { page, close } = await visit('/adviseur');
    await shown(page);
    await page.route('**/v1/matches', async (route) => {
      if (route.request().postData()?.includes('pv25')) await new Promise((go) => setTimeout(go, 2_500));
      await route.continue().catch(() => undefined);
    });
    await page.keyboard.press('7');
    await page.keyboard.press('1');
    await page.waitForSelector('.notice');
    expect(await page.textContent('.notice')).toContain('Dit duurt langer');
    expect(await page.locator('.chip').count()).toBe(1);
    await page.keyboard.press('t');
    await page.waitForFunction(() => document.querySelector('#ask')?.getAttribute('aria-busy') === 'false');
    await page.waitForTimeout(2_600);
    expect(await page.textContent('[data-count="not"]')).toBe('0');
    await close();
  });

  it('leaves letters alone when keys are switched off', async () => {
    const { page, close } = await visit('/adviseur');
    await shown(page);
    await page.keyboard.press('?');
    await page.getByLabel('Losse toetsen gebruiken').uncheck();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('7');
    expect(await page.locator('.chip').count()).toBe(0);
    expect(page.url()).toContain('_keys=off');
    await close();
  });

  it('prints the profile, what fits with why and where, and the receipt, without a page wider than paper', async () => {
    const { page, close } = await visit(`/adviseur${SETTLED}`, { viewport: { width: 680, height: 960 } });
    await shown(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = (await page.textContent('.sheet'))?.toLowerCase();
    for (const words of [
      'gelderland',
      'dit past',
      'loket:',
      'controlegetal',
      'sha256-',
      'uitgave',
      'rekenkern',
      '2016-05-20',
    ])
      expect(sheet).toContain(words);
    expect(await page.isVisible('.desk')).toBe(false);
    expect(await sidewaysScroll(page)).toBe(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
    await close();
  });

  it('copies the call as text with the same parts', async () => {
    const { page, close } = await visit(`/adviseur${SETTLED}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await shown(page);
    await page.keyboard.press('c');
    await page.waitForFunction(
      () => document.documentElement.textContent?.includes('De samenvatting is gekopieerd.') === true,
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/vestigingsplaats: Gelderland[\s\S]*Dit past[\s\S]*Loket: [\s\S]*Controlegetal: sha256-/);
    await close();
  });

  it('answers for another day when one is picked', async () => {
    const { page, close } = await visit(`/adviseur${HALFWAY}`);
    await shown(page);
    await page.fill('#as-of', '2016-05-20');
    await page.locator('#as-of').blur();
    await page.waitForURL(/_asOf=2016-05-20/);
    await page.waitForFunction(() => document.querySelector('#ask')?.getAttribute('aria-busy') === 'false');
    expect(await page.textContent('.results')).toContain('MIT-haalbaarheidsproject');
    await close();
  });
});
