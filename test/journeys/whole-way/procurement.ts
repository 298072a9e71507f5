import { expect } from 'vitest'
import { orgNumber } from '../../world/org-numbers.ts'
import type { Region } from '../region.ts'
import { coaches, delegate, suppliers, winner } from './cast.ts'
import { confirm, field, fill, type People, press, said } from './people.ts'

type Supplier = (typeof suppliers)[number]

/** Tove begins the purchase: no framework agreement, no own staff, so suppliers are asked. Gives its address. */
export async function beginPurchase(as: People, path: string): Promise<string> {
  const visit = await as(coaches.mala)
  const { page, open, follow } = visit
  await open(path)
  await follow('Till upphandlingen')
  await follow('Påbörja en upphandling')
  await fill(page, { 'Vad som ska köpas': 'Utbildare i webbförsäljning' })
  await page.getByRole('radio', { name: 'Nej, leverantörer ska tillfrågas' }).check()
  await fill(page, { Varför: 'Ramavtalen omfattar inte utbildning av företag.' })
  await press(visit, 'Påbörja', 'Upphandlingen är påbörjad.')
  return new URL(page.url()).pathname
}

/** The request as suppliers will read it, with criteria and three suppliers. `year` is one that is ahead on the database's clock. */
export async function writeRequest(as: People, purchase: string, year: number): Promise<void> {
  const visit = await as(coaches.mala)
  const { page, open, follow } = visit
  await open(purchase)
  await follow('Skriv förfrågan')
  await fill(page, {
    'Uppdrag och leveranser': 'En utbildningsdag om webbförsäljning, med stöd på plats.',
    'Uppskattat värde': '100 000',
    'CPV-kod': '80500000-9',
    'Vem som beslutar': delegate,
    Befattning: 'Näringslivschef',
    Diarienummer: 'KS 2022/41',
    'Anbud senast': `${year}-06-01`,
    'Anbuden gäller till': `${year}-09-01`,
    Kontaktperson: coaches.mala,
    'E-post': 'tove.granvik@mala.example',
  })
  await field(page, 'Köpande myndighet').selectOption({ label: 'Malå kommun' })
  await press(visit, 'Spara', 'Förfrågan är sparad.')
  await follow('Skriv kriterierna')
  await fill(page, { 'Prisets vikt i procent': '40' })
  await page.getByRole('radio', { name: 'Lägsta pris ÷ anbudets pris' }).check()
  const quality = page.getByRole('group', { name: 'Kvalitet 1' })
  await quality.getByLabel(/^Kriterium/).fill('Genomförande')
  await quality.getByLabel(/^Vikt i procent/).fill('60')
  await press(visit, 'Spara kriterierna', 'Kriterierna är sparade')
  for (const [nth, supplier] of suppliers.entries()) {
    await open(purchase)
    await follow('Välj leverantörer')
    await fill(page, {
      Namn: supplier.name,
      Organisationsnummer: orgNumber(700 + nth),
      'E-post': supplier.email,
    })
    await press(visit, 'Lägg till och välj', 'Leverantören är vald.')
  }
}

/** Sends the request, with so many seconds for bids: a form can say no less than a minute, which is too long to wait for. */
export async function sendRequest(
  as: People,
  region: Region,
  purchase: string,
  seconds: number,
): Promise<void> {
  const visit = await as(coaches.mala)
  await region.arrange(
    `update nimr.purchase set bids_until = clock_timestamp() + interval '${seconds} seconds', questions_until = null where id = ${idOf(purchase)}`,
  )
  await visit.open(purchase)
  await confirm(visit, 'Skicka förfrågan', 'Förfrågan är skickad till 3 leverantörer.')
}

