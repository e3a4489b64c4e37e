import { Hono } from 'hono';
import type { Context } from '../../commands/command.ts';
import { Metrics } from './metrics.ts';
import { policyPage } from './policy-page.ts';
import { rememberingResponder } from './remembered.ts';
import type { Reply } from './respond.ts';
import { isRecent, type Verify } from './signature.ts';

/** Bodies beyond this are refused unread; Discord's own stay far below. */
export const BODY_LIMIT = 100 * 1024;

export interface HttpDoor {
  readonly verify: Verify;
  /** The context at this moment: a reload of the data puts another in its place. */
  readonly context: () => Context;
  /** Milliseconds since 1970; tests turn the clock. */
  readonly now?: () => number;
  readonly metrics?: Metrics;
  /** Is told of faults, which the reader got only a number of. */
  readonly onFault?: (fault: NonNullable<Reply['fault']>) => void;
}

/** The HTTP door as a Web-standard app: it runs on Node and on edge runtimes. */
export function httpDoor({ verify, context, now = Date.now, metrics = new Metrics(), onFault }: HttpDoor): Hono {
  const app = new Hono();
  const respond = rememberingResponder();

  app.post('/interactions', async ({ req }) => {
    const refuse = (status: number, reason: string): Response => {
      metrics.refused();
      return new Response(reason, { status });
    };
    const signature = req.header('x-signature-ed25519');
    const timestamp = req.header('x-signature-timestamp');
    if (Number(req.header('content-length') ?? 0) > BODY_LIMIT) return refuse(413, 'body too large');
    if (signature === undefined || timestamp === undefined) return refuse(401, 'signature missing');
    if (!isRecent(timestamp, now() / 1000)) return refuse(401, 'timestamp out of range');
    const body = await readBody(req.raw, BODY_LIMIT);
    if (body === null) return refuse(413, 'body too large');
    if (!(await verify({ signature, timestamp, body }))) return refuse(401, 'signature wrong');

    const started = performance.now();
    let interaction: unknown;
    try {
      interaction = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch {
      return refuse(400, 'body is not JSON');
    }
    const reply = respond(interaction, context());
    metrics.answered(reply, (performance.now() - started) / 1000);
    if (reply.fault !== undefined) onFault?.(reply.fault);
    return replyResponse(reply);
  });

  app.get('/healthz', (c) => {
    const { corpus } = context().engine;
    return c.json({ status: 'ok', facts: corpus.facts.length, sources: corpus.sources.length });
  });
  app.get('/metrics', (c) => c.text(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4' }));
  app.get('/privacy', ({ req }) => policyPage('privacy', { request: req.raw, context: context() }));
  app.get('/terms', ({ req }) => policyPage('terms', { request: req.raw, context: context() }));
  return app;
}

/** A reply as an HTTP response: JSON, or a form with its files beside it. */
export function replyResponse({ response, files }: Reply): Response {
  const json = JSON.stringify(response);
  if (files.length === 0) return new Response(json, { headers: { 'content-type': 'application/json' } });
  const form = new FormData();
  form.append('payload_json', new Blob([json], { type: 'application/json' }));
  for (const [n, { name, contentType, content }] of files.entries()) {
    form.append(`files[${n}]`, new Blob([content], { type: contentType }), name);
  }
  return new Response(form);
}

/** Reads a body up to a limit; null where it is longer. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
