import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test('what a coach publishes is found by companies, who register without an account, with and without script', async () => {
  const id = await region.look(
    `select i.id as found from nimr.intervention i join nimr.task_force_member m on m.intervention_id = i.id
     join nimr.staff s on s.id = m.staff_id
     where s.name = 'Tove Granvik' and i.kind = 'group' and m.left_on is null
       and not exists (select from nimr.public_intervention p where p.intervention_id = i.id) order by i.id limit 1`,
  )
  const coach = await region.visit()
  await coach.signInAs('Tove Granvik')
  await coach.open(`/insatser/${id}/tillfallen/ny`)
  await coach.page.getByLabel(/^Dag/).fill('2022-03-29')
  await coach.page.getByLabel(/^Från/).fill('9')
  await coach.page.getByLabel(/^Till kl/).fill('12')
  await coach.page.getByLabel(/^Plats/).selectOption('2418')
  await coach.page.getByRole('button', { name: 'Spara tillfället' }).click()
  await coach.open(`/insatser/${id}/publicering`)
  await coach.page.getByLabel('Rubrik måste fyllas i').fill('Sälj till Norge')
  await coach.page.getByLabel('Ingress måste fyllas i').fill('En dag om tull och frakt.')
  await coach.page.getByLabel(/^Antal platser/).fill('1')
  await coach.page.getByRole('button', { name: 'Spara' }).click()
  await coach.page.getByText('Publicera', { exact: true }).first().click()
  await coach.page.getByRole('button', { name: 'Publicera' }).click()
  await coach.page.getByText('Publicerad', { exact: true }).waitFor()
  await coach.expectGood()

  for (const [name, script, told] of [
    ['Anna Utan', false, 'Du har en plats.'],
    ['Bo Medskript', true, 'Du står på väntelistan, på plats 1.'],
  ] as const) {
    const visitor = await region.visit({ width: 390, javaScriptEnabled: script })
    await visitor.open('/insatser')
    await visitor.follow('Sälj till Norge')
    await visitor.page.getByText('Europeiska regionala utvecklingsfonden').waitFor()
    await visitor.follow(/Anmäl dig|väntelistan/)
    // Programs are faster than people; the form asks who sends it within a second to send it once more.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await visitor.page.getByLabel('Namn måste fyllas i').fill(name)
    await visitor.page.getByLabel('E-post måste fyllas i').fill(`${name.split(' ')[0]}@prov.example`)
    await visitor.page.getByLabel('Företagets namn').fill('Provfirman')
    await visitor.page.getByRole('combobox', { name: /^Kommun/ }).selectOption({ label: 'Malå' })
    await visitor.page.getByRole('button', { name: /^(Skicka anmälan|Ställ dig på väntelistan)$/ }).click()
    await heading(visitor.page, 'Tack, vi har din anmälan')
    await visitor.page.getByText(told).waitFor()
    await visitor.expectGood()
    await visitor.open('/tillganglighet')
    await visitor.open('/personuppgifter')
    await visitor.close()
  }

  await coach.open(`/insatser/${id}/anmalda`)
  expect(await coach.page.getByRole('rowheader', { name: 'Anna Utan' }).count()).toBe(1)
  expect(await coach.page.getByRole('rowheader', { name: '1. Bo Medskript' }).count()).toBe(1)
  await coach.close()
})

test.each([false, true])(
  'a visitor reckons the room for aid and sees why, with a script: %s',
  async (javaScriptEnabled) => {
    const visitor = await region.visit({ width: 390, javaScriptEnabled })
    const { page } = visitor
    await visitor.open('/insatser')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Räkna själv' }).click()
    await visitor.follow('Utrymme för stöd av mindre betydelse')
    await page.getByLabel(/^Dag då stödet beviljas/).fill('2026-04-30')
    await page.getByLabel(/^Belopp måste/).fill('40 000')
    await page.getByLabel('Dag 1', { exact: true }).fill('2023-05-10')
    await page.getByLabel('Belopp 1', { exact: true }).fill('120 000')
    await page.getByRole('button', { name: 'Fler rader' }).click()
    await page.getByLabel('Dag 5', { exact: true }).fill('2024-06-01')
    await page.getByLabel('Belopp 5', { exact: true }).fill('150 000')
    await page.getByRole('button', { name: 'Räkna' }).click()
    await page.getByText('Högst 30 000 € får plats.').waitFor()
    expect(await page.getByText('Räknas: inom perioden').count()).toBe(2)
    await visitor.expectGood()
    await visitor.close()
  },
)
