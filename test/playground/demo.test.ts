import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../src/corpus/packed.ts';
import { demoAssets } from '../../src/playground/build-demo.ts';
import { fixtureCorpus, fixtureEngine, fixtureFiles } from '../fixtures/corpus.ts';
import { openBrowser, openPage, type Served, servePlayground } from './browser.ts';

describe('a packed corpus', () => {
  it('is the same corpus when it is unpacked', () => {
    expect(unpackCorpus(packCorpus(fixtureCorpus()))).toEqual(fixtureCorpus());
  });
});

describe('the static demo', { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: Served;
  let folder: string;
  let files: Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>;
  const host = serve({
    port: 0,
    hostname: '127.0.0.1',
    fetch: (request) => {
      const path = new URL(request.url).pathname.slice(1) || 'index.html';
      const file = files.get(path);
      if (file === undefined) return new Response('', { status: 404 });
      return new Response(file.bytes, { headers: { 'content-type': file.type } });
    },
  });
  const address = (): string => {
    const at = host.address();
    return typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}/` : '';
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
    for (const [name, text] of fixtureFiles()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const assets = await demoAssets(folder);
    files = new Map(assets.map(({ path, type, bytes }) => [path, { type, bytes: new Uint8Array(bytes) }]));
    [browser, served] = await Promise.all([openBrowser(), servePlayground(fixtureEngine())]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    served.close();
    host.close();
    rmSync(folder, { recursive: true });
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
    const demo = await shown(address() + path);
    const local = await shown(served.url + path);
    expect(demo.text).toEqual(local.text);
    expect(demo.complaints).toEqual([]);
    expect(demo.requests.filter((url) => !url.startsWith(address()))).toEqual([]);
    const dictionaries = demo.requests.filter((url) => /\/parts\/(?:cn2t|t2cn)/.test(url));
    expect(dictionaries.length > 0).toBe(locale !== 'en-US');
  });

  it('shows its pictures without a server', async () => {
    const { page, context } = await openPage(browser, address());
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
});
