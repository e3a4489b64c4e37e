import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../src/corpus/packed.ts';
import { demoAssets } from '../../src/playground/build-demo.ts';
import { fixtureCorpus, fixtureEngine } from '../fixtures/corpus.ts';
import { openBrowser, openPage, type Served, servePlayground } from './browser.ts';
import { serveAssets } from './static-host.ts';

describe('a packed corpus', () => {
  it('is the same corpus when it is unpacked', () => {
    expect(unpackCorpus(packCorpus(fixtureCorpus()))).toEqual(fixtureCorpus());
  });
});

describe('the static demo', { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: Served;
  let host: Served;

  beforeAll(async () => {
    host = await serveAssets(await demoAssets(fixtureCorpus()));
    [browser, served] = await Promise.all([openBrowser(), servePlayground(fixtureEngine())]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
    host.close();
  });

  it.each([
    ['en-US', '?q=Who+called+for+a+boycott+in+2015%3F'],
    ['zh-CN', `?q=${encodeURIComponent('谁呼吁抵制2015年的大会？')}`],
    ['zh-TW', `?q=${encodeURIComponent('誰呼籲抵制2015年的大會？')}`],
  ] as const)('answers as the bot does, in the browser alone: %s', async (locale, path) => {
    const shown = async (url: string) => {
      const { page, context, complaints, requests } = await openPage(browser, url, { locale });
      await page.locator('.embed').waitFor();
      const text = await page.locator('.embed, .row').allInnerTexts();
      await context.close();
      return { text, complaints, requests };
    };
    const demo = await shown(host.url + path);
    const local = await shown(served.url + path);
    expect(demo.text).toEqual(local.text);
    expect(demo.complaints).toEqual([]);
    expect(demo.requests.filter((url) => !url.startsWith(host.url))).toEqual([]);
    const dictionaries = demo.requests.filter((url) => /\/parts\/(?:cn2t|t2cn)/.test(url));
    // What the data itself is written in is known to be Simplified Chinese without them.
    expect(dictionaries.length > 0).toBe(locale === 'zh-TW');
  });

  it('shows its pictures without a server', async () => {
    const { page, context } = await openPage(browser, host.url);
    await page.keyboard.type('/timeline');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const picture = page.locator('.embed-image img');
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(
      800,
    );
    expect(await picture.getAttribute('alt')).toMatch(/\d{4}/);
    await context.close();
  });

  it('says that a file did not arrive, and answers when it is asked again', async () => {
    const { page, context } = await openPage(browser, host.url);
    await page.route('**/data/terms/**', (route) => route.abort());
    const example = page.locator('.welcome button').first();
    await example.click();
    await page.locator('.failure').waitFor();
    expect(await page.locator('.failure').innerText()).toMatch(/could not be loaded/);
    await page.unroute('**/data/terms/**');
    await example.click();
    await page.locator('.embed').waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
    await context.close();
  });
});
