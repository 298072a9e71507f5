import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion({ whole: true })
})
afterAll(() => region?.close())

test('Malå’s coach sends a survey, and a company answers by its link: some now on a telephone without script, the rest later', async () => {
  const office = await region.visit()
  await office.signInAs('Tove Granvik')
  await office.open('/enkater')
  await office.follow('Ny enkät')
  await office.page.getByLabel('Rubrik', { exact: true }).fill('Hur gick det med stödet?')
  await office.page.getByRole('button', { name: 'Spara' }).click()
  await heading(office.page, 'Hur gick det med stödet?')
  await office.follow('Lägg till en fråga')
  await office.page.getByLabel('Frågan', { exact: true }).fill('Vad saknade ni?')
  await office.page.getByLabel('Fritext').check()
  await office.page.locator('input[name=shown][value="support_mattered=partly"]').check()
  await office.page.getByRole('button', { name: 'Spara' }).click()
  await office.page.getByText('Om ni svarade ”Delvis”').first().waitFor()
  await office.expectGood()
  await office.follow('Förhandsvisa')
  await office.page.goBack()
  await office.page.locator('summary', { hasText: 'Skicka enkäten' }).click()
  await office.page.getByRole('button', { name: 'Skicka enkäten' }).click()
  await office.page.getByText(/Enkäten är skickad till \d+ företag/).waitFor()
  await office.expectGood()

  const letter = `from nimr.letter where subject = 'Hur gick det med stödet?'`
  await expect.poll(() => region.look(`select count(*) > 10 as found ${letter}`)).toBe('true')
  const link = await region.look(
    `select substring(body_text from '/l/[^ \\n]+') as found ${letter} order by id limit 1`,
  )

  const phone = await region.visit({ width: 390, javaScriptEnabled: false })
  await phone.open(link)
  await phone.page.getByText('Enkäten är inte anonym').waitFor()
  // Without script the question stands there, and says when it is asked.
  await phone.page.getByText('Om ni svarade ”Delvis”').waitFor()
  await phone.page.getByLabel('Bevarade').fill('1,5')
  await phone.page.getByRole('button', { name: 'Spara och fortsätt senare' }).click()
  await phone.page.getByText('Det ni har skrivit är sparat.').waitFor()
  await phone.page.getByRole('button', { name: 'Skicka svaret' }).click()
  await phone.page.getByRole('alert').first().waitFor()
  await phone.close()

  for (const width of [390, 1280]) {
    const looking = await region.visit({ width })
    await looking.open(link)
    await looking.close()
  }
  const { page, open, close, expectGood } = await region.visit()
  await open(link)
  expect(await page.getByLabel('Bevarade').inputValue()).toBe('1,5')
  await page.getByLabel('Skapade').fill('0')
  await page.locator('input[name=durable][value=yes]').check()
  const missed = page.getByLabel('Vad saknade ni?')
  expect(await missed.isVisible()).toBe(false)
  await page.locator('input[name=supportMattered][value=partly]').check()
  await missed.fill('Kvällstider')
  await page.locator('input[name=matteredWhich][value=project]').check()
  await page.getByRole('button', { name: 'Skicka svaret' }).click()
  await heading(page, 'Tack för svaret!')
  await page.getByText('Kvällstider').waitFor()
  await expectGood()
  await close()

  await office.open('/')
  await office.page.getByRole('main').getByRole('link', { name: 'Hur gick det med stödet?' }).click()
  await heading(office.page, 'Hur gick det med stödet?')
  await office.follow('Resultat')
  await office.page.getByText('Kvällstider').waitFor()
  await office.close()
}, 90_000)
