/** The corpus that `npm run build:worker` puts into the worker's bundle. */
declare module 'bundled-data' {
  /** `PackedData` as JSON, compressed with Brotli, in base64. */
  export const bundled: string;
}
