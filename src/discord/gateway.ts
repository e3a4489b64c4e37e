import { Client, GatewayDispatchEvents, Options } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import * as z from 'zod';
import type { Context } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { deliver } from './deliver.ts';
import type { Metrics } from './metrics.ts';
import { type Registration, registerCommands } from './register.ts';
import { rememberingResponder } from './remembered.ts';
import type { Reply } from './respond.ts';

export interface GatewayDoor {
  readonly token: string;
  readonly clientId: string;
  /** Registers the commands in this server only. */
  readonly guildId?: string | undefined;
  /** Stands in for Discord's own address: a proxy, or a test's server. */
  readonly apiUrl?: string | undefined;
  readonly context: () => Context;
  readonly metrics: Metrics;
  readonly onFault: (fault: NonNullable<Reply['fault']>) => void;
  /** Is told what went wrong with the connection; the client itself reconnects. */
  readonly onTrouble: (what: string, error: unknown) => void;
}

export interface OpenGateway {
  readonly registration: Registration;
  /** Answers what is in flight, then disconnects. */
  close(): Promise<void>;
}

/** Only what is needed to answer: where, and with which token. */
const addressSchema = z.object({ id: z.string(), token: z.string() });

/**
 * Connects to Discord's gateway and answers interactions as Discord sent them: discord.js carries JSON and keeps nothing.
 * No intent is needed for interactions, and no presence is shown.
 *
 * @throws where Discord refuses the token or the registration.
 */
export async function openGateway(door: GatewayDoor): Promise<OpenGateway> {
  const client = new Client({
    intents: [],
    // Shards are connections, not work: one process holds all that Discord asks for. Work is shared out by the HTTP door.
    shards: 'auto',
    makeCache: Options.cacheWithLimits({}),
    allowedMentions: { parse: [] },
    ...(door.apiUrl === undefined ? {} : { rest: { api: door.apiUrl } }),
  });
  const inFlight = new Set<Promise<void>>();
  const respond = rememberingResponder();

  const answer = async (interaction: unknown): Promise<void> => {
    const address = addressSchema.safeParse(interaction);
    if (!address.success) return;
    const started = performance.now();
    const reply = respond(interaction, door.context());
    door.metrics.answered(reply, (performance.now() - started) / 1000);
    if (reply.fault !== undefined) door.onFault(reply.fault);
    const files = reply.files.map(({ name, contentType, content }) => ({ name, contentType, data: content }));
    const route = Routes.interactionCallback(address.data.id, address.data.token);
    const body = reply.response;
    const post = () => client.rest.post(route, { body, auth: false, ...(files.length > 0 ? { files } : {}) });
    await deliver(post, started);
  };

  client.on('raw', (packet: { t: string | null; d: unknown }) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    const work = answer(packet.d)
      .catch((error: unknown) => door.onTrouble('an answer was not taken', error))
      .finally(() => inFlight.delete(work));
    inFlight.add(work);
  });
  client.on('error', (error) => door.onTrouble('the connection failed', error));
  client.on('shardError', (error) => door.onTrouble('the connection failed', error));

  client.rest.setToken(door.token);
  const { clientId, guildId } = door;
  const definitions = commands.map((command) => command.define(door.context().engine.corpus.messages));
  const registration = await registerCommands(client.rest, { clientId, guildId, definitions });
  await client.login(door.token);
  return {
    registration,
    close: async () => {
      await Promise.allSettled(inFlight);
      await client.destroy();
    },
  };
}
