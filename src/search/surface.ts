import type { Corpus, Fact } from '../corpus/corpus.ts';
import { stem, words } from './english.ts';
import { namesOf } from './entities.ts';
import { hanRuns, normalise } from './text.ts';

/** What a fact's words are looked up in beside its own text: cheap to read, so that no build has to carry it along. */
export interface Surface {
  /** English stems of text, questions and names. */
  readonly stems: ReadonlySet<string>;
  /** Chinese text, questions and names in one string. */
  readonly han: string;
  /** Its questions in both languages, in one string. */
  readonly asksText: string;
  /** Stems of the words that ask for its kind, or that describe whom it names: weaker evidence than its own. */
  readonly kindStems: ReadonlySet<string>;
  readonly kindHan: readonly string[];
  /** Stems, and Chinese words, that people use for what it tells though it does not have them. */
  readonly otherStems: ReadonlySet<string>;
  readonly otherHan: readonly string[];
}

/** Reads the surface of facts. */
export type SurfaceReader = (fact: Fact) => Surface;

export function surfaceReader({ entityById, vocabulary }: Corpus): SurfaceReader {
  return (fact) => {
    const entities = namedIn(fact).flatMap((id) => entityById.get(id) ?? []);
    const names = entities.flatMap((entity) => namesOf(entity).map(normalise));
    const kind = vocabulary.kinds[fact.kind];
    const described = entities.flatMap(({ described: by }) => by ?? []);
    return {
      stems: stemsOf([fact.text.en, ...fact.asks.en, ...names]),
      han: [
        normalise(fact.text.zh),
        ...fact.asks.zh.map(normalise),
        ...names.filter((name) => hanRuns(name).length > 0),
      ].join(' '),
      asksText: [...fact.asks.en, ...fact.asks.zh].map(normalise).join(' '),
      kindStems: stemsOf([...(kind?.en ?? []), ...described.flatMap(({ en }) => en ?? [])]),
      kindHan: [...(kind?.zh ?? []), ...described.flatMap(({ zh }) => zh ?? [])],
      otherStems: stemsOf(fact.words?.en ?? []),
      otherHan: (fact.words?.zh ?? []).map(normalise),
    };
  };
}

/** The entities that a fact names in its fields. */
export function namedIn({ who = [], about, where }: Fact): string[] {
  return [...who, ...about, ...(where === undefined ? [] : [where])];
}

function stemsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => words(normalise(text))).map(stem));
}
