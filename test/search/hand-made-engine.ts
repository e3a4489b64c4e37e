import type { Fact } from '../../src/corpus/corpus.ts';
import type { FactDocument, WeighedAsk } from '../../src/search/document.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { holdingsOf } from '../../src/search/holdings.ts';
import { lazily } from '../../src/search/lazily.ts';
import { addTo, item } from '../../src/search/lists.ts';
import type { Statistics } from '../../src/search/statistics.ts';
import { yearMemo } from '../../src/search/year-memo.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';
import { EMPTY_SURFACE } from './empty-surface.ts';

/** What a fact made by hand tells, beside what all of them tell. */
export interface Told {
  readonly year?: number | null;
  readonly kind?: Fact['kind'];
  readonly stems?: readonly string[];
  readonly entities?: readonly string[];
  readonly who?: readonly string[];
  readonly sources?: number;
  readonly asks?: readonly WeighedAsk[];
  readonly part?: Partial<Fact>;
}
const base = fixtureEngine();
const [model] = base.corpus.facts;
const [source] = model?.sources ?? [];
/** Everything is as rare as anything. */
export const RARITIES: Statistics = {
  ...base.statistics,
  stem: () => 0.5,
  entity: () => 0.5,
  concept: () => 0.5,
  bigram: () => 0.5,
};

/**
 * A corpus of these facts, all of 2015 where nothing else is said, in which every search finds those that are listed, the
 * first of them best.
 */
export function engineOf(
  facts: readonly Told[],
  found: readonly (readonly [id: number, score: number])[],
  part: Partial<SearchEngine> = {},
): SearchEngine {
  if (model === undefined || source === undefined) throw new Error('the small corpus is empty');
  const documents = facts.map(
    ({ year = 2015, kind = 'speech', entities = [], who, sources = 1, part: more }, index): FactDocument => ({
      fact: {
        ...model,
        id: `${index}`,
        kind,
        year,
        years: new Set(year === null ? [] : [year]),
        who: who === undefined ? undefined : [...who],
        where: undefined,
        about: [],
        ...more,
        sources: Array.from({ length: sources }, () => ({ ...source, via: 'read' as const })),
      },
      index,
      concepts: new Set(),
      entities: new Set(entities),
      mentionedYears: new Set(),
    }),
  );
  const empty = { stems: new Map(), concepts: new Set<number>(), bigrams: new Map(), entities: new Map() };
  const weighed = { ...empty, form: null, total: { stems: 0, bigrams: 0, entities: 0 } };
  const byEntity = new Map<string, FactDocument[]>();
  const byKind = new Map<Fact['kind'], FactDocument[]>();
  for (const document of documents) {
    for (const id of document.entities) addTo(byEntity, id, document);
    addTo(byKind, document.fact.kind, document);
  }
  return {
    ...base,
    documents,
    documentsByEntity: byEntity,
    documentsByKind: byKind,
    inYears: yearMemo(documents.length),
    statistics: RARITIES,
    holdings: lazily(facts.length, (at) =>
      holdingsOf(item(documents, at), { ...EMPTY_SURFACE, stems: new Set(facts[at]?.stems) }),
    ),
    counted: lazily(facts.length, () => ({
      numbers: 0,
      stems: new Set<string>(),
      concepts: new Set<number>(),
      han: '',
    })),
    tellings: lazily(facts.length, () => ({ reason: false, words: false, beginning: false, time: false })),
    weighedAsks: lazily(facts.length, (at) => ({ han: [], latin: facts[at]?.asks ?? [] })),
    weighedTexts: lazily(facts.length, () => weighed),
    index: {
      search: () => {
        const scores = new Float64Array(facts.length);
        for (const [id, score] of found) scores[id] = score;
        return { holders: found.map(([id]) => id), scores };
      },
    },
    ...part,
  };
}
