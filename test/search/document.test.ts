import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/corpus/corpus.ts';
import type { Entity } from '../../src/corpus/schema.ts';
import { factDocument, readFact } from '../../src/search/document.ts';
import { entityFinder } from '../../src/search/entities.ts';
import { wantReader } from '../../src/search/wants.ts';
import { yearRemover } from '../../src/search/years.ts';
import { FEW_WORDS } from './hand-made.ts';
import { readers } from './readers.ts';

const { corpus } = readers();
const [model] = corpus.facts;
if (model === undefined) throw new Error('the small corpus is empty');
const person = (id: string, name: string, zh: string, aliases: Entity['aliases'] = {}): Entity => ({
  id,
  type: 'person',
  name: { en: name, zh },
  aliases,
});
const entities = [
  person('ann', 'Ann Smith', '安·史密斯', { en: ['Smith'], zh: ['史密斯'] }),
  person('bob', 'Bob Smith', '鲍勃·史密斯', { en: ['Smith'], zh: ['史密斯'] }),
  person('inn', 'The Lodging', '某旅馆'),
];
const own = { ...corpus, entities, entityById: new Map(entities.map((entity) => [entity.id, entity])) };
const parts = {
  corpus: own,
  finder: entityFinder(own),
  lexicon: FEW_WORDS,
  withoutYears: yearRemover(corpus),
  readWants: wantReader(corpus.vocabulary),
};

interface Told extends Partial<Omit<Fact, 'text' | 'asks'>> {
  readonly en?: string;
  readonly zh?: string;
  readonly ask?: string;
  readonly askZh?: string;
}
const fact = ({ en = '', zh = '', ask, askZh, ...part }: Told): Fact => ({
  ...model,
  who: undefined,
  where: undefined,
  about: [],
  text: { en, zh },
  asks: { en: ask === undefined ? [] : [ask], zh: askZh === undefined ? [] : [askZh] },
  ...part,
});
const reading = (told: Told) => readFact(fact(told), parts);
const document = (told: Told) => {
  const whole = fact(told);
  return factDocument({ fact: whole, index: 3, reading: readFact(whole, parts) }, parts);
};

describe('what a fact says', () => {
  it('are the stems of its words, without names, years, and words that tell nothing', () => {
    const { body } = reading({ en: 'The guests of Ann Smith met at hotels in 2015.' });
    expect([...body.stems]).toEqual(['guest', 'at', 'hotel', 'in']);
  });
  it('are the pairs of its Chinese, without names and function words', () => {
    expect([...reading({ zh: '2015年安·史密斯的酒店的老板' }).body.bigrams]).toEqual(['酒店', '店老', '老板']);
  });
  it('are its groups of synonyms, of either language', () => {
    expect([...reading({ en: 'An inn.', zh: '旅馆。' }).body.concepts]).toEqual([0, 2]);
    expect([...reading({ en: 'A door.', zh: '门。' }).body.concepts]).toEqual([]);
  });
  it('is read in both languages together, and each question alone', () => {
    const { body, asks } = reading({ en: 'An inn.', zh: '酒店。', ask: 'Which hotel?', askZh: '哪家酒店' });
    expect([[...body.stems], [...body.bigrams]]).toEqual([['an', 'inn'], ['酒店']]);
    expect(asks.map(({ stems, bigrams }) => [[...stems], [...bigrams]])).toEqual([
      [['which', 'hotel'], []],
      [[], ['哪家', '家酒', '酒店']],
    ]);
  });
});

describe('whom a fact names', () => {
  const named = (told: Told): string[] => [...reading(told).named].sort();
  it('are those of its record and of its text, in either language', () => {
    expect(named({ who: ['ann'], about: ['inn'] })).toEqual(['ann', 'inn']);
    expect(named({ en: 'Ann Smith came.' })).toEqual(['ann']);
    expect(named({ zh: '鲍勃·史密斯来了' })).toEqual(['bob']);
    expect(named({})).toEqual([]);
  });
  it('are all who share a name, unless the fact tells who is meant', () => {
    expect(named({ en: 'Smith came.' })).toEqual(['ann', 'bob']);
    expect(named({ en: 'Smith came.', who: ['bob'] })).toEqual(['bob']);
    expect(named({ en: 'Ann Smith came. Smith spoke.', zh: '史密斯' })).toEqual(['ann']);
    expect([...(reading({ ask: 'Did Smith come?', who: ['bob'] }).asks[0]?.entities ?? [])]).toEqual(['bob']);
    expect([...(reading({ ask: 'Did Smith come?' }).asks[0]?.entities ?? [])]).toEqual(['ann', 'bob']);
  });
});

describe('what the search knows of a fact', () => {
  it('are the names of its text, its record and its questions', () => {
    const { entities: ids } = document({ en: 'Bob Smith came.', about: ['inn'], ask: 'Did Ann Smith come?' });
    expect([...ids].sort()).toEqual(['ann', 'bob', 'inn']);
  });
  it('are the groups of synonyms of its text, its questions and the names in its record', () => {
    expect([...document({ en: 'An inn.' }).concepts]).toEqual([0]);
    expect([...document({ ask: 'Which boss?' }).concepts]).toEqual([1]);
    expect([...document({ about: ['inn'] }).concepts]).toEqual([0]);
    expect([...document({ about: ['nobody-on-record'] }).concepts]).toEqual([]);
  });
  it('are the years of its English text beside its own', () => {
    const years = (en: string, ...ofIts: number[]): number[] => [
      ...document({ en, years: new Set(ofIts) }).mentionedYears,
    ];
    expect(years('From 2015 to 2017 and 2021.', 2017)).toEqual([2015, 2021]);
    expect(years('12015 guests, 20155 doors, 1999, 2015', 2015)).toEqual([]);
    expect(years('no year')).toEqual([]);
  });
  it('is where it stands in the corpus', () => {
    const told = document({ en: 'An inn.' });
    expect([told.index, told.fact.text.en]).toEqual([3, 'An inn.']);
  });
});
