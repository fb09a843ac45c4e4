import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  accessibilityProblems,
  describeInBrowser,
  foreignRequests,
  keptInBrowser,
  SIZES,
  sidewaysScroll,
  type Visit,
  type VisitOptions,
} from './support/browser.ts';
import { htmlProblems } from './support/html-problems.ts';

/** A day on which schemes ask for topsectors, so that the picture has something to show. */
const IN_2016 = '/landschap?asOf=2016-05-20';

const text = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

const showAsTable = (page: Page, part: string) => page.locator(`input[name=view-${part}]`).nth(1).check();

describeInBrowser('the landscape', ({ visit }) => {
  const open = async (path: string, options?: VisitOptions): Promise<Visit> => {
    const visited = await visit(path, options);
    await visited.page.waitForSelector('.parts');
    return visited;
  };

  it.each([
    ['with a list unfolded', `${IN_2016}&place=pv25&theme=energie`, async () => {}],
    ['with white spots', '/en/landscape?kind=voucher', async () => {}],
    [
      'as tables',
      IN_2016,
      async (page: Page) => {
        for (const part of ['coverage', 'openings', 'overlaps']) await showAsTable(page, part);
      },
    ],
    [
      'with everything unfolded',
      IN_2016,
      async (page: Page) => {
        const more = page.locator('.part > .nl-button--default');
        while ((await more.count()) > 0) await more.first().click();
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
      },
    ],
  ])('has nothing in the way of who reads or steers otherwise: %s', async (_state, path, prepare) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, errors, close } = await open(path, { colorScheme });
      await prepare(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    }
  });

  it('is valid HTML once it is drawn', async () => {
    const { page, close } = await open(`${IN_2016}&place=pv25&theme=energie`);
    const whole = `<!DOCTYPE html>${await page.evaluate(() => document.documentElement.outerHTML)}`;
    expect(await htmlProblems(whole.replace(/<!--.*?-->/gs, '').replace(/[ \t]+$/gm, ''))).toEqual([]);
    await close();
  });

  it('reads the same as a table as it shows in the picture', async () => {
    const { page, close } = await open(IN_2016);
    const picture = await text(page, '.heat__cell');
    expect(picture).toHaveLength(12 * 9);
    await showAsTable(page, 'coverage');
    expect(await text(page, '#coverage-table [data-measure=shown]')).toEqual(picture);
    const lines = await page.locator('.time__line').count();
    const rest = Number(
      /\d+/.exec((await text(page, '[aria-labelledby=time-title] .nl-button--default')).join(''))?.[0] ?? 0,
    );
    await showAsTable(page, 'openings');
    const rows = await page
      .locator('#openings-table tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
    const dated = rows.filter(([, opens]) => opens !== 'doorlopend open');
    const drawn = dated.filter(([, opens, last]) => opens !== 'niet bekend' || last !== 'niet bekend');
    expect(new Set(drawn.map(([name]) => name)).size).toBe(lines + rest);
    const pairs = Number(/\((\d+)\)/.exec((await text(page, '[aria-labelledby=alike-title] h3')).join(''))?.[1]);
    await showAsTable(page, 'overlaps');
    expect((await text(page, '#overlaps-table td:nth-child(3)')).filter((one) => one === 'lijkt erop')).toHaveLength(
      pairs,
    );
    await close();
  });

  it('shows the numbers of the API, and the map of tiles those of a chosen theme', async () => {
    const { page, origin, close } = await open(IN_2016);
    const coverage = await (await fetch(`${origin}/v1/landscape/coverage?asOf=2016-05-20`)).json();
    const openIn = ({ counts }: { counts: { open: number; continuous: number } }) =>
      String(counts.open + counts.continuous);
    expect(await text(page, '.heat__cell')).toEqual(coverage.cells.map(openIn));
    const tiles = () => page.locator('.tile__count').evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(await tiles()).toEqual(coverage.places.map(openIn));
    await page.getByRole('link', { name: 'Energie', exact: true }).first().click();
    expect(await tiles()).toEqual(
      coverage.cells.filter(({ theme }: { theme: string }) => theme === 'energie').map(openIn),
    );
    await close();
  });

  it('leads from a cell to the list behind it, and back', async () => {
    const { page, origin, close } = await open(IN_2016);
    const { cells } = await (await fetch(`${origin}/v1/landscape/coverage?asOf=2016-05-20`)).json();
    const cell = cells.find(({ place, theme }: Record<string, string>) => place === 'pv25' && theme === 'energie');
    await page.locator('.heat__cell a[href*="place=pv25"][href*="theme=energie"]').click();
    expect(new URL(page.url()).search).toBe('?asOf=2016-05-20&place=pv25&theme=energie');
    expect(await text(page, '#list-title')).toEqual(['Gelderland, Energie']);
    expect(await page.locator('.list li').count()).toBe(cell.total);
    expect(await page.locator('.list li a[href^="http"]').count()).toBe(cell.total);
    await page.goBack();
    expect(await page.locator('.list').count()).toBe(0);
    await page.goForward();
    expect(await text(page, '#list-title')).toEqual(['Gelderland, Energie']);
    await close();
  });

  it('is wholly used by keyboard', async () => {
    const { page, close } = await open(IN_2016);
    await page.locator('.heat__cell a').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.list').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-title');
    await page.locator('.tile').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.list').count()).toBe(1);
    await close();
  });

  it('keeps what was chosen in the address, so that a link shows the same', async () => {
    const first = await open(IN_2016);
    await first.page.getByLabel('Soort').selectOption('loan');
    await first.page.getByLabel('Niet bekend').check();
    await first.page.waitForFunction(() => !document.querySelector('[aria-busy]'));
    const { search } = new URL(first.page.url());
    expect(search).toBe('?asOf=2016-05-20&kind=loan&measure=unknown');
    const shown = await text(first.page, '.heat__cell');
    await first.close();
    const second = await open(`/landschap${search}`);
    expect(await text(second.page, '.heat__cell')).toEqual(shown);
    await second.page.click('a[data-language-switch]');
    await second.page.waitForSelector('.parts');
    expect(await text(second.page, '.heat__cell')).toEqual(shown);
    expect(await second.page.getByLabel('Kind', { exact: true }).inputValue()).toBe('loan');
    await second.close();
  });

  it.each([
    ['coverage', 109],
    ['openings', undefined],
    ['overlaps', undefined],
  ])('hands over %s as a table for a spreadsheet', async (part, rows) => {
    const { page, origin, close } = await open(IN_2016);
    const section = { coverage: 'map-title', openings: 'time-title', overlaps: 'alike-title' }[part];
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[aria-labelledby=${section}]`).getByRole('button', { name: 'Download als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`landschap-${part}.csv`);
    const file = await readFile(await download.path(), 'utf8');
    const headers = { accept: 'text/csv', 'accept-language': 'nl' };
    const served = await (await fetch(`${origin}/v1/landscape/${part}?asOf=2016-05-20`, { headers })).text();
    expect(file).toBe(`\ufeff${served}`);
    if (rows) expect(served.trimEnd().split('\r\n')).toHaveLength(rows);
    await close();
  });

  it('puts the mark where the day asked for lies', async () => {
    const { page, close } = await open(IN_2016);
    const mark = await page.locator('.time__line .time__today').first().getAttribute('x1');
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const share = (100 * days('2015-05-21', '2016-05-20')) / days('2015-05-21', '2017-05-21');
    expect(Number.parseFloat(mark ?? '')).toBeCloseTo(share, 6);
    await close();
  });

  it('fits on a narrow screen and with letters twice as large, whatever is unfolded', async () => {
    const [width, height] = SIZES.phone;
    const { page, close } = await open(`${IN_2016}&place=pv25&theme=energie`, { viewport: { width: 320, height } });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await sidewaysScroll(page)).toBe(0);
    for (const part of ['coverage', 'openings', 'overlaps']) await showAsTable(page, part);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 2 * width, height });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  });

  it('asks nothing of another site and keeps nothing', async () => {
    const visited = await open(IN_2016);
    expect(foreignRequests(visited)).toEqual([]);
    expect(await keptInBrowser(visited.page)).toEqual([]);
    await visited.close();
  });

  it('says so when the API cannot be reached, keeps what was shown, and tries again when asked', async () => {
    const { page, close } = await open(IN_2016);
    const before = await text(page, '.heat__cell');
    await page.route('**/v1/landscape/**', (route) => route.abort());
    await page.getByLabel('Soort').selectOption('loan');
    await page.waitForSelector('[role=alert]');
    expect(await text(page, '.failure p')).toContain(
      'De gegevens zijn niet op te halen. Misschien is er even geen verbinding.',
    );
    expect(await text(page, '.heat__cell')).toEqual(before);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.unroute('**/v1/landscape/**');
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.waitForFunction(() => !document.querySelector('[role=alert], [aria-busy]'));
    expect(await text(page, '.heat__cell')).not.toEqual(before);
    await close();
  });

  it('says so when a table cannot be fetched', async () => {
    const { page, close } = await open(IN_2016);
    await page.route('**/v1/landscape/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Download als CSV' }).first().click();
    expect(await page.locator('[role=alert]').textContent()).toContain('De gegevens zijn niet op te halen.');
    await close();
  });

  it('says what is wrong with an address, and leads out of it', async () => {
    const { page, close } = await visit('/landschap?kind=gift&asOf=soon');
    await page.waitForSelector('[role=alert]');
    const [message] = await text(page, '.failure p');
    expect(message).toContain("'gift' is geen optie van 'kind'.");
    expect(message).toContain("'asOf' is geen bestaande dag.");
    await page.getByRole('link', { name: 'Wis alle keuzes' }).click();
    await page.waitForSelector('.parts');
    await close();
  });

  it('shows the answer to the last question, not to the slowest', async () => {
    const { page, close } = await open(IN_2016);
    await page.route('**/v1/landscape/coverage?*kind=loan*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue().catch(() => {});
    });
    await page.getByLabel('Soort').selectOption('loan');
    await page.getByLabel('Soort').selectOption('voucher');
    await page.waitForFunction(() => !document.querySelector('[aria-busy]'));
    const [shown] = await text(page, '.summary');
    await page.waitForTimeout(900);
    expect(await text(page, '.summary')).toEqual([shown]);
    expect(await page.getByLabel('Soort').inputValue()).toBe('voucher');
    await close();
  });
});
