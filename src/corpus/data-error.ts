/** Thrown when the data cannot be used. Its message lists every problem, each with file and line. */
export class DataError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(`The data cannot be used:\n${lines.join('\n')}`);
    this.name = 'DataError';
    this.lines = lines;
  }
}
