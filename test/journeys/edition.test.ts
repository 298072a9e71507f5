import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion({ whole: true })
})
afterAll(() => region?.close())

test('the head approves Malå’s report, and the auditor opens the edition, its evidence and verifies its file', async () => {
  const report = await region.look(
    `select id as found from nimr.report where municipality_code = '2418' and kind = 'final' order by id limit 1`,
  )
  const head = await region.visit()
  await head.signInAs('Staffan Björkemyr')
  await head.open(`/rapporter/${report}`)
  await head.follow('Godkänn rapporten')
  await head.page.getByRole('checkbox', { name: /Jag har läst siffrorna/ }).check()
  await head.page.getByRole('button', { name: /Godkänn som utgåva/ }).click()
  await heading(head.page, /utgåva 1/)
  await head.close()

  const auditor = await region.visit({ javaScriptEnabled: false })
  await auditor.signInAs('Holger Granskare')
  await auditor.open('/utgavor')
  await auditor.follow(/Malå, utgåva 1/)
  await auditor.page.locator('main a[href*="/underlag/companies_not_counted"]').first().click()
  await heading(auditor.page, 'Deltog men räknas inte: 3')
  await auditor.follow('Sågbladet Stormyran AB')
  await heading(auditor.page, 'Sågbladet Stormyran AB')
  const edition = await region.look('select id as found from nimr.edition order by id limit 1')
  await expect
    .poll(async () => (await auditor.page.request.get(`/utgavor/${edition}/utgava.sv.pdf`)).status(), {
      timeout: 60_000,
    })
    .toBe(200)
  const pdf = await (await auditor.page.request.get(`/utgavor/${edition}/utgava.sv.pdf`)).body()
  await auditor.open('/utgavor/prova')
  await auditor.page
    .getByLabel('Fil')
    .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: pdf })
  await auditor.page.getByRole('button', { name: 'Pröva filen' }).click()
  await auditor.page.getByText('oförändrad byte för byte').waitFor()
  await auditor.close()
})
