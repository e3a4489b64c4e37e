import { ChannelType } from 'discord-api-types/v10';
import { DigitalDiscord } from 'discord-digital-twin';
import { z } from 'zod';
import { Bot, dataFolder } from './bot.ts';
import { Wire } from './wire.ts';

export const CHANNEL = '300000000000000001';
export const MEMBER = '200000000000000001';
const BOT_ID = '400000000000000001';

const part = z.object({
  label: z.string().optional(),
  custom_id: z.string().optional(),
  disabled: z.boolean().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});
const callback = z.object({
  embeds: z.array(z.object({ title: z.string().optional(), description: z.string() })),
  components: z.array(z.object({ components: z.array(part) })),
  flags: z.int().optional(),
});

type Part = z.infer<typeof part>;
type Broadcast = (event: string, data: unknown) => void;

/** An answer as the channel has it. */
export interface Seen {
  readonly type: number;
  readonly messageId: string;
  readonly json: string;
  readonly message: z.infer<typeof callback>;
}

/** A Discord of its own with one channel, and the whole bot, in its own process, logged in to it. */
export class Guild {
  readonly discord = new DigitalDiscord({
    channels: [{ id: CHANNEL, name: 'general', type: ChannelType.GuildText }],
    users: [{ id: MEMBER, username: 'member' }],
    botUser: { id: BOT_ID },
  });
  /** The language of the member's client. */
  locale = 'en-US';
  readonly #data = dataFolder();
  readonly #wire = new Wire();
  #apiUrl = '';
  #bot: Bot | undefined;

  get bot(): Bot {
    if (this.#bot === undefined) throw new Error('the bot was not started');
    return this.#bot;
  }

  get member() {
    return this.discord.channel(CHANNEL).user(MEMBER);
  }

  async open(): Promise<void> {
    await this.discord.start();
    this.#speaks();
    this.#apiUrl = await this.#wire.start(this.discord.restUrl);
    await this.startBot();
  }

  async close(): Promise<void> {
    this.#bot?.kill();
    this.#wire.stop();
    await this.discord.stop();
    this.#data.remove();
  }

  async startBot(): Promise<void> {
    this.#bot = new Bot({
      DISCORD_TOKEN: this.discord.botToken,
      DISCORD_CLIENT_ID: BOT_ID,
      DISCORD_API_URL: this.#apiUrl,
      DATA_DIR: this.#data.path,
    });
    await this.#bot.says(/connected to the gateway/);
  }

  /** The response to an interaction, whatever it is. */
  async response({ id }: { id: string }) {
    const channel = this.discord.channel(CHANNEL);
    await channel.waitForInteractionAck({ interactionId: id, timeout: 20_000 });
    return channel.getInteractionResponse(id);
  }

  /** The message with which an interaction was answered. */
  async answered(interaction: { id: string }): Promise<Seen> {
    const response = await this.response(interaction);
    if (response?.data == null) throw new Error('no response');
    const { type, messageId, data } = response;
    return { type, messageId: messageId ?? '', json: data, message: callback.parse(JSON.parse(data)) };
  }

  /** Uses a message command on a message with this text. */
  async usesOnMessage(name: string, content: string): Promise<Seen> {
    const resolved = { messages: { '77': { id: '77', content } } };
    const data = { id: '1', name, type: 3, target_id: '77', resolved };
    return this.answered(await this.discord.simulateInteraction({ type: 2, channelId: CHANNEL, userId: MEMBER, data }));
  }

  /** Types into an option; returns the response with its choices. */
  async types(name: string, option: string, value: string) {
    const data = { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] };
    return this.response(await this.discord.simulateInteraction({ type: 4, channelId: CHANNEL, userId: MEMBER, data }));
  }

  /** The stand-in plays every client in English: what it sends is given the member's language on its way. */
  #speaks(): void {
    const server: unknown = Reflect.get(this.discord, 'server');
    const { gateway } = z.object({ gateway: z.custom<{ broadcast: Broadcast }>() }).parse(server);
    const broadcast = gateway.broadcast.bind(gateway);
    gateway.broadcast = (event, data) => {
      const isSpoken = typeof data === 'object' && data !== null && 'locale' in data;
      broadcast(event, isSpoken ? { ...data, locale: this.locale } : data);
    };
  }
}

/** The buttons and menus under an answer. */
export function partsOf({ message }: Seen): Part[] {
  return message.components.flatMap(({ components }) => components);
}
