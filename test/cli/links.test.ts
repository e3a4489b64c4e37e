import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks, type LinkResult } from '../../src/cli/link-check.ts';
import { run } from './run.ts';

/** A server on this machine whose pages are there, moved, gone, refused, broken, or never come. */
const requests: { readonly method: string; readonly url: string; readonly at: number }[] = [];
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer(({ method = '', url = '' }, response) => {
    requests.push({ method, url, at: Date.now() });
    if (url === '/slow') return;
    if (url === '/moved') response.writeHead(301, { location: '/there' });
    else if (url === '/loop') response.writeHead(302, { location: '/loop' });
    else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200);
    else response.writeHead({ '/gone': 404, '/closed': 403, '/broken': 500 }[url] ?? 200);
    response.end('page');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function check(paths: readonly string[], pauseMs = 0): Promise<LinkResult[]> {
  requests.length = 0;
  const links = paths.map((path) => ({ id: path.slice(1), url: `${base}${path}` }));
  return checkLinks(links, { concurrency: 3, timeoutMs: 300, pauseMs });
}

describe('an address', () => {
  it.each([
    ['/there', { state: 'ok', status: 200 }],
    ['/no-head', { state: 'ok', status: 200 }],
    ['/moved', { state: 'moved', status: 200 }],
    ['/gone', { state: 'gone', status: 404 }],
    ['/closed', { state: 'refused', status: 403 }],
    ['/broken', { state: 'failed', status: 500 }],
    ['/loop', { state: 'failed', reason: 'more than 5 redirects' }],
    ['/slow', { state: 'failed', reason: 'no answer in time' }],
  ])('%s: %j', async (path, expected) => {
    expect((await check([path]))[0]).toMatchObject(expected);
  });
  it('where nobody listens has failed', async () => {
    const [result] = await checkLinks([{ id: 'nobody', url: 'http://127.0.0.1:1/' }], {
      concurrency: 1,
      timeoutMs: 1000,
      pauseMs: 0,
    });
    expect(result).toMatchObject({
      id: 'nobody',
      state: 'failed',
      reason: expect.stringMatching(/ECONNREFUSED|bad port/),
    });
  });
  it('is asked for by HEAD first, and by GET where HEAD fails', async () => {
    await check(['/there', '/gone']);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /there', 'HEAD /gone', 'GET /gone']);
  });
});

describe('many addresses', () => {
  it('come back in the order that they were given in', async () => {
    expect((await check(['/b', '/gone', '/a'])).map(({ id }) => id)).toEqual(['b', 'gone', 'a']);
  });
  it('of one host are visited one at a time, with a pause between', async () => {
    await check(['/a', '/moved', '/b'], 120);
    const times = requests.map(({ at }) => at);
    expect(times).toHaveLength(4);
    for (const [n, at] of times.slice(1).entries()) expect(at - (times[n] ?? 0)).toBeGreaterThanOrEqual(110);
  });
});

it('check-links does not run in CI', async () => {
  const { status, err } = await run('check-links', { env: { CI: '1' } });
  expect(status).toBe(2);
  expect(err).toContain('a person runs it, never CI');
});
