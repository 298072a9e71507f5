import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test.each([
  ['with script', true],
  ['without script', false],
])(
  'a coach registers a company, is told of a wrong number and of one with a similar name, %s',
  async (_, script) => {
    const { page, open, follow, signInAs, expectGood, close } = await region.visit({
      javaScriptEnabled: script,
    })
    await signInAs('Tove Granvik')
    await open('/foretag')
    await follow('Lägg till företag')
    await page.getByLabel(/^Namn/).fill('Gruvlampans Vandrarhem HB')
    await page.getByLabel(/^Organisationsnummer/).fill('559900-0001')
    await page.getByRole('button', { name: 'Spara' }).click()
    const number = page.getByLabel(/^Organisationsnummer/)
    await page
      .getByRole('alert')
      .getByText(/Numret stämmer inte/)
      .waitFor()
    await expectGood()
    expect(await page.getByLabel(/^Namn/).inputValue()).toBe('Gruvlampans Vandrarhem HB')
    await number.fill(script ? '556036-0793' : '556000-4615')
    await page.getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Finns företaget redan?').waitFor()
    await expectGood()
    await page.getByRole('button', { name: 'Lägg till ändå' }).click()
    await heading(page, 'Gruvlampans Vandrarhem HB')
    await expectGood()
    await follow('Historik')
    await heading(page, /Historik/)
    await close()
  },
)

test('a company of twelve that turns out to be of three hundred is no longer counted, and the evidence says why', async () => {
  const company = await region.look(`select c.name as found from nimr.company c
    join nimr.company_year y on y.company_id = c.id and y.awu = 12
    join nimr.talk t on t.company_id = c.id and t.held_on < '2022-03-01'
    where c.seat_municipality_code = '2418' and not c.belongs_to_group order by c.name limit 1`)
  const { page, open, follow, signInAs, expectGood, close } = await region.visit()
  await signInAs('Tove Granvik')
  const counted = async () => {
    await open('/uppfoljning')
    const tile = page.getByRole('listitem').filter({ hasText: 'Företag som räknas (SME i målgruppen)' })
    return (await tile.innerText()).match(/\d+/)?.[0]
  }
  expect(await counted()).toBe('70')
  await open(`/foretag?sok=${encodeURIComponent(company)}`)
  await follow(company)
  await follow(/^20\d\d$/)
  expect(
    await page
      .getByLabel(/^Årsarbetskrafter/)
      .first()
      .inputValue(),
  ).toBe('12')
  await page
    .getByLabel(/^Årsarbetskrafter/)
    .first()
    .fill('300')
  await page.getByRole('button', { name: 'Spara' }).click()
  await heading(page, company)
  await expectGood()
  expect(await counted()).toBe('69')
  await follow('Företag som räknas (SME i målgruppen)')
  const row = page.getByRole('row').filter({ hasText: company })
  expect(await row.innerText()).toContain('Stort företag')
  await follow(company)
  await heading(page, company)
  await close()
})
