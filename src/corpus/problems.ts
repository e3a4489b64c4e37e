import { LineCounter, parseDocument } from 'yaml';

/** One thing that is wrong with the data, where it stands and what to do about it. */
export interface Problem {
  /** The file's path inside the data folder. */
  readonly file: string;
  /** Where in the parsed file: `[3, 'text', 'en']` is the fourth item's English text. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The line, where a parser has given it. */
  readonly line?: number;
}

/**
 * Turns problems into `file:line: message`. Positions are looked for only now: the parser that keeps them is ten times
 * slower than the one that reads the data at every start.
 */
export function locate(problems: readonly Problem[], files: ReadonlyMap<string, string>): string[] {
  const lineOf = new Map<string, (path: readonly PropertyKey[]) => number>();
  return problems.map(({ file, path, message, line }) => {
    if (line !== undefined) return `${file}:${line}: ${message}`;
    let find = lineOf.get(file);
    if (find === undefined) {
      find = lineFinder(files.get(file) ?? '');
      lineOf.set(file, find);
    }
    return `${file}:${find(path)}: ${message}`;
  });
}

function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const offset = isRanged(node) ? node.range[0] : undefined;
      if (offset !== undefined) return counter.linePos(offset).line;
    }
    return 1;
  };
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
