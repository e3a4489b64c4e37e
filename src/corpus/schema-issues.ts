import type { z } from 'zod';

/**
 * What a schema found wrong with a data file, as a sentence for who wrote it.
 *
 * @param raw the file's content, as it was parsed.
 */
export function sentenceFor(issue: z.core.$ZodIssue, raw: unknown): string {
  const [index, ...inside] = issue.path;
  const field = inside.join('.');
  const record = nameOf(raw, index);
  const where = `${record}${field === '' ? '' : `${field}: `}`;
  const given = issue.path.reduce(inner, raw);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return `${where}${keys} is no field; mind its spelling and how far it is indented`;
  }
  if (given === undefined && field !== '') return `${record}${field} is missing`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof given === 'object')
    return `${where}is no text; put quotes around a text with “: ” in it`;
  if (issue.code === 'too_small' && issue.origin === 'array' && inside.at(-1) === 'at')
    return `${where}needs two texts, the first words of the passage and its last`;
  return `${where}${issue.message}`;
}

/** The record's id, by which an editor finds it; its place in the file where it has none. */
function nameOf(raw: unknown, index: PropertyKey | undefined): string {
  if (index === undefined) return '';
  const id = inner(inner(raw, index), 'id');
  if (typeof id === 'string') return `${id}: `;
  return typeof index === 'number' ? `record ${index + 1}: ` : `${String(index)}: `;
}

function inner(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
