import { expect, it } from 'vitest';
import { filesOf } from './sources.ts';

/** A file past this many lines is two files. */
const MOST_LINES = 200;
/** Files that are one list or one sheet, which nobody reads from end to end. */
const LONG: ReadonlySet<string> = new Set([
  'src/corpus/schema.ts',
  'src/playground/page/style/message.css',
  'src/playground/page/style/frame.css',
]);

it(`no file of code has more than ${MOST_LINES} lines`, () => {
  const long = ['src', 'commands']
    .flatMap((folder) => filesOf(folder, /\.(?:ts|tsx|css)$/))
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > MOST_LINES && !LONG.has(file));
  expect(long).toEqual([]);
});
