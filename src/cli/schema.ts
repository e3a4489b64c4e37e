import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.ts';

const FOLDER = fileURLToPath(new URL('../../docs/schema', import.meta.url));

/** Writes the JSON Schemas of the data files, by which an editor completes and checks them while one types. */
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  writeFileSync(join(FOLDER, name), text);
  console.log(`docs/schema/${name}`);
}
