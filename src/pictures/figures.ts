import type { Corpus } from '../corpus/corpus.ts';
import { editionColour } from '../reply/colours.ts';
import { INTL_TAG, type Words } from '../reply/languages.ts';
import { altText } from './alt.ts';
import type { Picture } from './picture.ts';
import { card, hex, INK, round, text } from './svg.ts';

const WIDTH = 800;
const MARGIN = 28;
/** From a panel's edge to the first edition: half a label. */
const INSET = 38;
const HEAD = 64;
const PANEL = 190;
const FOOT = 76;

/** What is known of a figure in a year: exactly, within bounds, or only from one side. */
interface Known {
  readonly year: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

interface Figure {
  readonly title: string;
  readonly known: readonly Known[];
}

interface Chart {
  readonly words: Words;
  /** The edition to point out. */
  readonly year?: number;
}

/** Keys of `messages.yaml` that name the figures to draw, in their order there. */
const FIGURE_WORDS = 'picture.figure.';

/**
 * The figures of the editions year by year: a dot where one is known exactly, a bar where sources disagree or give
 * bounds, an arrow where only "more than" or "up to" is on record.
 *
 * @returns null where the corpus holds no figure.
 */
export function figuresPicture(corpus: Corpus, { words, year }: Chart): Picture | null {
  const figures = figuresOf(corpus, words);
  const years = [...new Set(figures.flatMap(({ known }) => known.map((one) => one.year)))].sort((a, b) => a - b);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  const number = new Intl.NumberFormat(INTL_TAG[words.language]);
  const format = (n: number): string => number.format(n);
  const axis = {
    years,
    x: (one: number) => MARGIN + INSET + ((WIDTH - 2 * (MARGIN + INSET)) * (one - first)) / Math.max(1, last - first),
  };
  const height = HEAD + figures.length * PANEL + FOOT;
  const title = words.say('picture.figures.title', { first, last });
  const svg = card({ width: WIDTH, height }, [
    text(MARGIN, 42, { words: title, size: 25, bold: true, fill: INK.strong }),
    ...figures.map((figure, n) => panel(figure, { top: HEAD + n * PANEL, axis, format, year })),
    ...axis.years.map((one) =>
      text(axis.x(one), HEAD + figures.length * PANEL + 24, {
        words: String(one),
        size: 19,
        anchor: 'middle',
        bold: one === year,
        fill: one === year ? INK.strong : INK.muted,
      }),
    ),
    text(MARGIN, height - 20, { words: words.say('picture.figures.legend'), size: 17, fill: INK.muted }),
  ]);
  const lines = figures.map(({ title: name, known }) => {
    const values = known.map((one) =>
      words.say('picture.alt.year', { year: one.year, value: said(one, { words, format }) }),
    );
    return words.say('picture.alt.figure', { name, values: values.join(words.say('picture.alt.separator')) });
  });
  return { name: 'figures', alt: altText([title, ...lines]), svg };
}

function figuresOf({ editions, messages }: Corpus, words: Words): Figure[] {
  const keys = Object.keys(messages).filter((key) => key.startsWith(FIGURE_WORDS));
  return keys.flatMap((key) => {
    const id = key.slice(FIGURE_WORDS.length);
    const known = editions.flatMap(({ year, figures }): Known[] => {
      const { min, max } = figures[id] ?? {};
      return min === undefined && max === undefined ? [] : [{ year, min, max }];
    });
    return known.length === 0 ? [] : [{ title: words.say(key), known: known.sort((a, b) => a.year - b.year) }];
  });
}

interface Panel {
  readonly top: number;
  readonly axis: { readonly x: (year: number) => number };
  readonly format: (n: number) => string;
  readonly year: number | undefined;
}

function panel({ title, known }: Figure, { top, axis, format, year }: Panel): string {
  const most = Math.max(...known.map(({ min = 0, max = min }) => max)) * 1.04;
  const bottom = top + PANEL - 26;
  const y = (n: number): number => bottom - ((PANEL - 96) * n) / most;
  const marks = known.map((one) => {
    const faded = year !== undefined && one.year !== year;
    return `<g opacity="${faded ? 0.45 : 1}">${mark(one, { x: axis.x(one.year), y, bottom, format })}</g>`;
  });
  return [
    `<rect x="${MARGIN - 10}" y="${top}" width="${WIDTH - 2 * MARGIN + 20}" height="${PANEL - 12}" rx="10" fill="${INK.panel}"/>`,
    text(MARGIN + 6, top + 30, { words: title, size: 20, bold: true }),
    `<path d="M${MARGIN + 6} ${bottom}H${WIDTH - MARGIN - 6}" stroke="${INK.line}" stroke-width="1.5"/>`,
    ...marks,
  ].join('');
}

interface Place {
  readonly x: number;
  readonly y: (n: number) => number;
  readonly bottom: number;
  readonly format: (n: number) => string;
}

function mark({ year, min, max }: Known, { x, y, bottom, format }: Place): string {
  const colour = hex(editionColour(year));
  const top = y(max ?? min ?? 0);
  const stem = `<path d="M${round(x)} ${bottom}V${round(y(min ?? max ?? 0))}" stroke="${colour}" stroke-width="3" opacity=".5"/>`;
  const label = (at: number, words: string): string =>
    text(x, at, { words, size: 17, anchor: 'middle', fill: INK.strong });
  if (min !== undefined && max !== undefined && min < max) {
    const bar = `<rect x="${round(x - 7)}" y="${round(top - 4)}" width="14" height="${round(Math.max(12, y(min) - top + 8))}" rx="6" fill="${colour}"/>`;
    return `${stem}${bar}${label(top - 12, `${format(min)}–${format(max)}`)}`;
  }
  if (max === min)
    return `${stem}<circle cx="${round(x)}" cy="${round(top)}" r="7" fill="${colour}"/>${label(top - 14, format(max ?? 0))}`;
  const up = max === undefined;
  const tip = up ? top - 11 : top + 11;
  const arrow = `<path d="M${round(x - 8)} ${round(top)}H${round(x + 8)}L${round(x)} ${round(tip)}Z" fill="${colour}" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`;
  return `${stem}${arrow}${label(Math.min(top, tip) - 8, up ? `${format(min ?? 0)}+` : `≤${format(max)}`)}`;
}

function said({ min, max }: Known, { words, format }: { words: Words; format: (n: number) => string }): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? format(min) : words.say('picture.alt.range', { min: format(min), max: format(max) });
  }
  return min === undefined
    ? words.say('picture.alt.at-most', { max: format(max ?? 0) })
    : words.say('picture.alt.at-least', { min: format(min) });
}
