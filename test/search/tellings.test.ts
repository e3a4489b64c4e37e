import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { tellingReader } from '../../src/search/tellings.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

const read = tellingReader(loadCorpus(fixtureFiles()).vocabulary);

describe('what a text tells', () => {
  it.each([
    ['The forum was cancelled because of the epidemic.', '', { reason: true, words: false }],
    ['She told the forum that networks need rules.', '', { reason: false, words: true }],
    ['She spoke at the opening.', '', { reason: false, words: false }],
    ['', '由于疫情，论坛取消。', { reason: true, words: false }],
    ['', '她强调网络需要规则。', { reason: false, words: true }],
    ['', '她出席了开幕式。', { reason: false, words: false }],
  ])('“%s%s”: %j', (en, zh, tells) => {
    expect(read({ en, zh })).toEqual(tells);
  });
});
