import { type ChildProcess, fork } from 'node:child_process';
import { type KeyObject, sign } from 'node:crypto';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const started = z.object({ port: z.number() });
const usage = z.object({ cpuMs: z.number(), rss: z.number(), heapUsed: z.number() });
export type Usage = z.infer<typeof usage>;

export interface Signed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Signs interactions; every n-th gets the signature of another body. */
export function signAll(bodies: readonly string[], key: KeyObject, everyNthBad = 0): Signed[] {
  const timestamp = String(Math.floor(Date.now() / 1000));
  return bodies.map((body, n) => {
    const isBad = everyNthBad > 0 && n % everyNthBad === 0;
    const signature = sign(null, Buffer.from(`${timestamp}${isBad ? 'x' : ''}${body}`), key).toString('hex');
    const headers = {
      'content-type': 'application/json',
      'x-signature-ed25519': signature,
      'x-signature-timestamp': timestamp,
    };
    return { body, headers, status: isBad ? 401 : 200 };
  });
}

/** A server in a process of its own. */
export class Server {
  #agent = openAgent();

  private constructor(
    readonly port: number,
    readonly process: ChildProcess,
  ) {}

  static async start(mode: 'bot' | 'floor', publicKey: string): Promise<Server> {
    const path = fileURLToPath(new URL('./load-server.ts', import.meta.url));
    const child = fork(path, [mode, publicKey], { execArgv: ['--import', 'tsx', '--expose-gc'] });
    const { port } = started.parse(await new Promise((said) => child.once('message', said)));
    return new Server(port, child);
  }

  async usage(): Promise<Usage> {
    const said = new Promise((message) => this.process.once('message', message));
    this.process.send('usage');
    return usage.parse(await said);
  }

  /** Connects anew: a server closes a connection that nobody used for seconds, and what is sent just then is lost to nobody's fault. */
  reconnect(): void {
    this.#agent.destroy();
    this.#agent = openAgent();
  }

  stop(): void {
    this.#agent.destroy();
    this.process.kill();
  }

  /** Sends one; returns how long it took in milliseconds, or null where the answer is not the right one. */
  send({ body, headers, status }: Signed): Promise<number | null> {
    const begun = performance.now();
    const to = { host: '127.0.0.1', port: this.port, path: '/interactions', method: 'POST', agent: this.#agent };
    return new Promise((done) => {
      const sending = request(
        { ...to, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
        (response) => {
          response.resume();
          response.on('end', () => done(response.statusCode === status ? performance.now() - begun : null));
        },
      );
      sending.on('error', () => done(null));
      sending.end(body);
    });
  }
}

function openAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 64 });
}

export interface Run {
  readonly sent: number;
  readonly lost: number;
  /** Answers a second, by the clock, and by the server's own time on its core. */
  readonly perSecond: number;
  readonly perCoreSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Load {
  readonly requests: readonly Signed[];
  readonly count: number;
  readonly seconds: number;
  /** Requests a second; as many as it takes where none is given. */
  readonly rate?: number;
}

/** Loads a server until so many requests are answered or so many seconds have passed. */
export async function run(server: Server, { requests, count, seconds, rate }: Load): Promise<Run> {
  const times: number[] = [];
  let sent = 0;
  let lost = 0;
  server.reconnect();
  const before = await server.usage();
  const begun = performance.now();
  const isOver = (): boolean => sent >= count || performance.now() - begun > seconds * 1000;
  const sendNext = async (): Promise<void> => {
    const next = requests[sent++ % requests.length];
    if (next === undefined) return;
    const time = await server.send(next);
    if (time === null) lost++;
    else times.push(time);
  };
  if (rate === undefined) {
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (!isOver()) await sendNext();
      }),
    );
  } else {
    // An open loop: requests come when they come, whether or not earlier ones are answered.
    const waiting: Promise<void>[] = [];
    while (!isOver()) {
      while (sent < ((performance.now() - begun) / 1000) * rate && !isOver()) waiting.push(sendNext());
      await new Promise((later) => setTimeout(later, 1));
    }
    await Promise.all(waiting);
  }
  const took = (performance.now() - begun) / 1000;
  const cpu = ((await server.usage()).cpuMs - before.cpuMs) / 1000;
  times.sort((one, two) => one - two);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { sent, lost, perSecond: sent / took, perCoreSecond: sent / cpu, p50: at(0.5), p99: at(0.99) };
}
