import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/search/english.ts';
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
