import { defineConfig } from 'vitest/config'

/** Where a report as JSON goes besides the one on the screen. */
const json = process.env.VITEST_JSON

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Some tests start real processes; the machines that run them may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: json ? ['default', 'json'] : ['default'],
    ...(json && { outputFile: { json } }),
  },
})
