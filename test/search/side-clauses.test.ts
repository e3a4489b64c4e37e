import { describe, expect, it } from 'vitest';
import { sideClauseRemover } from '../../src/search/side-clauses.ts';
import { readers } from './readers.ts';

const without = sideClauseRemover(readers().corpus.vocabulary);

describe('what a question says by the way', () => {
  it.each([
    ['who came although the press was kept out?', 'who came  ?'],
    ['even though he was gone, who opened it?', ' , who opened it?'],
    ['despite the ban of 2016, who came?', '2016, who came?'],
    ['尽管有人抵制，谁参加了？', ' ，谁参加了？'],
    ['who came?', 'who came?'],
  ])('is taken away, but for its years: “%s”', (text, main) => {
    expect(without(text)).toBe(main);
  });
  it.each(['despite the ban', 'why, though he was ill?', '虽然下雨'])(
    'is what is asked where nothing else is: “%s”',
    (text) => {
      expect(without(text)).toBe(text);
    },
  );
});
