import type { SearchEngine } from './engine.ts';
import { suggestQuestions } from './suggest.ts';

/** How long facts are read in a row: what arrives meanwhile waits no longer. */
const READS_MS = 4;
/** How long others have the processor then. */
const RESTS_MS = 12;

/**
 * Makes ahead what an engine makes of each fact when it first looks at it, and what completes questions, a little at a time:
 * a start waits for nothing of that, and soon after it no question does.
 */
export async function warm(engine: SearchEngine, restsMs = RESTS_MS): Promise<void> {
  const { documents, holdings, counted, tellings, weighedAsks, weighedTexts } = engine;
  const rest = (): Promise<void> => new Promise((later) => setTimeout(later, restsMs));
  for (let at = 0; at < documents.length; ) {
    const until = performance.now() + READS_MS;
    do {
      for (const each of [holdings, counted, tellings, weighedAsks, weighedTexts]) each.at(at);
      at++;
    } while (at < documents.length && performance.now() < until);
    await rest();
  }
  for (const language of ['en', 'zh-Hans'] as const) {
    suggestQuestions(engine, { text: '', language, limit: 1 });
    await rest();
  }
}
