/** The corpus that `npm run build:worker` puts into the worker's bundle. */
declare module 'bundled-data' {
  import type { PackedData } from './packed-data.ts';
  export const bundled: PackedData;
}
