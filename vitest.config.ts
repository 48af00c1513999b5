import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    // Packing, installing and spawning take their time on a small machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
