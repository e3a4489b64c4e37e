import { serve } from '@hono/node-server';
import { type Context as HttpContext, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Context } from '../../commands/command.ts';
import { respond } from '../discord/respond.ts';
import { type Asset, bundlePage, CONTENT_SECURITY_POLICY, etag, pageHtml } from './assets.ts';
import { replyBody } from './reply-body.ts';
import { playgroundStart } from './start.ts';

/** An interaction with the message that it was pressed on stays far below this. */
const MOST_BYTES = 256 * 1024;

export interface PlaygroundOptions {
  readonly context: Context;
  /** Loopback unless told otherwise: the page takes interactions that nobody has signed. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page that plays Discord's client: it sends the bot the JSON that Discord would send, and draws the JSON that
 * comes back.
 *
 * @throws Error where the port is taken.
 */
export async function servePlayground({ context, host = '127.0.0.1', port = 3000 }: PlaygroundOptions): Promise<Playground> {
  const app = playgroundApp(context, await bundlePage('local'));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => {
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${address.port}/`,
        close: () => new Promise((done) => void server.close(() => done())),
      });
    });
    server.once('error', reject);
  });
}

/** The playground as a handler of requests. */
export function playgroundApp(context: Context, bundle: readonly Asset[]): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
  });
  const html = pageHtml(context.engine.corpus.messages);
  app.get('/', (c) => sendAsset(c, html));
  for (const asset of bundle) app.get(`/${asset.path}`, (c) => sendAsset(c, asset));
  app.get('/start.json', (c) => c.json(playgroundStart(context)));
  app.post('/playground/interactions', bodyLimit({ maxSize: MOST_BYTES }), async (c) => {
    // Another site's page can post here, but not with this type unless it asks first, and it is never allowed.
    if (c.req.header('content-type')?.startsWith('application/json') !== true) return c.text('send JSON', 415);
    const interaction: unknown = await c.req.json().catch(() => undefined);
    if (interaction === undefined) return c.text('not JSON', 400);
    return new Response(replyBody(respond(interaction, context)));
  });
  return app;
}

function sendAsset(c: HttpContext, asset: Asset): Response {
  const tag = etag(asset);
  const headers = {
    ETag: tag,
    'Content-Type': asset.type,
    'Cache-Control': /^(?:fonts|parts)\//.test(asset.path) ? 'max-age=31536000, immutable' : 'no-cache',
  };
  if (c.req.header('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(asset.bytes), { headers });
}
