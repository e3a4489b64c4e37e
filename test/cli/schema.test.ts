import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/cli/json-schemas.ts';
import { ROOT } from '../house/sources.ts';

describe('the JSON Schemas of the data files', () => {
  it.each([...jsonSchemas()])('docs/schema/%s is what `npm run schema` writes', (name, text) => {
    expect(readFileSync(join(ROOT, 'docs/schema', name), 'utf8')).toBe(text);
  });
  it('complete the kinds of facts, and take a bare year', () => {
    const facts = jsonSchemas().get('facts.schema.json') ?? '';
    expect(facts).toContain('"press-access"');
    expect(JSON.parse(facts)).toMatchObject({ items: { properties: { date: { type: ['string', 'integer'] } } } });
  });
});
