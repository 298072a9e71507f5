import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with a readable list when axe finds a breach of WCAG 2.2 A or AA, or of its own best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await listBreaches(page)).toEqual([])
}

/** Each breach as one line: rule, what it means, where. */
export async function listBreaches(page: Page): Promise<string[]> {
  // Evaluated, not added as a script element: the page's security policy rightly stops those.
  await page.evaluate(axe)
  const results = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${rule.help} (${node.target.join(' ')}) ${node.failureSummary ?? ''}`,
    ),
  )
}
