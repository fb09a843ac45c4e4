import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accessibilityProblems, describeInBrowser, foreignRequests, keptInBrowser } from './support/browser.ts';

const HALFWAY = '#location=pv25&activities=["sbi2008-25"]&projectActivity=["feasibility-study"]&_declined=financeForm';

const question = (page: Page) => page.locator('#ask-title');
const count = async (page: Page, group: string) => Number(await page.textContent(`[data-count="${group}"]`));

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#ask[aria-busy="false"], #ask:not([aria-busy]) h2');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

describeInBrowser('a call at the adviser’s page', ({ visit }) => {
  it('goes by keyboard alone from Gelderland and a metal company to three instruments', async () => {
    const visited = await visit('/adviseur#_ask=activities');
    const { page } = visited;
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('vervaardiging van producten van metaal');
    await page.waitForSelector('#found-0');
    await press(page, 'ArrowDown', 'Enter', 'Enter');
    await page.waitForURL(/activities=/);
    await page.waitForFunction(() => document.querySelector('#ask-title')?.textContent?.includes('gemeente'));
    await page.keyboard.press('/');
    await page.keyboard.type('Gelderland');
    await page.waitForSelector('#found-0');
    await press(page, 'ArrowDown', 'Enter');
    await page.waitForURL(/location=pv25/);
    for (let turn = 0; turn < 30 && (await count(page, 'fits')) < 3; turn++) await answerTheQuestion(page);
    expect(await count(page, 'fits')).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('l');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail .reasons');
    expect(await page.locator('.detail .source').count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(foreignRequests(visited)).toEqual([]);
    expect(await keptInBrowser(page)).toEqual([]);
    expect(visited.errors).toEqual([]);
    await visited.close();
  });

  it('sends nothing of the company in an address', async () => {
    const { page, requests, close } = await visit(`/adviseur${HALFWAY}`);
    await settled(page);
    expect(requests.filter((url) => /pv25|sbi2008|feasibility/.test(url.split('#')[0] ?? ''))).toEqual([]);
    await close();
  });

  it('shows the same call to who opens a shared link, and in the other language', async () => {
    const { page, close } = await visit(`/adviseur${HALFWAY}&_unfolded=innovatiekrediet`);
    await page.waitForSelector('.detail .reasons, .detail .block');
    const seen = await page.locator('.chip').allTextContents();
    const asked = await question(page).textContent();
    const counts = await page.textContent('.counters');
    const again = await visit(page.url());
    await again.page.waitForSelector('.detail .block');
    expect(await again.page.locator('.chip').allTextContents()).toEqual(seen);
    expect(await question(again.page).textContent()).toBe(asked);
    expect(await again.page.textContent('.counters')).toBe(counts);
    await again.close();
    await page.click('a[data-language-switch]');
    await settled(page);
    expect(page.url()).toContain('/en/adviser#location=pv25');
    expect(await page.textContent('.counters')).toMatch(/may fit/);
    expect(await page.textContent('#known')).toContain('Gelderland');
    await close();
  });

  it('goes back and forward through the answers', async () => {
    const { page, close } = await visit('/adviseur');
    await settled(page);
    const before = await question(page).textContent();
    await press(page, '7');
    await page.waitForSelector('.chip');
    expect(page.url()).toContain('location=pv25');
    await page.waitForFunction((first) => document.querySelector('#ask-title')?.textContent !== first, before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask-title');
    const [after, perhaps] = [await question(page).textContent(), await count(page, 'perhaps')];
    await page.keyboard.press('t');
    await page.waitForFunction((first) => document.querySelector('#ask-title')?.textContent === first, before);
    expect(await page.locator('.chip').count()).toBe(0);
    await page.goForward();
    await page.waitForFunction((second) => document.querySelector('#ask-title')?.textContent === second, after);
    expect(await count(page, 'perhaps')).toBe(perhaps);
    await close();
  });

  it('mends and takes away what was said', async () => {
    const { page, close } = await visit('/adviseur#location=pv25&employees={"atLeast":10,"below":50}');
    await settled(page);
    await page.waitForFunction(() => document.querySelector('#known')?.textContent?.includes('minder dan 50 personen'));
    await page.getByRole('button', { name: /minstens 10 personen/ }).click();
    await page.fill('#typed', 'veel');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('#typed', 'aria-invalid')).toBe('true');
    await page.fill('#typed', '1.200');
    await page.keyboard.press('Enter');
    await page.waitForURL(/employees=1200/);
    await page.getByRole('button', { name: 'aantal werkzame personen weghalen' }).click();
    await page.waitForFunction(() => !location.hash.includes('employees'));
    await close();
  });

  it('shows a list in little time after an answer, and weighs little', async () => {
    const { page, requests, origin, close } = await visit('/adviseur');
    await settled(page);
    await page.keyboard.press('7');
    await page.waitForSelector('.chip');
    await settled(page);
    const shown = await page.evaluate(() =>
      performance.getEntriesByName('adviser-shown').map(({ duration }) => duration),
    );
    process.stderr.write(`list shown after an answer: ${shown.map((ms) => ms.toFixed(1)).join(', ')} ms\n`);
    expect(shown.length).toBe(2);
    const files = [...new Set(requests)].filter((url) => /\/assets\/|\/adviseur$/.test(url));
    const bodies = await Promise.all(files.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())));
    expect(files.some((url) => url.startsWith(`${origin}/assets/adviser`))).toBe(true);
    expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThan(120_000);
    await close();
  });
});

/** Yes to what is a yes or no, the third of what several may be chosen of, and else the first. */
async function answerTheQuestion(page: Page): Promise<void> {
  const several = await page.locator('.option[aria-pressed]').count();
  const options = await page.locator('.option').count();
  const before = page.url();
  await press(page, ...(options === 0 ? ['0'] : several > 0 ? ['3', 'Enter'] : ['1']));
  await page.waitForFunction((url) => location.href !== url, before);
  await settled(page);
}
