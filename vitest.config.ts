import { defineConfig } from 'vitest/config';

// Tests start the whole bot, a browser and a stand-in for Discord side by side: on a small machine they wait for each other.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
