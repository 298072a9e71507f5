import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let coach: { id: number }
let mala: Visitor
let id: number

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2026-02-01T08:00:00Z')
  door = openFrontDoor(world, [mount])
  coach = await world.aStaff()
  mala = door.as(coach)
  const intervention = await world.anIntervention({ taskForce: [coach.id], municipalities: ['2418', '2417'] })
  id = intervention.id
  const page = `/insatser/${id}/publicering`
  const words = { titleSv: 'Sälj; köp, byt', leadSv: 'Å\nä "ö"', closesOn: '2026-03-20', contact: coach.id }
  await mala.post(page, words)
  await mala.post(`${page}/publicera`, { version: 1 })
  // A day on each side of both changes of the clock, always from nine to noon in Sweden.
  for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'])
    await mala.post(`/insatser/${id}/tillfallen/ny`, {
      day,
      from: '9',
      to: '12',
      place: '2418',
      venue: 'Folkets Hus',
      link: 'https://mote.example.se/hemligt',
    })
})
afterAll(() => world?.close())

async function eventsOf(path: string) {
  const { status, text } = await door.visitor.get(path)
  expect(status).toBe(200)
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
}
const swedish = (moment: Date) =>
  moment.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' })

test('an independent reader finds every occasion at nine in Sweden, on both sides of the changes of the clock', async () => {
  const events = await eventsOf('/utbud/kalender.ics')
  expect(events.map((event) => swedish(event.startDate.toJSDate()))).toEqual([
    '2026-03-28 09:00',
    '2026-03-29 09:00',
    '2026-10-24 09:00',
    '2026-10-25 09:00',
  ])
  expect(events.map((event) => event.startDate.toJSDate().toISOString().slice(11, 16))).toEqual([
    '08:00',
    '07:00',
    '07:00',
    '08:00',
  ])
  expect(swedish(events[0]?.endDate.toJSDate() ?? new Date(0))).toBe('2026-03-28 12:00')
  expect(events[0]?.summary).toBe('Sälj; köp, byt')
  expect(events[0]?.location).toBe('Folkets Hus, Malå · På nätet')
})

test('moments are in UTC alone, lines are short, and the meeting’s own link is for those who registered', async () => {
  const { text } = await door.visitor.get('/utbud/kalender.ics')
  expect(text).not.toContain('TZID')
  expect(text).not.toContain('hemligt')
  expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR')).toBe(true)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect((await door.visitor.get(`/insatser/${id}`)).text).not.toContain('hemligt')
})

test('a municipality has its own calendar, also one that takes part and is not the place', async () => {
  expect(await eventsOf('/utbud/kalender.ics?kommun=2417')).toHaveLength(4)
  expect(await eventsOf('/utbud/kalender.ics?kommun=2422')).toHaveLength(0)
  expect((await door.visitor.get('/utbud/kalender.ics?kommun=9999')).status).toBe(404)
  expect(await eventsOf(`/utbud/${id}/kalender.ics`)).toHaveLength(4)
})

test('a coach’s secret calendar holds occasions and last days to register, until it is replaced', async () => {
  expect((await mala.get('/kalenderadress')).text).toContain('Du har ingen kalenderadress än.')
  const address = (text: string) => /http:\/\/localhost(\/l\/[\w-]+\/kalender\.ics)/.exec(text)?.[1] ?? ''
  const first = address((await mala.post('/kalenderadress')).text)
  const events = await eventsOf(first)
  expect(events.map((event) => swedish(event.startDate.toJSDate()))).toEqual([
    '2026-03-20 23:00',
    '2026-03-28 09:00',
    '2026-03-29 09:00',
    '2026-10-24 09:00',
    '2026-10-25 09:00',
  ])
  const second = address((await mala.post('/kalenderadress')).text)
  expect((await door.visitor.get(first)).status).toBe(404)
  expect(await eventsOf(second)).toHaveLength(5)
  await mala.post('/kalenderadress/avslut')
  expect((await door.visitor.get(second)).status).toBe(404)
})

test('a coach who has left has an empty calendar', async () => {
  const made = await mala.post('/kalenderadress')
  const path = /http:\/\/localhost(\/l\/[\w-]+\/kalender\.ics)/.exec(made.text)?.[1] ?? ''
  await world.asOwner(`update nimr.staff set ended_on = '2026-01-31' where id = $1`, [coach.id])
  expect(await eventsOf(path)).toHaveLength(0)
  await world.asOwner('update nimr.staff set ended_on = null where id = $1', [coach.id])
})
