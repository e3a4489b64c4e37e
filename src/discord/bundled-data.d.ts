/** What `npm run build:worker` puts into the worker's bundle, compressed with Brotli there. */
declare module 'bundled-data' {
  export const data: import('./packed-data.ts').PackedData;
  /** The dictionaries of the packages that bring some, by position. */
  export const longTexts: readonly string[];
}
