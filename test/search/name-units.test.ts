import { describe, expect, it } from 'vitest';
import {
  almostNames,
  alternatives,
  capitalised,
  gatheringUnit,
  nameUnit,
  strangers,
  strangerUnit,
  type UnitContext,
} from '../../src/search/name-units.ts';
import { PLAIN_UNIT } from '../../src/search/query.ts';
import { read } from '../../src/search/reading.ts';
import { normalise } from '../../src/search/text.ts';
import { contextOf, FEW_WORDS } from './hand-made.ts';

const context = contextOf();
const reading = (text: string) => read(normalise(text), context);

describe('words with a capital letter', () => {
  const words = (text: string): string[] => [...capitalised(text)];
  it.each([
    ['Who met Tim Cook there', ['tim', 'cook']],
    ['Tim Cook', ['cook']],
    ['who met O’Brien-Smith', ['obrien', 'smith']],
    ['Who met Tim Cook Ma', ['tim', 'cook', 'ma']],
    ['who came', []],
    ['', []],
    ['乌镇', []],
  ])('of “%s” are %j', (text, found) => expect(words(text)).toEqual(found));
  it.each(['WHO MET TIM COOK', 'Who Met Tim Cook', 'Who Met Tim Cook There at Night Again Today'])(
    'tell nothing in “%s”',
    (text) => expect(words(text)).toEqual([]),
  );
});

describe('names with “or” between', () => {
  const vocabulary = { ...context.corpus.vocabulary, alternatives: { en: ['or'], zh: ['还是'] } };
  const named = (text: string) => alternatives(reading(text), vocabulary).map(({ ids }) => ids.join(' or '));
  it.each([
    ['Tim Cook or Jack Ma', ['tim-cook or jack-ma']],
    ['Tim Cook or Jack Ma or Xi Jinping', ['tim-cook or jack-ma or xi-jinping']],
    ['Tim Cook and Jack Ma', ['tim-cook', 'jack-ma']],
    ['Tim Cook or the Jack Ma', ['tim-cook', 'jack-ma']],
    ['Tim Cook Jack Ma', ['tim-cook', 'jack-ma']],
    ['库克还是马云', ['tim-cook or jack-ma']],
    ['库克和马云', ['tim-cook', 'jack-ma']],
    ['Tim Cook还是马云', ['tim-cook', 'jack-ma']],
    ['a hotel', []],
  ])('“%s” asks about %j', (text, names) => expect(named(text)).toEqual(names));
  it('reach from the first to the last', () => {
    expect(alternatives(reading('did Tim Cook or Jack Ma come'), vocabulary)).toMatchObject([{ start: 1, end: 6 }]);
  });
});

describe('a name that is written almost right', () => {
  const found = (text: string) => {
    const own = reading(text);
    const open = new Set(own.open);
    const mentions = almostNames(own, open, context).map(({ ids }) => ids.join());
    return [mentions, [...open].map((at) => own.tokens[at])];
  };
  it.each([
    ['Reporters Witout Borders', ['reporters-without-borders'], []],
    ['the Sundar Pichay talk', ['sundar-pichai'], ['the', 'talk']],
    ['tim cok', ['tim-cook'], []],
    ['boycot', ['boycott'], []],
    ['boycot and boycoit', ['boycott', 'boycott'], ['and']],
  ])('is found: “%s” names %j and leaves %j', (text, ids, left) => expect(found(text)).toEqual([ids, left]));
  it.each([
    ['is none where all words are English', 'reporters without border', ['reporters', 'without', 'border']],
    ['is none with a function word at an end', 'the umbrela of', ['the', 'umbrela', 'of']],
    ['is none where it is far off', 'tam cuk', ['tam', 'cuk']],
    ['is none where the odd word is a number', 'boycott2', ['boycott2']],
  ])('%s', (_, text, left) => expect(found(text)[1]).toEqual(left));
  it('is none where its words are taken', () => {
    const own = reading('tim cok');
    expect(almostNames(own, new Set(), context)).toEqual([]);
    expect(almostNames(own, new Set([1]), context)).toEqual([]);
  });
});

