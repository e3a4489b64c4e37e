import { serve } from '@hono/node-server';
import type { Asset } from '../../src/playground/assets.ts';
import type { Served } from './browser.ts';

/** A static host on a free port: it serves files and answers nothing. */
export function serveAssets(assets: readonly Asset[], compress?: (asset: Asset) => Uint8Array): Promise<Served> {
  const files = new Map(assets.map((asset) => [asset.path, asset]));
  const fetch = (request: Request): Response => {
    const file = files.get(new URL(request.url).pathname.slice(1) || 'index.html');
    if (file === undefined) return new Response('', { status: 404 });
    const encoding = compress === undefined ? {} : { 'content-encoding': 'br' };
    const bytes = new Uint8Array(compress?.(file) ?? file.bytes);
    return new Response(bytes, { headers: { 'content-type': file.type, ...encoding } });
  };
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() }),
    );
  });
}
