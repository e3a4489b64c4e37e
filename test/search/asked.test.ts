import { describe, expect, it } from 'vitest';
import { askedPatterns, markAsked } from '../../src/search/asked.ts';
import { PLAIN_UNIT, type Unit } from '../../src/search/query.ts';
import { FEW_WORDS } from './hand-made.ts';
import { readers } from './readers.ts';

const { vocabulary } = readers().corpus;
const mark = (text: string, ...units: Partial<Unit>[]): Unit[] =>
  markAsked(
    units.map((unit) => ({ ...PLAIN_UNIT, text: 'x', weight: 0.5, ...unit })),
    {
      text,
      ...askedPatterns(
        {
          ...vocabulary,
          askedNouns: {
            after: { en: ['which', 'what'], zh: ['哪个', '哪些'] },
            before: { en: [], zh: ['多少', '几何'] },
          },
          attributes: { en: ['price', 'boss'], zh: ['价格'] },
        },
        FEW_WORDS,
      ),
    },
  );
const word = (text: string, part: Partial<Unit> = {}): Partial<Unit> => ({ text, stems: [text], ...part });
const han = (text: string): Partial<Unit> => ({ text, han: text });
const asked = (text: string, ...units: Partial<Unit>[]): string[] =>
  mark(text, ...units).flatMap((unit) => (unit.asked ? [unit.text] : []));

describe('what a question asks for', () => {
  it('is the word behind the question word', () => {
    expect(asked('which hotel had guests?', word('guests'), word('hotel'))).toEqual(['hotel']);
    expect(asked('guests of which hotel?', word('guests'), word('hotel'))).toEqual(['hotel']);
    expect(asked('did the hotel burn?', word('hotel'))).toEqual([]);
    expect(asked('whatever hotel', word('hotel'))).toEqual([]);
  });
  it('may stand a few words behind it, not many', () => {
    expect(asked('what was the name of the big hotel', word('hotel'))).toEqual(['hotel']);
    expect(asked('what did the people of this town call the hotel', word('hotel'))).toEqual([]);
    expect(asked(`what ${'-'.repeat(28)}hotel`, word('hotel'))).toEqual(['hotel']);
    expect(asked(`what ${'-'.repeat(29)}hotel`, word('hotel'))).toEqual([]);
  });
  it('are all the words in a row', () => {
    expect(asked('which young helpers came', word('young'), word('helpers'), word('came'))).toEqual([
      'young',
      'helpers',
      'came',
    ]);
    expect(asked('which young helpers of guests', word('young'), word('helpers'), word('guests'))).toEqual([
      'young',
      'helpers',
    ]);
  });
  it('may be asked for twice', () => {
    expect(asked('which hotel and which guests', word('hotel'), word('guests'))).toEqual(['hotel', 'guests']);
  });
  it('is no word that tells hardly anything apart', () => {
    expect(asked('which hotel', word('hotel', { weight: 0.18 }))).toEqual([]);
    expect(asked('which hotel', word('hotel', { weight: 0.19 }))).toEqual(['hotel']);
  });
  it('is no name', () => {
    const [unit] = mark('which apple', word('apple', { entities: ['apple'] }));
    expect(unit).toEqual({ ...PLAIN_UNIT, ...word('apple', { entities: ['apple'] }), weight: 0.5 });
  });
  it('is what a mistyped word is meant for', () => {
    expect(asked('which hotle', word('hotle (hotel)'))).toEqual(['hotle (hotel)']);
  });
  it('is nothing that does not stand in the question', () => {
    expect(asked('which hotel', word('inn'))).toEqual([]);
    expect(asked('有多少', han('酒店'))).toEqual([]);
  });
});

describe('what a question in Chinese asks for', () => {
  it('stands right behind the question word, or one character off', () => {
    expect(asked('哪个酒店', han('酒店'))).toEqual(['酒店']);
    expect(asked('哪些大酒店', han('酒店'))).toEqual(['酒店']);
    expect(asked('哪个很大酒店', han('酒店'))).toEqual([]);
  });
  it('stands right before “how much”, or one character off', () => {
    expect(asked('酒店多少', han('酒店'))).toEqual(['酒店']);
    expect(asked('酒店有几何', han('酒店'))).toEqual(['酒店']);
    expect(asked('酒店总共多少', han('酒店'))).toEqual([]);
    expect(asked('多少酒店', han('酒店'))).toEqual([]);
    expect(asked('嘉宾酒店多少', han('嘉宾'), han('酒店'))).toEqual(['酒店']);
  });
});

describe('what may be asked of anybody and anything', () => {
  const attributes = (...units: Partial<Unit>[]): boolean[] => mark('x', ...units).map(({ attribute }) => attribute);
  it('is an attribute, and asked for', () => {
    expect(mark('price', word('price'))).toMatchObject([{ attribute: true, asked: true }]);
    expect(mark('hotel', word('hotel'))).toMatchObject([{ attribute: false, asked: false }]);
    expect(mark('价格', han('价格'))).toMatchObject([{ attribute: true, asked: true }]);
    expect(mark('酒店', han('酒店'))).toMatchObject([{ attribute: false, asked: false }]);
  });
  it('is none where it is a name', () => {
    expect(asked('price', word('price', { entities: ['price-the-banker'] }))).toEqual([]);
  });
  it('is so in all of its words', () => {
    expect(attributes({ stems: ['price', 'hotel'] }, { stems: ['price', 'bos'] }, { stems: [] })).toEqual([
      false,
      true,
      false,
    ]);
  });
  it('may be a phrase of the same meaning, but no word of it', () => {
    expect(attributes({ stems: ['chief', 'execut'], concepts: [1] })).toEqual([true]);
    expect(attributes({ stems: ['chief'], concepts: [1] })).toEqual([false]);
    expect(attributes({ stems: ['big', 'inn'], concepts: [0] })).toEqual([false]);
    expect(attributes({ stems: ['big', 'inn'], concepts: [0, 1] })).toEqual([true]);
  });
});
