import fc from 'fast-check';
import * as OpenCC from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/cli/questions.ts';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { plainCheck } from '../../src/playground/page/late/simplified.ts';
import { chineseMarks } from '../../src/playground/parts/traditional.ts';
import { isTraditional } from '../../src/search/chinese.ts';
import { hasHan, normalise } from '../../src/search/text.ts';

const corpus = loadCorpus(readDataFolder('data'));
const { facts, pinyin } = corpus;
const marks = chineseMarks(corpus);
const known = new Set(`${Object.values(pinyin).join('')}${marks.others}`);
const isPlain = plainCheck({ pinyin, traditional: marks });

describe('a text that is plain Simplified Chinese', () => {
  it.each([
    ['什么人在什么时候来过？', true],
    ['什麼人在什麼時候來過？', false],
    // By itself, the dictionaries take this character for another.
    ['么', false],
    ['沈姓嘉宾', true],
    ['沈重', false],
  ])('%s', (text, plain) => {
    expect(isPlain(text)).toBe(plain);
  });

  it('is one that the dictionaries leave as it is', () => {
    const texts = readQuestions()
      .map(({ q }) => normalise(q))
      .filter(hasHan);
    expect(texts.filter((text) => isPlain(text) && isTraditional(text))).toEqual([]);
  });

  it('is nearly every one', () => {
    const texts = facts.map(({ text }) => normalise(text.zh));
    expect(texts.filter((text) => !isPlain(text)).length / texts.length).toBeLessThan(0.01);
  });

  it('however characters and words stand together', () => {
    const entries = [OpenCC.Locale.from['tw'], OpenCC.Locale.to['cn']]
      .flat(2)
      .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
      .flatMap((entry) => entry.split(' '));
    const ofKnown = entries.filter((entry) => [...entry].every((character) => known.has(character)));
    const stretch = fc.constantFrom(...known, ...ofKnown, ...marks.changed, ...marks.kept, ...marks.kept);
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 4 }), (stretches) => {
        const text = stretches.join('');
        return !isPlain(text) || !isTraditional(text);
      }),
      { numRuns: 20_000 },
    );
  });
});
