import { generateKeyPairSync } from 'node:crypto';
import { readDataFolder } from '../src/corpus/folder.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { type Run, run, Server, signAll } from './load-client.ts';

/**
 * How many signed interactions one core answers, beside the least that any bot must do: check the signature and answer PING.
 * The servers run in processes of their own on this machine. `--quick` takes a minute; without it, memory is watched over
 * 200,000 interactions.
 */
const quick = process.argv.includes('--quick');
const SECONDS = quick ? 4 : 20;
const MEMORY = { first: 1000, last: quick ? 5000 : 200_000, minutes: quick ? 0.5 : 40 };
/** Interactions are signed for five minutes. */
const BATCH_SECONDS = 240;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** What a member causes: completions while they type, then a question, and other commands. None is asked twice in a row. */
function interactions(): string[] {
  const { facts, editions } = loadCorpus(readDataFolder('data'));
  const questions = facts.flatMap(({ asks }) => [asks.en[0] ?? '', asks.zh[0] ?? '']);
  const make = (type: number, name: string, options: readonly unknown[], n: number): string => {
    const head = { id: String(1_000_000_000_000_000_000n + BigInt(n)), token: 'token', locale: 'en-US' };
    return JSON.stringify({ ...head, type, user: { id: '1' }, data: { id: '5', name, type: 1, options } });
  };
  return questions.flatMap((question, n) => {
    const typed = [0.25, 0.5, 0.75].map((share) => question.slice(0, Math.ceil(question.length * share)));
    const year = editions[n % editions.length]?.year ?? 2015;
    return [
      ...typed.map((value) => make(4, 'ask', [{ name: 'question', type: 3, value, focused: true }], n)),
      make(2, 'ask', [{ name: 'question', type: 3, value: question }], n),
      make(2, 'edition', [{ name: 'year', type: 4, value: year }], n),
    ];
  });
}

const bodies = interactions();
const asks = bodies.filter((body) => body.includes('"type":2') && body.includes('"name":"ask"'));
const pings = Array.from({ length: 2000 }, (_, n) => JSON.stringify({ type: 1, id: String(n) }));
const table: Record<string, Run> = {};

const floor = await Server.start('floor', hex);
const bot = await Server.start('bot', hex);
const load = { count: 1_000_000, seconds: SECONDS };
await run(bot, { requests: signAll(bodies, privateKey), count: 400, seconds: 60 });
table['floor: ping'] = await run(floor, { ...load, requests: signAll(pings, privateKey) });
table['bot: ping'] = await run(bot, { ...load, requests: signAll(pings, privateKey) });
table['bot: mixed'] = await run(bot, { ...load, requests: signAll(bodies, privateKey) });
table['bot: questions only'] = await run(bot, { ...load, requests: signAll(asks, privateKey) });
table['bot: mixed, 20 % bad signatures'] = await run(bot, { ...load, requests: signAll(bodies, privateKey, 5) });
const rate = (table['bot: mixed']?.perSecond ?? 0) / 2;
table['bot: mixed, half load'] = await run(bot, { ...load, requests: signAll(bodies, privateKey), rate });
floor.stop();
bot.stop();

const fresh = await Server.start('bot', hex);
let answered = 0;
const until = async (count: number): Promise<void> => {
  const end = performance.now() + MEMORY.minutes * 60_000;
  while (answered < count && performance.now() < end) {
    const batch = { requests: signAll(bodies, privateKey), count: count - answered, seconds: BATCH_SECONDS };
    answered += (await run(fresh, batch)).sent;
  }
};
await until(MEMORY.first);
const early = { answered, ...(await fresh.usage()) };
await until(MEMORY.last);
const late = { answered, ...(await fresh.usage()) };
fresh.stop();

const share = (table['bot: mixed']?.perCoreSecond ?? 0) / (table['floor: ping']?.perCoreSecond ?? 1);
const growth = { heap: late.heapUsed / early.heapUsed - 1, rss: late.rss / early.rss - 1 };
console.table(Object.fromEntries(Object.entries(table).map(([name, result]) => [name, rounded(result)])));
console.log(`share of the floor, mixed: ${share.toFixed(3)}`);
console.log(`memory after ${early.answered}: heap ${mb(early.heapUsed)}, resident ${mb(early.rss)}`);
console.log(
  `memory after ${late.answered}: heap ${mb(late.heapUsed)} (${percent(growth.heap)}), resident ${mb(late.rss)} (${percent(growth.rss)})`,
);
console.log(JSON.stringify({ table, share, early, late, growth }));

function rounded(result: Run): Record<string, number> {
  return Object.fromEntries(Object.entries(result).map(([name, value]) => [name, Number(value.toFixed(1))]));
}

function mb(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function percent(part: number): string {
  return `${part < 0 ? '' : '+'}${(part * 100).toFixed(1)} %`;
}
