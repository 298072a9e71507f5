import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test('a coach asks those who came what they thought; one answers, says no to more mail, and is followed up', async () => {
  const id = await region.look(
    `select o.intervention_id as found from nimr.occasion o
       join nimr.task_force_member m on m.intervention_id = o.intervention_id and m.left_on is null join nimr.staff s on s.id = m.staff_id
       join nimr.attendance a on a.occasion_id = o.id and a.attended join nimr.person p on p.id = a.person_id
     where s.name = 'Tove Granvik' and p.email is not null
       and not exists (select from nimr.sent_mail x where x.intervention_id = o.intervention_id)
     group by o.intervention_id having count(distinct p.id) >= 3 order by 1 limit 1`,
  )
  const coach = await region.visit({ width: 390 })
  await coach.signInAs('Tove Granvik')
  await coach.open(`/insatser/${id}`)
  await coach.follow('Fråga dem som kom')
  await coach.page.getByRole('button', { name: 'Granska' }).click()
  await coach.page.getByRole('heading', { name: /^Skickas till \d+ personer/ }).waitFor()
  await coach.expectGood()
  await coach.page.getByRole('button', { name: /^Skicka till \d+ personer/ }).click()
  await coach.page
    .getByText(/Utskicket går till \d+ personer/)
    .first()
    .waitFor()
  const letter = await region.look(
    `select body_text as found from nimr.letter where body_text like '%/omdome%' order by planned_at desc limit 1`,
  )
  const linkTo = (end: string) => new RegExp(`/l/[\\w-]+/${end}`).exec(letter)?.[0] ?? ''

  const guest = await region.visit({ width: 390, javaScriptEnabled: false })
  await guest.open(linkTo('omdome'))
  await guest.page.getByLabel('5 – mycket').check()
  await guest.page.getByLabel('Vi vill bli kontaktade av vår affärscoach').check()
  await guest.page.getByRole('button', { name: 'Skicka svaret' }).click()
  await guest.page.getByText('Du har svarat.').waitFor()
  await guest.open(linkTo('utskick'))
  await guest.page.getByRole('button', { name: 'Skicka inga fler utskick' }).click()
  await guest.page.getByRole('button', { name: 'Skicka utskick till mig igen' }).waitFor()
  await guest.close()

  await coach.open(`/insatser/${id}`)
  await coach.page.getByText('Vill bli kontaktad', { exact: true }).waitFor()
  await coach.follow('Följ upp företagen')
  await coach.page.getByRole('checkbox').first().check()
  await coach.page.getByRole('button', { name: 'Planera uppföljningarna' }).click()
  await coach.page.getByText('En uppföljning är planerad.').first().waitFor()
  await coach.close()
})

test('the pages of a forum read well on a phone and on a desk, in both languages', async () => {
  expect(
    await region.look(`select count(*) as found from nimr.network_owner where other_project is not null`),
  ).toBe('1')
  for (const width of [390, 1280]) {
    const { page, open, signInAs, expectGood, close } = await region.visit({ width })
    await signInAs('Tove Granvik')
    for (const path of [
      '/natverk',
      '/natverk/1',
      '/natverk/2',
      '/natverk/1/moten/1',
      '/natverk/1/moten/nytt',
      '/natverk/1/medlemmar/ny',
      '/natverk/1/overlamning',
    ])
      await open(path)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hand over to another project' }).waitFor()
    await expectGood()
    await close()
  }
})
