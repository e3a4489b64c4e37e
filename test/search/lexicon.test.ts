import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../src/corpus/vocabulary.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

/** A vocabulary of a few words. */
const lexiconOf = (part: Partial<Vocabulary>) =>
  makeLexicon({
    ...fixtureCorpus().vocabulary,
    stopWords: { en: [], zh: [] },
    lightWords: { en: [], zh: [] },
    synonyms: { en: [], zh: [] },
    conference: { en: ['summit'], zh: [] },
    particles: '的了',
    ...part,
  });

describe('words that tell little', () => {
  const lexicon = lexiconOf({
    stopWords: { en: ['the'], zh: ['谁', '什么'] },
    lightWords: { en: ['visit'], zh: ['情况'] },
  });
  it('are told apart from those that tell nothing', () => {
    expect([lexicon.isStop('the'), lexicon.isStop('visit')]).toEqual([true, false]);
    expect([lexicon.isLight('visit'), lexicon.isLight('the')]).toEqual([true, false]);
    expect([lexicon.isHanStop('什么'), lexicon.isHanStop('情况')]).toEqual([true, false]);
    expect([lexicon.isHanLight('情况'), lexicon.isHanLight('什么')]).toEqual([true, false]);
  });
  it('are light in whatever form', () => expect(lexicon.isLight('visited')).toBe(true));
});

describe('an English word', () => {
  const { isEnglish, englishRarity } = lexiconOf({});
  it('is in one of the word lists', () => {
    expect([isEnglish('conference'), isEnglish('confrence')]).toEqual([true, false]);
  });
  it.each([
    ['the', 0],
    ['rectangle', 0.3],
    ['pomegranate', 0.6],
    ['zhejiang', 1],
  ])('“%s” is as rare as %f', (word, rarity) => expect(englishRarity(word)).toBe(rarity));
});

describe('groups of synonyms', () => {
  const lexicon = lexiconOf({
    synonyms: {
      en: [
        ['hotel', 'inn', 'place to stay'],
        ['boss', 'chief executive'],
        ['inn', 'tavern'],
      ],
      zh: [['酒店', '旅馆', '住处'], ['老板'], ['住']],
    },
  });
  it('are found by each of their words, in whatever form', () => {
    expect(lexicon.conceptsIn(['hotels'])).toEqual([0]);
    expect(lexicon.conceptsIn(['the', 'boss', 'of', 'inns'])).toEqual([1, 0, 2]);
    expect(lexicon.conceptsIn(['umbrella'])).toEqual([]);
  });
  it('are found by a phrase where all of its words stand in a row', () => {
    expect(lexicon.conceptsIn(['a', 'place', 'to', 'stay'])).toEqual([0]);
    expect(lexicon.conceptsIn(['stay', 'to', 'place'])).toEqual([]);
    expect(lexicon.conceptsIn(['a', 'place', 'to'])).toEqual([]);
    expect(lexicon.phrasesIn(['our', 'chief', 'executives', 'came'])).toEqual([{ start: 1, end: 3, concepts: [1] }]);
  });
  it('of a stem are those of the words that have it', () => {
    expect([lexicon.conceptsOfStem('inn'), lexicon.conceptsOfStem('umbrella')]).toEqual([[0, 2], []]);
  });
  it('of a name are those that it is a member of as a whole', () => {
    expect(lexicon.conceptsOfName(['chief', 'executive'])).toEqual([1]);
    expect(lexicon.conceptsOfName(['chief', 'executive', 'officer'])).toEqual([]);
    expect(lexicon.conceptsOfName(['our', 'chief', 'executive'])).toEqual([]);
    expect(lexicon.conceptsOfName(['inn'])).toEqual([0, 2]);
    expect(lexicon.conceptsOfName(['umbrella'])).toEqual([]);
    expect(lexicon.conceptsOfName(['boss', 'inn'])).toEqual([]);
    expect(lexicon.conceptsOfName([])).toEqual([]);
  });
  it('of Chinese words are others than those of English ones', () => {
    expect(lexicon.hanConceptsIn('老板的酒店')).toEqual([4, 3]);
    expect([lexicon.hanConceptsOf('旅馆'), lexicon.hanConceptsOf('雨伞')]).toEqual([[3], []]);
  });
  it('of Chinese are found by the longest word at a place', () => {
    expect(lexicon.hanConceptsIn('住处')).toEqual([3]);
    expect(lexicon.hanPhrasesIn('我住处住')).toEqual([
      { phrase: '住处', at: 1 },
      { phrase: '住', at: 3 },
    ]);
  });
  it('name a word once for each group that it stands in', () => {
    const twice = lexiconOf({
      synonyms: {
        en: [['inn', 'inns']],
        zh: [
          ['酒店', '酒店'],
          ['酒店', '旅馆'],
        ],
      },
    });
    expect(twice.conceptsIn(['inn'])).toEqual([0]);
    expect(twice.hanConceptsOf('酒店')).toEqual([1, 2]);
  });
});

