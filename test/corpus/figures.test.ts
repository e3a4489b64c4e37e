import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/corpus/figures.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

const { vocabulary } = loadCorpus(fixtureFiles());
const figures = (text: string): number[] => [...figuresIn(text, vocabulary)].sort((a, b) => a - b);

describe('the figures of a text', () => {
  it.each([
    ['more than 2,100 participants in 2015', [2015, 2100]],
    ['2015年有2100多人与会', [2015, 2100]],
    ['1.2 million users', [1_200_000]],
    ['120万用户', [1_200_000]],
    ['120多万用户', [1_200_000]],
    ['2.5 billion yuan', [2_500_000_000]],
    ['25亿元', [2_500_000_000]],
    ['1.2万亿元', [1_200_000_000_000]],
    ['over 100 countries', [100]],
    ['twenty-two forums, 5 of them new', []],
    ['12 forums and 13 awards', [13]],
    ['from 16 to 18 December', [16, 18]],
    ['no figure at all', []],
    ['', []],
  ])('“%s” has %j', (text, values) => {
    expect(figures(text)).toEqual(values);
  });

  it('does not take a figure for one in a name', () => {
    expect(figures('COVID-19 and the Kirin-980 of A350')).toEqual([]);
  });

  it('is the same however often it is asked, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(figures(text)).toEqual(figures(text));
      }),
    );
  });
});
