import { describe, expect, it } from 'vitest';
import type { Corpus, Fact } from '../../src/corpus/corpus.ts';
import type { Entity } from '../../src/corpus/schema.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { spelledWords } from '../../src/search/spelled-words.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();

/** What a corpus of one fact spells out. */
function spelled({ text = '', ask = '', words, entities = [], vocabulary = {} }: Told): ReadonlyMap<string, boolean> {
  const [fact] = corpus.facts;
  if (fact === undefined) throw new Error('the small corpus is empty');
  const own = {
    ...corpus.vocabulary,
    stopWords: { en: [], zh: [] },
    lightWords: { en: [], zh: [] },
    synonyms: { en: [], zh: [] },
    conference: { en: ['summit'], zh: [] },
    ...vocabulary,
  };
  const told: Fact = { ...fact, text: { en: text, zh: '' }, asks: { en: [ask], zh: [] }, words };
  return spelledWords({ ...corpus, facts: [told], entities, vocabulary: own }, makeLexicon(own));
}
interface Told {
  readonly text?: string;
  readonly ask?: string;
  readonly words?: Fact['words'];
  readonly entities?: readonly Entity[];
  readonly vocabulary?: Partial<Corpus['vocabulary']>;
}
const entity = (part: Partial<Entity>): Entity => ({
  id: 'x',
  type: 'company',
  name: { en: 'X', zh: '某' },
  aliases: {},
  ...part,
});

describe('a word that the data spells out', () => {
  it('may stand in a fact, its questions, its other words, a name, or the vocabulary', () => {
    const known = spelled({
      text: 'Guests stayed.',
      ask: 'Which inn?',
      words: { en: ['lodging'], zh: [] },
      entities: [
        entity({ name: { en: 'Wuzhen', zh: '乌镇' }, aliases: { en: ['Watertown'] }, pinyin: ['wu zhen zhen'] }),
      ],
      vocabulary: {
        stopWords: { en: ['the'], zh: [] },
        lightWords: { en: ['people'], zh: [] },
        synonyms: { en: [['rain', 'snow']], zh: [] },
      },
    });
    expect([...known.keys()].sort()).toEqual(
      [
        ...['guests', 'stayed', 'which', 'inn', 'lodging', 'wuzhen', 'watertown', 'wu', 'zhen'],
        ...['the', 'people', 'rain', 'snow', 'summit'],
      ].sort(),
    );
  });
  it('has no digits', () => {
    expect(spelled({ text: 'Some 5g networks in 2015.' }).has('5g')).toBe(false);
    expect(spelled({ text: 'Some 5g networks in 2015.' }).has('2015')).toBe(false);
  });
});

describe('a word that is a name', () => {
  const isName = (word: string, told: Told): boolean | undefined => spelled(told).get(word);

  it('is never written with a small letter', () => {
    expect(isName('cook', { text: 'They met Cook there.' })).toBe(true);
    expect(isName('cook', { text: 'They met Cook there.', ask: 'who will cook?' })).toBe(false);
    expect(isName('cook', { text: 'who will cook?', ask: 'Is Cook there?' })).toBe(false);
    expect(isName('cook', { text: 'who will cook? Is Cook there?' })).toBe(false);
  });
  it('is one whole word with a capital letter, hyphens and apostrophes in it', () => {
    expect(isName('hai', { text: 'They met Shang-hai there.' })).toBe(true);
    expect(isName('reilly', { text: "They met O'reilly's son." })).toBeUndefined();
    expect(isName('oreilly', { text: "They met O'reilly there." })).toBe(true);
  });
  it('is none where people use it for what a fact tells', () => {
    expect(isName('zhuhai', { text: 'They met in Zhuhai.', words: { en: ['zhuhai'], zh: [] } })).toBe(false);
  });
  it('is none where the vocabulary has it', () => {
    for (const vocabulary of [
      { stopWords: { en: ['who'], zh: [] } },
      { lightWords: { en: ['who'], zh: [] } },
      { synonyms: { en: [['who', 'anyone']], zh: [] } },
      { conference: { en: ['who'], zh: [] } },
    ]) {
      expect(isName('who', { text: 'WHO came.', vocabulary })).toBe(false);
    }
  });
  it('is that of an entity, unless this is a topic', () => {
    expect(isName('zhejiang', { entities: [entity({ name: { en: 'Zhejiang', zh: '浙江' } })] })).toBe(true);
    expect(isName('zhejiang', { entities: [entity({ aliases: { en: ['Zhejiang'] } })] })).toBe(true);
    expect(isName('zhejiang', { entities: [entity({ type: 'topic', name: { en: 'Zhejiang', zh: '浙江' } })] })).toBe(
      false,
    );
  });
  it('is that of an entity though keywords have it in small letters, unless it is an English word', () => {
    const named = (name: string, type: Entity['type'] = 'company') => ({
      words: { en: [name.toLowerCase()], zh: [] },
      entities: [entity({ type, name: { en: name, zh: '某' } })],
    });
    expect(isName('alibaba', named('Alibaba'))).toBe(true);
    expect(isName('apple', named('Apple'))).toBe(false);
    expect(isName('alibaba', named('Alibaba', 'topic'))).toBe(false);
    expect(isName('alibaba', { ...named('Alibaba'), entities: [entity({ aliases: { en: ['Alibaba'] } })] })).toBe(
      false,
    );
  });
  it('with digits is none', () => {
    expect(spelled({ entities: [entity({ name: { en: 'Huawei P40', zh: '某' } })] }).has('p40')).toBe(false);
  });
});
