import { createServer, type IncomingMessage } from 'node:http';

/** An answer as it came over the wire: its JSON, and the files beside it. */
export interface Callback {
  readonly json: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[];
}

/**
 * Sits between the bot and the stand-in for Discord, and keeps the answers that pass. The stand-in takes no files: of an
 * answer with files, it gets the JSON.
 */
export class Wire {
  readonly callbacks: Callback[] = [];
  readonly #server = createServer(async (request, response) => {
    const { method = 'GET', url = '' } = request;
    const body = await readBody(request);
    const callback = await unwrap(body, request.headers['content-type'] ?? '');
    if (url.includes('/callback')) this.callbacks.push(callback);
    const answer = await fetch(`${this.#origin}${url}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
      ...(body.length === 0 ? {} : { body: callback.json }),
    });
    const type = answer.headers.get('content-type') ?? 'text/plain';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  });
  #origin = '';

  /** Passes everything on to another address, and returns its own. */
  start(target: string): Promise<string> {
    const { origin, pathname } = new URL(target);
    this.#origin = origin;
    return new Promise((listening) =>
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        if (address === null || typeof address === 'string') throw new Error('not listening');
        listening(`http://127.0.0.1:${address.port}${pathname}`);
      }),
    );
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** The JSON and the files of a body: JSON alone, or a form. */
export async function unwrap(body: Uint8Array, contentType: string): Promise<Callback> {
  if (!contentType.startsWith('multipart/')) return { json: new TextDecoder().decode(body), files: [] };
  const form = await new Response(Buffer.from(body), { headers: { 'content-type': contentType } }).formData();
  const payload = form.get('payload_json');
  const json = typeof payload === 'string' ? payload : await (payload?.text() ?? '');
  const files = await Promise.all(
    [...form.entries()].flatMap(([key, part]) => {
      if (key === 'payload_json' || typeof part === 'string') return [];
      return [part.arrayBuffer().then((bytes) => ({ name: part.name, type: part.type, bytes: new Uint8Array(bytes) }))];
    }),
  );
  return { json, files };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
