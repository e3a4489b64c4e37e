import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openSearch } from '../../src/search/engine.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';
import { openBrowser, openPage, type Served, servePlayground } from './browser.ts';

/**
 * The Chromium of these tests is a headless shell, which cuts text directives off the address but acts on none of them,
 * in a typed address as little as in a clicked link, whatever its switches and Blink features (tried with 143), so the
 * polyfill of the proposal's authors acts on them instead, on a test page that plays the source.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
const POLYFILL = readFileSync(
  new URL('../../node_modules/text-fragments-polyfill/src/text-fragment-utils.js', import.meta.url),
);

let browser: Browser;
let served: Served;
let passage = '';
const articles = serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: (request) =>
    new URL(request.url).pathname === '/polyfill.js'
      ? new Response(POLYFILL, { headers: { 'content-type': 'text/javascript' } })
      : new Response(article(passage), { headers: { 'content-type': 'text/html; charset=utf-8' } }),
});

function articlesAddress(): string {
  const address = articles.address();
  if (address === null || typeof address === 'string') throw new Error('the articles are not served');
  return `http://127.0.0.1:${address.port}/article`;
}

/** The small corpus, its sources on this machine. */
function corpusOfLocalSources() {
  const files = fixtureFiles();
  let n = 0;
  const local = (files.get('sources.json') ?? '').replace(
    /"URL": "[^"]+"/g,
    () => `"URL": "${articlesAddress()}/${n++}"`,
  );
  files.set('sources.json', local);
  return loadCorpus(files);
}

/** A source's page whose passage stands far down. The browser hides the directive from `location`, not from its timings. */
function article(words: string): string {
  const filler = '<p>Something else that the article says.</p>'.repeat(150);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>
${filler}<p id="passage">${words}</p>${filler}
<script type="module">
import { applyTargetTextStyle, getFragmentDirectives, markRange, parseFragmentDirectives, processFragmentDirectives, scrollElementIntoView } from '/polyfill.js';
const hash = new URL(performance.getEntriesByType('navigation')[0].name).hash;
const { text = [] } = processFragmentDirectives(parseFragmentDirectives(getFragmentDirectives(hash)));
applyTargetTextStyle();
const marks = text.flat();
if (marks[0]) scrollElementIntoView(marks[0]);
document.documentElement.dataset.marked = marks.map((mark) => mark.textContent).join('');
</script></html>`;
}

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), servePlayground(openSearch(corpusOfLocalSources()))]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  served.close();
  articles.close();
});

/** The first link of an answer that leads to a passage, and the words by which it finds it. */
async function firstCitation(question: string, look = {}) {
  const { page, context } = await openPage(browser, `${served.url}?q=${encodeURIComponent(question)}`, look);
  const link = page.locator('.embed a', { hasText: /^\[\d\]$/ }).first();
  const href = (await link.getAttribute('href')) ?? '';
  const [first = '', last = ''] = (href.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
  return { context, link, href, first, last };
}

describe('the numbered link of a citation', { timeout: 60_000 }, () => {
  it.each([
    ['English', 'Who called for a boycott in 2015?', ' people to stay away from the '],
    ['Chinese', 'conference dates 2015', '世界互联网大会在浙江乌镇'],
  ])('opens its source in a new tab, scrolls to the passage and highlights it: %s', async (_, question, between) => {
    const { context, link, href, first, last } = await firstCitation(question);
    expect(href).toContain(articlesAddress());
    expect([first, last]).not.toContain('');
    passage = `${first}${between}${last}.`;

    const [source] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await expect.poll(() => source.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    expect(await source.evaluate(() => document.documentElement.dataset['marked'])).toBe(passage.slice(0, -1));
    const box = await source.locator('#passage').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    const colour = await source
      .locator('#passage mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
    await context.close();
  });
});
