import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { openBrowser, type Served, servePlayground } from './browser.ts';

/** A browser and the playground of the small corpus: open before the first test of a file, closed after its last. */
export function openForTests(): { readonly browser: Browser; readonly served: Served } {
  let open: readonly [Browser, Served] | undefined;
  const opened = (): readonly [Browser, Served] => {
    if (open === undefined) throw new Error('nothing is open before the first test');
    return open;
  };
  beforeAll(async () => {
    open = await Promise.all([openBrowser(), servePlayground(fixtureEngine())]);
  }, 60_000);
  afterAll(async () => {
    const [browser, served] = opened();
    await browser.close();
    served.close();
  });
  return {
    get browser() {
      return opened()[0];
    },
    get served() {
      return opened()[1];
    },
  };
}
