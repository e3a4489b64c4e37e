import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { respond } from '../../src/discord/respond.ts';
import { svgRenderer } from '../../src/pictures/picture.ts';
import { BUDGET_KB, demoAssets } from '../../src/playground/build-demo.ts';
import { brotli, compressedKb, isOfEveryPage, weighAnswers } from '../../src/playground/weigh.ts';
import { openSearch, type SearchEngine } from '../../src/search/engine.ts';
import { hasHan } from '../../src/search/text.ts';
import { type Look, type OpenPage, openBrowser, openPage, type Served } from './browser.ts';
import { serveAssets } from './static-host.ts';
import { typeCommand, useOnMessage } from './typing.ts';

const corpus = loadCorpus(readDataFolder('data'));
const definitions = commands.map((command) => command.define(corpus.messages));
const onMessages = definitions.filter(({ type }) => type === ApplicationCommandType.Message);
const slash = definitions.filter((one) => !onMessages.includes(one));

describe('the static demo of the whole data', { timeout: 300_000 }, () => {
  let browser: Browser;
  let host: Served;
  let engine: SearchEngine;
  let open: OpenPage;
  /** Kilobytes of every page, and those of each of its examples. */
  let everyPage: number;
  let answers: ReadonlyMap<string, number>;
  beforeAll(async () => {
    engine = openSearch(corpus);
    const assets = (await demoAssets(corpus)).filter(({ path }) => !/^fonts[./]/.test(path));
    everyPage = assets.filter(isOfEveryPage).reduce((sum, asset) => sum + compressedKb(asset), 0);
    answers = await weighAnswers(assets);
    [browser, host] = await Promise.all([openBrowser(), serveAssets(assets, brotli)]);
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    host.close();
  });
  afterEach(async () => {
    await open.context.close();
    // This host has no fonts.
    expect(open.complaints.filter((one) => !/404/.test(one))).toEqual([]);
    expect(open.requests.filter((url) => !/^(?:blob:|http:\/\/localhost:)/.test(url))).toEqual([]);
  });

  async function visit(path = '', look: Look = {}): Promise<Page> {
    // Secure contexts alone get Brotli: this machine is one.
    open = await openPage(browser, host.url.replace('127.0.0.1', 'localhost') + path, look);
    open.context.setDefaultTimeout(120_000);
    return open.page;
  }

  it.each(['en-US', 'zh-CN'] as const)(
    'takes what the build says until the first answer, and no more than its budget: %s',
    async (locale) => {
      const inLocale = [...answers].filter(([question]) => hasHan(question) === (locale === 'zh-CN'));
      const [question, size] = inLocale.reduce((one, other) => (one[1] > other[1] ? one : other));
      const page = await visit(`?${new URLSearchParams({ q: question })}`, { locale });
      await page.locator('.embed').waitFor();
      const received = await page.evaluate(() =>
        performance
          .getEntries()
          .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0),
      );
      expect(everyPage + size, question).toBeLessThan(BUDGET_KB);
      // The icon may come after the answer.
      expect(Math.abs(received / 1024 - everyPage - size), question).toBeLessThan(1);
    },
  );

  /** Holds what was sent and returned last to what the bot returns on this machine. */
  async function expectSame(page: Page, type: InteractionType): Promise<void> {
    const { sent, returned } = await lastExchange(page);
    expect(sent).toMatchObject({ type });
    const whole = respond(sent, { engine, today: new Date().getUTCFullYear(), pictures: svgRenderer });
    expect(returned).toEqual(JSON.parse(JSON.stringify(whole.response)));
  }

  it.each(slash.map((command) => [command.name, command] as const))(
    'answers /%s as the bot does, and what is pressed and chosen under it',
    async (_, command) => {
      const page = await visit();
      await typeCommand(page, command);
      await expectSame(page, InteractionType.ApplicationCommand);
      for (const control of ['button.button:enabled', '.menu-control']) {
        const first = page.locator(`.message ${control}`).first();
        if ((await first.count()) === 0) continue;
        const before = (await lastExchange(page)).sent;
        await first.click();
        if (control === '.menu-control') {
          await page.getByRole('listbox').waitFor();
          await page.keyboard.press('End');
          await page.keyboard.press('Enter');
        }
        await expect.poll(async () => (await lastExchange(page)).sent, { timeout: 60_000 }).not.toEqual(before);
        await expectSame(page, InteractionType.MessageComponent);
      }
    },
  );

  it('answers a message command as the bot does', async () => {
    const page = await visit();
    await useOnMessage(page);
    await expectSame(page, InteractionType.ApplicationCommand);
  });
});

async function lastExchange(page: Page): Promise<{ sent: unknown; returned: unknown }> {
  await page.getByRole('button', { name: 'Show the latest JSON' }).click();
  const [sent = '', returned = ''] = await page.locator('.json pre').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.locator('.json').waitFor({ state: 'detached' });
  return { sent: JSON.parse(sent), returned: JSON.parse(returned) };
}
