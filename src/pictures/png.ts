import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Image } from '@napi-rs/canvas';
import type { PictureRenderer } from './picture.ts';

/** Pixels for one of the drawing: sharp on a phone, and far below Discord's limit for a file. */
const SCALE = 1.5;

/** Drawings are few, and the same for everybody: the last ones are kept. */
const KEPT = 32;
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** Fonts as whole files: a drawing has no stylesheet to choose between subsets. */
const FONTS = [
  ['Picture Latin', 'noto-sans-sc-latin-400-normal'],
  ['Picture Latin', 'noto-sans-sc-latin-700-normal'],
  ['Picture Han', 'noto-sans-sc-chinese-simplified-400-normal'],
  ['Picture Han', 'noto-sans-sc-chinese-simplified-700-normal'],
] as const;

let registered = false;

/**
 * Renders drawings to PNG, synchronously and in some tens of milliseconds; the first takes a little longer.
 *
 * @throws Error where a font is missing from the installation.
 */
export const pngRenderer: PictureRenderer = {
  contentType: 'image/png',
  extension: 'png',
  render(svg) {
    const known = kept.get(svg) ?? draw(svg);
    kept.delete(svg);
    kept.set(svg, known);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return known;
  },
};

function draw(svg: string): Uint8Array<ArrayBuffer> {
  registerFonts();
  const image = new Image();
  image.src = Buffer.from(svg);
  const width = image.width * SCALE;
  const height = image.height * SCALE;
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

function registerFonts(): void {
  if (registered) return;
  const { resolve } = createRequire(import.meta.url);
  for (const [family, file] of FONTS) {
    const path = resolve(`@fontsource/noto-sans-sc/files/${file}.woff2`);
    if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`${path} is no font`);
  }
  registered = true;
}
