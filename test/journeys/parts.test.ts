import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { drawSpecimen } from '../../src/ui/draw-specimen.tsx'
import { expectAccessible } from './axe.ts'
import { openBrowser } from './browser.ts'
import { serveParts } from './parts-server.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

// Drawn into build/ and left there, so that eyes can look at the same page as the test did.
const folder = join(projectFolder, 'build/specimen')
let browser: Browser
let server: Awaited<ReturnType<typeof serveParts>>

beforeAll(async () => {
  await drawSpecimen(folder)
  server = await serveParts(folder)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

type Look = { readonly scheme: 'light' | 'dark'; readonly width: number; readonly script?: boolean }

async function openParts({
  scheme,
  width,
  script = true,
}: Look): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${server.address}/${scheme}.html`)
  return { page, complaints }
}

describe('The parts of every page', () => {
  test.each<Look>([
    { scheme: 'light', width: 1280 },
    { scheme: 'light', width: 390 },
    { scheme: 'dark', width: 1280 },
    { scheme: 'dark', width: 390 },
  ])('are accessible and fit in $scheme at $width px', async (look) => {
    const { page, complaints } = await openParts(look)
    await expectAccessible(page)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  })

  test('move a reader whose form was refused to what needs correcting', async () => {
    const { page } = await openParts({ scheme: 'light', width: 1280 })
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
  })

  test('suggest while typing, by keyboard alone, and never read a name as markup', async () => {
    const { page } = await openParts({ scheme: 'light', width: 1280 })
    const field = page.getByRole('combobox', { name: /Vem gällde det/ })
    await field.fill('hjortron')
    const options = page.getByRole('listbox', { name: 'Förslag' }).getByRole('option')
    await options.nth(1).waitFor()
    expect(await options.nth(1).textContent()).toContain('<b>lingon</b>')
    await field.press('ArrowDown')
    await field.press('Enter')
    expect(await field.inputValue()).toBe('Hjortronbolaget')
    expect(await page.locator('input[name="thingId"]').inputValue()).toBe('7')
    await field.press('x')
    expect(await page.locator('input[name="thingId"]').inputValue()).toBe('')
  })

  test('open the search with / and the help with ?, and leave both alone while someone writes', async () => {
    const { page } = await openParts({ scheme: 'light', width: 1280 })
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.id')).toBe('sok')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
  })

  test('give back what was typed in a long form after the page was left', async () => {
    const { page } = await openParts({ scheme: 'light', width: 1280 })
    const warnings: string[] = []
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type())
      return dialog.accept()
    })
    await page.goto(`${server.address}/fresh.html`)
    await page.locator('textarea').pressSequentially('Vill nå Norge.')
    await page.goto(`${server.address}/fresh.html`)
    expect(warnings).toEqual(['beforeunload'])
    expect(await page.locator('textarea').inputValue()).toBe('Vill nå Norge.')
    await page.getByRole('button', { name: 'Börja om' }).click()
    expect(await page.locator('textarea').inputValue()).toBe('')
    await page.goto(`${server.address}/fresh.html`)
    expect(await page.locator('textarea').inputValue()).toBe('')
  })

  test('keep a refused form as the server sent it back, not as an older draft', async () => {
    const { page } = await openParts({ scheme: 'light', width: 1280 })
    page.on('dialog', (dialog) => dialog.accept())
    await page.locator('textarea').pressSequentially('Gammalt.')
    await page.goto(`${server.address}/light.html`)
    expect(await page.locator('textarea').inputValue()).toBe('')
  })

  test('show menu, account and second step without script', async () => {
    const { page } = await openParts({ scheme: 'light', width: 390, script: false })
    await page.getByText('Meny', { exact: true }).click()
    expect(await page.getByRole('link', { name: 'Företag' }).isVisible()).toBe(true)
    expect(await page.getByText('Det går inte att ångra.').isVisible()).toBe(true)
  })
})
