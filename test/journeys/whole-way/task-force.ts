import { expect } from 'vitest'
import { coaches, needs, places, title, topic } from './cast.ts'
import { field, fill, type People, press } from './people.ts'

/** Tove has the best group proposed for the three needs, and starts the intervention with it. Gives its address and who is proposed. */
export async function startWithBestGroup(as: People) {
  const visit = await as(coaches.mala)
  const { page, follow } = visit
  for (const { company } of needs) await page.getByRole('checkbox', { name: `${topic}: ${company}` }).check()
  await press(visit, 'Föreslå insatsstyrka', 'Behov att möta')
  await fill(page, { 'Tid för hela gruppen': '24' })
  await field(page, 'Månad').selectOption({ label: 'mars 2022' })
  await press(visit, 'Visa förslag', 'Den bästa gruppen')
  const group = page.getByRole('region', { name: 'Den bästa gruppen' })
  const proposed = await group.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(proposed.length).toBeGreaterThanOrEqual(2)
  expect(proposed.length).toBeLessThanOrEqual(4)
  await follow('Starta en insats med gruppen')
  await page.getByText('Insatsen tar upp 3 behov. Den föreslagna gruppen tillfrågas').waitFor()
  await fill(page, {
    Rubrik: title,
    Syfte: 'Tolv företag ska kunna sälja på nätet.',
    Börjar: '2022-03-15',
    Slutar: '2022-03-15',
    Platser: String(places),
  })
  await field(page, 'Kommun som håller i insatsen').selectOption({ label: 'Malå' })
  await page.getByRole('radio', { name: 'Bara i kommunerna som tagit fram den och sagt ja' }).check()
  await page.getByRole('radio', { name: 'Insatsstyrka' }).check()
  await press(visit, 'Starta insatsen', 'Insatsen är startad.')
  return { path: new URL(page.url()).pathname, proposed }
}

/** Everybody who was asked says yes, from the page of the day. */
export async function answerYes(as: People, member: string): Promise<void> {
  const visit = await as(member)
  await visit.open('/')
  await visit.page
    .getByRole('region', { name: 'Du är tillfrågad' })
    .getByRole('link', { name: title })
    .click()
  await press(visit, 'Ja, jag är med', 'Du är med i insatsstyrkan.')
}

/** A municipality says that it takes part, where the intervention is offered only to those that do. */
export async function takePart(as: People, coach: string, path: string): Promise<void> {
  const visit = await as(coach)
  await visit.open(path)
  await press(visit, 'Vi är med', 'Er kommun är med.')
}

/** The intervention goes on to its next stage, as its page proposes. */
export async function goOnTo(as: People, path: string, stage: string): Promise<void> {
  const visit = await as(coaches.mala)
  await visit.open(path)
  await visit.page.getByText(`Inget hindrar att ni går vidare till ${stage}.`).waitFor()
  await press(visit, `Gå vidare till ${stage}`, `Insatsen är nu i steget ${stage}.`)
}
