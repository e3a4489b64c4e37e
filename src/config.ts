import * as z from 'zod';

const snowflake = z.string().regex(/^\d{17,20}$/, 'must be the 17 to 20 digits that Discord shows as its id');
const address = z.url({ protocol: /^https?$/, error: 'must be a whole address that begins with https:// or http://' });

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]{10,200}$/, 'does not look like a bot token; copy it again from the "Bot" page, without quotes')
    .optional(),
  DISCORD_CLIENT_ID: snowflake.optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'must be the 64 hexadecimal digits of the "General Information" page')
    .optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: address.optional(),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535, 'must be a port, 0 to 65535').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATA_DIR: z.string().min(1).default('data'),
  REPORT_URL: address.optional(),
});

/** The environment, checked. */
export interface Config {
  /** The gateway's door, where a token is set. */
  readonly gateway?: { readonly token: string; readonly clientId: string; readonly guildId?: string };
  /** The HTTP door, where a public key is set. */
  readonly publicKey?: string;
  readonly clientId?: string;
  readonly apiUrl?: string;
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly dataDir: string;
  readonly reportUrl?: string;
}

/** What is wrong with the environment, in one sentence that holds no value of it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Checks the environment. Empty variables count as absent, as a copied `.env.example` leaves them.
 *
 * @throws ConfigError where a variable is wrong or lacks the others that it needs.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${sentence(message)}`);
    throw new ConfigError(`${sentences.join('. ')}. See .env.example.`);
  }
  const read = parsed.data;
  const token = read.DISCORD_TOKEN;
  const clientId = read.DISCORD_CLIENT_ID;
  if (token !== undefined && clientId === undefined) {
    throw new ConfigError(
      'DISCORD_TOKEN is set and DISCORD_CLIENT_ID is not: set both, or neither to try the playground.',
    );
  }
  if (token === undefined && read.DISCORD_PUBLIC_KEY === undefined && clientId !== undefined) {
    throw new ConfigError('DISCORD_CLIENT_ID is set alone: add DISCORD_TOKEN (gateway) or DISCORD_PUBLIC_KEY (HTTP).');
  }
  if (token === undefined && read.DISCORD_GUILD_ID !== undefined) {
    throw new ConfigError('DISCORD_GUILD_ID is set without DISCORD_TOKEN: commands are registered only with a token.');
  }
  return {
    ...(token === undefined || clientId === undefined
      ? {}
      : { gateway: { token, clientId, ...optional('guildId', read.DISCORD_GUILD_ID) } }),
    ...optional('publicKey', read.DISCORD_PUBLIC_KEY),
    ...optional('clientId', clientId),
    ...optional('apiUrl', read.DISCORD_API_URL?.replace(/\/$/, '')),
    port: read.PORT,
    host: read.HOST,
    logLevel: read.LOG_LEVEL,
    dataDir: read.DATA_DIR,
    ...optional('reportUrl', read.REPORT_URL),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  const none: { [P in K]?: string } = {};
  return value === undefined ? none : { ...none, [key]: value };
}

function sentence(message: string): string {
  return message.startsWith('must') || message.startsWith('does') ? message : `is wrong: ${message}`;
}
