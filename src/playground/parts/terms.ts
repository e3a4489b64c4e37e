import type { Corpus } from '../../corpus/corpus.ts';
import { type PreparedSearch, type SearchEngine } from '../../search/engine.ts';
import { englishWords } from '../../search/english-words.ts';
import { namesOf } from '../../search/entities.ts';
import { entityTerm } from '../../search/full-text.ts';
import { holdingsOf } from '../../search/holdings.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { item } from '../../search/lists.ts';
import { type FieldPostings, idsIn } from '../../search/postings.ts';
import { contentWords } from '../../search/reading.ts';
import type { Surface } from '../../search/surface.ts';
import { bigrams, hanRuns, hasHan, normalise } from '../../search/text.ts';
import { LONGEST_WORD, type Word } from './format.ts';
import { ENTITIES, OTHERS, OWN, type Term, WHOLE_OTHER } from './term.ts';

interface Indexed {
  readonly corpus: Corpus;
  readonly engine: SearchEngine;
  readonly lexicon: Lexicon;
  readonly prepared: PreparedSearch;
  readonly postings: readonly FieldPostings[];
  readonly surfaces: readonly Surface[];
}

/** Every term of the index with its lists. */
export function termLists(indexed: Indexed): Map<string, Term> {
  const { corpus, engine, prepared, postings, surfaces } = indexed;
  const lists = new Map<string, number[][]>();
  const add = (term: string, field: number, at: number): void => {
    const own = lists.get(term) ?? [];
    lists.set(term, own);
    while (own.length <= field) own.push([]);
    own[field]?.push(at);
  };
  for (const [field, { holders }] of postings.entries()) {
    if (field !== ENTITIES) for (const [term, held] of holders) for (const at of idsIn(held)) add(term, field, at);
  }
  for (const { id } of corpus.entities) {
    for (const { index } of engine.documentsByEntity.get(id) ?? []) add(entityTerm(id), ENTITIES, index);
  }
  const long = longWords(indexed);
  const mixed = mixedNames(corpus);
  for (const [at, surface] of surfaces.entries()) {
    for (const stem of surface.stems) add(stem, OWN, at);
    for (const part of partsOf([surface.han], LONGEST_WORD)) if (part.length < 3 || long.has(part)) add(part, OWN, at);
    for (const part of partsOf(surface.otherHan)) if (part.length > 2) add(part, OTHERS, at);
    for (const word of new Set(surface.otherHan)) if (word.length > 1) add(word, WHOLE_OTHER, at);
    const { han, otherHan } = holdingsOf(item(engine.documents, at), surface);
    for (const part of mixed) {
      if (han.has(part)) add(part, OWN, at);
      if (otherHan.has(part)) add(part, OTHERS, at);
    }
  }
  const { stems, pairs } = prepared.counts;
  return new Map(
    [...lists].map(([term, own]) => [term, { count: stems.get(term) ?? pairs.get(term) ?? 0, lists: own }]),
  );
}

/** Chinese words of three and more characters that a question is likely to have. */
function longWords({ corpus, surfaces, lexicon }: Indexed): Set<string> {
  const { synonyms, conference } = corpus.vocabulary;
  const texts = corpus.facts.flatMap(({ text, asks }) => [text.zh, ...asks.zh]).map(normalise);
  const names = [...synonyms.zh.flat(), ...conference.zh, ...corpus.entities.flatMap(namesOf)].map(normalise);
  const words = [
    ...contentWords(texts.flatMap(hanRuns), lexicon),
    ...names,
    ...surfaces.flatMap(({ otherHan }) => [...partsOf(otherHan)]),
  ];
  return new Set(words.filter((word) => word.length > 2 && word.length <= LONGEST_WORD));
}

/** Names in Chinese and Latin letters or figures, and their pairs of characters. */
function mixedNames({ entities }: Corpus): Set<string> {
  const names = entities.flatMap(namesOf).map(normalise);
  const mixed = names.filter((name) => hasHan(name) && hanRuns(name)[0] !== name);
  return new Set(mixed.flatMap((name) => [name, ...bigrams(name)]).filter((part) => hanRuns(part)[0] !== part));
}

/** The stretches of the Chinese in some texts. */
function partsOf(texts: readonly string[], longest = Number.POSITIVE_INFINITY): Set<string> {
  const found = new Set<string>();
  for (const run of texts.flatMap(hanRuns)) {
    for (let at = 0; at < run.length; at++) {
      for (let end = at + 1; end <= Math.min(run.length, at + longest); end++) found.add(run.slice(at, end));
    }
  }
  return found;
}

/** Every English word, and every word that the data spells out. */
export function wordList({ words: spelled }: PreparedSearch): Map<string, Word> {
  const list = new Map<string, Word>([...englishWords()].map(([word, rarity]) => [word, [rarity]]));
  for (const [word, isName] of spelled) list.set(word, [list.get(word)?.[0] ?? null, isName]);
  return list;
}
