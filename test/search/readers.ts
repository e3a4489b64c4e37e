import { loadCorpus } from '../../src/corpus/load.ts';
import { entityFinder } from '../../src/search/entities.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import type { Query } from '../../src/search/query.ts';
import { type Hit, rank } from '../../src/search/rank.ts';
import { fixtureEngine, fixtureFiles } from '../fixtures/corpus.ts';

/** The year in which the tests take place. */
export const TODAY = 2026;

/** The parts by which the small corpus reads texts. */
export function readers() {
  const corpus = loadCorpus(fixtureFiles());
  return { corpus, finder: entityFinder(corpus), lexicon: makeLexicon(corpus.vocabulary) };
}

export function understand(text: string, year?: number): Query {
  return fixtureEngine().understand({ text, year, today: TODAY });
}

export function ranked(text: string, year?: number): readonly Hit[] {
  return rank(fixtureEngine(), understand(text, year));
}

/** The id of the first fact of the years that were asked about. */
export function firstFact(text: string, year?: number): string | undefined {
  return ranked(text, year).find(({ inYear }) => inYear)?.fact.id;
}
