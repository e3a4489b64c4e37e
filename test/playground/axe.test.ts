import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser.ts';
import { openForTests } from './opened.ts';

const opened = openForTests();

/** What axe objects to, each with the elements concerned. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

const LOOKS = [
  { theme: 'dark', width: 1280, locale: 'en-US' },
  { theme: 'light', width: 1280, locale: 'zh-CN' },
  { theme: 'dark', width: 360, locale: 'zh-TW' },
  { theme: 'light', width: 360, locale: 'en-US' },
] as const;

describe.each(LOOKS)('axe finds nothing wrong in $theme at $width pixels, $locale', { timeout: 120_000 }, (look) => {
  it('with an answer, a list of commands, a field, a menu and the JSON', async () => {
    const { page, context } = await openPage(opened.browser, `${opened.served.url}?q=conference+dates&year=2015`, look);
    await page.locator('.embed').waitFor();
    expect(await violations(page), 'an answer').toEqual([]);

    await page.locator('.menu-control').first().click();
    expect(await violations(page), 'a menu').toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('.composer-input').focus();
    await page.keyboard.type('/');
    await page.locator('#command-list [role=option]').first().waitFor();
    expect(await violations(page), 'the commands').toEqual([]);

    await page.keyboard.press('Enter');
    await page.keyboard.type('conference');
    await page.locator('#option-question-0').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page), 'a field').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    const more = page.locator('.tools [aria-haspopup=menu]').last();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    expect(await violations(page), 'the menu of a message').toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('.controls .tool').first().click();
    await page.locator('.json').waitFor();
    expect(await violations(page), 'the JSON').toEqual([]);
    await context.close();
  });
});
