import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { openBrowser, openPage, type Served, servePlayground } from './browser.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePlayground(fixtureEngine())]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.close();
});

it('a page whose server is gone says that the application did not respond', { timeout: 60_000 }, async () => {
  const { page, context } = await openPage(browser, served.url);
  await page.route('**/playground/interactions', (route) => route.fulfill({ status: 500, body: 'gone' }));
  await page.keyboard.type('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type('boycott');
  await page.keyboard.press('Enter');
  await page.getByText('The application did not respond').waitFor();
  expect(await page.locator('.message').count()).toBe(1);
  await context.close();
});
