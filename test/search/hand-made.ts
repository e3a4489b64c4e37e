import { makeLexicon } from '../../src/search/lexicon.ts';
import type { UnitContext } from '../../src/search/name-units.ts';
import type { Statistics } from '../../src/search/statistics.ts';
import { spelling } from '../../src/search/typos.ts';
import { readers } from './readers.ts';

const { corpus, finder } = readers();

/** A vocabulary of a few words, beside the small corpus' names. */
export const FEW_WORDS = makeLexicon({
  ...corpus.vocabulary,
  conference: { en: ['summit'], zh: ['大会'] },
  stopWords: { en: ['the', 'of', 'who', 'met', 'how', 'many', 'are', 'any'], zh: ['谁'] },
  lightWords: { en: ['people', 'visit'], zh: ['情况'] },
  synonyms: {
    en: [
      ['inn', 'lodging'],
      ['boss', 'chief executive'],
    ],
    zh: [['酒店', '旅馆']],
  },
  particles: '的了',
});

/** How rare the stems and Chinese words on record are; every group of synonyms is as rare as 0.6, and a name as 0.5. */
const RARITY: Readonly<Record<string, number>> = {
  hotel: 0.5,
  inn: 0.4,
  peopl: 0.5,
  guest: 0.5,
  critic: 0.2,
  ferri: 0.85,
  umbrella: 0.84,
  12: 0.5,
  120: 0.5,
  chief: 0.1,
  execut: 0.2,
  bos: 0.5,
  嘉宾: 0.5,
  渡轮: 0.85,
  情况: 0.9,
  茶: 0.8,
};

const statistics: Statistics = {
  stem: (stem) => RARITY[stem] ?? 1,
  concept: () => 0.6,
  entity: () => 0.5,
  han: (word) => RARITY[word] ?? 1,
  bigram: () => 1,
  pairCount: () => 0,
  hasStem: (stem) => stem in RARITY,
  hasHan: (word) => word in RARITY,
};

/** Units are made with these few words, where a test says nothing else. */
export function contextOf(part: Partial<UnitContext> = {}): UnitContext {
  return {
    corpus,
    finder,
    lexicon: FEW_WORDS,
    statistics,
    spelling: spelling(
      new Map([
        ['hotel', false],
        ['inn', false],
        ['people', false],
        ['lodging', false],
        ['the', false],
        ['summit', false],
        ['tim', true],
        ['cook', true],
        ['pichai', true],
      ]),
    ),
    roles: { differByYear: () => false, holders: () => null },
    years: [],
    givenNames: new Set(['bill']),
    capitals: new Set(),
    hasTogether: () => false,
    ...part,
  };
}
