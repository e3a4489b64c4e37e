import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/schema.ts';
import { exportedReferences } from '../../src/reply/exported-references.ts';

const bare = (id: string, part: Partial<Source> = {}): Source => ({
  id,
  type: 'document',
  custom: { stance: 'independent' },
  ...part,
});

const full = bare('full-2015', {
  type: 'article-newspaper',
  title: 'Rights & wrongs: 100% of #1_a {b} ~c^d\\e $5',
  author: [{ family: 'Núñez', given: 'Ana' }, { family: 'Teller' }, { literal: 'The A&B Press' }],
  'container-title': 'News & Views',
  publisher: 'R&D House',
  issued: { 'date-parts': [[2015, 1, 9]] },
  URL: 'https://example.com/a_b?c=1&d=2',
  accessed: { 'date-parts': [[2026, 2, 3]] },
  language: 'en',
});

const bibtex = (...sources: Source[]): string => exportedReferences(sources, 'bibtex');
const ris = (...sources: Source[]): string[] => exportedReferences(sources, 'ris').split('\r\n');

describe('a reference for BibTeX', () => {
  it('has every field that is known, with TeX’s own characters escaped, and its address as it is', () => {
    expect(bibtex(full)).toBe(`@article{full-2015,
  author = {Núñez, Ana and {Teller} and {The A\\&B Press}},
  title = {{Rights \\& wrongs: 100\\% of \\#1\\_a \\{b\\} \\textasciitilde{}c\\textasciicircum{}d\\textbackslash{}e \\$5}},
  journal = {News \\& Views},
  publisher = {R\\&D House},
  year = {2015},
  day = {9},
  url = {https://example.com/a_b?c=1&d=2},
  urldate = {2026-02-03},
  month = jan,
}
`);
  });
  it('has no field that is not known', () => expect(bibtex(bare('empty'))).toBe('@misc{empty,\n\n}\n'));
  it.each<[Source['type'], string, string, string]>([
    ['article', 'article', 'journal', 'publisher'],
    ['article-journal', 'article', 'journal', 'publisher'],
    ['article-magazine', 'article', 'journal', 'publisher'],
    ['report', 'techreport', 'howpublished', 'institution'],
    ['chapter', 'incollection', 'booktitle', 'publisher'],
    ['book', 'book', 'howpublished', 'publisher'],
    ['webpage', 'misc', 'howpublished', 'publisher'],
  ])('of the type %s is @%s, in its %s, by its %s', (type, entry, container, publisher) => {
    expect(bibtex(bare('it', { type, 'container-title': 'C', publisher: 'P' }))).toBe(
      `@${entry}{it,\n  ${container} = {C},\n  ${publisher} = {P},\n}\n`,
    );
  });
  it.each([
    [1, 'jan'],
    [2, 'feb'],
    [3, 'mar'],
    [4, 'apr'],
    [5, 'may'],
    [6, 'jun'],
    [7, 'jul'],
    [8, 'aug'],
    [9, 'sep'],
    [10, 'oct'],
    [11, 'nov'],
    [12, 'dec'],
  ])('of month %i has the name that BibTeX knows: %s', (month, name) => {
    const entry = bibtex(bare('it', { issued: { 'date-parts': [[2015, month]] } }));
    expect(entry).toBe(`@misc{it,\n  year = {2015},\n  month = ${name},\n}\n`);
  });
  it('stands apart from the next', () => expect(bibtex(bare('a'), bare('b'))).toContain('}\n\n@misc{b,'));
});

describe('a reference for RIS', () => {
  it('has every field that is known', () => {
    expect(ris({ ...full, title: 'Two\n  lines' })).toEqual([
      'TY  - NEWS',
      'ID  - full-2015',
      'AU  - Núñez, Ana',
      'AU  - Teller',
      'AU  - The A&B Press',
      'TI  - Two lines',
      'T2  - News & Views',
      'PB  - R&D House',
      'PY  - 2015',
      'DA  - 2015/01/09',
      'UR  - https://example.com/a_b?c=1&d=2',
      'Y2  - 2026/02/03',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });
  it('has no field that is not known', () =>
    expect(ris(bare('empty'))).toEqual(['TY  - GEN', 'ID  - empty', 'ER  - ', '']));
  it.each([
    [[2015], '2015//'],
    [[2015, 12], '2015/12/'],
  ])('of %j leaves the rest of its date empty: %s', (parts, date) => {
    expect(ris(bare('it', { issued: { 'date-parts': [parts] } }))).toContain(`DA  - ${date}`);
  });
  it.each<[Source['type'], string]>([
    ['article-newspaper', 'NEWS'],
    ['article-magazine', 'MGZN'],
    ['article-journal', 'JOUR'],
    ['webpage', 'ELEC'],
    ['post', 'ELEC'],
    ['post-weblog', 'BLOG'],
    ['report', 'RPRT'],
    ['book', 'BOOK'],
    ['chapter', 'CHAP'],
    ['entry-encyclopedia', 'ENCYC'],
    ['broadcast', 'VIDEO'],
    ['legislation', 'STAT'],
    ['interview', 'GEN'],
  ])('of the type %s is %s', (type, tag) => expect(ris(bare('it', { type }))[0]).toBe(`TY  - ${tag}`));
  it('stands apart from the next, and all lines end as RIS has it', () => {
    expect(ris(bare('a'), bare('b')).join('|')).toBe('TY  - GEN|ID  - a|ER  - ||TY  - GEN|ID  - b|ER  - |');
  });
});

it('a reference as CSL-JSON is as it is on record, without what is this corpus’ own', () => {
  const { custom: _, ...rest } = full;
  const text = exportedReferences([full], 'csl-json');
  expect(JSON.parse(text)).toEqual([rest]);
  expect(text).toMatch(/^\[\n {2}\{\n/);
});
