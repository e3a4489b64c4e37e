import type { Corpus } from '../corpus/corpus.ts';
import type { CommonQuestion } from '../corpus/schema.ts';
import { stem, words } from './english.ts';
import type { Lexicon } from './lexicon.ts';
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
  const meaningOf = meaningReader(lexicon);
  // Read with the first question: no start waits for it.
  let known: Known | undefined;
  return (rest, years) => {
    known ??= knownBy(corpus, keyOf, meaningOf);
    const key = keyOf(rest);
    const found = known.byKey.get(key) ?? known.byMeaning.get(meaningOf(key));
    // Of nothing but signs or common words nothing is known; of the conference's name alone it may be.
    if (found === undefined || found === null || (key === '' && lexicon.withoutConference(rest) === rest)) return null;
    if (found.nothing === true) return [];
    const own = years.length === 0 ? ofAnyYear(found) : years.flatMap((year) => found.years[year] ?? []);
    return own.length > 0 ? own : null;
  };
}

interface Known {
  readonly byKey: ReadonlyMap<string, CommonQuestion>;
  /** By what they mean, where one question alone means that: null where several do. */
  readonly byMeaning: ReadonlyMap<string, CommonQuestion | null>;
}

function knownBy(
  { commonQuestions }: Corpus,
  keyOf: (text: string) => string,
  meaningOf: (key: string) => string,
): Known {
  const byKey = new Map<string, CommonQuestion>();
  const byMeaning = new Map<string, CommonQuestion | null>();
  for (const question of commonQuestions) {
    for (const text of [...question.en, ...question.zh]) {
      const key = keyOf(normalise(text));
      byKey.set(key, question);
      const meaning = meaningOf(key);
      const other = byMeaning.get(meaning);
      if (meaning !== '') byMeaning.set(meaning, other === undefined || other === question ? question : null);
    }
  }
  return { byKey, byMeaning };
}

/**
 * What an English key says in whatever words: "which bosses came" for "which executives attended". Nothing for less than two
 * words, which may mean many things.
 */
function meaningReader(lexicon: Lexicon): (key: string) => string {
  return (key) => {
    const said = key.split(' ');
    if (said.length < 2) return '';
    const meant = said.map((word) => {
      const concepts = lexicon.conceptsOfStem(word);
      return concepts.length === 0 ? word : `~${Math.min(...concepts)}`;
    });
    return [...new Set(meant)].sort().join(' ');
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
