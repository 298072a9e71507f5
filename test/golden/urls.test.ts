import { test } from 'vitest'
import { anApplication } from '../world/application.ts'
import { expectGolden } from './golden.ts'

test('test/golden/urls.txt lists every address of the application', async () => {
  const { app } = await anApplication({ example: true })
  const routes = app.routes
    .filter((route) => route.method !== 'ALL')
    .map((route) => `${route.path} ${route.method}`)
  expectGolden('test/golden/urls.txt', `${[...new Set(routes)].sort().join('\n')}\n`)
})
