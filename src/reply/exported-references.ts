import type { Source } from '../corpus/schema.ts';
import { cslItem } from './styled-references.ts';

/** Formats that reference managers read. */
export const EXPORTS = ['bibtex', 'ris', 'csl-json'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

/** The bibliography for a reference manager. */
export function exportedReferences(sources: readonly Source[], format: ExportFormat): string {
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
    case 'bibtex':
      return sources.map(bibtex).join('\n');
    case 'ris':
      return sources.map(ris).join('\r\n');
  }
}

const ARTICLES = new Set<Source['type']>(['article', 'article-journal', 'article-magazine', 'article-newspaper']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** @see https://ctan.org/pkg/biblatex (fields), https://www.bibtex.org/Format/ (syntax) */
function bibtex(source: Source): string {
  const [year, month, day] = source.issued?.['date-parts'][0] ?? [];
  const container = source['container-title'];
  const isArticle = ARTICLES.has(source.type);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', source.author?.map(bibtexName).join(' and ')],
    ['title', source.title === undefined ? undefined : `{${tex(source.title)}}`],
    [isArticle ? 'journal' : source.type === 'chapter' ? 'booktitle' : 'howpublished', container && tex(container)],
    [source.type === 'report' ? 'institution' : 'publisher', source.publisher && tex(source.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['day', day === undefined ? undefined : String(day)],
    ['url', source.URL],
    ['urldate', isoDate(source.accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  // A month is a name that BibTeX knows, and stands without braces.
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  if (monthName !== undefined) lines.push(`  month = ${monthName},`);
  return `@${bibtexType(source.type)}{${source.id},\n${lines.join('\n')}\n}\n`;
}

function bibtexType(type: Source['type']): string {
  if (ARTICLES.has(type)) return 'article';
  if (type === 'report') return 'techreport';
  if (type === 'chapter') return 'incollection';
  return type === 'book' ? 'book' : 'misc';
}

function bibtexName(name: NonNullable<Source['author']>[number]): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  return name.given === undefined ? `{${tex(name.family)}}` : `${tex(name.family)}, ${tex(name.given)}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (c) => TEX[c] ?? `\\${c}`);
}

const RIS_TYPES: Partial<Record<Source['type'], string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  book: 'BOOK',
  chapter: 'CHAP',
  'entry-encyclopedia': 'ENCYC',
  broadcast: 'VIDEO',
  legislation: 'STAT',
};

/** @see https://en.wikipedia.org/wiki/RIS_(file_format) */
function ris(source: Source): string {
  const [year, month, day] = source.issued?.['date-parts'][0] ?? [];
  const two = (n: number | undefined): string => (n === undefined ? '' : String(n).padStart(2, '0'));
  const date = year === undefined ? undefined : `${year}/${two(month)}/${two(day)}`;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', RIS_TYPES[source.type] ?? 'GEN'],
    ['ID', source.id],
    ...(source.author ?? []).map((name) => ['AU', risName(name)] as const),
    ['TI', source.title],
    ['T2', source['container-title']],
    ['PB', source.publisher],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', date],
    ['UR', source.URL],
    ['Y2', isoDate(source.accessed)?.replaceAll('-', '/')],
    ['LA', source.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

function risName(name: NonNullable<Source['author']>[number]): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function isoDate(date: Source['issued']): string | undefined {
  const parts = date?.['date-parts'][0];
  return parts?.map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0')).join('-');
}
