import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker } from 'vitest/node';

let thread: Worker | undefined;

/**
 * Runs every mutant in one thread, which Vitest would start anew for each: our own modules are evaluated again, so that a
 * mutant is met everywhere, but what they import from packages stays, which is what takes seconds.
 */
export const KEPT_THREAD: PoolRunnerInitializer = { name: 'kept-thread', createPoolWorker };

function createPoolWorker({ distPath, env, execArgv }: PoolOptions): PoolWorker {
  const kept = (thread ??= startThread(join(distPath, 'workers/threads.js'), { env, execArgv }));
  const listeners: [event: string, listener: (message: unknown) => void][] = [];
  return {
    name: KEPT_THREAD.name,
    on(event, listener) {
      kept.on(event, listener);
      listeners.push([event, listener]);
    },
    off: (event, listener) => void kept.off(event, listener),
    send(message) {
      if (message.type !== 'stop') return kept.postMessage(message);
      for (const [event, listener] of listeners)
        if (event === 'message') listener({ type: 'stopped', __vitest_worker_response__: true });
    },
    deserialize: (message) => message,
    start: async () => {},
    stop: async () => {
      for (const [event, listener] of listeners) kept.off(event, listener);
    },
  };
}

function startThread(entry: string, options: Pick<PoolOptions, 'env' | 'execArgv'>): Worker {
  const started = new Worker(new URL('kept-thread.mjs', import.meta.url), { ...options, workerData: entry });
  started.unref();
  return started;
}
