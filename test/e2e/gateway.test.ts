import { ChannelType } from 'discord-api-types/v10';
import { DigitalDiscord } from 'discord-digital-twin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Bot, dataFolder } from './bot.ts';
import { Wire } from './wire.ts';

const CHANNEL = '300000000000000001';
const ASKER = '200000000000000001';
const BOT_ID = '400000000000000001';

const callback = z.object({
  embeds: z.array(z.object({ title: z.string().optional(), description: z.string() })),
  components: z.array(
    z.object({
      components: z.array(
        z.object({
          label: z.string().optional(),
          custom_id: z.string().optional(),
          options: z.array(z.object({ value: z.string() })).optional(),
        }),
      ),
    }),
  ),
  flags: z.int().optional(),
});

/** The whole bot in its own process, logged in to a Discord of its own; it is started again in the middle. */
describe('the bot on the gateway', () => {
  const discord = new DigitalDiscord({
    channels: [{ id: CHANNEL, name: 'general', type: ChannelType.GuildText }],
    users: [{ id: ASKER, username: 'asker' }],
    botUser: { id: BOT_ID },
  });
  const data = dataFolder();
  const wire = new Wire();
  let apiUrl: string;
  let bot: Bot;

  const start = async (): Promise<void> => {
    bot = new Bot({
      DISCORD_TOKEN: discord.botToken,
      DISCORD_CLIENT_ID: BOT_ID,
      DISCORD_API_URL: apiUrl,
      DATA_DIR: data.path,
    });
    await bot.says(/connected to the gateway/);
  };
  const answered = async ({ id }: { id: string }) => {
    const channel = discord.channel(CHANNEL);
    await channel.waitForInteractionAck({ interactionId: id, timeout: 20_000 });
    const response = await channel.getInteractionResponse(id);
    if (response?.data == null) throw new Error('no response');
    return {
      type: response.type,
      messageId: response.messageId ?? '',
      json: response.data,
      message: callback.parse(JSON.parse(response.data)),
    };
  };
  const asker = () => discord.channel(CHANNEL).user(ASKER);
  const customId = (message: z.infer<typeof callback>, label: string): string => {
    const all = message.components.flatMap(({ components }) => components);
    return all.find((one) => one.label === label)?.custom_id ?? '';
  };

  beforeAll(async () => {
    await discord.start();
    apiUrl = await wire.start(discord.restUrl);
    await start();
  }, 60_000);
  afterAll(async () => {
    bot?.kill();
    wire.stop();
    await discord.stop();
    data.remove();
  });

  let posted: Awaited<ReturnType<typeof answered>>;

  it('registers its commands', async () => {
    const names = (await discord.prisma.applicationCommand.findMany()).map(({ name }) => name);
    expect(names).toContain('ask');
  });

  it('answers /ask', async () => {
    const options = [{ name: 'question', type: 3, value: 'Who called for a boycott in 2015?' }];
    posted = await answered(await asker().runSlashCommand({ name: 'ask', options }));
    expect(posted.type).toBe(4);
    expect(posted.message.embeds[0]?.description).toContain('**Reporters Without Borders**');
  });

  it('completes a question', async () => {
    const options = [{ name: 'question', type: 3, value: 'who called', focused: true }];
    const { id } = await discord.simulateInteraction({
      type: 4,
      channelId: CHANNEL,
      userId: ASKER,
      data: { id: '1', name: 'ask', type: 1, options },
    });
    const channel = discord.channel(CHANNEL);
    await channel.waitForInteractionAck({ interactionId: id, timeout: 20_000 });
    const response = await channel.getInteractionResponse(id);
    expect([response?.type, response?.data]).toEqual([8, expect.stringContaining('Who called for a boycott in 2015?')]);
  });

  it('answers buttons on a message that was posted before a restart', async () => {
    expect(await bot.stop()).toBe(0);
    await start();
    const pressed = await answered(
      await asker().clickButton({ messageId: posted.messageId, customId: customId(posted.message, '中文') }),
    );
    expect([pressed.type, pressed.messageId]).toEqual([7, posted.messageId]);
    expect(pressed.message.embeds[0]?.description).toContain('无国界记者组织');
    const cited = await answered(
      await asker().clickButton({ messageId: posted.messageId, customId: customId(pressed.message, '引用') }),
    );
    expect([cited.type, cited.message.flags]).toEqual([4, 64]);
  }, 60_000);

  it.each([
    ['edition', [{ name: 'year', type: 4, value: 2015 }], '2017 ▶'],
    [
      'edition',
      [
        { name: 'year', type: 4, value: 2015 },
        { name: 'lang', type: 3, value: 'zh-Hant' },
      ],
      '批評與回應',
    ],
    ['timeline', [], '中文'],
    [
      'compare',
      [
        { name: 'first', type: 4, value: 2014 },
        { name: 'second', type: 4, value: 2015 },
      ],
      '中文',
    ],
    [
      'who',
      [
        { name: 'name', type: 3, value: 'tim-cook' },
        { name: 'lang', type: 3, value: 'zh-Hans' },
      ],
      'English',
    ],
    ['sources', [], /more on record/],
    ['about', [], 'Privacy'],
  ])('plays /%s and a button under it', async (name, options, label) => {
    const shown = await answered(await asker().runSlashCommand({ name, options }));
    expect(shown.type).toBe(4);
    const all = shown.message.components.flatMap(({ components }) => components);
    const button = all.find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label ?? '')));
    const pressed = await answered(
      await asker().clickButton({ messageId: shown.messageId, customId: button?.custom_id ?? '' }),
    );
    expect(pressed.message.embeds[0]?.description).not.toBe(shown.message.embeds[0]?.description);
    expect(pressed.json).not.toMatch(/do not know this button/);
  });

  it('opens an edition from the menu under the timeline', async () => {
    const shown = await answered(await asker().runSlashCommand({ name: 'timeline' }));
    const all = shown.message.components.flatMap(({ components }) => components);
    const menu = all.find(({ options }) => options !== undefined);
    const opened = await answered(
      await asker().selectMenu({ messageId: shown.messageId, customId: menu?.custom_id ?? '', values: ['2017'] }),
    );
    expect(opened.message.embeds[0]?.title).toBe('Fourth World Internet Conference');
  });

  it('checks a claim on a message, privately', async () => {
    const content = 'RSF called for a boycott of the conference in 2015.';
    const resolved = { messages: { '77': { id: '77', content } } };
    const data = { id: '1', name: 'Check this claim', type: 3, target_id: '77', resolved };
    const checked = await answered(
      await discord.simulateInteraction({ type: 2, channelId: CHANNEL, userId: ASKER, data }),
    );
    expect(checked.message.flags).toBe(64);
    expect(checked.message.embeds[0]?.description).toContain('• Reporters Without Borders called for a boycott');
  });

  it('never writes its token, a question or a member into its log', () => {
    expect(bot.output).not.toContain(discord.botToken);
    expect(bot.output).not.toMatch(/boycott|200000000000000001/);
  });
});
