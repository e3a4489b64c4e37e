import { vi } from 'vitest';
import { demoAssets } from '../../src/playground/build-demo.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { serveAssets } from './static-host.ts';

/* What keyboards and readers of screens find in the playground they find in the static demo: the same tests, on its files. */
vi.mock('./browser.ts', async (original) => ({
  ...(await original<typeof import('./browser.ts')>()),
  servePlayground: async () => serveAssets(await demoAssets(fixtureCorpus())),
}));

await import('./keyboard.test.ts');
await import('./axe.test.ts');
