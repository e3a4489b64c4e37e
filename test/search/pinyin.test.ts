import { describe, expect, it } from 'vitest';
import { firstFact, understand } from './readers.ts';

describe('pinyin in a question', () => {
  it.each([
    ['kuke yanjiang', '库克 演讲'],
    ['wangluo zhuquan', '网络主权'],
    ['wang luo zhu quan', '网络主权'],
    ['Huyu dizhi', '抵制'],
  ])('“%s” is read as “%s”', (text, han) => {
    expect(understand(text).text).toContain(han);
  });
  it.each([
    'who called for a boycott',
    'Tim Cook',
    'Xi Jinping',
    'the Wuzhen Summit',
    'can she sing',
    'RSF',
    'Ma Yun',
    'xi jiping',
    'women in panel',
    'which winners of the award came from Hubei',
  ])('“%s” is none', (text) => {
    expect(understand(text).text).toBe(text.toLowerCase());
  });
  it('finds what the Chinese finds', () => {
    expect(firstFact('kuke yanjiang')).toBe(firstFact('库克演讲'));
    expect(firstFact('wangluo zhuquan')).toBe('2015-xi-sovereignty');
  });
  it.each(
    ['xian', 'anan', 'nanan', 'zhuang', 'lala'].map((piece) => [
      piece,
      `${piece.repeat(10).slice(0, 29)} `.repeat(200),
    ]),
  )('a flood of “%s” is read at once', (_, text) => {
    const start = performance.now();
    understand(text);
    understand(text.replaceAll(' ', 'v '));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
