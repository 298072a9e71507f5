import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { aSentRequest, setDeadline, untilDeadline } from '../../../test/world/purchases.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let request: Awaited<ReturnType<typeof aSentRequest>>
const people: Record<'lead' | 'second' | 'other', { id: number }> = {
  lead: { id: 0 },
  second: { id: 0 },
  other: { id: 0 },
}
let supplierId: string

beforeAll(async () => {
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  people.lead = await world.aStaff({ name: 'Tove Granvik' })
  people.second = await world.aStaff({ name: 'Petter Myrsand', municipality: '2417' })
  people.other = await world.aStaff({ municipality: '2421' })
  request = await aSentRequest(world, door, people)
  const [row] = await world.asOwner<{ id: string }>(
    `select supplier_id::text as id from nimr.invitation order by id limit 1`,
  )
  supplierId = row?.id ?? ''
  // The request went out yesterday, so that a mail can have come since.
  await world.asOwner(`alter table nimr.purchase disable trigger deadline_stays`)
  await world.asOwner(`update nimr.purchase set sent_at = now() - interval '1 day'`)
  await world.asOwner(`alter table nimr.purchase enable trigger deadline_stays`)
})
afterAll(() => world.close())

const minutesAgo = async (minutes: number) => {
  const [row] = await world.asOwner<{ at: Date }>(`select now() - interval '${minutes} minutes' as at`)
  const clock = stockholmClock(row?.at ?? world.clock.now())
  return { receivedDay: clock.slice(0, 10), receivedTime: clock.slice(11) }
}
const register = async (by: { id: number }, fields: Record<string, string>) =>
  door.as(by).post(`${request.path}/anbud/ny`, { supplier: supplierId, note: 'Pris 77 700 kr', ...fields })

describe('a bid that came by e-mail', () => {
  test('is sealed when it is registered: not even the one who registered it reads it again', async () => {
    const answer = await register(people.lead, await minutesAgo(30))
    expect(answer.status).toBe(303)
    const own = (await door.as(people.lead).get(request.path)).text
    expect(own).toContain('Registrerat')
    expect(own).not.toContain('77 700')
    expect(
      (await door.as(people.second).get(request.path)).text,
      'nor does a colleague know of it',
    ).not.toContain('Registrerat')
    const [letter] = await world.asOwner<{ body: string }>(
      `select body_text as body from nimr.letter where subject like 'Anbud mottaget%'`,
    )
    expect(letter?.body).toContain('är förseglat')
    expect(letter?.body).not.toContain('77 700')
  })

  test('needs a member, a time that has been while the request was out, a supplier that was asked, and something to seal', async () => {
    expect((await register(people.other, await minutesAgo(5))).status).toBe(403)
    const tomorrow = await minutesAgo(-1440)
    expect((await register(people.lead, tomorrow)).text).toContain('har inte varit än')
    expect((await register(people.lead, await minutesAgo(3 * 1440))).text).toContain(
      'före det att förfrågan skickades',
    )
    expect((await register(people.lead, { ...(await minutesAgo(5)), supplier: '999' })).text).toContain(
      'Välj vilken leverantör',
    )
    expect((await register(people.lead, { ...(await minutesAgo(5)), note: '' })).text).toContain(
      'Bifoga anbudets filer',
    )
    expect((await register(people.lead, { ...(await minutesAgo(5)), receivedTime: '27:99' })).status).toBe(
      422,
    )
  })

  test('can be taken out by whoever registered it, with the reason kept, until the deadline', async () => {
    const registered = await register(people.lead, await minutesAgo(10))
    expect(registered.status).toBe(303)
    const [bid] = await world.asOwner<{ id: string }>('select max(id)::text as id from nimr.bid')
    const out = `${request.path}/anbud/${bid?.id}/bort`
    expect((await door.as(people.second).post(out, { reason: 'Fel' })).status).toBe(403)
    expect((await door.as(people.lead).post(out, {})).status).toBe(422)
    expect((await door.as(people.lead).post(out, { reason: 'Registrerat på fel leverantör' })).status).toBe(
      303,
    )
    expect((await door.as(people.lead).get(request.path)).text).toContain('Registrerat på fel leverantör')
    expect(await world.asOwner(`select from nimr.sealed_bid where bid_id = ${bid?.id}`)).toEqual([])
  })

  test('does not take the place of the one the supplier left itself, is opened with it, and has its price read from its words once', async () => {
    // What was sealed for the first deadline would not open at this nearer one: it is taken out.
    const [before] = await world.asOwner<{ id: string }>(
      'select id::text from nimr.bid where withdrawn_at is null',
    )
    await door.as(people.lead).post(`${request.path}/anbud/${before?.id}/bort`, { reason: 'Nytt anbud' })
    await setDeadline(world, request.purchaseId, 5)
    await door.visitor.post(request.links[0] ?? '', { price: '80 000', description: 'På länken' })
    await register(people.lead, await minutesAgo(2))
    for (const member of [people.lead, people.second])
      await door.as(member).post(`${request.path}/jav`, { conflict: 'none' })
    await untilDeadline(world, request.purchaseId)
    const late = await register(people.second, await minutesAgo(0))
    expect(late.status).toBe(303)
    expect((await door.as(people.lead).post(`${request.path}/oppna`)).status).toBe(303)
    const open = (await door.as(people.lead).get(request.path)).text.replaceAll('\u00a0', ' ')
    expect(open).toContain('80 000 kr')
    expect(open).toContain('Pris 77 700 kr')
    const pricePath = /action="([^"]+\/pris)"/.exec(open)?.[1] ?? ''
    expect((await door.as(people.lead).post(pricePath, { price: 'mycket' })).status).toBe(422)
    const elsewhere = await aSentRequest(world, door, people)
    const byAnother = pricePath.replace(request.path, elsewhere.path)
    expect(byAnother).not.toBe(pricePath)
    expect((await door.as(people.lead).post(byAnother, { price: '1' })).status, 'of no other purchase').toBe(
      422,
    )
    expect((await door.as(people.lead).post(pricePath, { price: '77 700' })).status).toBe(303)
    expect((await door.as(people.second).post(pricePath, { price: '1' })).text).toContain(
      'har redan ett pris',
    )
    expect(door.broken).toEqual([])
  })
})

