import { existsSync } from 'node:fs'
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
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
})
