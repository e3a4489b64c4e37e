import { describe, expect, it } from 'vitest';
import { meaningFinder } from '../../src/search/meanings.ts';
import { readers } from './readers.ts';

const { lexicon } = readers();
const finderOf = (...sayings: string[]) =>
  meaningFinder(
    sayings.map((text) => ({ said: text.split(' '), of: text })),
    lexicon,
  );

describe('what was written in other words', () => {
  it('is found by words of the same meaning, in whatever order', () => {
    const find = finderOf('execut attend', 'execut prais');
    expect([find(['exec', 'particip']), find(['particip', 'exec'])]).toEqual(['execut attend', 'execut attend']);
    expect(find(['exec', 'prais'])).toBe('execut prais');
  });
  it('is not found by fewer, more, or other words', () => {
    const find = finderOf('execut attend');
    expect([find(['exec']), find(['exec', 'particip', 'twice']), find(['exec', 'prais']), find([])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  it('is not found where one of its words means something else, though others say each of them', () => {
    const find = finderOf('execut attend', 'prais guest', 'execut attend guest');
    expect([find(['exec', 'prais']), find(['prais', 'exec'])]).toEqual([null, null]);
  });
  it('needs as many words of a meaning as there are', () => {
    expect(finderOf('execut exec', 'attend guest')(['exec', 'attend'])).toBeNull();
    expect(finderOf('execut attend')(['execut', 'exec'])).toBeNull();
    expect(finderOf('execut attend guest')(['exec', 'attend'])).toBeNull();
  });
  it('is nothing where two things mean the same, or where one word might mean many', () => {
    expect(finderOf('execut attend', 'exec particip')(['exec', 'attend'])).toBeNull();
    expect(finderOf('execut')(['execut'])).toBeNull();
  });
});
