import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { gatheringReader } from '../../src/search/gatherings.ts';
import { rank } from '../../src/search/rank.ts';
import { fixtureEngine, fixtureFiles } from '../fixtures/corpus.ts';
import { understand } from './readers.ts';

const read = gatheringReader(loadCorpus(fixtureFiles()).vocabulary);

describe('other events in a question', () => {
  it.each([
    ['who spoke at davos in 2020?', ['davos'], 'who spoke at in 2020?'],
    ['what was shown at the web summit', ['web summit'], 'what was shown at'],
    ['进博会有多少展商', ['进博会'], '有多少展商'],
    ['davos or ces', ['davos', 'ces'], 'or'],
    ['展商在进博会展示', ['进博会'], '展商在 展示'],
  ])('“%s” names %j', (text, gatherings, rest) => {
    expect(read(text)).toEqual({ gatherings, rest });
  });
  it('a question that names none is left as it is', () => {
    expect(read('who  came to wuzhen?')).toEqual({ gatherings: [], rest: 'who  came to wuzhen?' });
  });
  it('a part of a word is no event', () => {
    expect(read('faces and places').gatherings).toEqual([]);
  });
  it('no fact answers in which its letters only happen to stand', () => {
    expect(rank(fixtureEngine(), understand('Who was seen at CES in 2015?'))).toEqual([]);
  });
  it('a question for one must not be answered by a fact that nobody asks for by its name', () => {
    expect(understand('theme of the Boao Forum').units).toContainEqual(
      expect.objectContaining({ text: 'boao forum', gathering: true, required: true }),
    );
  });
});
