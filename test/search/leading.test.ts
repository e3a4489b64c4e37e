import { describe, expect, it } from 'vitest';
import { leadReader } from '../../src/search/leading.ts';
import { normalise } from '../../src/search/text.ts';
import { readers } from './readers.ts';

const read = leadReader(readers().corpus.vocabulary);
const leadsOf = (text: string): readonly string[] => read(normalise(text)).leads;

describe('for what a question asks that a short answer can give', () => {
  it.each([
    ['Who was there?', ['who']],
    ['Which company was there?', ['who']],
    ['When and where was it?', ['when', 'where']],
    ['The second summit, when was it?', ['when']],
    ['On which dates was the last one, and who opened it?', ['when', 'who']],
    ['How many came from how many countries?', ['how-many']],
    ['How long did it last?', ['how-many']],
    ['What was the number of guests?', ['how-many']],
    ['when it was held', ['when']],
    ['哪家公司的，什么时候展出的？', ['who', 'when']],
    ['来了多少人，谁致辞？', ['how-many', 'who']],
    ['在哪里开？', ['where']],
  ])('“%s”: %j', (text, leads) => {
    expect(leadsOf(text)).toEqual(leads);
  });
  it.each([
    ['Who was greeted when she came?', ['who']],
    ['Any criticism when it began?', []],
    ['A place where people met', []],
  ])('“%s”: %j, as a clause asks for nothing', (text, leads) => {
    expect(leadsOf(text)).toEqual(leads);
  });
  it.each([
    'How did she react when he spoke?',
    'What did her boss say about the number of guests?',
    'Why was the venue there?',
    'Which award was given?',
    '怎么查谁来了？',
    'boycott',
  ])('“%s” asks for something else', (text) => {
    expect(leadsOf(text)).toEqual([]);
  });
  it('knows what it only seems to ask for', () => {
    expect([...read('how did she react when he spoke').asides]).toEqual(['when']);
    expect([...read('when did she react when he spoke').asides]).toEqual([]);
  });
  it('asks for one where only what she says is of several', () => {
    expect(read('which companies came').several).toBe(true);
    expect(read('who said which companies came').several).toBe(false);
  });
});
