import { describe, expect, it } from 'vitest';
import { actorReader } from '../../src/search/actors.ts';
import { normalise } from '../../src/search/text.ts';
import { readers } from './readers.ts';

const read = actorReader(readers().corpus.vocabulary);
const typesOf = (text: string): string[] => [...read(normalise(text)).actors];

describe('of what type they are whom a question asks for', () => {
  it.each([
    ['Which company was there?', ['company']],
    ['Which big American chip firm was there?', ['company']],
    ['What newspapers were kept out?', ['media']],
    ['Which carmaker’s boss spoke?', ['person']],
    ['Which company executives spoke?', ['person']],
    ['Which company met officials?', ['company']],
    ['Which countries sent people?', ['country']],
    ['Which rights group complained?', ['organisation']],
    ['哪家公司参加了？', ['company']],
    ['哪个国家的公司来了？', ['company']],
    ['有哪些美国企业？', ['company']],
    ['哪位企业家来了？', ['person']],
  ])('“%s”: %j', (text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
  it.each([
    'Who was there?',
    'Which award was given?',
    'The company came',
    'What did the boss say?',
    'In which language did the president speak?',
    'Which of the five days saw a company?',
    '公司',
  ])('“%s” does not say', (text) => {
    expect(typesOf(text)).toEqual([]);
  });
});

describe('whether a question asks for more than one', () => {
  it.each([
    ['Which companies were there?', true],
    ['Which company was there?', false],
    ['Which company executives spoke?', true],
    ['Who was there?', false],
    ['哪些公司参加了？', true],
    ['哪几位企业家来了？', true],
    ['哪家公司参加了？', false],
  ])('“%s”: %j', (text, several) => {
    expect(read(normalise(text)).several).toBe(several);
  });
});
