import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/corpus/messages.ts';
import type { Source } from '../../src/corpus/schema.ts';
import { citationLabel } from '../../src/reply/citation-label.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';

function label(id: string, language: Language = 'en'): string {
  const { sourceById, messages } = fixtureCorpus();
  const source = sourceById.get(id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return citationLabel(source, language, messages);
}

describe('the label of a source', () => {
  it('names author, title, publisher and date', () => {
    expect(label('carsten-2015')).toBe(
      'Paul Carsten, “Reporters Without Borders calls for boycott of China web conference”, Reuters, 14 December 2015',
    );
  });
  it('follows the reader in its date and its signs, and the source in its title', () => {
    expect(label('xinhua-2015', 'en')).toBe('王小明, 新华社, “第二届世界互联网大会开幕”, 新华网, 16 December 2015');
    expect(label('xinhua-2015', 'zh-Hant')).toBe(
      '王小明, 新华社，《第二届世界互联网大会开幕》，新华网，2015年12月16日',
    );
  });
  it.each([
    ['en', 'He said “no”: 《A》', /^“He said ‘no’: 《A》”/],
    ['zh-Hans', 'He said “no”: 《A》', /^《He said “no”: 〈A〉》/],
  ] as const)('gives a title that has quotation marks the inner ones: %s', (language, title, expected) => {
    const { messages } = fixtureCorpus();
    const source: Source = { id: 'x', type: 'article-newspaper', title, custom: { stance: 'state' } };
    expect(citationLabel(source, language, messages)).toMatch(expected);
  });
  it('gives a month where no day is known', () => expect(label('nyt-2017')).toMatch(/, December 2017$/));
  it('names the site of a page without a title', () => expect(label('untitled-page')).toBe('example.org'));
  it('names the first of many authors', () =>
    expect(label('many-authors')).toBe('A and others, “A report”, The Press, 2018'));
  it('says of the empty reference that there is none', () => {
    expect(label('seed-reference-12')).toBe('no source given in the article');
    expect(label('seed-reference-12', 'zh-Hans')).toBe('条目未给出来源');
  });
});
