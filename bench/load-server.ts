import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import { dataFolder } from '../src/cli/data-folder.ts';
import { BODY_LIMIT, httpDoor, readBody } from '../src/discord/http.ts';
import { isRecent, signatureOf, type Verify } from '../src/discord/signature.ts';
import { openFolder } from '../src/search/open-folder.ts';
import { warm } from '../src/search/warm.ts';

/** One server in a process of its own: the bot, or the least that any bot on this runtime must do. */
const { mode, publicKey } = z
  .object({ mode: z.enum(['bot', 'floor']), publicKey: z.string() })
  .parse({ mode: process.argv[2], publicKey: process.argv[3] });

/** Checks the signature and answers PING: no bot can be faster. */
function floor(verify: Verify): Hono {
  const app = new Hono();
  app.post('/interactions', async ({ req }) => {
    const signature = req.header('x-signature-ed25519') ?? '';
    const timestamp = req.header('x-signature-timestamp') ?? '';
    const body = await readBody(req.raw, BODY_LIMIT);
    if (body === null || !isRecent(timestamp, Date.now() / 1000)) return new Response(null, { status: 401 });
    if (!(await verify({ signature, timestamp, body }))) return new Response(null, { status: 401 });
    JSON.parse(new TextDecoder().decode(body));
    return new Response('{"type":1}', { headers: { 'content-type': 'application/json' } });
  });
  return app;
}

async function app(): Promise<Hono> {
  const verify = await signatureOf(publicKey);
  if (mode === 'floor') return floor(verify);
  const engine = await openFolder(dataFolder());
  // As a bot is some seconds after its start.
  await warm(engine, 0);
  return httpDoor({ verify, context: () => ({ engine, today: 2026 }) });
}

const { fetch } = await app();
serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.send?.({ port }));
process.on('disconnect', () => process.exit());
process.on('message', () => {
  // What the collection below takes is no part of what answers took.
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ cpuMs: (user + system) / 1000, rss, heapUsed });
});
