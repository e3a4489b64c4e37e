import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { type OpenPage, openPage } from './browser.ts';
import { openForTests } from './opened.ts';
import { typeCommand, useOnMessage } from './typing.ts';

const opened = openForTests();
let open: OpenPage;
afterEach(async () => {
  expect(open.complaints).toEqual([]);
  expect(open.requests.filter((url) => !url.startsWith(opened.served.url) && !url.startsWith('blob:'))).toEqual([]);
  await open.context.close();
});
async function visit(path = '', look = {}): Promise<Page> {
  open = await openPage(opened.browser, opened.served.url + path, look);
  return open.page;
}

const definitions = commands.map((command) => command.define(fixtureCorpus().messages));
const onMessages = definitions.filter(({ type }) => type === ApplicationCommandType.Message);
const slash = definitions.filter((one) => !onMessages.includes(one));

describe('with the keyboard alone', { timeout: 60_000 }, () => {
  it.each(slash.map(({ name }) => name))('/%s is found, filled in and sent', async (name) => {
    const page = await visit();
    const command = slash.find((one) => one.name === name);
    if (command !== undefined) await typeCommand(page, command);
    expect(await page.locator('.origin').first().innerText()).toContain(`/${name}`);
  });

  it.skipIf(onMessages.length === 0)('a message command is found in the menu of a message', async () => {
    const page = await visit();
    await useOnMessage(page);
  });

  it('picks an option, and the number of an edition as its year', async () => {
    const page = await visit();
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('dates');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#option-year').waitFor();
    await page.keyboard.type('2');
    await page.locator('#option-year-0').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.embed').waitFor();
    expect(new URL(page.url()).searchParams.get('year')).toBe('2015');
  });

  it('will not send a command without what it needs, and says so', async () => {
    const page = await visit();
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.locator('#option-question').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('#option-question').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.message').count()).toBe(1);
  });

  it('leaves a command with Escape or Backspace', async () => {
    const page = await visit();
    for (const key of ['Escape', 'Backspace']) {
      await page.keyboard.type('/ask');
      await page.keyboard.press('Enter');
      await page.locator('#option-question').waitFor();
      await page.keyboard.press(key);
      await page.locator('.composer-input').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('composer-input');
    }
  });

  it('presses a button and keeps the place where it was', async () => {
    const page = await visit('?q=Who+called+for+a+boycott+in+2015%3F');
    await page.locator('.embed').waitFor();
    const before = await page.locator('.embed').innerText();
    await page.locator('.button', { hasText: /\p{Script=Han}/u }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.embed').innerText()).not.toBe(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.message') !== null)).toBe(true);
    expect(await page.locator('.message').count()).toBe(2);
  });

  it('chooses from a menu of the message', async () => {
    const page = await visit('?q=conference+dates&year=2015');
    const menu = page.locator('.menu-control');
    await menu.waitFor();
    const before = await page.locator('.embed').innerText();
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.embed').first().innerText()).not.toBe(before);
  });
});

describe('an address', { timeout: 60_000 }, () => {
  it('asks its question again after a reload', async () => {
    const page = await visit('?q=Who+called+for+a+boycott%3F&year=2015&lang=zh-Hans');
    const text = await page.locator('.embed').innerText();
    expect(text).toMatch(/\p{Script=Han}/u);
    await page.reload();
    await page.locator('.embed').waitFor();
    expect(await page.locator('.embed').innerText()).toBe(text);
  });

  it('is taken on by a question, and does not carry what makes no sense', async () => {
    const page = await visit('?q=boycott&year=soon&lang=tlh');
    await page.locator('.embed').waitFor();
    expect(new URL(page.url()).search).toBe('?q=boycott');
  });
});

describe('what Discord shows', { timeout: 60_000 }, () => {
  it('tells a private answer from others, and lets it be dismissed', async () => {
    const page = await visit();
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('boycott');
    await page.getByRole('button', { name: /Add private/ }).click();
    await page.locator('#option-private').waitFor();
    await page.keyboard.type('true');
    await page.keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.locator('.message').count()).toBe(1);
  });

  it('shows the JSON that was sent and returned', async () => {
    const page = await visit('?q=boycott');
    await page.locator('.embed').waitFor();
    await page.getByRole('button', { name: 'Show JSON' }).first().click();
    const [sent = '', returned = ''] = await page.locator('.json pre').allInnerTexts();
    expect(JSON.parse(sent)).toMatchObject({ type: 2, data: { name: 'ask' }, locale: 'en-US' });
    expect(JSON.parse(returned)).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.json').count()).toBe(0);
  });

  it('speaks the language that the client is set to', async () => {
    const page = await visit('', { locale: 'zh-TW' });
    expect(await page.getAttribute('html', 'lang')).toBe('zh-TW');
    await page.locator('.controls select').selectOption('zh-CN');
    await page.keyboard.press('Escape');
    await page.locator('.composer-input').fill('/ask');
    expect(await page.locator('#command-list [role=option]').first().innerText()).toMatch(/\/\p{Script=Han}+/u);
    await expect
      .poll(() =>
        page.evaluate(() => [...document.fonts].some((font) => font.family.includes('SC') && font.status === 'loaded')),
      )
      .toBe(true);
  });
});
