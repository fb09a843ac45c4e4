import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKUP_VERSION } from '../../src/web/lookup/version.ts';
import {
  accessibilityProblems,
  describeInBrowser,
  keptInBrowser,
  SIZES,
  sidewaysScroll,
  type Visit,
} from './support/browser.ts';
import { type HostSite, startHostSite } from './support/host-site.ts';

const MOST_GZIP_BYTES = 35 * 1024;
const HOSTS = ['plain.html', 'dark.html', 'sidebar.html'];
const MATCHES = '**/v1/matches';

const question = (page: Page) => page.locator('#question');
const cards = (page: Page) => page.locator('.card');
const results = (page: Page) => page.locator('#results');
const heard = (page: Page) => page.locator('#heard');

describeInBrowser('the lookup on the page of another site', ({ service, visit }) => {
  let host: HostSite;
  beforeAll(async () => {
    host = await startHostSite(service().origin);
  });
  afterAll(() => host.close());

  const open = async (file: string, options = {}): Promise<Visit> => {
    const visited = await visit(`${host.origin}/${file}`, options);
    await cards(visited.page).first().waitFor();
    return visited;
  };

  describe.each(HOSTS)('%s', (file) => {
    it('shows a first question and what may fit, under a policy that allows nothing inline', async () => {
      const { page, errors, close } = await open(file);
      await expect.poll(() => question(page).count()).toBe(1);
      expect(await page.locator('instrument-lookup > a').isVisible()).toBe(false);
      expect(errors).toEqual([]);
      await close();
    });

    it('has nothing in the way of people who read or steer otherwise, unfolded and after a mistake too', async () => {
      const { page, close } = await open(file);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.locator('summary').first().click();
      await page.locator('.reasons').first().waitFor();
      await page.locator('.question button[type=submit]').click();
      await page.locator('#refusal').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await close();
    });

    it('asks only its own service and the host, and keeps nothing', async () => {
      const { page, requests, close } = await open(file);
      const { origin } = service();
      expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith(host.origin))).toEqual([]);
      expect(await keptInBrowser(page)).toEqual([]);
      await close();
    });

    it('fits on a narrow screen', async () => {
      const { page, close } = await open(file, { viewport: { width: 320, height: SIZES.phone[1] } });
      expect(await sidewaysScroll(page)).toBe(0);
      await close();
    });
  });

  it('asks theme and project first, and then what the service finds most useful', async () => {
    const { page, close } = await open('plain.html');
    await page.getByLabel('Agri & Food').check();
    await page.getByLabel('Energie').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect.poll(() => question(page).textContent()).toBe('Wat gaat het bedrijf in dit project doen?');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('instrument-lookup')?.shadowRoot?.activeElement?.id))
      .toBe('question');
    await page.getByLabel('haalbaarheidsstudie').check();
    const asked = page.waitForRequest(MATCHES);
    await page.getByRole('button', { name: 'Verder' }).click();
    expect((await asked).postDataJSON()).toEqual({
      language: 'nl',
      profile: { location: 'pv25', themes: ['agri-food', 'energie'], projectActivity: ['feasibility-study'] },
      include: ['questions'],
    });
    await expect.poll(() => question(page).textContent()).not.toBe('Wat gaat het bedrijf in dit project doen?');
    expect(await page.locator('.known dd').allTextContents()).toHaveLength(2);
    await close();
  });

  it('asks where the company is when the page does not say, and what a typing error may mean', async () => {
    const { page, close } = await open('dark.html');
    await page.locator('#field').fill('Gelderlant');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#refusal').textContent()).toContain('Gelderland');
    expect(await page.locator('#field').inputValue()).toBe('Gelderlant');
    await page.locator('#field').fill('Gelderland');
    await page.keyboard.press('Enter');
    await expect.poll(() => question(page).textContent()).toContain('theme');
    await close();
  });

  it('does not ask again what somebody does not know, and lets it be answered after all', async () => {
    const { page, close } = await open('plain.html');
    const asked = page.waitForRequest(MATCHES);
    await page.getByRole('button', { name: 'Weet ik niet' }).click();
    expect((await asked).postDataJSON()).toMatchObject({ profile: { location: 'pv25' }, declined: ['themes'] });
    await expect.poll(() => question(page).textContent()).toContain('Wat gaat het bedrijf');
    await page.getByRole('button', { name: /^Wijzig/ }).click();
    await expect.poll(() => question(page).textContent()).toContain('topsectoren');
    await page.getByLabel('Chemie').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect.poll(() => page.locator('.known dd').allTextContents()).toEqual([expect.stringContaining('Chemie')]);
    await close();
  });

  it('goes through a whole conversation by keyboard', async () => {
    const { page, close } = await open('plain.html');
    const focus = () => page.evaluate(() => document.querySelector('instrument-lookup')?.shadowRoot?.activeElement?.id);
    for (let turn = 0; turn < 4; turn++) {
      const before = await question(page).textContent();
      if (turn === 0) await question(page).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      if ((await question(page).textContent()) === before) await page.keyboard.press('Enter');
      await expect.poll(() => question(page).textContent()).not.toBe(before);
      await expect.poll(focus).toBe('question');
    }
    await close();
  });

  it('unfolds the reasons with their sources, and asks for them only then', async () => {
    const { page, close } = await open('plain.html');
    const asked = page.waitForRequest(MATCHES);
    await page.locator('summary').first().click();
    expect((await asked).postDataJSON().include).toEqual(['questions', 'conditions']);
    await page.locator('.reasons__list li').first().waitFor();
    expect(await page.locator('.reasons a.source').first().getAttribute('href')).toMatch(/^https?:/);
    await close();
  });

  it('tells the page which instrument somebody turns to, and leaves the way there to the page', async () => {
    const { page, close } = await open('plain.html');
    await expect.poll(() => results(page).textContent()).toMatch(/^\d+ results on 2026-05-20$/);
    const name = await cards(page).first().locator('.card__name').textContent();
    await page.locator('summary').first().click();
    await expect.poll(() => heard(page).textContent()).toBe(`reasons: ${name}`);
    await page.locator('.card__desk a').first().click();
    await expect.poll(() => heard(page).textContent()).toBe(`desk: ${name}`);
    expect(page.context().pages()).toHaveLength(1);
    await close();
  });

  it('shows only the kinds the page is about', async () => {
    const { page, close } = await open('sidebar.html');
    const { matches } = (await service().built.post({ profile: { location: 'Overijssel' } })).json();
    const wanted = matches.filter(({ instrument }: { instrument: { kind: string } }) =>
      ['loan', 'guarantee'].includes(instrument.kind),
    );
    await page.getByRole('button', { name: /^Toon alle/ }).click();
    expect(await cards(page).count()).toBe(wanted.length);
    await close();
  });

  it('takes its colours and letters from the theme around it', async () => {
    const { page, close } = await open('dark.html');
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((part, name) => getComputedStyle(part).getPropertyValue(name), property);
    expect(await style('.button--primary', 'background-color')).toBe('rgb(242, 179, 61)');
    expect(await style('.lookup', 'font-family')).toContain('Georgia');
    await close();
  });

  it('says when it takes long, and when there is no answer, and loses nothing', async () => {
    const { page, close } = await open('plain.html');
    await page.route(MATCHES, (route) => route.abort());
    await page.getByLabel('Energie').check();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect.poll(() => page.locator('#failure').textContent()).toContain('Uw antwoorden staan er nog.');
    expect(await cards(page).count()).toBeGreaterThan(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.unroute(MATCHES);
    const asked = page.waitForRequest(MATCHES);
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    expect((await asked).postDataJSON().profile).toEqual({ location: 'pv25', themes: ['energie'] });
    await expect.poll(() => page.locator('#failure').count()).toBe(0);
    await close();
  });

  it('says that it is looking it up when the line is slow', async () => {
    const { page, close } = await visit(`${host.origin}/plain.html`, {
      prepare: (page: Page) =>
        page.route('**/v1/**', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 1500));
          await route.continue();
        }),
    });
    await expect.poll(() => page.locator('.waiting').textContent()).toContain('We zoeken het op.');
    await cards(page).first().waitFor();
    await close();
  });

  it('leaves a link where scripts do not run', async () => {
    const { page, close } = await visit(`${host.origin}/plain.html`, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Zoek een regeling' }).isVisible()).toBe(true);
    await close();
  });
});

describeInBrowser('the module of the lookup', ({ service }) => {
  it(`weighs at most ${MOST_GZIP_BYTES} bytes on the line`, async () => {
    const { rawPayload } = await service().built.get(`/lookup/${LOOKUP_VERSION}/instrument-lookup.js`);
    expect(gzipSync(rawPayload).length).toBeLessThanOrEqual(MOST_GZIP_BYTES);
  });

  it('is built for people and not for developers, whoever built it', async () => {
    const { body } = await service().built.get(`/lookup/${LOOKUP_VERSION}/instrument-lookup.js`);
    expect(body).not.toContain('dev-mode');
  });
});
