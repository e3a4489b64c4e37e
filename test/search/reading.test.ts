import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { contentWords, read } from '../../src/search/reading.ts';
import { normalise } from '../../src/search/text.ts';
import { readers } from './readers.ts';
import { anyText } from './strings.ts';

const parts = readers();
const reading = (text: string) => read(normalise(text), parts);
const open = (text: string): string[] => {
  const { tokens, open: left } = reading(text);
  return left.map((at) => tokens[at] ?? '');
};

describe('what is left of a question around its names', () => {
  it.each([
    ['Who called for a boycott at the Wuzhen Summit?', ['who', 'called', 'for', 'a', 'at', 'the']],
    ['Tim Cook', []],
    ['the hotel at the World Internet Conference', ['the', 'hotel', 'at', 'the']],
  ])('“%s”: %j', (text, words) => {
    expect(open(text)).toEqual(words);
  });
  it.each([
    ['世界互联网大会的主题', ['主题']],
    ['库克在乌镇峰会上的酒店', ['酒店']],
    ['谁', []],
  ])('“%s”: %j', (text, words) => {
    expect(contentWords(reading(text).hanRuns, parts.lexicon)).toEqual(words);
  });
  it('a mixed question has both', () => {
    expect(reading('Tim Cook在乌镇的演讲').mentions.map(({ ids }) => ids)).toEqual([['tim-cook']]);
    expect(contentWords(reading('Tim Cook在乌镇的演讲').hanRuns, parts.lexicon)).toEqual(['演讲']);
  });
});

describe('the Chinese words of a stretch of text', () => {
  const { vocabulary } = parts.corpus;
  const lexicon = makeLexicon({
    ...vocabulary,
    stopWords: { en: ['the'], zh: ['谁', '什么', '在'] },
    particles: '的了吗',
    synonyms: {
      en: [],
      zh: [
        ['无人酒店', '机器人酒店'],
        ['镇', '村'],
      ],
    },
  });
  const cut = (...runs: string[]) => contentWords(runs, lexicon);
  it('are those of the dictionary, but phrases of the vocabulary stay whole', () => {
    expect(cut('参观无人酒店')).toEqual(['参观', '无人酒店']);
    expect(cut('无人酒店老板')).toEqual(['无人酒店', '老板']);
  });
  it('single characters in a row are a name that the dictionary does not know', () => {
    expect(cut('爨襄演讲')).toEqual(['爨襄', '演讲']);
    expect(cut('演讲爨')).toEqual(['演讲', '爨']);
    expect(cut('爨演讲襄')).toEqual(['爨', '演讲', '襄']);
    expect(cut('爨', '襄')).toEqual(['爨', '襄']);
  });
  it('a function word between two characters parts them', () => {
    expect(cut('爨在襄')).toEqual(['爨', '襄']);
  });
  it('a character that is a word of the vocabulary is a character all the same', () => {
    expect(cut('爨镇')).toEqual(['爨镇']);
  });
  it('function words are none, nor are particles at their ends', () => {
    expect(cut('谁演讲了')).toEqual(['演讲']);
    expect(cut('的', '吗')).toEqual([]);
  });
});

describe('where a text names something', () => {
  it('in Chinese, the words before and after stay apart', () => {
    expect(reading('演讲库克酒店').hanRuns).toEqual(['演讲', '酒店']);
    expect(reading('演讲库克酒店马云').hanRuns).toEqual(['演讲', '酒店']);
  });
  it('an English text names nothing in Chinese', () => {
    expect(reading('Tim Cook').mentions.map(({ script }) => script)).toEqual(['latin']);
    expect(reading('a hotel').mentions).toEqual([]);
  });
});

it('any text is read, the same each time', () => {
  fc.assert(
    fc.property(anyText, (whole) => {
      const text = whole.slice(0, 600);
      const once = reading(text);
      expect(reading(text)).toEqual(once);
      for (const at of once.open) expect(once.tokens[at]).toBeDefined();
      contentWords(once.hanRuns, parts.lexicon);
    }),
    { numRuns: 200 },
  );
});
