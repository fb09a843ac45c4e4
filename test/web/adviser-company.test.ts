import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKvkRegister } from '../../src/kvk/kvk-register.ts';
import { type BuiltApp, builtApp } from '../support/build-app.ts';
import { embeddedFiles } from '../support/embedded-snapshot.ts';
import { KEY, type KvkStub, NUMBER, startKvkStub } from '../support/kvk-stub.ts';
import { accessibilityProblems, describeInBrowser } from './support/browser.ts';
import { NOW } from './support/service.ts';

const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

describeInBrowser('looking a company up at the adviser’s page', ({ visit }) => {
  let kvk: KvkStub;
  let built: BuiltApp;
  let origin: string;

  beforeAll(async () => {
    kvk = await startKvkStub();
    const register = createKvkRegister({ url: kvk.url, key: KEY }, 2_000);
    built = await builtApp({ releases: [embeddedFiles()], register, webRoot: WEB_ROOT, now: NOW });
    origin = await built.app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(async () => {
    await built.close();
    await kvk.close();
  });

  it('takes over what the adviser has ticked, and leaves number and name out of the address', async () => {
    const { page, close, requests } = await visit(`${origin}/adviseur`);
    await page.waitForSelector('[data-count]');
    await page.keyboard.press('b');
    await page.keyboard.type(NUMBER);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.suggestions');
    expect(await page.textContent('.company')).toContain('Voorbeeld Sensoriek');
    expect(await accessibilityProblems(page)).toEqual([]);
    const asked = page.locator('.suggestion', { hasText: 'vraag na' });
    expect(await asked.count()).toBeGreaterThan(0);
    for (const box of await asked.locator('input').all()) expect(await box.isChecked()).toBe(false);
    await page.locator('.suggestion input[value="location"]').check();
    await page.getByRole('button', { name: 'Neem over wat is aangevinkt' }).click();
    await page.waitForURL(/location=/);
    expect(await page.textContent('#known')).toContain('Arnhem');
    expect([page.url(), ...requests].filter((url) => /90000001|Sensoriek/.test(url))).toEqual([]);
    await close();
  });

  it('says in a sentence that it is off, where it is off, and takes the button away', async () => {
    const { page, close } = await visit('/adviseur');
    await page.waitForSelector('[data-count]');
    await page.keyboard.press('b');
    await page.keyboard.type(NUMBER);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=staat hier niet aan');
    expect(await page.getByRole('button', { name: 'Bedrijf opzoeken' }).count()).toBe(0);
    expect(await page.locator('.notice--wrong').count()).toBe(0);
    await close();
  });
});
