import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Threads share one loaded process; two, because the build machines have two cores.
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'service', include: ['test/**/*.test.ts'], exclude: ['test/web/**'] },
      },
      {
        // Builds what people see, starts the service with it and looks at it in a real browser.
        extends: true,
        test: {
          name: 'web',
          include: ['test/web/**/*.test.ts'],
          globalSetup: ['test/web/support/build-web.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
