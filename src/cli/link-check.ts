/** What a visit to an address came to. */
export interface LinkResult {
  readonly id: string;
  readonly url: string;
  /**
   * - `ok`: the page is there.
   * - `moved`: it is there, at another address (`now`).
   * - `refused`: the server answers, but not to a program (401, 403, 429 and their like).
   * - `gone`: the server says that there is no such page.
   * - `failed`: no answer that tells anything: no such host, a time-out, a fault of the server.
   */
  readonly state: 'ok' | 'moved' | 'refused' | 'gone' | 'failed';
  readonly status?: number;
  readonly now?: string;
  readonly reason?: string;
}

export interface Link {
  readonly id: string;
  readonly url: string;
}

export interface LinkCheck {
  /** How many hosts are visited at once. */
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** The least time between two requests to one host. */
  readonly pauseMs: number;
  readonly onResult?: (result: LinkResult) => void;
}

/** More hops than this are a loop. */
const MOST_REDIRECTS = 5;
const USER_AGENT = 'Mozilla/5.0 (compatible; link check, run by a person; one request a second)';

/** Visits each address once, politely: hosts side by side, the addresses of one host one after the other. */
export async function checkLinks(links: readonly Link[], options: LinkCheck): Promise<LinkResult[]> {
  const byHost = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    byHost.set(host, [...(byHost.get(host) ?? []), link]);
  }
  const turn = turnTaker(options.pauseMs);
  const results: LinkResult[] = [];
  // The hosts with the most addresses take longest, so they begin.
  const queue = [...byHost.values()].sort((a, b) => b.length - a.length);
  const worker = async (): Promise<void> => {
    for (let group = queue.shift(); group !== undefined; group = queue.shift()) {
      for (const link of group) {
        const result = { ...link, ...(await visit(link.url, { turn, timeoutMs: options.timeoutMs })) };
        results.push(result);
        options.onResult?.(result);
      }
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  const order = new Map(links.map(({ id }, n) => [id, n]));
  return results.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Resolves when it is the caller's turn at a host. */
type Turn = (host: string) => Promise<void>;

function turnTaker(pauseMs: number): Turn {
  const free = new Map<string, number>();
  return async (host) => {
    const now = Date.now();
    const at = Math.max(now, free.get(host) ?? 0);
    free.set(host, at + pauseMs);
    if (at > now) await new Promise((later) => setTimeout(later, at - now));
  };
}

interface Visit {
  readonly turn: Turn;
  readonly timeoutMs: number;
}

async function visit(url: string, context: Visit): Promise<Omit<LinkResult, 'id' | 'url'>> {
  try {
    const head = await follow(url, { ...context, method: 'HEAD' });
    // Many servers answer HEAD wrongly, so that only a GET tells that a page is missing.
    const { status, now } = head.status < 400 ? head : await follow(url, { ...context, method: 'GET' });
    return { state: stateOf(status, now !== url), status, ...(now === url ? {} : { now }) };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return { state: 'failed', reason: 'no answer in time' };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return { state: 'failed', reason: code || (cause instanceof Error ? cause.message : String(cause)) };
  }
}

async function follow(
  url: string,
  { turn, timeoutMs, method }: Visit & { readonly method: 'HEAD' | 'GET' },
): Promise<{ status: number; now: string }> {
  let now = url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    await turn(new URL(now).host);
    const response = await fetch(now, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8' },
    });
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return { status: response.status, now };
    now = new URL(location, now).href;
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

function stateOf(status: number, moved: boolean): LinkResult['state'] {
  if (status < 300) return moved ? 'moved' : 'ok';
  if (status === 404 || status === 410) return 'gone';
  return status < 500 ? 'refused' : 'failed';
}
