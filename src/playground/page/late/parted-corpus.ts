import { dated } from '../../../corpus/assemble.ts';
import type { Corpus, Fact } from '../../../corpus/corpus.ts';
import { type FactRecord, SEED_SOURCE, type Source } from '../../../corpus/schema.ts';
import { type FactFile, type FactRest, factIn } from '../../parts/fact-file.ts';
import { type First, namedFirst, PATHS, type Rest } from '../../parts/format.ts';
import { type FactOutline, readOutlines } from '../../parts/outlines.ts';
import { inPart, part, partAtHand } from './part.ts';

/** The corpus of which the page has the outlines of the facts; all else is fetched when it is first read. */
export function partedCorpus(first: First): Corpus {
  const { editions, entities, vocabulary, messages, pinyin } = first;
  const positions = new Map(namedFirst(first).map((id, n) => [id, first.named[n]]));
  const facts = readOutlines(first.facts, entities).map((outline, at) =>
    partedFact(outline, at, ({ id }) => positions.set(id, at)),
  );
  return {
    editions,
    entities,
    // What answers one is looked up by what the question says.
    commonQuestions: [],
    vocabulary,
    messages,
    pinyin,
    facts,
    get sources() {
      return partAtHand<Rest>(PATHS.rest)?.sources ?? unread(first.sources);
    },
    factById: found((id) => {
      const rest = partAtHand<Rest>(PATHS.rest)?.facts.findIndex(([own]) => own === id);
      return facts[positions.get(id) ?? rest ?? inPart<number>(PATHS.ids(id), id) ?? -1];
    }),
    sourceById: found((id) => {
      if (id === SEED_SOURCE && first.seed !== null) return first.seed;
      const all = partAtHand<Rest>(PATHS.rest)?.sources;
      return all === undefined ? part<Source>(PATHS.source(id)) : all.find((source) => source.id === id);
    }),
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    editionByYear: new Map(editions.map((edition) => [edition.year, edition])),
  };
}

function partedFact({ year, counts, via, ...known }: FactOutline, at: number, isRead: (rest: FactRest) => void): Fact {
  let read: FactRest | undefined;
  const rest = (): FactRest => {
    if (read === undefined) {
      read = factIn(atHand(at) ?? part<FactFile>(PATHS.fact(at)));
      isRead(read);
    }
    return read;
  };
  const record = {
    ...known,
    ...(counts === undefined ? {} : { figure: late({ of: counts }, ['en', 'zh', 'min', 'max'], () => rest().figure) }),
    sources: via.map((how, n) => late({ via: how }, ['id', 'at'], () => rest().sources[n])),
  };
  // The outline and the rest are the record that a build has checked.
  const fact = dated(record as unknown as FactRecord, year);
  return late(fact, ['id', 'text', 'asks', 'quote', 'disputed'], rest);
}

function atHand(at: number): FactFile | undefined {
  return partAtHand<Rest>(PATHS.rest)?.facts[at] ?? partAtHand<FactFile>(PATHS.fact(at));
}

/** Gives an object further fields, which are read when they are first asked for. */
function late<T extends object>(object: T, fields: readonly string[], read: () => object | undefined): T {
  for (const field of fields) {
    const get = (): unknown => new Map(Object.entries(read() ?? {})).get(field);
    Object.defineProperty(object, field, { enumerable: true, get });
  }
  return object;
}

/** A list of which only the length is known before the rest is loaded. */
function unread(length: number): readonly Source[] {
  return new Proxy<Source[]>([], {
    get: (_, key) => (key === 'length' ? length : Reflect.get(part<Rest>(PATHS.rest).sources, key)),
  });
}

/** A map of what is looked up when it is asked for. */
function found<T>(find: (id: string) => T | undefined): ReadonlyMap<string, T> {
  return new (class extends Map<string, T> {
    override get(id: string): T | undefined {
      return find(id);
    }
  })();
}
