import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/corpus/schema.ts';
import { type MenderParts, mender } from '../../src/search/mend.ts';
import { contextOf } from './hand-made.ts';

const { corpus, lexicon, statistics, spelling } = contextOf();
const inn: Entity = { id: 'inn', type: 'company', name: { en: 'Inn', zh: '九店' }, aliases: {} };
const own = {
  ...corpus,
  entities: [inn],
  vocabulary: {
    ...corpus.vocabulary,
    conference: { en: ['the summit'], zh: ['老会'] },
    counted: { guests: { en: [], zh: ['客人'], unit: { en: 'x', zh: '个' } } },
  },
  pinyin: { hao: '酒', jiu: '九酒', dian: '店点', lao: '老捞', hui: '会灰', ke: '客棵', ren: '人仁', ban: '板' },
};
const WORDS = ['九店', '老会', '客人', '老板', '会客'];
const mend = (part: Partial<MenderParts> = {}) =>
  mender({
    corpus: own,
    lexicon,
    statistics: { ...statistics, pairCount: (pair) => (WORDS.includes(pair) ? 1 : 0) },
    spelling,
    hasText: (word) => WORDS.includes(word),
    ...part,
  });

describe('a slip in a name of the conference', () => {
  it.each([
    ['at the sumnit', 'at the summit'],
    ['sumnit, summitt', 'summit, summit'],
    ['summit', 'summit'],
  ])('“%s” is mended to “%s”', (text, mended) => expect(mend().latin(text)).toBe(mended));
  it.each([
    ['an English word', 'they submit'],
    ['a slip in another word', 'the hotle'],
    ['a word on record', 'the lodging'],
    ['a short word', 'sumt'],
    ['what is near nothing', 'xqzwvv'],
  ])('%s is left alone: “%s”', (_, text) => expect(mend().latin(text)).toBe(text));
  it('is none where the data spells the word so', () => {
    expect(mend({ spelling: { ...spelling, isKnown: () => true } }).latin('sumnit')).toBe('sumnit');
  });
});

describe('a Chinese word that an input method took for another', () => {
  it.each([
    ['a name on record', '酒点', '九店'],
    ['a name on record among others', '演讲酒点', '演讲九店'],
    ['a name of the conference', '捞灰', '老会'],
    ['what is counted', '棵仁', '客人'],
  ])('is mended where it is read like %s: “%s” to “%s”', (_, text, mended) => expect(mend().han(text)).toBe(mended));
  it.each([
    ['it is read like no name', '捞板'],
    ['it is read like the end of a name and the beginning of another', '灰客'],
    ['the dictionary knows it', '雨伞'],
    ['it is read like nothing on record', '爨襄'],
    ['it is one character', '酒'],
    ['there is nothing', ''],
  ])('is left alone where %s: “%s”', (_, text) => expect(mend().han(text)).toBe(text));
  it('is left alone where it stands in a text, its characters do, or the vocabulary has it', () => {
    const every = () => true;
    expect(mend({ hasText: every }).han('酒点')).toBe('酒点');
    expect(mend({ statistics: { ...statistics, hasHan: every } }).han('酒点')).toBe('酒点');
    expect(mend({ lexicon: { ...lexicon, hanConceptsOf: () => [1] } }).han('酒点')).toBe('酒点');
  });
});
