import type { APIUser } from 'discord-api-types/v10';

/** The one who uses the page. Names are the page's own words, filled in when they are drawn. */
export const YOU = '1000000000000000004';
/** One who has written in the channel before, so that there is a message to try things on. */
export const OTHER = '1000000000000000005';

/** A user as Discord's JSON has them. */
export function userJson({ id, name, bot = false }: { id: string; name: string; bot?: boolean }): APIUser {
  return { id, username: name, global_name: name, avatar: null, discriminator: '0', ...(bot ? { bot } : {}) };
}
