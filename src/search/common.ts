import type { Corpus } from '../corpus/corpus.ts';
import type { CommonQuestion } from '../corpus/schema.ts';
import { stem, words } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { type MeaningFinder, meaningFinder } from './meanings.ts';
import { anyOf, hasHan, normalise } from './text.ts';

/**
 * What curators say answers a question that readers ask before any other: ids of facts, best first, none where they know that
 * nothing on record does; null where the question is no such one. It is known whatever stands around what it says: "Who runs
 * it?", "Please tell me who runs the conference".
 *
 * @param rest a normalised question without its years.
 */
export type CommonReader = (rest: string, years: readonly number[]) => readonly string[] | null;

export function commonReader(corpus: Corpus, lexicon: Lexicon): CommonReader {
  const keyOf = keyReader(corpus, lexicon);
  // Read with the first question: no start waits for it.
  let known: Known | undefined;
  return (rest, years) => {
    known ??= knownBy(corpus, lexicon, keyOf);
    const key = keyOf(rest);
    const found = known.byKey.get(key) ?? known.byMeaning(key.split(' '));
    // Of nothing but signs or common words nothing is known; of the conference's name alone it may be.
    if (found === null || (key === '' && lexicon.withoutConference(rest) === rest)) return null;
    if (found.nothing === true) return [];
    const own = years.length === 0 ? ofAnyYear(found) : years.flatMap((year) => found.years[year] ?? []);
    return own.length > 0 ? own : null;
  };
}

interface Known {
  readonly byKey: ReadonlyMap<string, CommonQuestion>;
  readonly byMeaning: MeaningFinder<CommonQuestion>;
}

function knownBy({ commonQuestions }: Corpus, lexicon: Lexicon, keyOf: (text: string) => string): Known {
  const keys = commonQuestions.flatMap((of) =>
    [...of.en, ...of.zh].map((text) => ({ key: keyOf(normalise(text)), of })),
  );
  return {
    byKey: new Map(keys.map(({ key, of }) => [key, of])),
    byMeaning: meaningFinder(
      keys.filter(({ key }) => !hasHan(key)).map(({ key, of }) => ({ said: key.split(' '), of })),
      lexicon,
    ),
  };
}

/** Of a question that each edition answers in its way: the first answer of each, newest first. */
function ofAnyYear({ facts, years }: CommonQuestion): readonly string[] {
  if (facts.length > 0) return facts;
  const newestFirst = Object.keys(years).sort((a, b) => Number(b) - Number(a));
  return newestFirst.flatMap((year) => years[year]?.slice(0, 1) ?? []);
}

/** What a question says, whatever the order and the words around it. */
function keyReader({ vocabulary }: Corpus, lexicon: Lexicon): (text: string) => string {
  const { en, zh } = vocabulary.around;
  const around = new Set(en.flatMap(words).map(stem));
  const aroundHan = new RegExp(`${anyOf(zh)}|[\\s\\p{P}]`, 'gu');
  return (text) => {
    const own = lexicon.withoutConference(text);
    if (hasHan(own)) return own.replace(aroundHan, '');
    const said = words(own)
      .map(stem)
      .filter((word) => !around.has(word));
    return [...new Set(said)].sort().join(' ');
  };
}
