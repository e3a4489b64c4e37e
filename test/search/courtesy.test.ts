import { describe, expect, test } from 'vitest';
import { courtesyRemover } from '../../src/search/courtesy.ts';
import { normalise } from '../../src/search/text.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

describe('What people put around a question', () => {
  const remove = courtesyRemover(fixtureCorpus().vocabulary);
  const left = (text: string): string => remove(normalise(text));

  test.each([
    ['Hi there, who opened the fifth conference? Thanks!', 'who opened the fifth conference'],
    ["I'm looking for the theme of 2019 pls", 'the theme of 2019'],
    ['Quick question for my history essay: who came in 2015', 'who came in 2015'],
    ["I'm writing an article. Who designed the venue", 'who designed the venue'],
    ['Can you confirm who opened it, by any chance?', 'who opened it'],
    ['For a paper on cyber sovereignty I need the name of the author', 'the name of the author'],
    ['I am writing about soft power. Who opened it?', 'who opened it?'],
    ['I am writing about the 2016 conference. Who opened it?', ' the 2016 conference. who opened it?'],
    ['Is it true that he came', 'he came'],
    ['你好，麻烦问一下2019年的主题，谢谢！', '2019年的主题'],
    ['有没有人知道谁设计了会展中心', '谁设计了会展中心'],
  ])('goes: %s', (text, question) => {
    expect(left(text)).toBe(question);
  });

  test.each(['who said hello to the guests', 'what is the listening post', 'who wrote the report for the council'])(
    'stays where it is part of the question: %s',
    (text) => {
      expect(left(text)).toBe(text);
    },
  );

  test.each(['hello', 'thanks!', '谢谢'])('stays where there is nothing else: %s', (text) => {
    expect(left(text)).not.toBe('');
  });

  test.each([
    ["wasn't he there", 'was not he there'],
    ['whos the chairman', 'who is the chairman'],
    ['whose idea was it', 'whose idea was it'],
    ["wasn't he there and didn't she come", 'was not he there and did not she come'],
    ['甚么时候', '什么时候'],
    ['How come he left', 'why he left'],
    ['Who wasn’t at the dinner', 'who was absent from the dinner'],
    ['谁没来', '谁缺席'],
  ])('is no matter of spelling: %s', (text, written) => {
    expect(left(text)).toBe(written);
  });
});
