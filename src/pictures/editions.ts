import type { Corpus } from '../corpus/corpus.ts';
import { parsePeriod } from '../corpus/period.ts';
import type { Edition } from '../corpus/schema.ts';
import { editionColour } from '../reply/colours.ts';
import { formatPeriod } from '../reply/dates.ts';
import type { Words } from '../reply/languages.ts';
import { altText } from './alt.ts';
import type { Picture } from './picture.ts';
import { card, hex, INK, round, text, wrap } from './svg.ts';

const WIDTH = 800;
const MARGIN = 28;
const HEAD = 68;
const LINE = MARGIN + 96;
const TEXT = LINE + 28;
const THEME = { size: 18, width: WIDTH - TEXT - MARGIN, lines: 2 } as const;

/** Years from one edition to the next beyond which the line is broken. */
const GAP = 1;

/** The editions as a line, each with its dates and its theme. Null where there is none. */
export function editionsPicture(corpus: Corpus, { words, year }: { words: Words; year?: number }): Picture | null {
  const editions = [...corpus.editions].sort((a, b) => a.year - b.year);
  const first = editions[0];
  const last = editions.at(-1);
  if (first === undefined || last === undefined) return null;
  const parts: string[] = [];
  let top = HEAD;
  let before: { readonly year: number; readonly y: number } | undefined;
  for (const edition of editions) {
    const lines = edition.theme === undefined ? [] : wrap(words.text(edition.theme), THEME);
    const y = top + 18;
    if (before !== undefined) parts.unshift(join(before, { year: edition.year, y }));
    parts.push(row(edition, { y, lines, words, faded: year !== undefined && year !== edition.year }));
    before = { year: edition.year, y };
    top += 36 + lines.length * 23 + 12;
  }
  const title = words.say('picture.editions.title', { first: first.year, last: last.year });
  const svg = card({ width: WIDTH, height: top + 8 }, [
    text(MARGIN, 42, { words: title, size: 25, bold: true, fill: INK.strong }),
    ...parts,
  ]);
  return { name: 'editions', alt: altText([title, ...editions.map((edition) => described(edition, words))]), svg };
}

/** The line from one edition to the next; dashed where a year lies between that had none. */
function join(from: { year: number; y: number }, to: { year: number; y: number }): string {
  const dashes = to.year - from.year > GAP ? ' stroke-dasharray="4 6"' : '';
  return `<path d="M${LINE} ${round(from.y)}V${round(to.y)}" stroke="${INK.line}" stroke-width="3"${dashes}/>`;
}

interface Row {
  readonly y: number;
  readonly lines: readonly string[];
  readonly words: Words;
  readonly faded: boolean;
}

function row(edition: Edition, { y, lines, words, faded }: Row): string {
  return [
    `<g opacity="${faded ? 0.5 : 1}">`,
    `<circle cx="${LINE}" cy="${round(y)}" r="10" fill="${hex(editionColour(edition.year))}" stroke="${INK.card}" stroke-width="4"/>`,
    text(LINE - 24, y + 8, { words: String(edition.year), size: 24, bold: true, fill: INK.strong, anchor: 'end' }),
    text(TEXT, y + 7, { words: heading(edition, words), size: 20, bold: true }),
    ...lines.map((line, n) => text(TEXT, y + 33 + n * 23, { words: line, size: THEME.size, fill: INK.muted })),
    '</g>',
  ].join('');
}

function heading({ number, dates }: Edition, words: Words): string {
  const period = dates === undefined ? null : parsePeriod(dates);
  return period === null
    ? words.say('picture.edition', { number })
    : words.say('picture.edition-dated', { number, dates: formatPeriod(period, words.language) });
}

function described(edition: Edition, words: Words): string {
  const parts = [`${edition.year}: ${heading(edition, words)}`];
  if (edition.theme !== undefined) parts.push(words.text(edition.theme));
  return parts.join(words.say('picture.alt.separator'));
}
