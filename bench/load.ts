import { generateKeyPairSync } from 'node:crypto';
import { openDataFolder } from '../src/cli/open-data.ts';
import { type Run, run, Server, signAll } from './load-client.ts';
import { Members, PER_QUESTION } from './load-mix.ts';

/**
 * How many signed interactions one core answers, beside the least that any bot must do: check the signature and answer PING.
 * `load-mix.ts` says what members cause. The servers run in processes of their own on this machine. `--quick` takes a minute or
 * two; without it, memory is watched over 200,000 interactions.
 */
const quick = process.argv.includes('--quick');
const SECONDS = quick ? 4 : 20;
const MEMORY = { first: 1000, last: quick ? 5000 : 200_000, minutes: quick ? 0.5 : 40 };
/** Interactions are signed for five minutes. */
const BATCH_SECONDS = 240;
const BATCH = 10_000;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** More than any run answers in its time: a fresh question comes again only when nothing remembers it. */
const QUESTIONS = SECONDS * 400;

const members = new Members(openDataFolder());
const signed = (bodies: readonly string[], everyNthBad = 0) => signAll(bodies, privateKey, everyNthBad);
const asksOf = (bodies: readonly string[]) => bodies.filter((_, n) => n % PER_QUESTION === 3);
const pings = Array.from({ length: 2000 }, (_, n) => JSON.stringify({ type: 1, id: String(n) }));
const table: Record<string, Run> = {};

const floor = await Server.start('floor', hex);
const bot = await Server.start('bot', hex);
const load = { count: 1_000_000, seconds: SECONDS };
// Warmed up: the code is compiled, and common questions have been asked before.
const asked = signed(members.common());
await run(bot, { requests: asked, count: asked.length, seconds: BATCH_SECONDS });
const half = (of: string): number => (table[of]?.perSecond ?? 0) / 2;
table['floor: ping'] = await run(floor, { ...load, requests: signed(pings) });
table['bot: ping'] = await run(bot, { ...load, requests: signed(pings) });
table['usual'] = await run(bot, { ...load, requests: signed(members.usual(QUESTIONS)) });
table['usual, half load'] = await run(bot, {
  ...load,
  requests: signed(members.usual(QUESTIONS)),
  rate: half('usual'),
});
table['usual, 20 % bad signatures'] = await run(bot, { ...load, requests: signed(members.usual(QUESTIONS), 5) });
table['fresh'] = await run(bot, { ...load, requests: signed(members.fresh(QUESTIONS)) });
table['fresh, half load'] = await run(bot, {
  ...load,
  requests: signed(members.fresh(QUESTIONS)),
  rate: half('fresh'),
});
table['fresh, questions only'] = await run(bot, { ...load, requests: signed(asksOf(members.fresh(QUESTIONS))) });
floor.stop();
bot.stop();

const fresh = await Server.start('bot', hex);
let answered = 0;
const until = async (count: number): Promise<void> => {
  const end = performance.now() + MEMORY.minutes * 60_000;
  while (answered < count && performance.now() < end) {
    const left = Math.min(count - answered, BATCH);
    const bodies = members.usual(Math.ceil(left / PER_QUESTION));
    answered += (await run(fresh, { requests: signed(bodies), count: left, seconds: BATCH_SECONDS })).sent;
  }
};
await until(MEMORY.first);
const early = { answered, ...(await fresh.usage()) };
await until(MEMORY.last);
const late = { answered, ...(await fresh.usage()) };
fresh.stop();

const share = (mix: string): number =>
  (table[mix]?.perCoreSecond ?? 0) / (table['floor: ping']?.perCoreSecond ?? Number.NaN);
const shares = { usual: share('usual'), fresh: share('fresh') };
const growth = { heap: late.heapUsed / early.heapUsed - 1, rss: late.rss / early.rss - 1 };
console.table(Object.fromEntries(Object.entries(table).map(([name, result]) => [name, rounded(result)])));
console.log(`share of the floor: usual ${shares.usual.toFixed(3)}, fresh ${shares.fresh.toFixed(3)}`);
console.log(`memory after ${early.answered}: heap ${mb(early.heapUsed)}, resident ${mb(early.rss)}`);
console.log(
  `memory after ${late.answered}: heap ${mb(late.heapUsed)} (${percent(growth.heap)}), resident ${mb(late.rss)} (${percent(growth.rss)})`,
);
console.log(JSON.stringify({ table, shares, early, late, growth }));

function rounded(result: Run): Record<string, number> {
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, Number(value.toFixed(1))]));
}

function mb(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function percent(part: number): string {
  return `${part < 0 ? '' : '+'}${(part * 100).toFixed(1)} %`;
}
