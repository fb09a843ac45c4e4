import { expect, it } from 'vitest';
import { accessibilityProblems, describeInBrowser } from './support/browser.ts';

describeInBrowser('the home page', ({ service, visit }) => {
  it('lets somebody search at once', async () => {
    const { page, close } = await visit('/');
    await page.locator('#field').fill('Arnhem');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.known dd').first().textContent()).toContain('Arnhem');
    await expect
      .poll(() => page.locator('.counts').textContent())
      .toMatch(/^\d+ regelingen passen misschien, \d+ niet\.$/);
    await close();
  });

  it('speaks English where it says so', async () => {
    const { page, close } = await visit('/en');
    await expect.poll(() => page.locator('#question').textContent()).toContain('municipality');
    await expect.poll(() => page.locator('.counts').textContent()).toMatch(/schemes may fit/);
    await close();
  });

  it('writes the code a site needs, as somebody chooses', async () => {
    const { page, origin, close } = await visit('/');
    const code = () => page.locator('#embed-code').textContent();
    expect(await code()).toContain(`<script type="module" src="${origin}/lookup/`);
    expect(await code()).toContain('<instrument-lookup language="nl">');
    await page.getByLabel('Waar zitten de bedrijven?').selectOption({ label: 'Gelderland' });
    await page.getByLabel('English', { exact: true }).check();
    await page.getByLabel('lening').check();
    await page.getByLabel('garantie').check();
    expect(await code()).toContain('<instrument-lookup location="pv25" language="en" kinds="loan guarantee">');
    expect(await code()).toContain(`<a href="${origin}/en">Find a scheme`);
    expect(await page.locator('#embed-policy').textContent()).toBe(`script-src ${origin}; connect-src ${origin}`);
    await close();
  });

  it('copies that code, and says so', async () => {
    const { page, close } = await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await expect.poll(() => page.locator('#embed-told').textContent()).toBe('Gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#embed-code').textContent(),
    );
    await close();
  });

  it('selects the code where the browser does not let it be copied', async () => {
    const { page, close } = await visit('/', {
      prepare: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
        }),
    });
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('<instrument-lookup');
    await close();
  });

  it('tells how the catalogue stands, as the service says', async () => {
    const { page, close } = await visit('/');
    const { release, instrumentCount, version } = (await service().built.get('/v1')).json();
    await expect.poll(() => page.locator('#status-release').textContent()).toBe(String(release.number));
    expect(await page.locator('#status-instruments').textContent()).toBe(String(instrumentCount));
    expect(await page.locator('#status-version').textContent()).toBe(version);
    await close();
  });

  it('stays whole and accessible when the service gives nothing', async () => {
    const { page, close } = await visit('/', { prepare: (page) => page.route(/\/v1(\/|$)/, (route) => route.abort()) });
    await expect.poll(() => page.locator('#failure').textContent()).toContain('geen verbinding');
    expect(await page.locator('#status').isVisible()).toBe(false);
    expect(await accessibilityProblems(page)).toEqual([]);
    await close();
  });

  it('can be read without scripts', async () => {
    const { page, close } = await visit('/', { javaScriptEnabled: false });
    expect(await page.getByText('moet JavaScript aanstaan').isVisible()).toBe(true);
    expect(await page.locator('#embed-code').textContent()).toContain('integrity="sha384-');
    await close();
  });

  it('prints in black on white, without the menu', async () => {
    const { page, close } = await visit('/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-nav').isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await close();
  });
});
