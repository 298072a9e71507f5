import { afterAll, beforeAll, expect, test } from 'vitest'
import { economist, now } from './money/cast.ts'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion({ whole: true, now })
})
afterAll(() => region?.close())

test('a company declares its earlier aid on a telephone without script, and the office takes it over', async () => {
  const id = await region.look(
    `select max(id) as found from nimr.aid_declaration where state in ('asked', 'filled') and project_id = 1`,
  )
  const intervention = await region.look(
    `select intervention_id as found from nimr.aid_declaration where id = ${id}`,
  )
  const office = await region.visit()
  await office.signInAs(economist)
  await office.open(`/insatser/${intervention}/stod`)
  await office.open(`/stod/intyg/${id}`)
  await office.page.locator('summary', { hasText: 'Skicka en ny länk' }).click()
  await office.page.getByLabel('E-post till den som skriver under').fill('firman@foretag.example')
  await office.page.getByRole('button', { name: 'Skicka en ny länk' }).click()
  await office.page.getByText('En ny länk är skickad.').waitFor()
  await office.expectGood()
  const link = await region.look(
    `select substring(body_text from '/l/[^ \\n]+') as found from nimr.letter where recipient = 'firman@foretag.example'`,
  )

  // The same page is judged on a telephone and a desk, and filled in without script.
  for (const width of [390, 1280]) {
    const looking = await region.visit({ width })
    await looking.open(link)
    await looking.close()
  }
  const { page, open, close } = await region.visit({ width: 390, javaScriptEnabled: false })
  await open(link)
  await page.getByRole('button', { name: 'Skriv under' }).click()
  await page.getByRole('alert').first().waitFor()
  for (const [group, answer] of [
    ['sector', 'general'],
    ['hasMembers', 'nej'],
    ['hasAid', 'nej'],
  ])
    await page.locator(`input[name=${group}][value=${answer}]`).check()
  for (const [field, value] of Object.entries({
    fiscalYearEnd: '12-31',
    signerName: 'Eva Ek',
    signerTitle: 'Firmatecknare',
    signedPlace: 'Malå',
  }))
    await page.locator(`[name=${field}]`).fill(value)
  for (const box of ['isAuthorised', 'certified']) await page.locator(`input[name=${box}]`).check()
  await page.getByRole('button', { name: 'Skriv under' }).click()
  await page.getByText('Intyget är undertecknat').first().waitFor()
  await close()

  const phone = await region.visit({ width: 390 })
  await phone.open(link)
  await phone.signInAs(economist)
  await phone.open(`/insatser/${intervention}/stod`)
  await phone.open(`/stod/intyg/${id}`)
  await phone.close()
  const plain = await region.visit({ javaScriptEnabled: false })
  await plain.signInAs(economist)
  await plain.open(`/stod/intyg/${id}`)
  await heading(plain.page, /^Intyg om försumbart stöd/)
  await plain.page
    .getByRole('button', { name: /För in/ })
    .first()
    .click()
  await plain.page.waitForLoadState()
  expect(
    await region.look(`select taken_over_at is not null as found from nimr.aid_declaration where id = ${id}`),
  ).toBe('true')
  await plain.close()
  await office.close()
}, 60_000)