test('whoever has declared a conflict is shut out from the bids, also afterwards, and cannot take it back', async () => {
  const third = await world.aStaff({ municipality: '2417' })
  await world.asOwner(
    `insert into nimr.task_force_member (intervention_id, staff_id, joined_on) values (${request.intervention.id}, ${third.id}, '2021-06-01')`,
  )
  const page = door.as(third)
  expect((await page.get(request.path)).text, 'who has not declared does not read').not.toContain('80 000')
  expect((await page.post(`${request.path}/jav`, { conflict: 'has' })).text).toContain(
    'Skriv vad jävet består i',
  )
  expect(
    (await page.post(`${request.path}/jav`, { conflict: 'has', words: 'Min syster äger bolaget' })).status,
  ).toBe(303)
  const shut = (await page.get(request.path)).text.replaceAll('\u00a0', ' ')
  expect(shut).toContain('Du har anmält jäv')
  expect(shut).not.toMatch(/80 000 kr|På länken/)
  expect((await page.post(`${request.path}/jav`, { conflict: 'none' })).status).toBe(422)
  await expect(
    world.write(
      (tx) =>
        tx
          .insertInto('conflictDeclaration')
          .values({
            purchaseId: request.purchaseId,
            staffId: third.id,
            hasConflict: false,
            declaredAt: world.clock.now(),
          })
          .execute(),
      world.asStaff(third.id),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})

test('a link reaches its own invitation and nothing else: not the others, not their bids, no staff, no estimate', async () => {
  const [invited] = await world.asOwner<{ link: number; id: number }>(
    `select link_id::int as link, id::int from nimr.invitation order by id limit 1`,
  )
  const link = { kind: 'link', linkId: invited?.link ?? 0 } as const
  const count = (
    table:
      | 'invitation'
      | 'supplier'
      | 'supplierContact'
      | 'purchase'
      | 'bid'
      | 'staff'
      | 'intervention'
      | 'conflictDeclaration'
      | 'openedBid'
      | 'earlierPurchase',
  ) =>
    world.read(
      async (tx) =>
        (
          await tx
            .selectFrom(table)
            .select((eb) => eb.fn.countAll().as('n'))
            .executeTakeFirst()
        )?.n,
      link,
    )
  expect(Number(await count('purchase'))).toBe(1)
  expect(Number(await count('supplier'))).toBe(1)
  expect(Number(await count('supplierContact'))).toBe(1)
  for (const table of [
    'staff',
    'intervention',
    'conflictDeclaration',
    'openedBid',
    'earlierPurchase',
  ] as const)
    expect(Number(await count(table)), table).toBe(0)
  const bids = await world.read((tx) => tx.selectFrom('bid').select('invitationId').execute(), link)
  expect(bids.every(({ invitationId }) => invitationId === invited?.id)).toBe(true)
})

test('whatever is typed into the forms is answered with words, never broken', async () => {
  const intervention = await world.anIntervention({ taskForce: [people.lead.id] })
  const list = `/insatser/${intervention.id}/upphandling`
  const lead = door.as(people.lead)
  for (const fields of [
    {},
    { title: 'å'.repeat(10_000), kind: 'request', kindReason: 'x' },
    { title: '👩🏽‍🌾', kind: 'gift', kindReason: 'x' },
    { title: 'x', kind: 'framework', kindReason: 'x' },
  ])
    expect((await lead.post(`${list}/ny`, fields)).status, JSON.stringify(fields).slice(0, 60)).toBe(422)
  const begun = await lead.post(`${list}/ny`, {
    title: '<script>alert(1)</script> 👩🏽‍🌾',
    kind: 'request',
    kindReason: '"><b>',
  })
  expect(begun.status).toBe(303)
  expect((await lead.get(begun.location)).text).not.toContain('<script>alert')
  for (const fields of [
    { version: 1, title: 'x', buyer: 'municipality-9999' },
    { version: 1, title: 'x', buyer: 'organisation-1; drop' },
    { version: 1, title: 'x', estimatedValue: '-5' },
    { version: 1, title: 'x', estimatedValue: '9'.repeat(30) },
    { version: 1, title: 'x', bidsDay: '2026-02-30' },
    { version: 1, title: 'x', bidsDay: '2027-01-10', bidsTime: 'lunch' },
    { version: 1, title: 'x', questionsDay: '2027-02-10', bidsDay: '2027-01-10' },
    { version: 1, title: 'x', performedFromOn: '2027-02-10', performedToOn: '2027-01-10' },
    { version: 1, title: 'x', cpvCode: '12' },
    { version: 1, title: 'x', contactEmail: 'nej' },
  ])
    expect((await lead.post(`${begun.location}/andra`, fields)).status, JSON.stringify(fields)).toBe(422)
  expect((await lead.post(`${begun.location}/andra`, { version: 7, title: 'x' })).status).toBe(409)
  for (const orgNumber of ['', '556000-4616', '1', 'abc', '9'.repeat(50)])
    expect(
      (await lead.post(`${begun.location}/leverantorer/ny`, { name: 'A', email: 'a@b.se', orgNumber }))
        .status,
    ).toBe(422)
  expect((await lead.post(`${begun.location}/skicka`, { version: 1 })).status).toBe(422)
  expect((await door.as(people.other).post(`${begun.location}/skicka`, { version: 1 })).status).toBe(403)
  expect(
    (await door.as(people.other).post(`${list}/ny`, { title: 'x', kind: 'request', kindReason: 'x' })).status,
  ).toBe(403)
  expect((await lead.get(`/insatser/99/upphandling/1`)).status).toBe(404)
  for (const token of ['x', 'a'.repeat(43), '%00'])
    expect((await door.visitor.get(`/l/${token}/anbud`)).status).toBe(404)
  const [, , third = ''] = request.links
  for (const fields of [
    {},
    { price: 'gratis', description: 'x' },
    { price: '-1', description: 'x' },
    { price: '1', description: 'x'.repeat(20_001) },
  ])
    expect((await door.visitor.post(third, fields)).status).toBe(422)
  expect(door.broken).toEqual([])
})

test('a sole trader’s number is kept apart, shown to nobody who does not ask it, and finds the same supplier again', async () => {
  const intervention = await world.anIntervention({ taskForce: [people.lead.id] })
  const lead = door.as(people.lead)
  const begun = await lead.post(`/insatser/${intervention.id}/upphandling/ny`, {
    title: 'x',
    kind: 'request',
    kindReason: 'x',
  })
  const trader = { name: 'Ek Konsult', orgNumber: '640823-3234', email: 'ek@example.se' }
  expect((await lead.post(`${begun.location}/leverantorer/ny`, trader)).status).toBe(303)
  expect((await lead.post(`${begun.location}/leverantorer/ny`, trader)).status).toBe(303)
  expect(await world.asOwner(`select from nimr.supplier where name = 'Ek Konsult'`)).toHaveLength(1)
  for (const person of [people.lead, people.other])
    expect((await door.as(person).get(begun.location)).text).not.toContain('3234')
  const numbers = await world.read(
    (tx) => tx.selectFrom('supplierPersonalNumber').selectAll().execute(),
    world.asStaff(people.other.id),
  )
  expect(numbers).toEqual([])
})
