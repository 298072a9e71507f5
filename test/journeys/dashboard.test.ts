import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

const parts = ['', '/mal-och-utfall', '/over-tid', '/karta', '/behov-och-stod', '/personer', '/egna-fragor']

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test('the coach of Malå opens a bar, picks out what she wonders about, keeps it by a name and takes a chart along', async () => {
  const { page, open, signInAs, expectGood, close } = await region.visit()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await signInAs('Tove Granvik')
  await open('/uppfoljning')
  await page.getByRole('link', { name: 'Behov och stöd' }).click()
  await heading(page, 'Behov och stöd')
  await expectGood()
  // A bar is a link by itself: it opens the companies it counts.
  await page.getByRole('link', { name: /^Större marknad, Har fått stöd: \d+/ }).click()
  await heading(page, /större marknad: \d+/)
  await page.getByLabel('Storlek när stödet började').selectOption({ label: 'Mikroföretag' })
  await page.getByRole('main').getByRole('button', { name: 'Visa' }).click()
  await page.getByRole('heading', { name: /Urvalet: \d+ av \d+/ }).waitFor()
  await page.getByText('Spara som egen fråga').click()
  await page.getByLabel('Namn').fill('Små som vill växa')
  await page.getByRole('radio', { name: 'Mitt näringslivskontor' }).check()
  await expectGood()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page.getByText('Små som vill växa', { exact: false }).first().waitFor()
  expect(page.url()).toContain('storlek=micro')

  await open('/uppfoljning/over-tid?matt=companies_sme')
  const csv = page.getByRole('button', { name: 'Kopiera siffrorna' })
  await csv.click()
  await page.getByRole('button', { name: 'Kopierat' }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/kv 1 2022"?;70/)
  await page.getByRole('button', { name: 'Kopiera som bild' }).click()
  await page.getByRole('button', { name: 'Kopierat' }).nth(1).waitFor()
  const kinds = await page.evaluate(
    'navigator.clipboard.read().then((items) => items.flatMap((item) => item.types))',
  )
  expect(kinds).toContain('image/png')
  await close()
})

test('every part is good on a phone and in English', async () => {
  const { page, open, signInAs, close } = await region.visit({ width: 390 })
  await signInAs('Tove Granvik')
  await page.getByRole('button', { name: 'English' }).click()
  await heading(page, 'Today')
  for (const part of ['', '/karta', '/personer']) await open(`/uppfoljning${part}`)
  await close()
})

test('without script, on a phone, the manager reads every part and takes the drawing and the figures as files', async () => {
  const { page, open, signInAs, close } = await region.visit({ width: 390, javaScriptEnabled: false })
  await signInAs('Birger Almsele')
  for (const part of parts) await open(`/uppfoljning${part}?projekt=nimr&kommun=alla`)
  await open('/uppfoljning/over-tid?projekt=nimr&kommun=alla&matt=companies_supported')
  expect(await page.getByRole('button', { name: 'Kopiera som bild' }).count()).toBe(0)
  const fetched = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).first().click(),
    ])
    return readFile(await download.path(), 'utf8')
  }
  expect(await fetched('Bild (SVG)')).toMatch(/^<svg xmlns/)
  expect(await fetched('CSV')).toContain('kv 3 2018;')
  await close()
})
