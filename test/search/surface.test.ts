import { describe, expect, it } from 'vitest';
import { namedIn, surfaceReader } from '../../src/search/surface.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

const corpus = fixtureCorpus();
const read = surfaceReader(corpus);
const [fact] = corpus.facts;
if (fact === undefined) throw new Error('the small corpus is empty');

describe('what a fact can be found by', () => {
  it('the words that people use for it are kept apart from its own', () => {
    const { otherStems, otherHan, stems } = read({ ...fact, words: { en: ['snubbed', 'stay at home'], zh: ['别去'] } });
    expect([...otherStems]).toEqual(expect.arrayContaining(['snub', 'stai', 'home']));
    expect(otherHan).toEqual(['别去']);
    expect(stems.has('snub')).toBe(false);
  });
  it('a fact without other words has none', () => {
    const { otherStems, otherHan } = read({ ...fact, words: undefined });
    expect([otherStems.size, otherHan.length]).toEqual([0, 0]);
  });
  it('its questions stand in one string, in lower case', () => {
    const asks = [...fact.asks.en, ...fact.asks.zh];
    const { asksText } = read(fact);
    expect(asks.every((ask) => asksText.includes(ask.toLowerCase().normalize('NFKC').replace(/’/g, "'")))).toBe(true);
  });
  it('its text, its questions and the names of whom it names are its own words', () => {
    const { stems, han } = read({
      ...fact,
      text: { en: 'A town hosted guests.', zh: '小镇迎来客人。' },
      asks: { en: ['Who came?'], zh: ['谁来了？'] },
      about: ['tim-cook'],
    });
    expect([...stems]).toEqual(expect.arrayContaining(['town', 'host', 'guest', 'who', 'came', 'tim', 'cook']));
    expect(han).toBe('小镇迎来客人。 谁来了? 蒂姆·库克 库克');
  });
  it('its questions of both languages stand apart', () => {
    expect(read({ ...fact, asks: { en: ['Who came?'], zh: ['谁来了'] } }).asksText).toBe('who came? 谁来了');
  });
});

describe('what asks for facts of its kind', () => {
  const kinds = { speech: { en: ['speech', 'remarks'], zh: ['演讲'] } };
  const described = corpus.entities.map((entity) =>
    entity.id === 'apple' ? { ...entity, described: { en: ['phone maker'], zh: ['手机商'] } } : entity,
  );
  const readOwn = surfaceReader({
    ...corpus,
    vocabulary: { ...corpus.vocabulary, kinds },
    entityById: new Map(described.map((entity) => [entity.id, entity])),
  });
  const words = (part: Partial<typeof fact>) => {
    const { kindStems, kindHan } = readOwn({ ...fact, who: undefined, about: [], where: undefined, ...part });
    return [[...kindStems], kindHan];
  };
  it('are the words of the kind', () => {
    expect(words({ kind: 'speech' })).toEqual([['speech', 'remark'], ['演讲']]);
  });
  it('are what describes whom it names, too', () => {
    expect(words({ kind: 'speech', about: ['apple'] })).toEqual([
      ['speech', 'remark', 'phone', 'maker'],
      ['演讲', '手机商'],
    ]);
  });
  it('are none where the vocabulary knows none for the kind, and whoever is named is not described', () => {
    expect(words({ kind: 'venue', about: ['wuzhen', 'nobody-on-record'] })).toEqual([[], []]);
  });
});

describe('whom a fact names in its fields', () => {
  it('are those it gives, those it is about and its place', () => {
    const named = { ...fact, who: ['jack-ma'], about: ['boycott'], where: 'wuzhen' };
    expect(namedIn(named)).toEqual(['jack-ma', 'boycott', 'wuzhen']);
    expect(namedIn({ ...named, who: undefined, where: undefined })).toEqual(['boycott']);
  });
});
