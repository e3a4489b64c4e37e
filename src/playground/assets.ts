import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Messages, say } from '../corpus/messages.ts';
import { lean } from './lean.ts';

/** A file of the page: its address relative to the page, and its bytes. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const FOLDER = fileURLToPath(new URL('./page', import.meta.url));

/** Where nothing is written; esbuild only names its files relative to it. */
const OUT = fileURLToPath(new URL('./page-out', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

/**
 * Bundles the page's scripts, styles and fonts: everything that it will ever ask for.
 *
 * @param entry `local` talks to the server that it came from; `demo` carries the bot and its corpus along.
 */
export async function bundlePage(entry: 'local' | 'demo'): Promise<Asset[]> {
  const result = await build({
    entryPoints: [
      { in: `${FOLDER}/${entry}.tsx`, out: 'page' },
      { in: `${FOLDER}/style/page.css`, out: 'page' },
      { in: `${FOLDER}/style/fonts.css`, out: 'fonts' },
    ],
    outdir: OUT,
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]-[hash]',
    chunkNames: 'parts/[name]-[hash]',
    plugins: entry === 'demo' ? [lean] : [],
    logLevel: 'error',
  });
  const files = result.outputFiles.map(({ path, contents }) => ({
    path: relative(OUT, path),
    type: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    bytes: contents,
  }));
  return [...files, { path: 'icon.svg', type: 'image/svg+xml', bytes: await readFile(`${FOLDER}/icon.svg`) }];
}

/**
 * Nothing but the page's own files, and no style or script written into the document itself.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The document. A static host sends no headers of ours, so the policy stands in the document too. */
export function pageHtml(messages: Messages): Asset {
  const title = say(messages, { key: 'playground.title', language: 'en' });
  const description = say(messages, { key: 'playground.topic', language: 'en' });
  const html = `<!doctype html>
<html lang="en" data-theme="dark">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="dark light">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="fonts.css">
<script type="module" src="page.js"></script>
</head>
<body><div id="page"></div><noscript>JavaScript</noscript></body>
</html>
`;
  return { path: 'index.html', type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(html) };
}

/** A tag by which a browser knows whether it still has a file. */
export function etag({ bytes }: Asset): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
