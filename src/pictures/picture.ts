/** A drawing before it is rendered: plain data, the same wherever it was made. */
export interface Picture {
  /** A file name without its ending. */
  readonly name: string;
  /** What the drawing shows, for those who do not see it; fits Discord's limit for an attachment's description. */
  readonly alt: string;
  readonly svg: string;
}

/**
 * Turns drawings into the bytes of a file. A door brings one along, where it can: rendering to PNG takes native code,
 * which edge runtimes lack.
 */
export interface PictureRenderer {
  readonly contentType: 'image/png' | 'image/svg+xml';
  readonly extension: 'png' | 'svg';
  render(svg: string): Uint8Array<ArrayBuffer>;
}

/** Sends drawings as they are: a browser draws SVG itself. */
export const svgRenderer: PictureRenderer = {
  contentType: 'image/svg+xml',
  extension: 'svg',
  render: (svg) => new TextEncoder().encode(svg),
};
