import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { tellingReader } from '../../src/search/tellings.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

const read = tellingReader(loadCorpus(fixtureFiles()).vocabulary);

describe('what a text tells', () => {
  it.each([
    [
      'The forum was cancelled because of the epidemic.',
      '',
      { reason: true, words: false, beginning: false, time: false },
    ],
    ['She told the forum that networks need rules.', '', { reason: false, words: true, beginning: false, time: false }],
    ['She spoke at the opening.', '', { reason: false, words: false, beginning: false, time: false }],
    ['The award was given for the first time.', '', { reason: false, words: false, beginning: true, time: false }],
    ['', '大赛首次举办。', { reason: false, words: false, beginning: true, time: false }],
    ['', '由于疫情，论坛取消。', { reason: true, words: false, beginning: false, time: false }],
    ['', '她强调网络需要规则。', { reason: false, words: true, beginning: false, time: false }],
    ['', '她出席了开幕式。', { reason: false, words: false, beginning: false, time: false }],
  ])('“%s%s”: %j', (en, zh, tells) => {
    expect(read({ text: { en, zh }, asks: { en: [], zh: [] } })).toEqual(tells);
  });
  it('is a reason where the fact is asked why, however it is worded', () => {
    const told = (en: string[], zh: string[]) =>
      read({ text: { en: 'It is quiet.', zh: '' }, asks: { en, zh } }).reason;
    expect([told(['Why there?'], []), told([], ['为什么在那里？']), told(['Where is it?'], ['在哪里？'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('is when it was only where the fact is asked for that', () => {
    const told = (en: string[], zh: string[]) =>
      read({ text: { en: 'It was in 2015.', zh: '' }, asks: { en, zh } }).time;
    expect([told(['When was it?'], []), told([], ['何时举行？']), told(['Where was it?'], ['在哪里？'])]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
