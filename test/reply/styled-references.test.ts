import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStyleFolder } from '../../src/reply/style-folder.ts';
import { STYLES, styledReferences, stylesIn } from '../../src/reply/styled-references.ts';
import { DATA, fixtureCorpus } from '../fixtures/corpus.ts';

const files = readStyleFolder(DATA);
const { sources } = fixtureCorpus();

describe('a styled bibliography', () => {
  it('has a reference a line, in the order of the style', () => {
    const lines = styledReferences(sources.slice(0, 4), { style: 'apa', language: 'en', files }).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      'Apple and Google Chiefs at China’s Conference. (2017, December). The New York Times. https://example.com/nyt',
    );
    for (const line of lines) expect(line).toBe(line.trim());
  });
  it.each([
    ['gb-t-7714', 'zh-Hans', '等'],
    ['gb-t-7714', 'zh-Hant', '等'],
    ['gb-t-7714', 'en', 'et al'],
  ] as const)('in the style %s speaks to a reader of %s of several authors as “%s”', (style, language, others) => {
    const several = sources.filter(({ id }) => id === 'many-authors').map(({ language: _, ...source }) => source);
    expect(styledReferences(several, { style, language, files })).toContain(others);
  });
  it('speaks English in styles that are made for it, whoever reads', () => {
    const [english, chinese] = (['en', 'zh-Hans'] as const).map((language) =>
      styledReferences(sources.slice(1, 2), { style: 'mla', language, files }),
    );
    expect(english).toContain('14 Dec. 2015');
    expect(chinese).toBe(english);
  });
  it('is refused where there is no file for the style, or none for the language', () => {
    const without = (name: string) => new Map([...files].filter(([file]) => file !== name));
    for (const name of ['apa.csl', 'locales-en-US.xml']) {
      const attempt = () => styledReferences(sources, { style: 'apa', language: 'en', files: without(name) });
      expect(attempt).toThrow(RangeError);
    }
  });
});

describe('the styles that are installed', () => {
  it('are those of which there is a file', () => {
    expect(stylesIn(files)).toEqual([...STYLES]);
    expect(stylesIn(new Map([...files].filter(([name]) => name !== 'mla.csl')))).toEqual([
      'apa',
      'chicago',
      'gb-t-7714',
    ]);
  });
  it('are none without the language that they fall back to, and none without files', () => {
    expect(stylesIn(new Map([...files].filter(([name]) => name !== 'locales-en-US.xml')))).toEqual([]);
    expect(stylesIn(undefined)).toEqual([]);
  });
  it('are none in a data folder that has no styles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-styles-'));
    expect([...readStyleFolder(folder)]).toEqual([]);
    rmSync(folder, { recursive: true });
  });
  it('are read from styles and locales alone', () => {
    expect([...files.keys()].every((name) => /\.(?:csl|xml)$/.test(name))).toBe(true);
    expect(files.get('apa.csl')).toContain('<style');
  });
});
