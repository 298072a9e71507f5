import { expect } from 'vitest'
import { type Region, untilKept } from '../region.ts'
import { cancels, coaches, doesNotCome, participants, staysWaiting, walkIn } from './cast.ts'
import { confirm, fill, type People, press } from './people.ts'

/** Who has a place and comes. */
const came = participants.filter(({ name }) => ![cancels, staysWaiting, doesNotCome].includes(name))

/** The registered are put on the list of the day. Gives the address of the occasion. */
export async function listRegistered(as: People, path: string): Promise<string> {
  const visit = await as(coaches.mala)
  await visit.open(path)
  await visit.page
    .getByRole('region', { name: 'Tillfällen' })
    .getByRole('link', { name: /8.30/ })
    .first()
    .click()
  await press(visit, 'Sätt de anmälda på listan', '6 anmälda är på listan.')
  return new URL(visit.page.url()).pathname
}

/** On her phone, in a hall without signal, Tove ticks who comes and writes down one who had not registered; it is sent later. */
export async function tickOffline(region: Region, occasion: string): Promise<void> {
  const { page, open, signInAs, expectGood, close } = await region.visit({ width: 390 })
  const context = page.context()
  await context.clock.setFixedTime(new Date('2022-03-15T08:00:00Z'))
  await signInAs(coaches.mala)
  await open(occasion)
  await page.getByRole('link', { name: 'Pricka av på telefonen' }).click()
  await page.getByRole('heading', { name: 'Kom utan att stå på listan' }).waitFor()
  await expectGood()
  await untilKept(page, `${occasion}/telefon`)
  await context.setOffline(true)
  await page.close()
  const phone = await context.newPage()
  await phone.goto(`${occasion}/telefon`)
  for (const { name, company } of came)
    await phone.getByRole('checkbox', { name: `${name}, ${company}` }).check()
  await fill(phone, { Namn: walkIn.name, Företag: walkIn.company })
  await phone.getByRole('button', { name: 'Skriv upp' }).click()
  await phone.getByText(`${walkIn.name}, ${walkIn.company}`).waitFor()
  expect(await attended(region, occasion), 'nothing has been sent').toBe(0)
  await phone.close()

  await context.setOffline(false)
  const later = await context.newPage()
  await later.goto(`${occasion}/telefon`)
  await later
    .getByText(/Skickat och mottaget/)
    .nth(1)
    .waitFor()
  expect(await attended(region, occasion), 'and the one at the door, whom the register knows').toBe(
    came.length + 1,
  )
  await close()
}

/** The needs of those who came are met, and Tove plans to hear from them. */
export async function followUp(as: People, path: string): Promise<void> {
  const visit = await as(coaches.mala)
  await visit.open(path)
  await visit.follow('Följ upp företagen')
  await confirm(visit, 'Sätt behoven hos dem som kom som mötta', '3 behov är mötta.')
  await visit.page.getByRole('checkbox', { name: 'Nattvaktens Larm AB' }).check()
  await press(visit, 'Planera uppföljningarna', 'En uppföljning är planerad.')
}

/** Where it was told of; then the intervention is closed. */
export async function tellAndClose(as: People, path: string): Promise<void> {
  const visit = await as(coaches.mala)
  const { page, open, follow } = visit
  await open(path)
  await follow('Berätta var den har synts')
  await fill(page, {
    'Vad publicerades?': 'Artikel om sex företag som börjar sälja på nätet',
    'Var?': 'Lokaltidningen',
    'Vilken dag?': '2022-03-15',
  })
  await press(visit, 'Spara', 'Publiceringen är tillagd.')
  await confirm(visit, 'Avsluta insatsen', 'Insatsen är nu i steget Avslutad.')
}

const attended = async (region: Region, occasion: string) =>
  Number(
    await region.look(
      `select count(*) as found from nimr.attendance where attended and occasion_id = ${occasion.split('/').at(-1)}`,
    ),
  )
