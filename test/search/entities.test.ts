import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/corpus/schema.ts';
import { words } from '../../src/search/english.ts';
import { entityFinder, namesOf } from '../../src/search/entities.ts';
import { normalise } from '../../src/search/text.ts';
import { readers } from './readers.ts';
import { anyText } from './strings.ts';

const { finder } = readers();
const inWords = (text: string): string[][] => finder.inWords(words(normalise(text))).map(({ ids }) => [...ids]);
const inHan = (text: string): string[][] => finder.inHan(normalise(text)).map(({ ids }) => [...ids]);

describe('names in English', () => {
  it.each([
    ['What did Tim Cook say?', ['tim-cook']],
    ["Tim Cook's speech", ['tim-cook']],
    ['RSF and reporters without borders', ['reporters-without-borders', 'reporters-without-borders']],
    ['Ma Yun', ['jack-ma']],
    ['JACK MA', ['jack-ma']],
    ['internet sovereignty', ['internet-sovereignty']],
    ['Apple and Xi Jinping', ['apple', 'xi-jinping']],
  ])('“%s” names %j', (text, ids) => {
    expect(inWords(text)).toEqual(ids.map((id) => [id]));
  });
  it('are whole words', () => {
    expect(inWords('pineapple, apples and cooks')).toEqual([]);
  });
  it('are not those of the conference itself, which every fact is about', () => {
    expect(inWords('the Wuzhen Summit')).toEqual([]);
  });
});

describe('names in Chinese', () => {
  it.each([
    ['蒂姆·库克和马云', ['tim-cook', 'jack-ma']],
    ['库克讲了什么', ['tim-cook']],
    ['苹果首席执行官', ['apple']],
    ['乌镇峰会谈网络主权', ['internet-sovereignty']],
    ['无国界记者组织呼吁抵制', ['reporters-without-borders', 'boycott']],
  ])('“%s” names %j', (text, ids) => {
    expect(inHan(text)).toEqual(ids.map((id) => [id]));
  });
  it('say where they stand', () => {
    const text = '听说马云来了';
    const [mention] = finder.inHan(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('马云');
  });
});

describe('names that are written almost so', () => {
  it.each([
    ['tim cok', 'tim-cook'],
    ['sundar pichay', 'sundar-pichai'],
    ['reporters wihout borders', 'reporters-without-borders'],
    ['jak ma', 'jack-ma'],
    ['timcook', 'tim-cook'],
    ['xi jinpin', 'xi-jinping'],
  ])('“%s” is meant for %s', (typed, id) => {
    expect(finder.almost(typed.split(' '))?.mention.ids).toEqual([id]);
  });
  it.each(['rsk', 'kim cook', 'jack london', 'tom crook', 'apple pie'])('“%s” is nobody on record', (typed) => {
    expect(finder.almost(typed.split(' '))).toBeNull();
  });
});

it('mentions lie inside the text, one behind the other, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const typed = normalise(text);
      for (const [mentions, length] of [
        [finder.inWords(words(typed)), words(typed).length],
        [finder.inHan(typed), typed.length],
      ] as const) {
        let last = 0;
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 200 },
  );
});

