import { data } from 'bundled-data';
import * as z from 'zod';
import type { Context } from '../../commands/command.ts';
import { openPackedSearch } from '../search/packed-search.ts';
import { httpDoor } from './http.ts';
import { openStyles } from './packed-data.ts';
import { signatureOf } from './signature.ts';

/** What is set for the worker: the same names as on a machine. */
const environment = z.object({
  DISCORD_PUBLIC_KEY: z.string().regex(/^[0-9a-fA-F]{64}$/),
  DISCORD_CLIENT_ID: z.string().optional(),
  REPORT_URL: z.url().optional(),
});

/** Opened while the worker starts, which no request waits for or pays for. */
const engine = openPackedSearch(data);
const styles = openStyles(data);

type App = ReturnType<typeof httpDoor>;
/** Keys are imported only inside a request: the runtime allows no cryptography before. */
let opened: Promise<App> | undefined;

async function open(env: unknown): Promise<App> {
  const set = environment.parse(env);
  const context = (): Context => ({
    engine,
    styles,
    today: new Date().getUTCFullYear(),
    ...(set.DISCORD_CLIENT_ID === undefined ? {} : { applicationId: set.DISCORD_CLIENT_ID }),
    ...(set.REPORT_URL === undefined ? {} : { reportUrl: set.REPORT_URL }),
  });
  return httpDoor({
    verify: await signatureOf(set.DISCORD_PUBLIC_KEY),
    context,
    onFault: ({ id, error }) =>
      console.error(JSON.stringify({ msg: 'an answer failed', interaction: id, reason: String(error) })),
  });
}

export default {
  /** Answers a request at the edge, with the same app that serves HTTP on a machine. */
  async fetch(request: Request, env: unknown): Promise<Response> {
    opened ??= open(env);
    try {
      return (await opened).fetch(request);
    } catch {
      opened = undefined;
      return new Response('DISCORD_PUBLIC_KEY must be set to the 64 hexadecimal digits of the application', {
        status: 500,
      });
    }
  },
};
