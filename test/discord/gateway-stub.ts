import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

const sent = z.object({ op: z.number(), d: z.unknown() });
const identify = z.object({ shard: z.tuple([z.number(), z.number()]).optional() });
const resume = z.object({ session_id: z.string(), seq: z.number() });
const posted = z.looseObject({ name: z.string() });

interface Session {
  readonly id: string;
  readonly shard: number;
  readonly events: { t: string; s: number; d: unknown }[];
  socket: WebSocket | undefined;
}

/** Discord's gateway and the REST interface that a bot needs, in this process; both fail on demand. */
export class GatewayStub {
  /** Interaction ids in the order in which their answers were taken, with the answers. */
  readonly answers = new Map<string, unknown>();
  readonly log: string[] = [];
  readonly sessions: Session[] = [];
  shards = 1;
  /** What the next callbacks get in place of being taken: a status, or "cut" for a connection that breaks. */
  readonly failures: (number | 'cut')[] = [];
  /** Answers the next resume with "invalid session". */
  forgets = false;
  #port = 0;
  #commands = 0;
  #http = createServer();
  #ws = new WebSocketServer({ noServer: true });

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Listens; after `stop` again on the same port. */
  start(): Promise<void> {
    this.#http = createServer((request, response) => void this.#rest(request, response));
    this.#ws = new WebSocketServer({ server: this.#http });
    this.#ws.on('connection', (socket) => {
      socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }));
      socket.on('message', (text) => this.#hear(socket, text));
    });
    return new Promise((listening) =>
      this.#http.listen(this.#port, '127.0.0.1', () => {
        const address = this.#http.address();
        if (typeof address === 'object' && address !== null) this.#port = address.port;
        listening();
      }),
    );
  }

  stop(): Promise<void> {
    this.drop();
    this.#ws.close();
    this.#http.closeAllConnections();
    return new Promise((closed) => this.#http.close(() => closed()));
  }

  /** Breaks every gateway connection without a word. */
  drop(): void {
    for (const socket of this.#ws.clients) socket.terminate();
  }

  /** Sends an interaction to a shard; one that is away gets it when it resumes, as Discord does. */
  interact(interaction: unknown, shard = 0): void {
    const session = this.sessions.findLast((one) => one.shard === shard);
    if (session === undefined) throw new Error(`no shard ${shard}`);
    this.#dispatch(session, 'INTERACTION_CREATE', interaction);
  }

  #dispatch(session: Session, t: string, d: unknown): void {
    const event = { t, s: session.events.length + 1, d };
    session.events.push(event);
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify({ op: 0, ...event }));
  }

  #hear(socket: WebSocket, text: RawData): void {
    const { op, d } = sent.parse(JSON.parse(String(text)));
    if (op === 1) socket.send(JSON.stringify({ op: 11 }));
    if (op === 2) this.#open(socket, identify.parse(d).shard ?? [0, 1]);
    if (op === 6) this.#resume(socket, resume.parse(d));
  }

  #open(socket: WebSocket, [shard, count]: [number, number]): void {
    this.log.push(`identify ${shard}/${count}`);
    const id = `session-${this.sessions.length}`;
    const session: Session = { id, shard, events: [], socket };
    this.sessions.push(session);
    this.#dispatch(session, 'READY', {
      v: 10,
      user: { id: '400000000000000001', username: 'bot', discriminator: '0', avatar: null, bot: true },
      guilds: [],
      session_id: id,
      resume_gateway_url: `ws://127.0.0.1:${this.#port}`,
      shard: [shard, count],
      application: { id: '400000000000000001', flags: 0 },
    });
  }

  #resume(socket: WebSocket, { session_id, seq }: z.infer<typeof resume>): void {
    const session = this.sessions.find(({ id }) => id === session_id);
    if (session === undefined || this.forgets) {
      this.forgets = false;
      this.log.push('invalid session');
      socket.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    this.log.push('resume');
    session.socket = socket;
    for (const event of session.events.slice(seq)) socket.send(JSON.stringify({ op: 0, ...event }));
    this.#dispatch(session, 'RESUMED', {});
  }

  async #rest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const path = (request.url ?? '').split('?')[0] ?? '';
    const callback = /\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path)?.[1];
    if (path.endsWith('/gateway/bot')) {
      const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
      return answer(200, { url: `ws://127.0.0.1:${this.#port}`, shards: this.shards, session_start_limit });
    }
    if (callback === undefined) {
      if (request.method !== 'POST') return answer(200, []);
      return answer(200, { ...posted.parse(JSON.parse(body)), id: String(++this.#commands) });
    }
    const failure = this.failures.shift();
    this.log.push(`callback ${callback} ${failure ?? 'taken'}`);
    if (failure === 'cut') response.destroy();
    else if (failure === 429) answer(429, { message: 'slow down', retry_after: 0.1, global: false });
    else if (failure !== undefined) answer(failure, { message: 'no', code: 0 });
    else if (this.answers.has(callback)) answer(400, { message: 'already acknowledged', code: 40060 });
    else {
      this.answers.set(callback, JSON.parse(body));
      response.writeHead(204).end();
    }
  }
}
