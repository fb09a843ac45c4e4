// Makes the pictures of the README: `npm run build && node bench/pictures.mjs`. Needs a Chromium (or CHROMIUM_PATH).
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const FOLDER = 'docs/images';
const SIZES = { desk: { width: 1280, height: 860 }, phone: { width: 390, height: 780 } };
const START_SECONDS = 60;

/** Each page as somebody would come to know it; `show` does what that takes. */
const SCENES = [
  { name: 'home', path: '/', show: (page) => page.locator('.card').first().waitFor() },
  { name: 'lookup', path: '/', show: searchForAStudy },
  {
    name: 'adviser',
    path: '/adviseur#location=pv25&companySize=small',
    show: (page) => page.waitForLoadState('networkidle'),
  },
  { name: 'landscape', path: '/landschap', show: (page) => page.waitForLoadState('networkidle') },
];

async function searchForAStudy(page) {
  await page.locator('#field').fill('Arnhem');
  await page.keyboard.press('Enter');
  await page.getByLabel('Energie').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('haalbaarheidsstudie').check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Wijzig: wat er in het project gebeurt' }).waitFor();
  await page.locator('[data-verdict^=eligible]').first().waitFor();
  await page.locator('.try').evaluate((part) => part.scrollIntoView());
}

const port = await freePort();
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const server = spawn(process.execPath, ['dist/server.js'], {
  env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: `file:${join(work, 'x.db')}` },
  stdio: 'ignore',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await ready();
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, path, show } of SCENES)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({
        viewport,
        colorScheme: 'light',
        reducedMotion: 'reduce',
        locale: 'nl-NL',
      });
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}${path}`);
      await show(page);
      const file = join(FOLDER, `${name}-${size}.png`);
      await page.screenshot({ path: file });
      console.log(file);
      await context.close();
    }
} finally {
  await browser.close();
  server.kill();
  rmSync(work, { recursive: true, force: true });
}

async function ready() {
  for (let second = 0; second < START_SECONDS; second += 0.5) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error(`the service was not ready within ${START_SECONDS} s; has it been built?`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
