import { serve } from '@hono/node-server';
import { config as loadDotenv } from 'dotenv';
import type { Context } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DataError } from './corpus/data-error.ts';
import { openGateway } from './discord/gateway.ts';
import { httpDoor } from './discord/http.ts';
import { Metrics } from './discord/metrics.ts';
import { respond } from './discord/respond.ts';
import { signatureOf } from './discord/signature.ts';
import { openLiveData } from './live-data.ts';
import { openLog } from './log.ts';
import type { PictureRenderer } from './pictures/picture.ts';
import { playground } from './playground/serve.ts';
import { inLanguage } from './reply/languages.ts';

/** How long answers in flight may take once the process is told to end. */
const GRACE_MS = 4000;

type Close = () => Promise<void>;

async function openDoors(config: Config): Promise<void> {
  const token = config.gateway?.token;
  const log = openLog({ level: config.logLevel, secrets: token === undefined ? [] : [token] });
  const data = await openLiveData(config.dataDir);
  const pictures = await drawingPart();
  const context = (): Context => ({
    ...data.current(),
    ...(pictures === undefined ? {} : { pictures }),
    today: new Date().getUTCFullYear(),
    ...(config.clientId === undefined ? {} : { applicationId: config.clientId }),
    ...(config.reportUrl === undefined ? {} : { reportUrl: config.reportUrl }),
  });
  const loaded = (what: string): void => {
    const { corpus } = data.current().engine;
    log.info({ facts: corpus.facts.length, sources: corpus.sources.length }, what);
  };
  loaded('corpus loaded');
  // A command without words is found now, not by the first member who types it.
  for (const command of commands) command.define(data.current().engine.corpus.messages);
  const metrics = new Metrics();
  const trouble = (what: string, error: unknown): void => log.warn({ reason: reasonOf(error) }, what);
  const onFault = ({ id, error }: { id: string; error: unknown }): void =>
    log.error({ interaction: id, reason: reasonOf(error) }, 'an answer failed');
  const closers: Close[] = [];
  // Discord waits three seconds: what is built at its first use is built before the doors open.
  if (config.gateway !== undefined || config.publicKey !== undefined) warmUp(context());

  if (config.gateway !== undefined) {
    const door = await openGateway({
      ...config.gateway,
      apiUrl: config.apiUrl,
      context,
      metrics,
      onFault,
      onTrouble: trouble,
    });
    closers.push(door.close);
    log.info(door.registration, 'connected to the gateway');
  }
  if (config.publicKey !== undefined) {
    const app = httpDoor({ verify: await signatureOf(config.publicKey), context, metrics, onFault });
    closers.push(await listen(app.fetch, config));
    log.info(`HTTP interactions: http://${config.host}:${config.port}/interactions`);
  }
  if (closers.length === 0) {
    closers.push(await listen(playground({ context }).fetch, config));
    console.log(
      `Playground: http://${config.host}:${config.port}\nTo go live, copy .env.example to .env and fill it in.`,
    );
  }

  process.on('SIGHUP', async () => {
    const problems = await data.reload().catch((error: unknown) => [reasonOf(error)]);
    if (problems.length > 0) log.error({ problems }, 'the new data is refused; the old answers on');
    else loaded('corpus reloaded');
  });
  // The client reads each interaction for itself as well, after it was answered here: where that fails, nobody waits.
  process.on('unhandledRejection', (error) => trouble('something failed that nobody waited for', error));

  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    await Promise.allSettled(closers.map((close) => close()));
    process.exit(0);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** What draws charts; it is native code, and where it does not run, answers come without them. */
function drawingPart(): Promise<PictureRenderer | undefined> {
  return import('./pictures/png.ts').then(({ pngRenderer }) => pngRenderer).catch(() => undefined);
}

/** Asks one question in each language, so that indexes and dictionaries are there. */
function warmUp(context: Context): void {
  const asks = context.engine.corpus.facts[0]?.asks;
  for (const text of [asks?.en[0], asks?.zh[0]]) {
    const options = [{ name: 'question', value: text }];
    respond({ type: 2, locale: 'zh-TW', data: { name: 'ask', options } }, context);
  }
  inLanguage('', 'zh-Hant');
}

/** Serves an app and says when it listens. Closing it lets requests in flight finish. */
function listen(fetch: (request: Request) => Response | Promise<Response>, { host, port }: Config): Promise<Close> {
  return new Promise((opened, failed) => {
    const server = serve({ fetch, hostname: host, port }, () =>
      opened(() => new Promise((closed) => server.close(() => closed()))),
    );
    server.on('error', failed);
  });
}

/** An error's kind and message; never its other properties, which may hold a request with its token. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
}

/** One sentence for what a person can mend; undefined for a fault of the program. */
function mendable(
  error: unknown,
  { port, host }: { port?: string | undefined; host?: string | undefined },
): string | undefined {
  if (error instanceof ConfigError || error instanceof DataError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid' || ('status' in error && error.status === 401)) {
    return 'Discord refuses DISCORD_TOKEN: reset it on the "Bot" page and copy it again.';
  }
  if ('status' in error && (error.status === 403 || error.status === 404)) {
    return 'Discord refuses to register commands: check DISCORD_CLIENT_ID, DISCORD_GUILD_ID and that the bot was invited.';
  }
  if (code === 'EADDRINUSE') return `Port ${port ?? 3000} is taken: set PORT to a free one.`;
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Cannot listen on ${host ?? 'this host'}, port ${port ?? 3000} (${code}): set HOST and PORT otherwise.`;
  }
  return undefined;
}

loadDotenv({ quiet: true });
try {
  await openDoors(readConfig(process.env));
} catch (error) {
  console.error(
    mendable(error, { port: process.env.PORT, host: process.env.HOST }) ?? `Cannot start: ${reasonOf(error)}`,
  );
  process.exit(1);
}
