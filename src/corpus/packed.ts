import { assemble, type CorpusParts, dated } from './assemble.ts';
import type { Corpus } from './corpus.ts';
import type { FactRecord } from './schema.ts';

/** A corpus as JSON holds it: what its files say, without the look-up tables that follow from that. */
type Packed = Omit<CorpusParts, 'facts'> & { readonly facts: readonly (FactRecord & { year: number | null })[] };

/** Writes a corpus, already read and checked, as JSON: who has that needs neither the data files nor their checks. */
export function packCorpus(corpus: Corpus): string {
  const { editions, sources, entities, commonQuestions, vocabulary, messages, pinyin } = corpus;
  const facts = corpus.facts.map(({ period: _, years: __, ...record }) => record);
  const packed: Packed = { editions, sources, entities, commonQuestions, vocabulary, messages, pinyin, facts };
  return JSON.stringify(packed);
}

/** Reads a corpus that `packCorpus` wrote. */
export function unpackCorpus(text: string): Corpus {
  const packed: Packed = JSON.parse(text);
  return assemble({ ...packed, facts: packed.facts.map((fact) => dated(fact, fact.year)) });
}
