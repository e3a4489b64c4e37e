import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keys } from '../discord/keys.ts';
import { Bot, dataFolder } from './bot.ts';

const data = dataFolder();
const health = z.object({ facts: z.number() });
const MORE = `
- id: 2015-one-more
  date: 2015-12
  kind: venue
  text:
    en: In December 2015, visitors of the second World Internet Conference could borrow bicycles.
    zh: 2015年12月，第二届世界互联网大会的来宾可以借用自行车。
  asks:
    en: [Could visitors borrow bicycles in 2015?]
    zh: [2015年来宾可以借自行车吗？]
  sources:
    - { id: xinhua-2015, via: read, at: [第二届, 开幕] }
`;
let bot: Bot | undefined;

afterEach(() => bot?.kill());
afterAll(() => data.remove());

async function facts(): Promise<number> {
  return health.parse(await (await fetch('http://127.0.0.1:38475/healthz')).json()).facts;
}

describe('SIGHUP', { timeout: 90_000 }, () => {
  it('refuses broken data with file and line while the old answers, and takes it once it is mended', async () => {
    const file = join(data.path, 'facts/2015.yaml');
    const whole = readFileSync(file, 'utf8');
    const env = { DISCORD_PUBLIC_KEY: keys().publicKey, PORT: '38475', DATA_DIR: data.path };
    bot = new Bot(env);
    await bot.says(/HTTP interactions/);
    const before = await facts();

    appendFileSync(file, '- id: half-written\n  kind: venue\n');
    bot.signal('SIGHUP');
    await bot.says(/the new data is refused/);
    expect(bot.output).toMatch(/facts\/2015\.yaml:\d+: /);
    expect(await facts()).toBe(before);

    writeFileSync(file, whole + MORE);
    bot.signal('SIGHUP');
    await bot.says(/corpus reloaded|refused.*refused/s);
    expect(bot.output).toContain('corpus reloaded');
    expect(await facts()).toBe(before + 1);
    expect(await bot.stop()).toBe(0);
  });
});
