import { serve } from '@hono/node-server';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import type { PictureRenderer } from '../../src/pictures/picture.ts';
import { playground } from '../../src/playground/serve.ts';
import type { SearchEngine } from '../../src/search/engine.ts';

/** A Chromium out of an npm package, with its security left on. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--headless=shell', '--font-render-hinting=none'],
  });
}

export interface Served {
  readonly url: string;
  close(): void;
}

/** The playground on a free port. */
export function servePlayground(engine: SearchEngine, pictures?: PictureRenderer): Promise<Served> {
  const context = { engine, today: 2026, ...(pictures === undefined ? {} : { pictures }) };
  const { fetch } = playground({ context: () => context });
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() }),
    );
  });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'dark' | 'light';
  readonly locale?: 'en-US' | 'zh-CN' | 'zh-TW';
  /** Pixels of the picture for one of the page. */
  readonly scale?: number;
}

/** A page, and everything that it complained of or asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly requests: string[];
}

export async function openPage(browser: Browser, url: string, look: Look = {}): Promise<OpenPage> {
  const { width = 1280, height = 800, theme = 'dark', locale = 'en-US', scale = 1 } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    deviceScaleFactor: scale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  await page.waitForSelector('.composer');
  return { page, context, complaints, requests };
}
