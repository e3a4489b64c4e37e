import { fileURLToPath } from 'node:url';

/** The data folder that the commands work on: `DATA_DIR`, or the project's own. */
export function dataFolder(): string {
  return process.env['DATA_DIR'] ?? fileURLToPath(new URL('../../data', import.meta.url));
}
