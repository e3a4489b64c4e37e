import type { Fact } from '../corpus/corpus.ts';
import type { Language } from '../corpus/messages.ts';
import type { SearchEngine } from '../search/engine.ts';
import { tryAll } from '../search/try-all.ts';
import type { RelatedQuestion } from './answer.ts';
import { written } from './headline.ts';

const MOST_RELATED = 3;

interface Surroundings {
  /** The facts that are shown. */
  readonly facts: readonly Fact[];
  /** Where none is shown: those that came nearest. */
  readonly nearest: readonly Fact[];
  readonly language: Language;
  readonly asked: string;
}

/** Questions that have an answer on record: about what the shown facts are about, or else the nearest to what was asked. */
export function relatedQuestions(
  engine: SearchEngine,
  { facts, nearest, language, asked }: Surroundings,
): RelatedQuestion[] {
  const shown = new Set(facts);
  const candidates = facts.length > 0 ? neighbours(engine, facts).filter((fact) => !shown.has(fact)) : nearest;
  return tryAll(candidates.slice(0, MOST_RELATED), (fact) => {
    const question = fact.asks[written(language)][0];
    return question === undefined || question === asked ? [] : [{ question, factId: fact.id }];
  }).flat();
}

/** Facts that share an entity or topic with the first fact shown, itself among them, those of its edition first. */
function neighbours({ documents, documentsByEntity }: SearchEngine, facts: readonly Fact[]): Fact[] {
  const first = facts[0];
  if (first === undefined) return [];
  const shared = new Map<Fact, number>();
  const ids = [...new Set([...(first.who ?? []), ...first.about])];
  for (const about of tryAll(ids, (id) => documentsByEntity.get(id) ?? [])) {
    // What half of the corpus is about makes no two facts neighbours.
    if (about.length > documents.length / 4) continue;
    for (const { fact } of about) shared.set(fact, (shared.get(fact) ?? (fact.year === first.year ? 1 : 0)) + 2);
  }
  return [...shared].sort((a, b) => b[1] - a[1]).map(([fact]) => fact);
}