describe('which names are looked for', () => {
  const { corpus } = readers();
  const entity = (id: string, part: Partial<Entity>): Entity => ({
    id,
    type: 'company',
    name: { en: `Company ${id}`, zh: `某${id}` },
    aliases: {},
    ...part,
  });
  const of = (...entities: Entity[]) => {
    const own = entityFinder({
      ...corpus,
      entities,
      vocabulary: {
        ...corpus.vocabulary,
        stopWords: { en: ['will'], zh: [] },
        lightWords: { en: ['china', 'may'], zh: [] },
        conference: { en: ['Summit'], zh: ['大会'] },
      },
    });
    return {
      latin: (text: string) => own.inWords(words(normalise(text))),
      han: (text: string) => own.inHan(normalise(text)),
      almost: (text: string) => own.almost(text.split(' ')),
    };
  };
  it('are all that an entity has, in both languages and in pinyin', () => {
    const one = entity('one', {
      name: { en: 'Big Inn', zh: '大客栈' },
      aliases: { en: ['The Inn'], zh: ['客栈'] },
      pinyin: ['da kezhan'],
    });
    expect(namesOf(one)).toEqual(['Big Inn', '大客栈', 'The Inn', '客栈', 'da kezhan']);
    expect(namesOf(entity('two', {}))).toEqual(['Company two', '某two']);
    for (const name of ['Big Inn', 'the inn', 'da kezhan']) expect(of(one).latin(name)).toHaveLength(1);
  });
  it('say in which script, and where they stand', () => {
    const one = of(entity('one', { name: { en: 'Big Inn', zh: '大客栈' } }));
    expect(one.latin('at a Big Inn')).toEqual([{ ids: ['one'], name: 'big inn', start: 2, end: 4, script: 'latin' }]);
    expect(one.han('住大客栈')).toEqual([{ ids: ['one'], name: '大客栈', start: 1, end: 4, script: 'han' }]);
    expect(one.almost('big inm')).toEqual({
      mention: { ids: ['one'], name: 'big inn', start: 0, end: 2, script: 'latin' },
      distance: 1,
    });
  });
  it('are the longest at a place', () => {
    const inns = of(
      entity('inn', { name: { en: 'Inn', zh: '客栈' } }),
      entity('inns', { name: { en: 'Inn Group', zh: '客栈集团' } }),
      entity('rooms', { name: { en: 'Rooms', zh: '客房' } }),
    );
    expect(inns.latin('inn group inn').map(({ ids }) => ids)).toEqual([['inns'], ['inn']]);
    expect(inns.han('客栈集团客栈客房').map(({ ids }) => ids)).toEqual([['inns'], ['inn'], ['rooms']]);
  });
  it('may be shared by several', () => {
    const smiths = of(entity('a', { aliases: { en: ['Smith'] } }), entity('b', { aliases: { en: ['Smith'] } }));
    expect(smiths.latin('Smith')).toMatchObject([{ ids: ['a', 'b'] }]);
  });
  it('are none of one letter or one character', () => {
    const one = of(entity('one', { name: { en: 'X', zh: '某' }, aliases: { en: ['Xy'], zh: ['某某'] } }));
    expect([one.latin('x'), one.han('某')]).toEqual([[], []]);
    expect([one.latin('xy').length, one.han('某某').length]).toEqual([1, 1]);
  });
  it('have eight words at most', () => {
    const long = of(
      entity('eight', { name: { en: 'a b c d e f g h', zh: '甲乙' } }),
      entity('nine', { name: { en: 'b c d e f g h i j', zh: '丙丁' } }),
    );
    expect(long.latin('a b c d e f g h')).toHaveLength(1);
    expect(long.latin('b c d e f g h i j')).toEqual([]);
  });
  it('are no plain words, unless a country is called so', () => {
    const plain = (type: Entity['type']) => of(entity('x', { type, aliases: { en: ['Will', 'China', 'May Will'] } }));
    expect([plain('person').latin('will'), plain('person').latin('china')]).toEqual([[], []]);
    expect(plain('person').latin('may will')).toHaveLength(1);
    expect(plain('country').latin('china')).toHaveLength(1);
  });
  it('are none by which the conference itself is called', () => {
    const own = of(entity('x', { name: { en: 'Summit', zh: '大会' } }));
    expect([own.latin('summit'), own.han('大会')]).toEqual([[], []]);
  });
  it('are found with one slip from six letters on, and with two from ten typed', () => {
    const one = (name: string) => of(entity('x', { name: { en: name, zh: '某某' } }));
    expect(one('abcde').almost('abcdx')).toBeNull();
    expect(one('abcdef').almost('abcdx')).toBeNull();
    expect(one('abcdef').almost('abcde')?.distance).toBe(1);
    expect(one('abcdef').almost('abcd')).toBeNull();
    expect(one('abcdefgh').almost('abcdxfgx')).toBeNull();
    expect(one('abcdefghij').almost('abcdxfghix')?.distance).toBe(2);
    expect(one('abcdefghi').almost('abcdxfghx')).toBeNull();
  });
  it('with a slip are the nearest, and have about as many words', () => {
    const near = of(
      entity('far', { name: { en: 'abcdefghxx', zh: '甲乙' } }),
      entity('near', { name: { en: 'abcdefghix', zh: '丙丁' } }),
      entity('worse', { name: { en: 'abcdefghyy', zh: '戊己' } }),
    );
    expect(near.almost('abcdefghij')?.mention.ids).toEqual(['near']);
    const cut = of(entity('x', { name: { en: 'abcd efgh ijkl', zh: '甲乙' } }));
    expect(cut.almost('abcdefgh ijkl')).not.toBeNull();
    expect(cut.almost('abcdefghijkl')).toBeNull();
  });
});
