import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { longTexts } from '../../src/cli/long-texts.ts';
import { phrasesOf } from '../../src/cli/phrases.ts';
import { readDataFolder } from '../../src/corpus/folder.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

/** The phrases of the dictionary for Traditional Chinese as it is packed for what is written. */
function packedFor(written: string): string[] {
  const [dictionary = ''] = longTexts('packed', written).texts;
  return dictionary.split('|').map((entry) => entry.split(' ')[0] ?? '');
}

describe('a dictionary of the phrases of a text', () => {
  it('has the phrases that the text has, and every single character', () => {
    const dictionary = '一了 甲|一了百了 一了百了|一伙 一夥|了 了|伙 夥';
    expect(phrasesOf('一了百了', dictionary)).toBe('一了 甲|一了百了 一了百了|了 了|伙 夥');
  });

  it('lacks no phrase of what the bot writes, and is far smaller', () => {
    const { facts } = loadCorpus(readDataFolder('data'));
    const written = facts.flatMap(({ text, asks }) => [text.zh, ...asks.zh]).join('\n');
    const whole = packedFor(readFileSync(createRequire(import.meta.url).resolve('opencc-js/cn2t'), 'utf8'));
    const packed = new Set(packedFor(written));
    expect(whole.filter((phrase) => written.includes(phrase) && !packed.has(phrase))).toEqual([]);
    expect(packed.size).toBeLessThan(whole.length / 4);
  }, 120_000);
});
