import { cpus, totalmem } from 'node:os';
import { table } from '../src/cli/table.ts';

/** The result of one benchmark: what it claims, and a row for each thing that was measured. */
export interface BenchReport {
  readonly name: string;
  /** What the figures are, and how they were taken. */
  readonly about: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** Prints a report as a table, and after it as one line of JSON. */
export function print({ name, about, rows }: BenchReport): void {
  const head = Object.keys(rows[0] ?? {});
  console.log(`\n## ${name}\n\n${about}\n`);
  console.log(
    table(
      head,
      rows.map((row) => head.map((column) => row[column] ?? '–')),
    ),
  );
  console.log(`\n${JSON.stringify({ name, machine: machine(), rows })}`);
}

/** The machine that the figures belong to. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${first?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}, ${process.platform}`;
}

/** The value below which this share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds or mebibytes with three figures. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
