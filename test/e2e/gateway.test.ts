import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Guild, partsOf, type Seen } from './guild.ts';

/** The whole bot in its own process, logged in to a Discord of its own; it is started again in the middle. */
describe('the bot on the gateway', () => {
  const guild = new Guild();
  const idOf = (seen: Seen, label: string): string => partsOf(seen).find((one) => one.label === label)?.custom_id ?? '';
  let posted: Seen;

  beforeAll(() => guild.open(), 60_000);
  afterAll(() => guild.close());

  it('registers its commands', async () => {
    const names = (await guild.discord.prisma.applicationCommand.findMany()).map(({ name }) => name);
    expect(names).toContain('ask');
  });

  it('answers /ask', async () => {
    const options = [{ name: 'question', type: 3, value: 'Who called for a boycott in 2015?' }];
    posted = await guild.answered(await guild.member.runSlashCommand({ name: 'ask', options }));
    expect(posted.type).toBe(4);
    expect(posted.message.embeds[0]?.description).toContain('**Reporters Without Borders**');
  });

  it('completes a question', async () => {
    const response = await guild.types('ask', 'question', 'who called');
    expect([response?.type, response?.data]).toEqual([8, expect.stringContaining('Who called for a boycott in 2015?')]);
  });

  it('answers buttons on a message that was posted before a restart', async () => {
    expect(await guild.bot.stop()).toBe(0);
    await guild.startBot();
    const { messageId } = posted;
    const press = async (customId: string): Promise<Seen> =>
      guild.answered(await guild.member.clickButton({ messageId, customId }));
    const pressed = await press(idOf(posted, '中文'));
    expect([pressed.type, pressed.messageId]).toEqual([7, messageId]);
    expect(pressed.message.embeds[0]?.description).toContain('无国界记者组织');
    const cited = await press(idOf(pressed, '引用'));
    expect([cited.type, cited.message.flags]).toEqual([4, 64]);
  }, 60_000);

  it('opens an edition from the menu under the timeline', async () => {
    const shown = await guild.answered(await guild.member.runSlashCommand({ name: 'timeline' }));
    const customId = partsOf(shown).find(({ options }) => options !== undefined)?.custom_id ?? '';
    const opened = await guild.answered(
      await guild.member.selectMenu({ messageId: shown.messageId, customId, values: ['2017'] }),
    );
    expect(opened.message.embeds[0]?.title).toBe('Fourth World Internet Conference');
  });

  it('checks a claim on a message, privately', async () => {
    const checked = await guild.usesOnMessage(
      'Check this claim',
      'RSF called for a boycott of the conference in 2015.',
    );
    expect(checked.message.flags).toBe(64);
    expect(checked.message.embeds[0]?.description).toContain('• Reporters Without Borders called for a boycott');
  });

  it('never writes its token, a question or a member into its log', () => {
    expect(guild.bot.output).not.toContain(guild.discord.botToken);
    expect(guild.bot.output).not.toMatch(/boycott|200000000000000001/);
  });
});
