import { isTraditional, simplify } from '../../../search/chinese.ts';
import type { CommonAnswer, CommonLookup } from '../../../search/common.ts';
import { type FactDocument, factDocument } from '../../../search/document.ts';
import { makeEngine, readersOf, type SearchEngine } from '../../../search/engine.ts';
import { stem } from '../../../search/english.ts';
import { conceptTerm, entityTerm } from '../../../search/full-text.ts';
import { lazily } from '../../../search/lazily.ts';
import { item } from '../../../search/lists.ts';
import { LEAST_WORDS, type MeaningFinder, meaningFinder } from '../../../search/meanings.ts';
import type { Unit } from '../../../search/query.ts';
import { read as readText } from '../../../search/reading.ts';
import { type Statistics, statistics } from '../../../search/statistics.ts';
import { bigrams, normalise } from '../../../search/text.ts';
import { tryAll } from '../../../search/try-all.ts';
import { type Spelling, spelling } from '../../../search/typos.ts';
import { countsIn, type FactFile } from '../../parts/fact-file.ts';
import { type First, PATHS, type Saying, termsRead } from '../../parts/format.ts';
import { ENTITIES } from '../../parts/term.ts';
import { wordOf } from './english-words.ts';
import { listedHoldings, standsSomewhere, standTogether } from './listed-holdings.ts';
import { inPart, part } from './part.ts';
import { partedCorpus } from './parted-corpus.ts';
import { fieldsOf, listOf, termOf } from './term-lists.ts';

type Readers = ReturnType<typeof readersOf>;

/** A search engine that fetches what of the corpus and the index a question needs. */
export function partedSearch(first: First): SearchEngine {
  const corpus = partedCorpus(first);
  const readers = readersOf(corpus);
  const { surfaces } = readers;
  const counted = new Map<string, number>();
  // A fact brings the counts of its terms along: they would be spread over half of the index.
  const readings = lazily(corpus.facts.length, (at) => {
    const reading = readers.readings.at(at);
    const counts = countsIn(part<FactFile>(PATHS.fact(at)));
    for (const [n, term] of termsRead(reading).entries()) counted.set(term, counts[n] ?? 0);
    return reading;
  });
  const read = lazily(corpus.facts.length, (index) =>
    factDocument({ fact: item(corpus.facts, index), index, reading: readings.at(index) }, readers),
  );
  const documents = corpus.facts.map(
    (fact, index): FactDocument => ({
      fact,
      index,
      mentionedYears: new Set(first.mentionedYears[index]),
      get concepts() {
        return read.at(index).concepts;
      },
      get entities() {
        return read.at(index).entities;
      },
    }),
  );
  const engine = makeEngine({
    ...readers,
    readings,
    documents,
    documentsByEntity: {
      get: (id) => listOf(entityTerm(id), ENTITIES)?.map((at) => item(documents, at)),
    },
    holdings: listedHoldings(corpus, surfaces),
    statistics: partedStatistics(first, counted),
    spelling: partedSpelling(),
    common: partedCommon(readers),
    hasText: (word) => standsSomewhere(word, surfaces),
    hasTogether: standTogether,
    postings: fieldsOf(first),
  });
  return {
    ...engine,
    // Whatever the question's words need is fetched together, before one of them is looked up.
    understand(question) {
      tryAll(wordsOf(question.text, readers), (look) => look());
      const query = engine.understand(question);
      tryAll(query.units.flatMap(keysOf), termOf);
      return query;
    },
  };
}

function partedStatistics(
  { facts, entities, entityCounts, conceptCounts }: First,
  counted: Map<string, number>,
): Statistics {
  const countOf = (term: string): number => counted.get(term) ?? termOf(term)?.count ?? 0;
  const terms = { get: countOf, has: (term: string) => countOf(term) > 0 };
  const byEntity = new Map(entities.map(({ id }, at) => [id, entityCounts[at] ?? 0]));
  const byConcept = new Map(conceptCounts.entries());
  return {
    ...statistics({ facts: facts.year.length, stems: terms, pairs: terms, entities: byEntity, concepts: byConcept }),
    // Pinyin is read by following pairs through the whole of the corpus.
    pairCount: (pair) => part<Record<string, number>>(PATHS.pairs)[pair] ?? 0,
  };
}

/** Common questions by what they say, and, of those with as many words, by what they mean. */
function partedCommon({ lexicon }: Readers): CommonLookup {
  const finders = new Map<readonly Saying[], MeaningFinder<number>>();
  const finderOf = (words: number): MeaningFinder<number> => {
    const sayings = part<Saying[]>(PATHS.sayings(words));
    const finder =
      finders.get(sayings) ??
      meaningFinder(
        sayings.map(([key, of]) => ({ said: key.split(' '), of })),
        lexicon,
      );
    finders.set(sayings, finder);
    return finder;
  };
  const answerOf = (question: number): CommonAnswer => part(PATHS.answer(question));
  return {
    byKey: {
      get(key) {
        const question = inPart<number>(PATHS.common(key), key);
        return question === undefined ? undefined : answerOf(question);
      },
    },
    byMeaning(said) {
      const question = said.length < LEAST_WORDS ? null : finderOf(said.length)(said);
      return question === null ? null : answerOf(question);
    },
  };
}

/** What a mistyped word may mean takes the list of all words; whether a word is one of them does not. */
function partedSpelling(): Spelling {
  let whole: Spelling | undefined;
  return {
    isKnown: (word) => wordOf(word)?.[1] !== undefined,
    isName: (word) => wordOf(word)?.[1] === true,
    meantBy(typed, as) {
      whole ??= spelling(new Map(part<[string, boolean][]>(PATHS.spelling)));
      return whole.meantBy(typed, as);
    },
  };
}

/** The look-ups that reading a question takes. */
function wordsOf(text: string, readers: Readers): (() => unknown)[] {
  const typed = normalise(text);
  const plain = isTraditional(typed) ? simplify(typed) : typed;
  const { tokens, open, hanRuns } = readText(readers.withoutYears(plain), readers);
  const bare = plain.split(' ').map((token) => token.replace(/[^a-z]/g, ''));
  const words = [...tokens, ...bare, ...(plain.match(/[a-z]{5,}/g) ?? [])].filter((word) => word !== '');
  const told = open.map((at) => tokens[at] ?? '').filter((token) => !readers.lexicon.isStop(token));
  const terms = [...told.map(stem), ...hanRuns.flatMap((run) => bigrams(readers.lexicon.withoutHanStops(run)))];
  return [...words.map((word) => () => wordOf(word)), ...terms.map((term) => () => termOf(term))];
}

/** The terms by which facts are asked whether they have a unit. */
function keysOf({ entities, stems, spellings, concepts, han }: Unit): string[] {
  const characters = han === null ? [] : [han, ...bigrams(han)];
  return [...entities.map(entityTerm), ...concepts.map(conceptTerm), ...stems, ...spellings, ...characters];
}
