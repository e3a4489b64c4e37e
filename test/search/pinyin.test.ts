import { describe, expect, it } from 'vitest';
import { pinyinReader, readingsOf, wordFinder } from '../../src/search/pinyin.ts';
import { contextOf, FEW_WORDS } from './hand-made.ts';
import { firstFact, readers, understand } from './readers.ts';

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

/** A table of a few syllables, and how often pairs of characters stand in the texts. */
const PINYIN = {
  ...{ jiu: '九酒', dian: '点店', lao: '老', ban: '班板', xi: '喜西', an: '安', xian: '先', de: '的', shi: '是' },
  ...{ ji: '机', qi: '器', ren: '人', jin: '今', pin: '品', shang: '上' },
};
const PAIRS: Readonly<Record<string, number>> = {
  ...{ 酒店: 5, 九点: 2, 酒点: 9, 老板: 3, 西安: 2, 机器: 4, 器人: 4, 人酒: 1, 店老: 1, 点九: 1, 店酒: 1 },
};
const WORDS = ['酒店', '九点', '老板', '西安', '机器人', '机器人酒店老板', '酒店酒店酒店酒店', '酒店酒店酒店酒店酒'];
const ENGLISH = ['who', 'met', 'the', 'hotel', 'guest', 'ban'];
const corpus = { ...readers().corpus, pinyin: PINYIN };
const byHand = {
  corpus,
  statistics: { ...contextOf().statistics, pairCount: (pair: string) => PAIRS[pair] ?? 0 },
  hasText: (word: string) => WORDS.includes(word),
};

describe('a question in pinyin, with a few words made by hand', () => {
  const read = (text: string, ...known: string[]): string =>
    pinyinReader({
      ...byHand,
      finder: readers().finder,
      lexicon: { ...FEW_WORDS, isEnglish: (word) => ENGLISH.includes(word) },
      isKnown: (word) => known.includes(word),
    })(text);

  it.each([
    ['jiudian laoban', '酒店 老板'],
    ['jiu dian lao ban', '酒店 老板'],
    ['ji qi ren jiu dian', '机器人 酒店'],
    ['jiudian, 2015', '酒店 2015'],
    ['jiu 2015 dian jiudian', '2015 酒店'],
    ['xian jiudian', '西安 酒店'],
    ['jiudian de laoban', '酒店 老板'],
    ['jiudian xqzw laoban', '酒店 xqzw 老板'],
    ['who met jiudian', 'who met 酒店'],
    ['who met the jiudian laoban', 'who met the 酒店 老板'],
    ['tim cook jiudian', 'tim cook 酒店'],
    ['xi jinping jiudian', 'xi jinping 酒店'],
    ['xi jinpin jiudian', 'xi jinpin 酒店'],
    ['summit jiudian', 'summit 酒店'],
  ])('“%s” is read as “%s”', (text, han) => expect(read(text)).toBe(han));
  it.each([
    ['one odd word among three English ones', 'who met the jiudian'],
    ['a name', 'xi jinping'],
    ['a name with a slip', 'xi jinpin'],
    ['what stands for nothing on record', 'laojiu banlao'],
    ['English words that may be pinyin', 'ban the ban'],
    ['single letters', 'a n'],
    ['more letters than any reading has', 'jiudian'.repeat(5)],
    ['nothing', ''],
  ])('%s is none: “%s”', (_, text) => expect(read(text)).toBe(text));
  it('a word of the corpus in English is none', () => {
    expect(read('jiudian', 'jiudian')).toBe('jiudian');
    expect(read('laoban jiudian', 'jiudian')).toBe('老板 jiudian');
  });
  it('particles are left out, and longer words on record are kept', () => {
    expect(read('jiudian shi laoban', 'shi')).toBe('酒店 老板');
    expect(read('jiudian shang laoban', 'shang')).toBe('酒店 shang 老板');
    expect(read('jiudian shang laoban')).toBe('酒店 老板');
  });
});

describe('the word that a reading stands for', () => {
  const find = wordFinder(byHand);
  it('is the commonest of those that stand in a text', () => {
    expect(find('jiudian')).toBe('酒店');
    const rarer = { ...byHand.statistics, pairCount: (pair: string) => (pair === '酒店' ? 1 : (PAIRS[pair] ?? 0)) };
    expect(wordFinder({ ...byHand, statistics: rarer })('jiudian')).toBe('九点');
  });
  it('has two to eight characters', () => {
    expect([find('jiu'), find('xian')]).toEqual([null, '西安']);
    expect(find('jiqirenjiudianlaoban')).toBe('机器人酒店老板');
    expect(find('jiudian'.repeat(4))).toBe('酒店酒店酒店酒店');
    expect(find('jiudianjiudianjiudianjiudianjiu')).toBeNull();
  });
  it('is none where a pair stands nowhere, or the whole does not', () => {
    expect([find('laodian'), find('dianlao')]).toEqual([null, null]);
    expect([find(''), find('xyz'), find('jiux')]).toEqual([null, null, null]);
  });
});

describe('the ways to read a Chinese word', () => {
  const read = readingsOf({ he: '和', huo: '和', hu: '和', ku: '库' });
  it('are those of its characters, one after the other, four at most', () => {
    expect(read('库和')).toEqual(['kuhe', 'kuhuo', 'kuhu']);
    expect(read('和和')).toEqual(['hehe', 'hehuo', 'hehu', 'huohe']);
  });
  it('are none where a character is not in the table', () => expect(read('库酒')).toEqual([]));
});
