import { type DestinationStream, type Logger, pino } from 'pino';

const HIDDEN = '[secret]';

/** A bot's token wherever it stands: three parts with dots between. */
const BOT_TOKEN = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g;
/** Addresses that hold the token of an interaction or a webhook. */
const TOKEN_IN_PATH = /((?:interactions|webhooks)\/\d+)\/[^/\s"\\?]+/g;
/** Fields that hold a secret, at any depth, also in JSON inside a text. */
const SECRET_FIELD = /(\\*"(?:[\w-]*token|authorization|[\w-]*secret|password)\\*"\s*:\s*\\*")[^"\\]*/gi;
const SECRET_HEADER = /\b(Bot|Bearer) [\w.-]{10,}/g;

/**
 * Takes secrets out of a line. It works on the finished line, so that it sees what is nested, in an error's message or in its
 * stack, where lists of paths do not reach.
 *
 * @param secrets what is known to be secret, whatever it looks like.
 */
export function scrub(line: string, secrets: readonly string[] = []): string {
  const known = secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
  return known
    .replace(SECRET_FIELD, `$1${HIDDEN}`)
    .replace(SECRET_HEADER, `$1 ${HIDDEN}`)
    .replace(TOKEN_IN_PATH, `$1/${HIDDEN}`)
    .replace(BOT_TOKEN, HIDDEN);
}

export interface LogOptions {
  readonly level: string;
  readonly secrets: readonly string[];
  /** Standard output where none is given. */
  readonly destination?: DestinationStream;
}

/** Opens the log: JSON lines without secrets. A line break in a message stays inside its line, as JSON writes it. */
export function openLog({ level, secrets, destination }: LogOptions): Logger {
  const hooks = { streamWrite: (line: string) => scrub(line, secrets) };
  return destination === undefined ? pino({ level, hooks }) : pino({ level, hooks }, destination);
}
