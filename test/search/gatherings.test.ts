import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { gatheringReader } from '../../src/search/gatherings.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';
import { understand } from './readers.ts';

const read = gatheringReader(loadCorpus(fixtureFiles()).vocabulary);

describe('other events in a question', () => {
  it.each([
    ['who spoke at davos in 2020?', ['davos'], 'who spoke at in 2020?'],
    ['what was shown at the web summit', ['web summit'], 'what was shown at'],
    ['进博会有多少展商', ['进博会'], '有多少展商'],
  ])('“%s” names %j', (text, gatherings, rest) => {
    expect(read(text)).toEqual({ gatherings, rest });
  });
  it('a question that names none is left as it is', () => {
    expect(read('who  came to wuzhen?')).toEqual({ gatherings: [], rest: 'who  came to wuzhen?' });
  });
  it('a part of a word is no event', () => {
    expect(read('faces and places').gatherings).toEqual([]);
  });
  it('a question for one must not be answered by a fact that nobody asks for by its name', () => {
    expect(understand('theme of the Boao Forum').units).toContainEqual(
      expect.objectContaining({ text: 'boao forum', gathering: true, required: true }),
    );
  });
});

describe('somebody whom no fact knows', () => {
  it.each(['Bill Gates speech', 'bill gates speech', 'what did mary poppins say?'])('“%s” names a stranger', (text) => {
    expect(understand(text).units.some(({ name, entities }) => name && entities.length === 0)).toBe(true);
  });
  it('a slip in a known name is no stranger', () => {
    expect(understand('tim cok speech').units.flatMap(({ entities }) => entities)).toContain('tim-cook');
  });
});

describe('what may be asked of anybody', () => {
  it.each(['How old was Tim Cook?', '库克多大年龄'])('“%s” asks for an attribute', (text) => {
    expect(understand(text).units.some(({ attribute, asked }) => attribute && asked)).toBe(true);
  });
  it('what a person said is none', () => {
    expect(understand('What did Tim Cook say?').units.some(({ attribute }) => attribute)).toBe(false);
  });
});

describe('questions for a kind of fact, and for the first time', () => {
  it.each(['any criticism in 2015?', '2015年有什么批评？'])('“%s” names a kind and nothing else', (text) => {
    expect(understand(text).kindsOnly).toBe(true);
  });
  it('a name beside the kind makes it another question', () => {
    expect(understand('criticism by Tim Cook').kindsOnly).toBe(false);
  });
  it.each(['When was it held for the first time?', '大会第一次是什么时候办的'])(
    '“%s” asks for the first time',
    (text) => {
      expect(understand(text).first).toBe(true);
    },
  );
});
