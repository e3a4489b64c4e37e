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
 * @param numbers how many numbers it asks for.
 */
export type CommonReader = (rest: string, years: readonly number[], numbers?: number) => readonly string[] | null;

/** What answers a common question. */
export type CommonAnswer = Omit<CommonQuestion, 'en' | 'zh'>;

/** The answers to common questions, by what these say and by what they mean. */
export interface CommonLookup {
  readonly byKey: Pick<ReadonlyMap<string, CommonAnswer>, 'get'>;
  readonly byMeaning: MeaningFinder<CommonAnswer>;
}

interface CommonParts {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly common: CommonLookup;
}

export function commonReader({ corpus, lexicon, common }: CommonParts): CommonReader {
  const keyOf = keyReader(corpus, lexicon);
  const clauses = clauseSplitter(corpus);
  const known = (rest: string, years: readonly number[]): readonly string[] | null => {
    const key = keyOf(rest);
    const found = common.byKey.get(key) ?? common.byMeaning(key.split(' '));
    // Of nothing but signs or common words nothing is known; of the conference's name alone it may be.
    if (found === null || (key === '' && lexicon.withoutConference(rest) === rest)) return null;
    if (found.nothing === true) return [];
    const own = years.length === 0 ? ofAnyYear(found) : newestFirst(years).flatMap((year) => found.years[year] ?? []);
    // Years that are listed without a fact: nothing on record.
    const isListed = years.every((year) => found.years[year] !== undefined);
    return own.length > 0 || isListed ? own : null;
  };
  // Two numbers of one edition may stand in one fact.
  return (rest, years, numbers = 0) =>
    known(rest, years) ?? (numbers > 1 ? null : inTurn(clauses(rest).map((clause) => known(clause, years))));
}

/** Cuts "When was it, and who opened it?" into what it asks. */
function clauseSplitter({ vocabulary }: Corpus): (text: string) => string[] {
  const { en, zh } = vocabulary.clauses;
  const between = new RegExp(`[,;?]|\\b(?:${anyOf(en)})\\b|(?:${anyOf(zh)})`, 'g');
  return (text) =>
    text
      .split(between)
      .map((clause) => clause.trim())
      .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** The first answer to each of several questions, then their second ones; null unless each of two or more is answered. */
function inTurn(answers: readonly (readonly string[] | null)[]): readonly string[] | null {
  const known = answers.flatMap((answer) => (answer === null || answer.length === 0 ? [] : [answer]));
  if (known.length < 2 || known.length < answers.length) return null;
  const longest = Math.max(...known.map(({ length }) => length));
  return [
    ...new Set(Array.from({ length: longest }, (_, n) => known.flatMap((answer) => answer.slice(n, n + 1))).flat()),
  ];
}

/** A corpus' own common questions, read with the first question: no start waits for it. */
export function commonLookup(corpus: Corpus, lexicon: Lexicon): CommonLookup {
  let read: CommonLookup | undefined;
  const known = (): CommonLookup => {
    read ??= knownBy(corpus, lexicon);
    return read;
  };
  return { byKey: { get: (key) => known().byKey.get(key) }, byMeaning: (said) => known().byMeaning(said) };
}

function knownBy(corpus: Corpus, lexicon: Lexicon): CommonLookup {
  const keys = commonKeys(corpus, lexicon);
  return {
    byKey: new Map(keys.map(({ key, of }) => [key, of])),
    byMeaning: meaningFinder(
      keys.map(({ key, of }) => ({ said: key.split(' '), of })),
      lexicon,
    ),
  };
}

/** What each text of the common questions says. */
export function commonKeys(corpus: Corpus, lexicon: Lexicon): { readonly key: string; readonly of: CommonQuestion }[] {
  const keyOf = keyReader(corpus, lexicon);
  return corpus.commonQuestions.flatMap((of) =>
    [...of.en, ...of.zh].map((text) => ({ key: keyOf(normalise(text)), of })),
  );
}

/** Of a question that each edition answers in its way: the first answer of each, newest first. */
function ofAnyYear({ facts, years }: CommonAnswer): readonly string[] {
  if (facts.length > 0) return facts;
  return newestFirst(Object.keys(years).map(Number)).flatMap((year) => years[year]?.slice(0, 1) ?? []);
}

function newestFirst(years: readonly number[]): number[] {
  return [...years].sort((a, b) => b - a);
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
