import { Hono } from 'hono';
import type { Context } from '../../commands/command.ts';
import { readBody, replyResponse } from '../discord/http.ts';
import { policyPage } from '../discord/policy-page.ts';
import { respond } from '../discord/respond.ts';
import { playgroundPage, playgroundScript, playgroundStyle } from './page.ts';

/** Interactions that the page sends are small. */
const BODY_LIMIT = 100 * 1024;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The playground: a local page that plays Discord's client. It sends the JSON that Discord would send and draws the JSON
 * that the bot answers with. For one's own computer: it asks for no signature.
 */
export function playground({ context }: { readonly context: () => Context }): Hono {
  const app = new Hono();
  const file = (type: string, text: () => string) => () =>
    new Response(text(), { headers: { ...HEADERS, 'content-type': `${type}; charset=utf-8` } });
  app.get(
    '/',
    file('text/html', () => playgroundPage(context().engine.corpus.messages)),
  );
  app.get(
    '/playground.js',
    file('text/javascript', () => playgroundScript),
  );
  app.get(
    '/playground.css',
    file('text/css', () => playgroundStyle),
  );
  app.post('/playground/interactions', async ({ req }) => {
    // A page of another site can send a form or plain text here, but no JSON.
    if (req.header('content-type') !== 'application/json') return new Response('send JSON', { status: 415 });
    const body = await readBody(req.raw, BODY_LIMIT);
    if (body === null) return new Response('body too large', { status: 413 });
    try {
      return replyResponse(respond(JSON.parse(new TextDecoder().decode(body)), context()));
    } catch {
      return new Response('body is not JSON', { status: 400 });
    }
  });
  app.get('/healthz', (c) => c.json({ status: 'ok', facts: context().engine.corpus.facts.length }));
  app.get('/privacy', ({ req }) => policyPage('privacy', { request: req.raw, context: context() }));
  app.get('/terms', ({ req }) => policyPage('terms', { request: req.raw, context: context() }));
  return app;
}
