import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region, untilKept } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test('a coach ticks off who came in a room without signal, adds one who had not registered, and it is sent once', async () => {
  const occasion = await region.look(
    `select o.id as found from nimr.occasion o join nimr.task_force_member m on m.intervention_id = o.intervention_id and m.left_on is null
       join nimr.staff s on s.id = m.staff_id join nimr.attendance a on a.occasion_id = o.id
     where s.name = 'Tove Granvik' and a.attended and a.person_id is not null group by o.id having count(*) >= 3 order by o.id limit 1`,
  )
  const { page, open, signInAs, expectGood, close } = await region.visit({ width: 390 })
  const context = page.context()
  await context.clock.setFixedTime(new Date('2022-03-15T08:00:00Z'))
  await signInAs('Tove Granvik')
  await open(`/tillfallen/${occasion}`)
  await page.getByRole('link', { name: 'Pricka av på telefonen' }).click()
  await page.getByRole('heading', { name: 'Kom utan att stå på listan' }).waitFor()
  await expectGood()
  await untilKept(page, `/tillfallen/${occasion}/telefon`)

  await context.setOffline(true)
  await page.close()
  const phone = await context.newPage()
  await phone.goto(`/tillfallen/${occasion}/telefon`)
  const first = phone.getByRole('checkbox').first()
  const row = await first.inputValue().catch(() => first.getAttribute('value'))
  await first.uncheck()
  await phone
    .locator('[data-outbox-list]')
    .getByText(/Väntar på att skickas/)
    .first()
    .waitFor()
  await phone.getByLabel(/^Namn/).fill('Siv Utan-Anmälan')
  await phone.getByLabel(/^Företag/).fill('Gruvlampans Vandrarhem')
  await phone.getByRole('button', { name: 'Skriv upp' }).click()
  await phone.getByText('Siv Utan-Anmälan, Gruvlampans Vandrarhem').waitFor()
  await phone.reload()
  await phone.getByText('Siv Utan-Anmälan, Gruvlampans Vandrarhem').waitFor()
  expect(await phone.getByRole('checkbox').first().isChecked()).toBe(false)
  await phone.close()
  const marks = () =>
    region.look(`select count(*) as found from nimr.attendance_mark where attendance_id = ${row}`)
  expect(await marks()).toBe('0')

  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(`/tillfallen/${occasion}/telefon`)
  await later
    .getByText(/Skickat och mottaget/)
    .nth(1)
    .waitFor()
  await later.reload()
  await later
    .getByText(/Skickat och mottaget/)
    .nth(1)
    .waitFor()
  expect(await marks()).toBe('1')
  expect(await region.look(`select attended::text as found from nimr.attendance where id = ${row}`)).toBe(
    'false',
  )
  expect(
    await region.look(`select count(*) as found from nimr.walk_in where person_name = 'Siv Utan-Anmälan'`),
  ).toBe('1')
  await later.goto(`/tillfallen/${occasion}`)
  await later.getByText('Siv Utan-Anmälan, Gruvlampans Vandrarhem').waitFor()
  await close()
})
