import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openSearch } from '../../src/search/engine.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';
import { openBrowser, openPage, type Served, servePlayground } from './browser.ts';

const PORT = 38_490;
const ARTICLE = `http://127.0.0.1:${PORT}/article`;

let browser: Browser;
let served: Served;
let passage = '';
const articles = serve({
  port: PORT,
  hostname: '127.0.0.1',
  fetch: () => new Response(article(passage), { headers: { 'content-type': 'text/html' } }),
});

/** The small corpus, its sources on this machine. */
function corpusOfLocalSources() {
  const files = fixtureFiles();
  let n = 0;
  const local = (files.get('sources.json') ?? '').replace(/"URL": "[^"]+"/g, () => `"URL": "${ARTICLE}/${n++}"`);
  files.set('sources.json', local);
  return loadCorpus(files);
}

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePlayground(openSearch(corpusOfLocalSources()))]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.close();
  articles.close();
});

/** A source's page whose passage stands far down; what the browser highlights is painted in a colour of its own. */
function article(words: string): string {
  const filler = '<p>Something else that the article says.</p>'.repeat(150);
  return `<!doctype html><meta charset="utf-8"><title>Article</title>
<style>::target-text { background: rgb(1, 254, 3); color: rgb(1, 254, 3) }</style>${filler}<p id="passage">${words}</p>${filler}`;
}

describe('the numbered link of a citation', { timeout: 30_000 }, () => {
  it('scrolls to its passage and highlights it', async () => {
    const { page, context } = await openPage(browser, `${served.url}?q=Who+called+for+a+boycott+in+2015%3F`);
    const link = page.locator('.embed a', { hasText: '[1]' }).first();
    const href = (await link.getAttribute('href')) ?? '';
    const [first = '', last = ''] = (href.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
    expect(first).not.toBe('');
    expect(href).toContain(ARTICLE);
    passage = `${first} people to stay away from the ${last}.`;

    const [source] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await source.waitForLoadState();
    await expect.poll(() => source.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    const box = await source.locator('#passage').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    // Nothing in the document says what is highlighted; only the picture does.
    const picture = await source.locator('#passage').screenshot();
    const green = await source.evaluate(async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const { data = [] } = canvas?.getImageData(0, 0, image.width, image.height) ?? {};
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] === 1 && data[i + 1] === 254 && data[i + 2] === 3) count++;
      return count;
    }, picture.toString('base64'));
    expect(green).toBeGreaterThan(500);
    await context.close();
  });
});
