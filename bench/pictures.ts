import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectFolder } from '../src/platform/project-folder.ts'
import { openBrowser } from '../test/journeys/browser.ts'
import { shrink } from './shrink.ts'

// Makes docs/pictures anew from a running product with the example region:
// node bench/pictures.ts http://127.0.0.1:3000
const address = process.argv[2] ?? 'http://127.0.0.1:3000'
const folder = join(projectFolder, 'docs', 'pictures')

const period = 'projekt=nimr&kommun=2418&fran=2018-09-01&till=2022-03-31'
const pages: readonly (readonly [name: string, path: string, link?: string])[] = [
  ['idag', '/'],
  ['foretag', '/foretag'],
  ['ett-foretag', '/foretag?sok=Myrbrynets', 'Myrbrynets Mark & Anläggning AB'],
  ['logga-samtal', '/foretag?sok=Myrbrynets', 'Myrbrynets Mark & Anläggning AB|Logga ett samtal'],
  ['behov', '/behov'],
  ['insatser', '/insatser'],
  ['en-insats', '/insatser', 'Första medarbetaren'],
  ['kalender', '/kalender'],
  ['utbud', '/utbud'],
  ['uppfoljning', `/uppfoljning?${period}`],
  ['underlag', `/uppfoljning/companies_not_counted?${period}`],
  ['slutrapport', '/rapporter', 'Slutrapport'],
]

mkdirSync(folder, { recursive: true })
const browser = await openBrowser()
try {
  for (const [width, height] of [
    [1280, 860],
    [390, 844],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'sv-SE' })
      const page = await context.newPage()
      await page.goto(`${address}/logga-in`)
      await page.getByRole('button', { name: 'Tove Granvik' }).click()
      await page.waitForURL(`${address}/`)
      for (const [name, path, links] of pages) {
        await goTo(page, path, links)
        writeFileSync(join(folder, `${name}-${width}-${colorScheme}.png`), shrink(await page.screenshot()))
      }
      await context.close()
    }
} finally {
  await browser.close()
}

async function goTo(page: Page, path: string, links = ''): Promise<void> {
  await page.goto(address + path)
  for (const link of links.split('|').filter(Boolean)) {
    await page.getByRole('main').getByRole('link', { name: link }).first().click()
    await page.waitForLoadState()
  }
  await page.evaluate('document.activeElement.blur()')
}
