import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// One PostgreSQL for all tests; each test file gets a copy of its migrated database.
const world = './test/world/postgres.ts'
const shared = {
  globalSetup: existsSync(new URL(world, import.meta.url)) ? [world] : [],
  testTimeout: 20_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    // While one file's tests wait for the database, another's run: two are quicker even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
          testTimeout: 60_000,
        },
      },
    ],
  },
})
