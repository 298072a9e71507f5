import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test('who prefers English gets every page of the menu in English, and it is remembered', async () => {
  const { page, open, signInAs, expectGood, close } = await region.visit()
  await signInAs('Tove Granvik')
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, 'Today')
  await expectGood()
  for (const [path, title] of [
    ['/foretag', 'Companies'],
    ['/samtal', 'Talks'],
    ['/insatser', 'Interventions'],
    ['/enkatsvar', /Survey/],
    ['/uppfoljning', 'Results'],
    ['/rapporter', 'Reports'],
  ] as const) {
    await open(path)
    await heading(page, title)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  }
  await close()
})

test('a coach has the whole menu in one row on a laptop, in both languages', async () => {
  const { page, signInAs, close } = await region.visit({ width: 1280 })
  await signInAs('Tove Granvik')
  const menu = page.locator('.nav-wide')
  const rows = async () => {
    const boxes = await Promise.all(
      (await menu.getByRole('link').all()).map(async (link) => (await link.boundingBox())?.y),
    )
    return { entries: boxes.length, rows: new Set(boxes).size }
  }
  expect(await rows()).toEqual({ entries: 12, rows: 1 })
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, 'Today')
  expect(await rows()).toEqual({ entries: 12, rows: 1 })
  await close()
})

test('a company is found and opened by the keyboard alone', async () => {
  const { page, signInAs, expectGood, close } = await region.visit()
  await signInAs('Mattias Lidmark')
  await page.keyboard.press('/')
  await page.keyboard.type('gruvlamp')
  await page.getByRole('option', { name: /Gruvlampans Vandrarhem/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await heading(page, /Gruvlampans Vandrarhem/)
  await expectGood()
  await page.keyboard.press('g')
  await page.keyboard.press('u')
  await heading(page, 'Uppföljning')
  await close()
})

test('nobody gets in without signing in, and is sent back to where they wanted to be', async () => {
  const { page, open, close } = await region.visit({ width: 390 })
  await open('/uppfoljning')
  await heading(page, 'Logga in')
  await page.getByRole('button', { name: 'Tove Granvik' }).click()
  await heading(page, 'Uppföljning')
  await close()
})
