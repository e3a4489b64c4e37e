import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanWords, isTraditional, simplify } from '../../src/search/chinese.ts';
import { anyText } from './strings.ts';

describe('Traditional Chinese', () => {
  it.each([
    ['烏鎮', '乌镇'],
    ['網路主權', '网络主权'],
    ['誰呼籲抵制第二屆世界互聯網大會', '谁呼吁抵制第二届世界互联网大会'],
    ['無國界記者', '无国界记者'],
    ['乌镇', '乌镇'],
    ['Tim Cook 2017', 'Tim Cook 2017'],
    ['', ''],
  ])('%s is read as %s', (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
  });
  it.each([
    ['烏鎮在哪裡', true],
    ['乌镇在哪里', false],
    ['主席', false],
    ['Wuzhen', false],
  ])('“%s”: %s', (text, traditional) => {
    expect(isTraditional(text)).toBe(traditional);
  });
});

describe('Chinese words', () => {
  it('are cut, and nothing is lost or made up', () => {
    expect(hanWords('第二届 world 互联网大会').join('')).toBe('第二届互联网大会');
    expect(hanWords('世界互联网大会').length).toBeGreaterThan(1);
    expect(hanWords('no Chinese')).toEqual([]);
  });
});

it('any text is read without complaint, and its own simplification stays', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      simplify(text);
      isTraditional(text);
      hanWords(text);
    }),
    { numRuns: 200 },
  );
});
