import { describe, expect, it } from 'vitest';
import { completionsIn, HEAVIEST, isQuestion, type Side } from '../../src/search/completions.ts';
import { fixtureEngine } from '../fixtures/corpus.ts';

interface Told {
  readonly en?: readonly string[];
  readonly zh?: readonly string[];
  readonly sources?: number;
  readonly via?: 'seed' | 'read';
}
const engine = fixtureEngine();
const [model] = engine.corpus.facts;
const [source] = model?.sources ?? [];

/** The questions of these facts made ready; a fact is called by its position. */
function completions(side: Side, ...told: Told[]) {
  if (model === undefined || source === undefined) throw new Error('the small corpus is empty');
  const facts = told.map(({ en = [], zh = [], sources = 1, via = 'read' }, n) => ({
    ...model,
    id: `${n}`,
    asks: { en: [...en], zh: [...zh] },
    sources: Array.from({ length: sources }, () => ({ ...source, via })),
  }));
  return completionsIn({ ...engine, corpus: { ...engine.corpus, facts } }, side);
}
const ids = (groups: readonly { readonly fact: { readonly id: string } }[]): string[] =>
  groups.map(({ fact }) => fact.id);

describe('the questions of a fact', () => {
  const weights = (told: Told): number[] =>
    completions('en', told).all.flatMap(({ questions }) => questions.map(({ weight }) => Number(weight.toFixed(2))));

  it('weigh by how many sources tell it, up to three, and most where the seed article does', () => {
    expect([1, 2, 3, 9].map((sources) => weights({ en: ['A?'], sources }))).toEqual([[0], [0.2], [0.4], [0.4]]);
    expect(weights({ en: ['A?'], via: 'seed' })).toEqual([HEAVIEST]);
  });
  it('weigh a little less each than the one before, and key words by far less', () => {
    expect(weights({ en: ['A?', 'B?', 'key words', 'C?'] })).toEqual([0, -0.05, -1.6, -0.15]);
  });
  it('are read as they are written; for key words stands the first that is one', () => {
    const [group] = completions('en', { en: ['key words', 'What is it?', 'Who?'] }).all;
    expect(group?.questions.map(({ text, question }) => [text, question])).toEqual([
      ['key words', 'What is it?'],
      ['what is it?', 'What is it?'],
      ['who?', 'Who?'],
    ]);
  });
  it('are key words as they stand where there is no other', () => {
    const [group] = completions('en', { en: ['key words'] }).all;
    expect(group?.questions).toMatchObject([{ question: 'key words', weight: 0, words: ['key', 'words'] }]);
  });
  it('are those of one language, cut into words in English alone', () => {
    const told = { en: ['What is it?'], zh: ['那是什么？'] };
    expect(completions('en', told).all[0]?.questions).toMatchObject([
      { text: 'what is it?', words: ['what', 'is', 'it'] },
    ]);
    expect(completions('zh', told).all[0]?.questions).toMatchObject([{ text: '那是什么?', words: [] }]);
  });
  it('end in a mark of either width', () => {
    expect(['Who?', '谁？', 'who', '? who'].map(isQuestion)).toEqual([true, true, false, false]);
  });
});

describe('the facts of which a question begins as typed', () => {
  it('come in their order, each once', () => {
    const { beginning } = completions(
      'en',
      { en: ['Hotels there?', 'Hotel here?'] },
      { en: ['An inn?'] },
      { en: ['Is it?', 'Hotel?'] },
    );
    expect([ids(beginning('hotel')), ids(beginning('hotel h')), ids(beginning('inn'))]).toEqual([
      ['0', '2'],
      ['0'],
      [],
    ]);
  });
});

describe('the facts of which a question may have all that is typed', () => {
  it('are those with the rarest of its words, of which the last may be unfinished', () => {
    const { possible } = completions(
      'en',
      { en: ['Is a hotel here?'] },
      { en: ['Is an inn here?'] },
      { en: ['Is it here?'] },
    );
    expect(ids(possible('here hotel', ['here', 'hotel']))).toEqual(['0']);
    expect(ids(possible('inn here', ['inn', 'here']))).toEqual(['1']);
    expect(ids(possible('here ho', ['here', 'ho']))).toEqual(['0']);
    expect(ids(possible('ho here', ['ho', 'here']))).toEqual([]);
    expect(ids(possible('here', ['here']))).toEqual(['0', '1', '2']);
  });
  it('are in Chinese those with the longest of its parts', () => {
    const { possible } = completions(
      'zh',
      { zh: ['谁在酒店里？', '酒店呢？'] },
      { zh: ['大会在哪里？', '会上有谁？'] },
      { zh: ['谁来了？'] },
    );
    expect(ids(possible('谁 酒店', ['谁', '酒店']))).toEqual(['0']);
    expect(ids(possible('会上 谁', ['会上', '谁']))).toEqual(['1']);
    expect(ids(possible('谁', ['谁']))).toEqual(['0', '1', '2']);
    expect(ids(possible('民宿', ['民宿']))).toEqual([]);
  });
  it('never run over from one question to the next', () => {
    expect(ids(completions('zh', { zh: ['谁？', '酒店'] }).possible('?酒', ['?酒']))).toEqual([]);
  });
  it('begin as typed, too, and are all where nothing but signs is typed in Chinese', () => {
    expect(ids(completions('en', { en: ['? why'] }, { en: ['Who?'] }).possible('?', []))).toEqual(['0']);
    expect(ids(completions('zh', { zh: ['？谁'] }, { zh: ['谁？'] }).possible('?', []))).toEqual(['0', '1']);
  });
});
