import { ApplicationCommandType, InteractionType, Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/cli/questions.ts';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { respond } from '../../src/discord/respond.ts';
import { complete } from '../../src/playground/page/late/late.ts';
import { load, part, readPartsFrom } from '../../src/playground/page/late/part.ts';
import { partedSearch } from '../../src/playground/page/late/parted-search.ts';
import { cutCorpus } from '../../src/playground/parts/cut.ts';
import { type First, PATHS } from '../../src/playground/parts/format.ts';
import { openSearch } from '../../src/search/engine.ts';

const corpus = loadCorpus(readDataFolder('data'));
const files = new Map([...cutCorpus(corpus)].map(([path, content]) => [path, JSON.stringify(content)]));

/** So many that every kind of question is among them. */
const ASKED = 120;
const COMMON = 30;

/** So many of a list, spread over it. */
function some<T>(list: readonly T[], most: number): T[] {
  const step = Math.ceil(list.length / most);
  return list.filter((_, n) => n % step === 0);
}

async function read(path: string): Promise<unknown> {
  return JSON.parse(files.get(path) ?? '{}');
}

describe('a corpus that is fetched in parts', { timeout: 300_000 }, () => {
  it('answers as the whole does', async () => {
    const engine = openSearch(corpus);
    readPartsFrom(read);
    await load(PATHS.first);
    const parted = partedSearch(part<First>(PATHS.first));
    const common = corpus.commonQuestions.flatMap(({ en, zh }) => [...en, ...zh]);
    for (const { q, year } of [
      ...some(readQuestions(), ASKED),
      ...some(common, COMMON).map((q) => ({ q, year: null })),
    ]) {
      const options = [
        { name: 'question', type: 3, value: q },
        ...(year ? [{ name: 'year', type: 4, value: year }] : []),
      ];
      const locale = /\p{Script=Han}/u.test(q) ? Locale.ChineseCN : Locale.EnglishUS;
      const data = { type: ApplicationCommandType.ChatInput, name: 'ask', options };
      const asked = { type: InteractionType.ApplicationCommand, locale, data };
      const whole = respond(asked, { engine, today: 2026 });
      const reply = await complete(() => respond(asked, { engine: parted, today: 2026 }));
      expect(JSON.stringify(reply.response), q).toBe(JSON.stringify(whole.response));
    }
  });

  it('says which file does not arrive, and asks for it again with the next question', async () => {
    let arrives = false;
    readPartsFrom((path) => (arrives ? read(path) : Promise.reject(new Error(path))));
    await expect(load(PATHS.first)).rejects.toThrow(PATHS.first);
    arrives = true;
    await load(PATHS.first);
    expect(part<First>(PATHS.first).facts.year).toHaveLength(corpus.facts.length);
  });
});
