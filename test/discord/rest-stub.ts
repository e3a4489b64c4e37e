import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';

/** A command as Discord keeps it. */
export type Kept = Record<string, unknown> & { id: string; name: string };

const named = z.looseObject({ name: z.string() });

/** The part of Discord's REST interface that registers commands, in this process. */
export class RestStub {
  readonly calls: string[] = [];
  readonly #commands = new Map<string, Kept>();
  readonly #server = createServer(async (request, response) => {
    const body = await readJson(request);
    const status = { code: 200, value: this.#answer(request.method ?? '', request.url ?? '', body) };
    if (this.refuses !== undefined) Object.assign(status, { code: this.refuses, value: { message: 'no', code: 0 } });
    response.writeHead(status.code, { 'content-type': 'application/json' }).end(JSON.stringify(status.value ?? null));
  });
  #next = 1;
  /** Answers everything with this status. */
  refuses: number | undefined;

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    return `http://127.0.0.1:${address.port}/api`;
  }

  start(): Promise<void> {
    return new Promise((listening) => this.#server.listen(0, '127.0.0.1', listening));
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((closed) => this.#server.close(() => closed()));
  }

  get names(): string[] {
    return [...this.#commands.values()].map(({ name }) => name);
  }

  /** Changes what is registered behind the bot's back. */
  change(name: string, change: Record<string, unknown>): void {
    for (const kept of this.#commands.values()) if (kept.name === name) Object.assign(kept, change);
  }

  /** Discord adds its own fields to a command, and null where nothing was given. */
  add(command: unknown): Kept {
    const id = String(this.#next++);
    const read = named.parse(command);
    const kept = {
      ...read,
      id,
      application_id: '1',
      version: id,
      default_member_permissions: null,
      nsfw: false,
      handler: null,
    };
    this.#commands.set(id, kept);
    return kept;
  }

  #answer(method: string, url: string, body: unknown): unknown {
    const [path = ''] = url.split('?');
    const id = /\/commands\/(\d+)$/.exec(path)?.[1];
    this.calls.push(`${method} ${path.replace(/^\/api\/v\d+/, '')}`);
    if (method === 'GET') return [...this.#commands.values()];
    if (method === 'POST') return this.add(body);
    if (method === 'DELETE') this.#commands.delete(id ?? '');
    if (method === 'PATCH') Object.assign(this.#commands.get(id ?? '') ?? {}, body);
    return null;
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}
