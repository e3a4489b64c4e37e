import { describe, expect, it } from 'vitest';
import { readStyleFolder } from '../../src/reply/style-folder.ts';
import type { Answered } from '../discord/answered.ts';
import { Member } from '../discord/member.ts';
import { DATA, fixtureEngine } from '../fixtures/corpus.ts';

const context = { engine: fixtureEngine(), today: 2026, styles: readStyleFolder(DATA) };
const member = new Member('200000000000000001', 'en-US', context);
const bare = new Member('200000000000000001', 'en-US');

function fileOf({ reply }: Answered): string {
  const [file] = reply.files;
  if (file === undefined) throw new Error('no file');
  return String(file.content);
}

describe('/sources', () => {
  it('lists the bibliography with the stance of its publishers, in pages', () => {
    const { text, message } = member.types('sources');
    expect(text).toMatch(/\[\[1\]\]\(https:\/\/example\.com\/reuters\/boycott_%282015%29\) Paul Carsten, “/);
    expect(text).toMatch(/-# independent · facts resting on it: \d/);
    const second = member.presses(/more on record/, message);
    expect(second.text).toContain('no source given in the article');
    expect(member.presses('Back', second.message).embed.title).toBe('Sources');
  });
  it('lists those of which little is known last', () => {
    const { text } = member.types('sources');
    const [known, unknown] = [text.indexOf('A report'), text.indexOf('example.org/page')];
    expect([known > 0, unknown > known]).toEqual([true, true]);
  });
  it('keeps to the sources of a year', () => {
    const { text } = member.types('sources', { year: 2017 });
    expect(text).toContain('The New York Times');
    expect(text).not.toContain('Reuters');
    expect(member.types('sources', { year: 1999 }).isPrivate).toBe(true);
  });
});

describe('references as a file', () => {
  const as = (format: string, lang = 'en') => fileOf(member.types('sources', { format, lang }));

  it.each([
    [
      'apa',
      'Carsten, P. (2015, December 14). Reporters Without Borders calls for boycott of China web conference. Reuters. https://example.com/reuters/boycott_(2015)',
    ],
    [
      'mla',
      'Carsten, Paul. “Reporters Without Borders Calls for Boycott of China Web Conference.” Reuters, 14 Dec. 2015, https://example.com/reuters/boycott_(2015).',
    ],
    [
      'chicago',
      'Carsten, Paul. 2015. “Reporters Without Borders Calls for Boycott of China Web Conference.” Reuters, December 14, 2015. https://example.com/reuters/boycott_(2015).',
    ],
    [
      'gb-t-7714',
      'CARSTEN P. Reporters Without Borders calls for boycott of China web conference[N/OL]. Reuters, 2015-12-14[2026-11-24]. https://example.com/reuters/boycott_(2015).',
    ],
  ])('in the style %s', (format, reference) => expect(as(format)).toContain(reference));

  it('as BibTeX, with authors, months and special characters as TeX wants them', () => {
    expect(as('bibtex')).toContain(`@article{carsten-2015,
  author = {Carsten, Paul},
  title = {{Reporters Without Borders calls for boycott of China web conference}},
  journal = {Reuters},
  year = {2015},
  day = {14},
  url = {https://example.com/reuters/boycott_(2015)},
  urldate = {2026-11-24},
  month = dec,
}`);
    expect(as('bibtex')).toContain('author = {王, 小明 and {新华社}}');
  });
  it('as RIS, with all authors of a newspaper article', () => {
    expect(as('ris')).toContain(
      'TY  - NEWS\r\nID  - xinhua-2015\r\nAU  - 王, 小明\r\nAU  - 新华社\r\nTI  - 第二届世界互联网大会开幕\r\n',
    );
  });
  it('as CSL-JSON that other programs read', () => {
    const parsed: unknown = JSON.parse(as('csl-json'));
    expect(parsed).toHaveLength(fixtureEngine().corpus.sources.length);
    expect(JSON.stringify(parsed)).not.toContain('custom');
  });
  it('has a name that tells what it is', () => {
    const names = ['apa', 'bibtex', 'ris', 'csl-json'].map(
      (format) => member.types('sources', { format, year: 2015 }).reply.files[0]?.name,
    );
    expect(names).toEqual([
      'references-2015-apa.txt',
      'references-2015.bib',
      'references-2015.ris',
      'references-2015.json',
    ]);
  });
  it('holds what an answer cites, from the menu under its references', () => {
    const answer = member.types('ask', { question: 'Who called for a boycott in 2015?' });
    const references = member.presses('Cite', answer.message);
    const file = member.chooses('bibtex', references.message);
    expect(file.isPrivate).toBe(true);
    expect(fileOf(file).match(/^@/gm)).toHaveLength(2);
  });
  it('is not offered in a style that is not installed', () => {
    const values = (who: Member) =>
      who
        .types('sources')
        .message.components.flatMap(({ components }) =>
          components.flatMap(({ options = [] }) => options.map(({ value }) => value)),
        );
    expect(values(bare)).toEqual(['bibtex', 'ris', 'csl-json']);
    expect(values(member)).toHaveLength(7);
    expect(bare.types('sources', { format: 'apa' }).text).toContain('not installed here');
  });
});

describe('/about', () => {
  const reported = new Member('200000000000000001', 'zh-TW', {
    ...context,
    reportUrl: 'https://example.com/issues/new',
  });

  it('says what this is, how much it holds and where it comes from', () => {
    const { text } = bare.types('about');
    expect(text).toContain(`one of ${fixtureEngine().corpus.facts.length} facts on record`);
    expect(text).toMatch(/-# Sources: state-run: 1, independent: 3/);
  });
  it('shows privacy and terms privately, in the language of the one who presses', () => {
    const { embed, isPrivate } = reported.presses('Privacy', bare.types('about').message);
    expect([embed.title, isPrivate]).toEqual(['隱私', true]);
  });
  it('leads to where problems are reported, with the fact filled in under an answer', () => {
    const links = (answered: Answered) =>
      answered.message.components.flatMap(({ components }) => components.flatMap(({ url }) => url ?? []));
    expect(links(reported.types('about'))).toEqual(['https://example.com/issues/new']);
    expect(links(bare.types('about'))).toEqual([]);
    const answer = reported.types('ask', { question: 'Who called for a boycott in 2015?' });
    expect(links(reported.presses('Cite', answer.message))).toEqual([
      'https://example.com/issues/new?title=2015-rsf-boycott',
    ]);
  });
});
