import type { Corpus } from '../../../corpus/corpus.ts';
import { conceptTerm, entityTerm } from '../../../search/full-text.ts';
import type { Holdings } from '../../../search/holdings.ts';
import { type Lazy, lazily } from '../../../search/lazily.ts';
import { item } from '../../../search/lists.ts';
import { namedIn, type Surface } from '../../../search/surface.ts';
import { bigrams } from '../../../search/text.ts';
import { tryAll } from '../../../search/try-all.ts';
import { LONGEST_WORD, PATHS } from '../../parts/format.ts';
import { CONCEPTS, ENTITIES, KIND, OTHERS, OWN, WHOLE_OTHER } from '../../parts/term.ts';
import { part } from './part.ts';
import { isListed, listOf, termOf } from './term-lists.ts';

/** What facts have, as the lists of the index tell it: no fact has to be fetched for that. */
export function listedHoldings(corpus: Corpus, surfaces: Lazy<Surface>): Lazy<Holdings> {
  const kindWords = kindWordsOf(corpus);
  return lazily(corpus.facts.length, (at) => {
    const inList = (field: number) => ({ has: (key: string) => isListed(key, field, at) });
    return {
      entities: { has: (id) => isListed(entityTerm(id), ENTITIES, at) },
      concepts: { has: (concept) => isListed(conceptTerm(concept), CONCEPTS, at) },
      stems: inList(OWN),
      otherStems: inList(OTHERS),
      kindStems: inList(KIND),
      han: { has: (word) => isListed(word, OWN, at) || (mayHave(word, at) && surfaces.at(at).han.includes(word)) },
      otherHan: {
        has: (word) => isListed(word, OTHERS, at) || stretches(word).some((part) => isListed(part, WHOLE_OTHER, at)),
      },
      kindHan: {
        has: (word) => kindWords.at(at).some((kind) => kind.includes(word) || word.includes(kind)),
      },
      get asksText() {
        return surfaces.at(at).asksText;
      },
    };
  });
}

/** Whether a Chinese word that is not in the index may stand in a fact: it has all pairs of its characters. */
function mayHave(word: string, at: number): boolean {
  return !isInIndex(word) && bigrams(word).every((pair) => isListed(pair, OWN, at));
}

/** Whether the index tells of a word where it stands. */
function isInIndex(word: string): boolean {
  return word.length < 3 || (word.length <= LONGEST_WORD && termOf(word) !== undefined);
}

/** Whether a Chinese word stands in any fact. */
export function standsSomewhere(word: string, surfaces: Lazy<Surface>): boolean {
  if (listOf(word, OWN) !== undefined) return true;
  const facts = isInIndex(word) ? [] : (listOf(word.slice(0, 2), OWN) ?? []);
  const likely = facts.filter((at) => mayHave(word, at));
  return tryAll(likely, (at) => surfaces.at(at).han.includes(word)).includes(true);
}

/** Whether one fact has all of some stems. */
export function standTogether([first = '', ...others]: readonly string[]): boolean {
  return (listOf(first, OWN) ?? []).some((at) => others.every((stem) => isListed(stem, OWN, at)));
}

/** The stretches of two and more characters of a longer word. */
function stretches(word: string): string[] {
  if (word.length < 3) return [];
  const starts = [...word.slice(1)].map((_, start) => start);
  return starts.flatMap((start) => starts.slice(start).map((end) => word.slice(start, end + 2)));
}

/** The Chinese words for each fact's kind, and for whom it names. */
function kindWordsOf({ entities, facts, vocabulary }: Corpus): Lazy<readonly string[]> {
  const positions = new Map(entities.map(({ id }, at) => [id, at]));
  return lazily(facts.length, (at) => {
    const fact = item(facts, at);
    const described = part<string[][]>(PATHS.described);
    const named = namedIn(fact).flatMap((id) => described[positions.get(id) ?? -1] ?? []);
    return [...(vocabulary.kinds[fact.kind]?.zh ?? []), ...named];
  });
}
