import { parentPort, workerData } from 'node:worker_threads';

// Vitest's own worker, and before each of its runs: no mutant is switched on, and none has been counted.
await import(workerData);
parentPort.on('message', ({ type }) => {
  if (type === 'run') globalThis.__stryker__ = undefined;
});
