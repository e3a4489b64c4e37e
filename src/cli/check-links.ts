import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../corpus/data-error.ts';
import { checkLinks, type LinkResult } from './link-check.ts';
import { openDataFolder } from './open-data.ts';

const USAGE = 'usage: npm run check-links -- [--host example.org] [--report reports/links.json]';
const STATES = ['ok', 'moved', 'refused', 'gone', 'failed'] as const satisfies readonly LinkResult['state'][];
const POLITE = { concurrency: 8, timeoutMs: 20_000, pauseMs: 1000 } as const;

function readArguments(): { host: string | undefined; report: string } {
  try {
    const { values } = parseArgs({ options: { host: { type: 'string' }, report: { type: 'string' } } });
    return { host: values.host, report: values.report ?? 'reports/links.json' };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

/** Visits the address of every source. A person runs it, now and then: hundreds of servers are asked. */
async function main(): Promise<void> {
  const { host, report } = readArguments();
  if (process.env['CI'] !== undefined) {
    console.error('check-links asks hundreds of servers; a person runs it, never CI');
    process.exit(2);
  }
  const links = openDataFolder().sources.flatMap(({ id, URL: url }) =>
    url === undefined || (host !== undefined && new URL(url).host !== host) ? [] : [{ id, url }],
  );
  let done = 0;
  const results = await checkLinks(links, {
    ...POLITE,
    onResult: ({ id, url, state, status, now, reason }) => {
      done++;
      if (state !== 'ok')
        console.log(
          `${done}/${links.length}  ${state}  ${status ?? reason ?? ''}  ${id}  ${url}${now === undefined ? '' : ` -> ${now}`}`,
        );
    },
  });
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, `${JSON.stringify(results, null, 2)}\n`);
  const counts = STATES.map((state) => `${results.filter((result) => result.state === state).length} ${state}`);
  console.log(`${results.length} addresses: ${counts.join(', ')}; all of them in ${report}`);
  process.exitCode = results.some(({ state }) => state === 'gone' || state === 'failed') ? 1 : 0;
}

main().catch((error: unknown) => {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exit(1);
});
