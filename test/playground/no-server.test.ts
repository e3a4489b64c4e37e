import { expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { openForTests } from './opened.ts';

const opened = openForTests();

it('a page whose server is gone says that the application did not respond', { timeout: 60_000 }, async () => {
  const { page, context } = await openPage(opened.browser, opened.served.url);
  await page.route('**/playground/interactions', (route) => route.fulfill({ status: 500, body: 'gone' }));
  await page.keyboard.type('/ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type('boycott');
  await page.keyboard.press('Enter');
  await page.getByText('The application did not respond').waitFor();
  expect(await page.locator('.message').count()).toBe(1);
  await context.close();
});