describe('Chinese words that are cut out whole', () => {
  const lexicon = lexiconOf({
    stopWords: { en: [], zh: ['什么', '什么时候', '谁'] },
    synonyms: { en: [], zh: [['老板', '谁人']] },
  });
  it('are those of groups, and question words of two characters and more', () => {
    expect(lexicon.hanPhrasesIn('老板什么时候来')).toEqual([
      { phrase: '老板', at: 0 },
      { phrase: '什么时候', at: 2 },
    ]);
    expect(lexicon.hanPhrasesIn('谁来')).toEqual([]);
  });
  it('belong to no group where they are question words', () => {
    expect(lexicon.hanConceptsOf('什么')).toEqual([]);
    const both = lexiconOf({ stopWords: { en: [], zh: ['什么'] }, synonyms: { en: [], zh: [['什么', '啥']] } });
    expect(both.hanConceptsOf('什么')).toEqual([0]);
  });
});

describe('function words of Chinese', () => {
  const lexicon = lexiconOf({ stopWords: { en: [], zh: ['什么', '什么时候', '谁'] } });
  it('are taken out of a stretch, the longest first, and so are particles', () => {
    expect(lexicon.withoutHanStops('酒店什么时候来了人')).toBe('酒店来人');
    expect(lexicon.withoutHanStops('酒店的老板')).toBe('酒店老板');
  });
  it('may be particles alone', () => expect(lexiconOf({}).withoutHanStops('酒店的老板')).toBe('酒店老板'));
  it('of one character stay: they may be part of a word', () => {
    expect(lexicon.withoutHanStops('谁来')).toBe('谁来');
  });
  it('particles are taken off the ends of a word, not out of its middle', () => {
    expect(['的酒店了的', '目的地', '的'].map(lexicon.withoutParticles)).toEqual(['酒店', '目的地', '']);
  });
});

describe('the names of the conference itself', () => {
  const lexicon = lexiconOf({
    conference: { en: ['the summit', 'summit', 'world summit of towns'], zh: ['大会', '世界大会'] },
  });
  it('are found in a row of words, the longest at each place', () => {
    expect(lexicon.conferenceIn(['at', 'the', 'summit'])).toEqual([{ start: 1, end: 3 }]);
    expect(lexicon.conferenceIn(['world', 'summit', 'of', 'towns', 'summit'])).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 5 },
    ]);
    expect(lexicon.conferenceIn(['world', 'summit'])).toEqual([{ start: 1, end: 2 }]);
    expect(lexicon.conferenceIn(['the', 'world'])).toEqual([]);
    expect(lexicon.conferenceIn(['hotel'])).toEqual([]);
    expect(lexicon.conferenceIn([])).toEqual([]);
  });
  it('are taken out of a text, as whole words', () => {
    expect(lexicon.withoutConference('hotels at the summit in 2015')).toBe('hotels at in 2015');
    expect(lexicon.withoutConference('summits and the world summit of towns ')).toBe('summits and the');
    expect(lexicon.withoutConference('世界大会酒店大会的主题')).toBe('酒店 的主题');
  });
});
