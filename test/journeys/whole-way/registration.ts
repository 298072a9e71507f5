import { expect } from 'vitest'
import type { Region } from '../region.ts'
import {
  cancels,
  coaches,
  emailOf,
  movesUp,
  type Participant,
  participants,
  places,
  staysWaiting,
  title,
} from './cast.ts'
import { confirm, field, fill, type People, press, said } from './people.ts'

/** Tove plans the day; that can be done while suppliers write their bids. */
export async function planDay(as: People, path: string): Promise<void> {
  const visit = await as(coaches.mala)
  const { page, open, follow } = visit
  await open(path)
  await follow('Planera ett tillfälle')
  await fill(page, {
    Dag: '2022-03-15',
    'Från kl.': '8.30',
    'Till kl.': '12.30',
    'Lokal eller adress': 'Folkets hus',
  })
  await field(page, 'Plats').selectOption({ label: 'Malå, hela kommunen' })
  await press(visit, 'Spara tillfället', 'Tillfället är planerat.')
}

/** She writes what the public is told, and publishes it. */
export async function publish(as: People, path: string): Promise<void> {
  const visit = await as(coaches.mala)
  const { page, open, follow } = visit
  await open(path)
  await follow('Publicera insatsen')
  await fill(page, {
    Ingress: 'En förmiddag för dig som vill sälja på nätet.',
    'Antal platser': String(places),
  })
  await field(page, 'Kontaktperson').selectOption({ label: coaches.mala })
  await press(visit, 'Spara', 'Sparat.')
  await confirm(visit, 'Publicera', 'Sidan är publicerad.')
}

/** A visitor without an account finds the intervention and fills in the form. Gives how it is sent, with what the answer says. */
async function fillInForm(region: Region, participant: Participant): Promise<() => Promise<string>> {
  const visit = await region.visit({ width: 390 })
  const { page, open, follow } = visit
  await open('/insatser')
  await follow(title)
  await follow(/^(Anmäl dig|Ställ dig på väntelistan)$/)
  await fill(page, {
    Namn: participant.name,
    'E-post': emailOf(participant.name),
    'Företagets namn': participant.company,
    Organisationsnummer: participant.number,
  })
  await field(page, 'Kommun').selectOption({ label: participant.in })
  if ('gender' in participant) {
    await page.getByText('Frågor om dig, helt frivilligt').click()
    await page.getByRole('radio', { name: participant.gender }).check()
  }
  // Whoever sends a form within a second is taken for a program.
  await page.waitForTimeout(1000)
  return async () => {
    await page.getByRole('button', { name: /^(Skicka anmälan|Ställ dig på väntelistan)$/ }).click()
    await said(visit, 'Tack, vi har din anmälan')
    const answer = await page.getByRole('main').innerText()
    await visit.close()
    return answer
  }
}

/** Six get a place. Then it is full, and the other two join the waiting list, in the order in which they come. */
export async function registerAll(region: Region): Promise<void> {
  const inTime = await Promise.all(participants.slice(0, places).map((one) => fillInForm(region, one)))
  for (const send of inTime) expect(await send()).toContain('Du har en plats.')
  const tooLate = await Promise.all(participants.slice(places).map((one) => fillInForm(region, one)))
  for (const [nth, send] of tooLate.entries())
    expect(await send()).toContain(`Du står på väntelistan, på plats ${nth + 1}.`)
}

/** One cancels by the link of the own letter; the first in line gets the place and a letter, the other moves up. */
export async function cancelAndMoveUp(as: People, region: Region, path: string): Promise<void> {
  const visit = await region.visit({ width: 390 })
  await visit.open(await ownPage(region, cancels))
  await confirm(visit, 'Avboka', 'Din anmälan är avbokad.')
  await visit.open(await ownPage(region, movesUp))
  await visit.page.getByText('Du har en plats').waitFor()
  await visit.open(await ownPage(region, staysWaiting))
  await visit.page.getByText('Du står på väntelistan, på plats 1').waitFor()
  await visit.close()
  const coach = await as(coaches.mala)
  await coach.open(path)
  await coach.page.getByText(`${places} av ${places} platser, 1 väntar`).waitFor()
}

/** The newest link that somebody has got by mail. */
async function ownPage(region: Region, name: string): Promise<string> {
  const { page, close } = await region.visit()
  const letters = page.locator('.ds-card').filter({ hasText: emailOf(name) })
  const isUp = name === movesUp
  await expect
    .poll(
      async () => {
        await page.goto('/utkorg')
        return letters.count()
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBeGreaterThanOrEqual(isUp ? 2 : 1)
  const link = /https?:\S+\/l\/\S+\/anmalan/.exec(await letters.first().innerText())?.[0]
  await close()
  return new URL(link ?? '').pathname
}