/** A supplier without an account reads the letter, opens the link in it, and leaves a bid that nobody can read yet. */
export async function leaveBid(region: Region, { name, email, price }: Supplier): Promise<void> {
  const visit = await region.visit()
  const { page } = visit
  await page.goto('/utkorg')
  const letter = page.locator('.ds-card').filter({ hasText: email }).filter({ hasText: 'Offertförfrågan' })
  const link = /https?:\S+\/l\/\S+\/anbud/.exec(await letter.first().innerText())?.[0]
  await visit.open(new URL(link ?? '').pathname)
  await page.getByText(name).first().waitFor()
  await fill(page, { Pris: price, Beskrivning: `${name} utbildar på plats i Malå.` })
  await press(visit, 'Lämna anbud', /Ert anbud kom in .* och är förseglat/)
  await visit.close()
}

/** While the time for bids runs, not even the task force sees that any have come. */
export async function seeNothing(as: People, purchase: string): Promise<void> {
  const { page, open } = await as(coaches.mala)
  await open(purchase)
  await page.getByText(/Anbuden är förseglade till/).waitFor()
  for (const { price } of suppliers) expect(await page.getByText(price).count()).toBe(0)
}

export async function declareNoConflict(as: People, member: string, purchase: string): Promise<void> {
  const visit = await as(member)
  await visit.open(purchase)
  await visit.page.getByRole('radio', { name: /^Jag har inget jäv/ }).check()
  await press(visit, 'Lämna deklarationen', 'Din deklaration är sparad.')
}

export async function openBids(as: People, region: Region, purchase: string): Promise<void> {
  await region.arrange(
    `select pg_sleep(greatest(0, extract(epoch from bids_until - clock_timestamp()) + 0.05)) from nimr.purchase where id = ${idOf(purchase)}`,
  )
  const visit = await as(coaches.mala)
  await visit.open(purchase)
  await confirm(visit, 'Öppna anbuden', '3 anbud är öppnade.')
  for (const { name } of suppliers) await visit.page.getByText(name).first().waitFor()
}

/** One of the task force grades every bid. */
export async function grade(as: People, member: string, purchase: string): Promise<void> {
  const visit = await as(member)
  const { page, open, follow } = visit
  await open(purchase)
  await follow('Betygsätt anbuden')
  for (const { name, grade: points } of suppliers) {
    const bid = page.getByRole('region', { name })
    await bid.getByRole('radio', { name: points, exact: true }).check()
    await bid.getByLabel(/^Motivering/).fill(`Betyg ${points} för genomförandet.`)
  }
  await press(visit, 'Spara mina betyg', 'Dina betyg är sparade')
}

/**
 * The authority's delegate awards. Points: price 40 × lowest ÷ own, grade ÷ 5 × 60.
 * Norrlöfte 40 + 36 = 76; Fjällpixel 40 × 90 ÷ 96 + 60 = 97.5; Älvkraft 40 × 90 ÷ 110 + 48 = 80.73.
 */
export async function award(as: People, purchase: string): Promise<void> {
  const visit = await as(delegate)
  const { page, open, follow } = visit
  await open(purchase)
  await follow('Myndigheten beslutar')
  await page.getByRole('radio', { name: `Tilldela ${winner.name} uppdraget (plats 1, 97,50 poäng)` }).check()
  await fill(page, { Skäl: 'Bäst genomförande till nästan lägsta pris.', Diarienummer: 'KS 2022/41-9' })
  await page.getByRole('checkbox', { name: 'Jag är inte jävig i det här ärendet' }).check()
  await press(visit, 'Fatta beslutet', 'Beslutet är fattat')
}

/** All who bid are told, each in a letter of their own. */
export async function sendLetters(as: People, purchase: string): Promise<void> {
  const visit = await as(coaches.mala)
  await visit.open(purchase)
  await visit.follow('Skicka beskeden')
  await confirm(visit, 'Skicka beskeden', '3 besked är på väg')
  await visit.open('/utkorg')
  const { page } = visit
  for (const { email } of suppliers)
    await page
      .locator('.ds-card')
      .filter({ hasText: email })
      .filter({ hasText: /beslut|besked/i })
      .first()
      .waitFor()
  await visit.open(purchase)
  await said(visit, `Tilldelat: ${winner.name}`)
}

const idOf = (purchase: string) => Number(purchase.split('/').at(-1))
