import type { Corpus, Fact } from '../corpus/corpus.ts';
import type { Language } from '../corpus/messages.ts';
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
export function relatedQuestions(corpus: Corpus, { facts, nearest, language, asked }: Surroundings): RelatedQuestion[] {
  const shown = new Set(facts);
  const candidates = facts.length > 0 ? neighbours(corpus, facts).filter((fact) => !shown.has(fact)) : nearest;
  return candidates.slice(0, MOST_RELATED).flatMap((fact) => {
    const question = fact.asks[written(language)][0];
    return question === undefined || question === asked ? [] : [{ question, factId: fact.id }];
  });
}

/** Facts that share an entity or topic with the first fact shown, those of its edition first. */
function neighbours(corpus: Corpus, facts: readonly Fact[]): Fact[] {
  const first = facts[0];
  if (first === undefined) return [];
  const about = new Set([...(first.who ?? []), ...first.about]);
  const shared = (fact: Fact): number => [...(fact.who ?? []), ...fact.about].filter((id) => about.has(id)).length;
  return corpus.facts
    .map((fact) => ({ fact, closeness: shared(fact) * 2 + (fact.year === first.year ? 1 : 0) }))
    .filter(({ fact, closeness }) => closeness > 1 && fact !== first)
    .sort((a, b) => b.closeness - a.closeness)
    .map(({ fact }) => fact);
}
