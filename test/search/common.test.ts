import { describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/answer/find-answer.ts';
import { DataError } from '../../src/corpus/data-error.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { commonLookup, commonReader } from '../../src/search/common.ts';
import { openSearch } from '../../src/search/engine.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { normalise } from '../../src/search/text.ts';
import { fixtureFiles } from '../fixtures/corpus.ts';

/** The small corpus with common questions of its own. */
function corpusWith(questions: string) {
  return loadCorpus(fixtureFiles().set('common-questions.yaml', questions));
}

const [first, second] = loadCorpus(fixtureFiles()).facts.map(({ id }) => id);
const QUESTIONS = `
- facts: [${first}, ${second}]
  en: ["Who runs it?"]
  zh: ["谁办的？"]
- facts: [${first}]
  en: ["Which executives attended?", "Was it criticised?"]
  zh: ["哪些高管参加？"]
- facts: [${second}]
  en: ["Who attended?", "Was it attacked?"]
  zh: ["谁参加？"]
- en: ["What was new?"]
  zh: ["有什么新变化？"]
  years: {"2014": [${second}, ${first}], "2015": [${first}, ${second}], "2018": []}
`;

describe('A question that readers ask first', () => {
  const engine = openSearch(corpusWith(QUESTIONS));
  const shown = (text: string, year?: number): string[] =>
    findAnswer(engine, { text, year, today: 2026 }).facts.map(({ fact }) => fact.id);

  test.each([
    'Who runs it?',
    'who is running the conference',
    'Tell me, who runs the World Internet Conference?',
    'Who runs Wuzhen Summit',
  ])('is known by what it says, whatever stands around that: %s', (text) => {
    expect(shown(text)).toEqual([first, second]);
  });

  test('is known beside another one in the same question, and each is answered in turn', () => {
    expect(shown('Who runs it, and what was new?', 2014)).toEqual([]);
    expect(shown('Who attended, and was it criticised?')).toEqual([second, first]);
    expect(shown('谁参加，谁办的？')).toEqual([second, first]);
  });

  test('is known in words of the same meaning', () => {
    expect(shown('Which execs participated?')).toEqual([first]);
    expect(shown('Who participated?')).toEqual([second]);
  });

  test('is known by its very words where others mean the same, and in other words not at all', () => {
    expect(shown('Was it attacked?')).toEqual([second]);
    expect(engine.understand({ text: 'Was it condemned?', today: 2026 }).commonly).toBeNull();
  });

  test.each(['谁办的？', '世界互联网大会到底是谁办的', '請問大會是誰辦的？'])('is known in Chinese: %s', (text) => {
    expect(shown(text)).toEqual([first, second]);
  });

  test('is answered for the year that it names, in words or beside it', () => {
    expect(shown('What was new in 2014?')).toEqual([second, first]);
    expect(shown('What was new?', 2015)).toEqual([first, second]);
  });

  test('of which nothing is on record for a year is answered so', () => {
    expect(engine.understand({ text: 'What was new in 2018?', today: 2026 }).commonly).toEqual([]);
    expect(engine.understand({ text: 'What was new in 2014 and 2018?', today: 2026 }).commonly).toEqual([
      second,
      first,
    ]);
  });

  test('without a year is answered for each edition, newest first', () => {
    expect(shown('What was new?')).toEqual([first, second]);
  });

  test('of which nothing is on record is answered so, whatever words it shares with a fact', () => {
    const silent = openSearch(corpusWith('- {nothing: true, en: ["Who funds the conference?"], zh: ["谁出钱？"]}'));
    expect(findAnswer(silent, { text: 'who funds it', today: 2026 })).toMatchObject({
      outcome: 'not-recorded',
      facts: [],
    });
  });

  test('for a year of which nothing is listed goes the way of every other question', () => {
    expect(engine.understand({ text: 'What was new in 2016?', today: 2026 }).commonly).toBeNull();
  });
});

describe('What answers a common question', () => {
  const corpus = corpusWith(`${QUESTIONS}
- facts: [${second}]
  en: ["The World Internet Conference", "Did it attack China?"]
  zh: ["世界互联网大会"]
- facts: [${first}]
  en: ["Did it criticise China?"]
  zh: ["批评中国了吗"]
- {nothing: true, en: ["Who funds it?"], zh: ["谁出钱？"]}
`);
  const lexicon = makeLexicon(corpus.vocabulary);
  /** By common questions that are read anew. */
  const answers = (rest: string, ...years: number[]): readonly string[] | null =>
    commonReader({ corpus, lexicon, common: commonLookup(corpus, lexicon) })(normalise(rest), years);

  test('is found by the conference’s name alone, and by no other words that every question has', () => {
    expect([answers('Wuzhen Summit'), answers('世界互联网大会')]).toEqual([[second], [second]]);
    expect([answers('tell me'), answers('?!'), answers('')]).toEqual([null, null, null]);
  });
  test('is found by its very words in whatever order', () => {
    expect([answers('China, did it attack?'), answers('China, did it criticise?')]).toEqual([[second], [first]]);
  });
  test('is found by other words of one meaning, in English alone', () => {
    expect([answers('which execs participated'), answers('哪些主管参加')]).toEqual([[first], null]);
  });
  test('is the first of each edition, where no year is named', () => {
    expect([answers('what was new'), answers('what was new', 2014)]).toEqual([
      [first, second],
      [second, first],
    ]);
  });
  test('is nothing where that is known of the question or of all its years, and not known where it is of some', () => {
    expect([answers('who funds it'), answers('what was new', 2018)]).toEqual([[], []]);
    expect(answers('what was new', 2018, 2016)).toBeNull();
  });
});

describe('The file of common questions', () => {
  test('may be missing', () => {
    expect(loadCorpus(fixtureFiles()).commonQuestions).toEqual([]);
  });

  test('names only facts that there are, and at least one for each question', () => {
    const wrong = `- {facts: [no-such-fact], en: ["Who?"], zh: ["谁？"]}\n- {en: ["Why?"], zh: ["为何？"]}\n`;
    expect(() => corpusWith(wrong)).toThrow(DataError);
    expect(() => corpusWith(wrong)).toThrow(
      /common-questions\.yaml:1: there is no fact no-such-fact[\s\S]*:2: name what answers it/,
    );
  });
});
