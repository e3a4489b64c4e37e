/** The families that the renderer registers; a browser that has neither takes one of its own. */
const FAMILY = 'Picture Latin, Picture Han, sans-serif';

/** The colours of a card that stands in Discord's dark and light theme alike. */
export const INK = {
  card: '#1e1f22',
  panel: '#2b2d31',
  line: '#4a4d55',
  strong: '#f2f3f5',
  text: '#dbdee1',
  muted: '#a9afb8',
} as const;

export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A card of the given size with a drawing on it. */
export function card({ width, height }: { width: number; height: number }, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}">`,
    `<rect width="${width}" height="${height}" rx="14" fill="${INK.card}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

export function text(x: number, y: number, { words, ...style }: TextStyle & { words: string }): string {
  const { size, fill = INK.text, bold = false, anchor = 'start' } = style;
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escapeXml(words)}</text>`;
}

/** Cuts a text into lines of a width, at spaces or between Chinese characters; the last line says where words are missing. */
export function wrap(words: string, { size, width, lines }: { size: number; width: number; lines: number }): string[] {
  const pieces = words.match(/\p{Script=Han}[\p{Po}\p{Pe}\p{Pf}]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const cut: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece.trimEnd(), size) > width) {
      cut.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  cut.push(line.trimEnd());
  if (cut.length <= lines) return cut;
  return [...cut.slice(0, lines - 1), `${cut[lines - 1] ?? ''}…`];
}

/** About how wide a text is: no font is at hand where drawings are made. */
export function widthOf(words: string, size: number): number {
  return (
    [...words].reduce((sum, c) => sum + (/[\u2e80-\uffee]/.test(c) ? 1 : /[iIl.,:;'’|\s]/.test(c) ? 0.3 : 0.56), 0) *
    size
  );
}

/** A colour of Discord as SVG has it. */
export function hex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

export function round(n: number): number {
  return Math.round(n * 10) / 10;
}

function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
