import { expect } from 'vitest'
import { needs, topic } from './cast.ts'
import { field, fill, type People, press } from './people.ts'

type Need = (typeof needs)[number]

/** A coach puts down what a company of the own municipality asks for. */
export async function raiseNeed(as: People, { coach, company, words }: Need): Promise<void> {
  const { page, open, follow, ...visit } = await as(coach)
  await open(`/foretag?sok=${encodeURIComponent(company)}`)
  await follow(company)
  await follow('Lägg till ett behov')
  await field(page, 'Vad gäller det?').selectOption({ label: topic })
  await fill(page, { 'Behovet i ord': words })
  await page.getByRole('radio', { name: 'Nu' }).check()
  await press({ page, open, follow, ...visit }, 'Spara behovet', 'Behovet är sparat.')
}

/** The company allows that its name is shown to the other municipalities. */
export async function shareName(as: People, { coach, company }: Need): Promise<void> {
  const visit = await as(coach)
  await visit.open('/behov/mina?visa=oppna')
  await visit.page.getByRole('main').getByText(company).first().waitFor()
  await visit.follow(topic)
  await press(visit, 'Visa företagets namn för andra kommuner', 'Andra kommuner ser nu företagets namn.')
}

/** The needs stand together on the board: the own company by name, others' only when their coach has shared it. */
export async function seePooled(as: People, coach: string, named: readonly string[]): Promise<void> {
  const { page, open, follow } = await as(coach)
  await open('/behov')
  await follow(topic)
  const list = page.getByRole('region', { name: 'Behoven ett för ett' })
  expect(await list.getByRole('checkbox', { name: new RegExp(topic) }).count()).toBeGreaterThanOrEqual(
    needs.length,
  )
  for (const { company } of needs)
    expect(await list.getByText(company).count(), company).toBe(named.includes(company) ? 1 : 0)
}

/** What the companies' coaches read of what became of each need. */
export async function seeMet(as: People, { coach, company }: Need): Promise<void> {
  const { page, open, follow } = await as(coach)
  await open(`/foretag?sok=${encodeURIComponent(company)}`)
  await follow(company)
  await follow(topic)
  await page.getByText('Tillgodosett').first().waitFor()
  await page.getByText('Företaget deltog i insatsen').waitFor()
}
