import { describe, expect, it } from 'vitest';
import { overview } from '../../src/answer/overview.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { understand } from '../search/readers.ts';

const general = (text: string, year?: number): string[] =>
  overview(fixtureCorpus(), understand(text, year)).map(({ id }) => id);

describe('a question that names nothing but the conference', () => {
  it.each([
    ['2015', ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty']],
    ['the second conference', ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty']],
    ['第二届大会', ['2015-dates', '2015-venue', '2015-theme', '2015-xi-sovereignty']],
    ['World Internet Conference 2017', ['2017-dates', '2017-cook-speech']],
    ['Wuzhen Summit', ['conference-yearly']],
    ['世界互联网大会', ['conference-yearly']],
  ])('“%s” gets what is general: %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
  it('gets that of the year beside it', () => {
    expect(general('the conference', 2017)).toEqual(['2017-dates', '2017-cook-speech']);
  });
});

describe('when and where it was', () => {
  it.each([
    ['When was the second conference?', ['2015-dates']],
    ['Where was the second conference?', ['2015-venue']],
    ['When and where was the second conference?', ['2015-dates', '2015-venue']],
    ['When is the Wuzhen Summit?', ['2017-dates', '2015-dates', '2014-dates']],
  ])('“%s” is told by %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
  it.each([
    ['Who opened it in 2015?', ['2015-xi-sovereignty']],
    ['Who opened it?', ['2017-cook-speech', '2015-xi-sovereignty']],
    ['Who opened a shop in 2015?', []],
  ])('and who opened it: “%s” by %j', (text, ids) => {
    expect(general(text)).toEqual(ids);
  });
  it('is told by nothing where the edition has it not on record', () => {
    expect(general('Where was the fourth conference?')).toEqual([]);
  });
});

describe('any other question', () => {
  it.each(['boycott in 2015', 'Who organises the Wuzhen Summit?', 'hello', '', '1999'])(
    '“%s” gets nothing general',
    (text) => {
      expect(general(text)).toEqual([]);
    },
  );
});
