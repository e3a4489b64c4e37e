import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { STARTS } from '../commands/starts.ts';
import { typedOptions } from '../discord/member.ts';
import { fixtureCorpus } from '../fixtures/corpus.ts';
import { Guild, partsOf, type Seen } from './guild.ts';

const optionsOf = z.object({
  options: z.array(z.object({ name: z.string(), autocomplete: z.boolean().default(false) })).default([]),
});
const choicesOf = z.object({ choices: z.array(z.unknown()) });

/** A language of Discord's client, what a card says in it that it says in no other, and words that would be of another. */
const LANGUAGES = [
  ['en-US', /World Internet Conference/, /世界互/],
  ['zh-CN', /世界互联网大会/, /世界互聯網大會/],
  ['zh-TW', /世界互聯網大會/, /世界互联网大会/],
] as const;
const UNKNOWN = /do not know this button|不认识这个按钮|不認得這個按鈕/;

/** One member, in each language, plays everything; between typing and pressing the bot is started again. */
describe('a member on Discord', { timeout: 120_000 }, () => {
  const guild = new Guild();
  const posted = new Map<string, Map<string, Seen>>();

  beforeAll(() => guild.open(), 60_000);
  afterAll(() => guild.close());

  it.each(LANGUAGES)('types every command in %s and is answered in that language', async (locale, own, other) => {
    guild.locale = locale;
    const answers = new Map<string, Seen>();
    for (const [name, [start]] of Object.entries(STARTS)) {
      const options = typedOptions<string | number>(start);
      const seen = await guild.answered(await guild.member.runSlashCommand({ name, options }));
      expect([name, seen.type]).toEqual([name, 4]);
      answers.set(name, seen);
    }
    posted.set(locale, answers);
    const card = answers.get('edition')?.message.embeds[0];
    expect(`${card?.title} ${card?.description}`).toMatch(own);
    expect(card?.title).not.toMatch(other);
  });

  it.each([
    ['en-US', 'who', 'Cook', 'Tim Cook'],
    ['zh-CN', 'who', '库克', '库克'],
    ['zh-TW', 'who', '庫克', '庫克'],
  ])('is offered names in %s while typing', async (locale, name, typed, offered) => {
    guild.locale = locale;
    const response = await guild.types(name, 'name', typed);
    expect([response?.type, response?.data]).toEqual([8, expect.stringContaining(offered)]);
  });

  it.each(LANGUAGES)('is offered something in every option that completes, in %s', async (locale) => {
    guild.locale = locale;
    const completing = commands.flatMap((command) =>
      optionsOf
        .parse(command.define(fixtureCorpus().messages))
        .options.flatMap(({ name, autocomplete }) => (autocomplete ? [[command.name, name] as const] : [])),
    );
    expect(completing.length).toBeGreaterThan(5);
    for (const [command, option] of completing) {
      const response = await guild.types(command, option, '');
      expect([command, option, response?.type]).toEqual([command, option, 8]);
      expect(choicesOf.parse(JSON.parse(response?.data ?? '')).choices, `${command} ${option}`).not.toEqual([]);
    }
  });

  it.each([
    ['en-US', 'RSF called for a boycott of the conference in 2015.', 'Reporters Without Borders'],
    ['zh-CN', '无国界记者组织2015年呼吁抵制大会', '无国界记者组织'],
    ['zh-TW', '無國界記者組織2015年呼籲抵制大會', '無國界記者組織'],
  ])('checks a claim in %s', async (locale, claim, found) => {
    guild.locale = locale;
    const checked = await guild.usesOnMessage('Check this claim', claim);
    expect([checked.message.flags, checked.message.embeds[0]?.description]).toEqual([
      64,
      expect.stringContaining(found),
    ]);
  });

  it('sees the bot go and come back', async () => {
    expect(await guild.bot.stop()).toBe(0);
    await guild.startBot();
  });

  it.each(LANGUAGES)('presses everything under the older answers in %s', async (locale) => {
    guild.locale = locale;
    for (const [name, seen] of posted.get(locale) ?? []) {
      const { messageId } = seen;
      let pressed = 0;
      for (const { custom_id: customId, options, disabled } of partsOf(seen)) {
        if (customId === undefined || disabled === true) continue;
        const values = options?.slice(-1).map(({ value }) => value);
        const interaction =
          values === undefined
            ? await guild.member.clickButton({ messageId, customId })
            : await guild.member.selectMenu({ messageId, customId, values });
        const next = await guild.answered(interaction);
        // A new message, or the old one changed.
        expect([4, 7], `${name} ${customId}`).toContain(next.type);
        expect(next.json).not.toMatch(UNKNOWN);
        pressed++;
      }
      expect([name, pressed > 0]).toEqual([name, true]);
    }
  });
});
