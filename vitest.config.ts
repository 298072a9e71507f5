import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// One PostgreSQL for all tests; each test file gets a copy of its migrated database.
const world = './test/world/postgres.ts'
const shared = {
  globalSetup: existsSync(new URL(world, import.meta.url)) ? [world] : [],
  // Long enough for a slow machine where others work too: what hangs is told all the same.
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    // While one file's tests wait for the database or a deadline, another's run: three are quicker even on two cores.
    maxWorkers: Math.max(3, availableParallelism()),
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'near',
          include: [
            'src/**/*.test.{ts,tsx}',
            'db/**/*.test.ts',
            'test/{conventions,golden,world}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
