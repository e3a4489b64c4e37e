/** Milliseconds of the first instant that Discord's ids can name. */
const DISCORD_EPOCH = 1_420_070_400_000n;

let last = 0n;

/**
 * An id as Discord makes them: time, then a counter. Each one is greater than the one before.
 *
 * @see https://docs.discord.com/developers/reference#snowflakes
 */
export function snowflake(): string {
  const now = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}