describe('somebody on record nowhere', () => {
  const found = (text: string, part: Partial<UnitContext> = {}) => {
    const own = reading(text);
    const capitals = new Set([...text.matchAll(/\b[A-Z]\w*/g)].map(([word]) => word.toLowerCase()));
    return strangers(own, new Set(own.open), contextOf({ capitals, ...part })).map(({ start, end }) =>
      own.tokens.slice(start, end).join(' '),
    );
  };
  it.each([
    ['bill gates', ['bill gates']],
    ['who met Bill Gates', ['bill gates']],
    ['bill gates met bill clinton', ['bill gates', 'bill clinton']],
  ])('has a given name and another: “%s”', (text, names) => expect(found(text)).toEqual(names));
  it.each(['bill cook', 'bill cok', 'bill the', 'bill people', 'bill ox', 'bill', 'gates', 'bill Tim Cook'])(
    'is not “%s”',
    (text) => expect(found(text)).toEqual([]),
  );
  it.each([
    ['who met Foo Barbaz there', ['foo barbaz']],
    ['who met Tim Barbaz there', ['tim barbaz']],
    ['who met Foo Bar Baz', ['foo bar baz']],
    ['Xqzwv there', ['xqzwv']],
    ['Xqzwv met Vwzqx', ['xqzwv', 'vwzqx']],
  ])('has capital letters: “%s”', (text, names) => expect(found(text)).toEqual(names));
  it.each(['who met foo barbaz', 'the Hotel', 'a Pichay came', 'the Cok'])('is not in “%s”', (text) =>
    expect(found(text)).toEqual([]),
  );
  it('is not what one fact tells in small letters', () => {
    const hasTogether = (stems: readonly string[]) => stems.join(' ') === 'develop index';
    expect(found('the Development Index', { hasTogether })).toEqual([]);
    expect(found('the Development Indexer', { hasTogether: () => false })).toEqual(['development indexer']);
  });
  it('is one that an answer must be about', () => {
    expect(strangerUnit('bill gates')).toEqual({
      ...PLAIN_UNIT,
      text: 'bill gates',
      weight: 1,
      required: true,
      name: true,
    });
  });
});

it('another event is one that an answer must be about', () => {
  expect(gatheringUnit('davos')).toEqual({ ...strangerUnit('davos'), gathering: true });
});

describe('a name on record', () => {
  const unit = (text: string, part: Partial<UnitContext> = {}) =>
    reading(text).mentions.map((mention) => nameUnit(mention, contextOf(part)));
  it('has its words and whom it stands for, and must be in an answer', () => {
    expect(unit('Tim Cook')).toEqual([
      {
        ...PLAIN_UNIT,
        text: 'tim cook',
        weight: 0.5,
        entities: ['tim-cook'],
        stems: ['tim', 'cook'],
        name: true,
        required: true,
      },
    ]);
    expect(unit('库克')).toMatchObject([{ text: '库克', stems: [], han: '库克', entities: ['tim-cook'] }]);
  });
  it('weighs something however common it is, and what the commonest weighs where several have it', () => {
    const rarity = (of: Record<string, number>) => ({
      statistics: { ...context.statistics, entity: (id: string) => of[id] ?? 1 },
    });
    expect(unit('Tim Cook', rarity({ 'tim-cook': 0.1 }))).toMatchObject([{ weight: 0.35 }]);
    const [mention] = reading('Tim Cook').mentions;
    if (mention === undefined) throw new Error('nobody is named');
    const both = { ...mention, ids: ['tim-cook', 'jack-ma'] };
    expect(nameUnit(both, contextOf(rarity({ 'tim-cook': 0.8, 'jack-ma': 0.6 }))).weight).toBe(0.6);
  });
  it('of a topic need not be in an answer', () => {
    expect(unit('boycott')).toMatchObject([{ entities: ['boycott'], name: true, required: false }]);
  });
  it.each(['Reporters Without Borders', 'Apple', 'Jack Ma'])('of “%s” must be', (text) => {
    expect(unit(text)).toMatchObject([{ required: true }]);
  });
  it('that the vocabulary knows other words for need not be in an answer', () => {
    const lexicon = {
      ...FEW_WORDS,
      conceptsOfName: (tokens: readonly string[]) => (tokens.join(' ') === 'apple' ? [7] : []),
      hanConceptsOf: (word: string) => (word === '苹果' ? [8] : []),
    };
    expect(unit('Apple', { lexicon })).toMatchObject([{ concepts: [7], required: false }]);
    expect(unit('苹果', { lexicon })).toMatchObject([{ concepts: [8], required: false }]);
  });
});
