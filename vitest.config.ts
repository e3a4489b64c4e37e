import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests start the whole bot, a browser and a stand-in for Discord side by side: on a small machine they wait for each other.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // CI counts the results.
    reporters:
      process.env['CI'] === undefined ? ['default'] : ['default', ['json', { outputFile: 'reports/tests.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}', 'commands/**/*.ts'],
      // What runs in a browser, on an edge runtime or in a process of its own is tested there, where nobody counts lines.
      exclude: ['src/playground/page/**', 'src/main.ts', 'src/discord/worker.ts', 'src/cli/**', '**/*.d.ts'],
      reporter: ['text', 'json-summary'],
      thresholds: { lines: 95 },
    },
  },
});
