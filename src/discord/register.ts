import { DiscordAPIError, type REST } from 'discord.js';
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';
import * as z from 'zod';

export interface Registration {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

const registeredSchema = z.array(z.looseObject({ id: z.string(), name: z.string(), type: z.int().default(1) }));
type Registered = z.infer<typeof registeredSchema>[number];

/**
 * Makes Discord's list of commands the one given, and changes only what differs.
 *
 * @param guildId registers in one server only, where changes show at once.
 * @returns the names of what was created, changed and removed: all empty where nothing differed.
 */
export async function registerCommands(
  rest: REST,
  {
    clientId,
    guildId,
    definitions,
  }: {
    readonly clientId: string;
    readonly guildId?: string | undefined;
    readonly definitions: readonly RESTPostAPIApplicationCommandsJSONBody[];
  },
): Promise<Registration> {
  const route =
    guildId === undefined ? Routes.applicationCommands(clientId) : Routes.applicationGuildCommands(clientId, guildId);
  const registered = await registeredCommands(rest, route);
  if (registered === null) {
    await rest.put(route, { body: definitions });
    return { created: definitions.map(({ name }) => name), changed: [], removed: [] };
  }
  const key = ({ name, type = 1 }: { name: string; type?: number | undefined }) => `${type} ${name}`;
  const wanted = new Map(definitions.map((definition) => [key(definition), definition]));
  const known = new Map(registered.map((command) => [key(command), command]));
  const created = [...wanted].filter(([name]) => !known.has(name)).map(([, definition]) => definition);
  const removed = [...known].filter(([name]) => !wanted.has(name)).map(([, command]) => command);
  const changed = [...wanted].flatMap(([name, definition]) => {
    const command = known.get(name);
    return command !== undefined && differs(definition, command) ? [{ command, definition }] : [];
  });
  for (const { id } of removed) await rest.delete(`${route}/${id}`);
  for (const { command, definition } of changed) await rest.patch(`${route}/${command.id}`, { body: definition });
  for (const definition of created) await rest.post(route, { body: definition });
  return {
    created: created.map(({ name }) => name),
    changed: changed.map(({ definition }) => definition.name),
    removed: removed.map(({ name }) => name),
  };
}

/** What is registered, with its localisations; null where a stand-in for Discord does not tell. */
async function registeredCommands(rest: REST, route: `/${string}`): Promise<Registered[] | null> {
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    return registeredSchema.parse(await rest.get(route, { query }));
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 404 || error.status === 405)) return null;
    throw error;
  }
}

/** Whether Discord's version of a command lacks, or has otherwise, anything of what is wanted. */
function differs(wanted: unknown, registered: unknown): boolean {
  if (isEmpty(wanted) && isEmpty(registered)) return false;
  if (Array.isArray(wanted) && Array.isArray(registered)) {
    return wanted.length !== registered.length || wanted.some((item, n) => differs(item, registered[n]));
  }
  if (isRecord(wanted) && isRecord(registered)) {
    return (
      Object.entries(wanted).some(([name, value]) => differs(value, registered[name])) || hasMore(registered, wanted)
    );
  }
  return wanted !== registered;
}

/** What Discord leaves out when it is at its default, or sends as null or empty. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

/** Whether an option has a setting or a localisation that is wanted no longer. Discord adds ids and versions itself. */
function hasMore(registered: Record<string, unknown>, wanted: Record<string, unknown>): boolean {
  const own = new Set(['id', 'application_id', 'version', 'default_member_permissions', 'dm_permission', 'nsfw']);
  const more = ['type', 'guild_id', 'handler', 'default_permission'];
  return Object.entries(registered).some(
    ([name, value]) => !(name in wanted) && !own.has(name) && !more.includes(name) && !isEmpty(value),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
