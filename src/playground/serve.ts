import { Hono } from 'hono';
import type { Context } from '../../commands/command.ts';
import { BODY_LIMIT, readBody, replyResponse } from '../discord/http.ts';
import { policyPage } from '../discord/policy-page.ts';
import { respond } from '../discord/respond.ts';
import { type Asset, bundlePage, CONTENT_SECURITY_POLICY, etag, pageHtml } from './assets.ts';
import { examplesOf, playgroundStart } from './start.ts';

const HEADERS = {
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The playground: a page that plays Discord's client. It sends the JSON that Discord would send and draws the JSON that
 * the bot answers with. For one's own computer: it asks for no signature.
 *
 * @param door.context the context at this moment: a reload of the data puts another in its place.
 */
export function playground({ context }: { readonly context: () => Context }): Hono {
  const app = new Hono();
  // The bundle takes a moment to make; the server listens meanwhile.
  const bundle = bundlePage('local').then((assets) => new Map(assets.map((asset) => [asset.path, asset])));
  // A failure is told to whoever asks for the page, not to nobody.
  bundle.catch(() => {});

  app.get('/', ({ req }) => assetResponse(pageHtml(context().engine.corpus.messages), req.raw));
  app.get('/start.json', () => {
    const { engine, applicationId } = context();
    return Response.json(playgroundStart(engine.corpus.messages, examplesOf(context()), applicationId), {
      headers: HEADERS,
    });
  });
  app.post('/playground/interactions', async ({ req }) => {
    // A page of another site can send a form or plain text here, but no JSON.
    if (req.header('content-type')?.startsWith('application/json') !== true) return refuse(415, 'send JSON');
    const body = await readBody(req.raw, BODY_LIMIT);
    if (body === null) return refuse(413, 'body too large');
    let interaction: unknown;
    try {
      interaction = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch {
      return refuse(400, 'body is not JSON');
    }
    return replyResponse(respond(interaction, context()));
  });
  app.get('/healthz', (c) => c.json({ status: 'ok', facts: context().engine.corpus.facts.length }));
  app.get('/privacy', ({ req }) => policyPage('privacy', { request: req.raw, context: context() }));
  app.get('/terms', ({ req }) => policyPage('terms', { request: req.raw, context: context() }));
  app.get('*', async ({ req }) => {
    const asset = (await bundle).get(req.path.slice(1));
    return asset === undefined ? refuse(404, 'there is nothing here') : assetResponse(asset, req.raw);
  });
  return app;
}

function refuse(status: number, reason: string): Response {
  return new Response(reason, { status, headers: HEADERS });
}

function assetResponse(asset: Asset, request: Request): Response {
  const tag = etag(asset);
  const headers = {
    ...HEADERS,
    etag: tag,
    'content-type': asset.type,
    // Names with a hash stand for one content for ever.
    'cache-control': /^(?:fonts|parts)\//.test(asset.path) ? 'max-age=31536000, immutable' : 'no-cache',
  };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(asset.bytes), { headers });
}
