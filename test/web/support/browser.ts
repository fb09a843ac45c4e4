import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { type Service, startService } from './service.ts';

const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATIENCE_MILLISECONDS = 10_000;

/** Widths people read at: a small phone, a desk, a large screen. */
export const SIZES = { phone: [360, 740], desk: [1280, 900], wide: [2560, 1440] } as const;

/** A page of the service in a browser nobody used before, with everything that went over the line or went wrong. */
export type Visit = {
  readonly page: Page;
  readonly origin: string;
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** What the page wrote to its console as an error, refusals of the content policy included, and scripts that broke. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

export type VisitOptions = BrowserContextOptions & {
  /** Done to the page before it goes anywhere: routes that fail, a slow line. */
  readonly prepare?: (page: Page) => Promise<unknown>;
};

export type Harness = {
  readonly service: () => Service;
  /** Opens a path of the service (`/adviseur`) or a whole address. */
  readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>;
};

/** A group of tests with the service and one browser; skipped as a whole on a machine without a browser. */
export function describeInBrowser(name: string, tests: (harness: Harness) => void): void {
  describe.skipIf(!chromiumPath())(name, () => {
    let service: Service | undefined;
    let browser: Browser | undefined;
    beforeAll(async () => {
      service = await startService();
      browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: ARGUMENTS, timeout: 30_000 });
    });
    afterAll(async () => {
      await browser?.close();
      await service?.close();
    });
    const running = () => {
      if (!service) throw new Error('the service has not been started');
      return service;
    };
    tests({
      service: running,
      visit: (path, options) => {
        if (!browser) throw new Error('the browser has not been started');
        return openPage(browser, running().origin, path, options);
      },
    });
  });
}

async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  { prepare, ...options }: VisitOptions = {},
): Promise<Visit> {
  const [width, height] = SIZES.desk;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', ...options });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await prepare?.(page);
  await page.goto(new URL(path, origin).href, { waitUntil: 'load' });
  return { page, origin, requests, errors, close: () => context.close() };
}

/** What axe finds against WCAG 2.2 A and AA, open shadow roots included: one line for each, with where. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`),
  );
}

/** Addresses outside the service that the page asked for. */
export function foreignRequests({ requests, origin }: Visit): readonly string[] {
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
}

/** Everything that stayed behind in the browser: cookies, local and session storage, databases, caches. */
export async function keptInBrowser(page: Page): Promise<readonly string[]> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...kept];
}

/** How many CSS pixels the page is wider than its window; 0 when nothing makes the reader scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

let pictures: string | undefined;

/** Keeps a picture of the whole page in a folder of this run, and gives its place. */
export async function takePicture(page: Page, name: string): Promise<string> {
  pictures ??= mkdtempSync(join(tmpdir(), 'web-pictures-'));
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}
