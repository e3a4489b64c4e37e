import type { Corpus, Fact } from '../corpus/corpus.ts';
import { type Evidence, SEED_SOURCE, type Source } from '../corpus/schema.ts';
import { tryAll } from '../search/try-all.ts';
import type { AnsweredFact, Citation, CitedPassage } from './answer.ts';

/** Numbers the sources of facts in order of use; a source that is used again keeps its number. */
export function cite(corpus: Corpus, facts: readonly Fact[]): { facts: AnsweredFact[]; citations: Citation[] } {
  const citations = new Map<string, Citation>();
  const passageOf = (evidence: Evidence): CitedPassage[] => {
    const source = corpus.sourceById.get(evidence.id);
    if (source === undefined) return [];
    const citation = citations.get(source.id) ?? { n: citations.size + 1, source };
    citations.set(source.id, citation);
    return [{ n: citation.n, via: evidence.via, url: passageUrl(corpus, evidence, source) }];
  };
  const answered = tryAll(facts, (fact) => ({
    fact,
    passages: tryAll(fact.sources, passageOf).flat(),
    disputedBy: (fact.disputed ?? []).flatMap((id) => corpus.factById.get(id) ?? []),
  }));
  return { facts: answered, citations: [...citations.values()] };
}

/**
 * The address of a passage: the source's own, or the seed article's where the fact is known only from there, with a
 * text fragment that scrolls to the passage and highlights it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
function passageUrl(corpus: Corpus, { via, at }: Evidence, source: Source): string | null {
  const url = via === 'seed' ? corpus.sourceById.get(SEED_SOURCE)?.URL : source.URL;
  if (url === undefined) return null;
  if (at === undefined) return url;
  const [page, fragment] = url.split('#', 2);
  const directive = `:~:text=${at.map(escapeDirective).join(',')}`;
  return `${page}#${fragment ?? ''}${directive}`;
}

/** Percent-encodes what has a meaning inside a text directive: `-`, `,` and `&` besides the usual. */
function escapeDirective(text: string): string {
  return encodeURIComponent(text)
    .replace(/-/g, '%2D')
    .replace(/[()'!*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
