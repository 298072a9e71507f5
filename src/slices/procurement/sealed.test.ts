import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker, attempt } from '../../../test/conventions/acting-as.ts'
import { openFrontDoor, worldSeal } from '../../../test/world/front-door.ts'
import { aSentRequest, setDeadline, untilDeadline } from '../../../test/world/purchases.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { sayLocked } from '../../app/cli/locked.ts'
import { backup, restore } from '../../platform/backup/index.ts'
import { connectOwner } from '../../platform/db/index.ts'
import { openOrMakeSeal } from '../../platform/seal/index.ts'
import { mount } from './mount.ts'
import { openBids } from './opening-commands.ts'

// Whoever is not the bidder tries to read a sealed bid before its day. Price and words below are found nowhere if the seal holds.
const price = '87 654'
const priceOre = '8765400'
const secret = 'Kåtafjällsmetoden'
const signs = [secret, Buffer.from(secret).toString('hex'), priceOre, Buffer.from('87654').toString('hex')]

let world: World
let door: ReturnType<typeof openFrontDoor>
let folder: string
const people: Record<string, { id: number }> = {}
let request: Awaited<ReturnType<typeof aSentRequest>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nimr-sealed-'))
  world = await openWorld()
  door = openFrontDoor(world, [mount])
  people.lead = await world.aStaff({ name: 'Tove Granvik' })
  people.second = await world.aStaff({ municipality: '2417' })
  for (const role of ['coach', 'head_of_office'] as const) people[role] = await world.aStaff({ role })
  for (const role of [
    'project_manager',
    'project_economist',
    'auditor',
    'steering_group',
    'external_evaluator',
    'administrator',
  ] as const)
    people[role] = await world.aStaff({ role })
  request = await aSentRequest(world, door, { lead: people.lead, second: people.second })
  const [first = '', second = ''] = request.links
  const file = new File([`%PDF-1.4\n${secret}`], `${secret}.pdf`)
  await door.visitor.post(first, { price, description: `Vi gör det enligt ${secret}`, files: [file] })
  await door.visitor.post(second, { price: '99 999', description: 'Annat' })
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** The price as a number of its own: checksums in hexadecimal hold every row of five digits sooner or later. */
const priceAlone = /(?<![0-9a-f])87654(?![0-9a-f])/i
const showsNothing = (text: string, where: string) => {
  expect(text, where).not.toMatch(priceAlone)
  for (const sign of signs) expect(text.toLowerCase(), where).not.toContain(sign.toLowerCase())
}
const askers = (): Asker[] => [
  ...Object.values(people).map(({ id }) => ({ kind: 'staff', staffId: id })),
  { kind: 'operator' },
  { kind: 'job' },
  { kind: 'job', staffId: people.lead?.id ?? 0 },
  { kind: 'link' },
  { kind: 'nobody' },
]

describe('before the deadline a bid is read', () => {
  test('on no page, by nobody: nor by its own supplier, nor by the other suppliers', async () => {
    const [first = '', second = '', third = ''] = request.links
    for (const person of Object.values(people))
      for (const page of [
        request.path,
        `${request.path}/anbud/ny`,
        '/utkorg',
        `/insatser/${request.intervention.id}/upphandling`,
      ])
        showsNothing((await door.as(person).get(page)).text, page)
    for (const link of [first, second, third]) showsNothing((await door.visitor.get(link)).text, link)
    const force = (await door.as(people.lead ?? { id: 0 }).get(request.path)).text
    expect(force, 'nor who has bid, or how many').not.toMatch(/Kontrollsumma|Kom in/)
  })

  test('by no id: files and bids have no addresses yet', async () => {
    for (const person of Object.values(people))
      for (const page of ['/filer/1', '/filer/2', `${request.path}/anbud/1`, `${request.path}/anbud/1/pris`])
        expect((await door.as(person).get(page)).status, page).toBe(404)
  })

  test('by no actor of the application in SQL: the sealed table is not theirs, and the opening says too early', async () => {
    for (const asker of askers()) {
      const as = JSON.stringify(asker)
      expect(await attempt(world, asker, 'select * from nimr.sealed_bid'), as).toBe('refused')
      expect(await attempt(world, asker, 'select envelope from nimr.sealed_bid'), as).toBe('refused')
      expect(await attempt(world, asker, 'select * from nimr.opened_bid'), as).toBe(0)
      expect(await attempt(world, asker, `select * from counter.open_bids(${request.purchaseId})`), as).toBe(
        'refused',
      )
      // Who sits at the machine may write a row of that name; the bid is still sealed.
      if (asker.kind === 'operator') continue
      const forged = `insert into nimr.opened_bid (bid_id, purchase_id) values (1, ${request.purchaseId})`
      expect(await attempt(world, asker, forged), as).toBe('refused')
    }
    for (const asker of askers()) {
      const as = JSON.stringify(asker)
      for (const role of ['nimr_owner', 'nimr_counter'])
        expect(await attempt(world, asker, `set local role ${role}`), as).toBe('refused')
    }
  })

  test('by nobody who moves the deadline nearer: the database refuses it, for the owner of the tables too', async () => {
    const member: Asker = { kind: 'staff', staffId: people.lead?.id ?? 0 }
    const nearer = `update nimr.purchase set bids_until = now() - interval '1 day' where id = ${request.purchaseId}`
    const stops = 'a deadline that was sent can only be moved later'
    await expect(attempt(world, member, nearer)).rejects.toThrow(stops)
    await expect(world.asOwner(nearer)).rejects.toThrow(stops)
    await expect(
      attempt(world, member, `update nimr.purchase set sent_at = null where id = ${request.purchaseId}`),
    ).rejects.toThrow('stays sent')
  })

  test('not in the audit, the letters, the jobs nor anywhere else in the database, as its owner reads it', async () => {
    const tables = await world.asOwner<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('nimr', 'signin', 'pgboss', 'counter', 'migration')`,
    )
    expect(tables.length).toBeGreaterThan(80)
    for (const { name } of tables) {
      const rows = await world.asOwner<{ words: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as words from ${name} t`,
      )
      showsNothing(rows[0]?.words ?? '', name)
    }
    const [audit] = await world.asOwner<{ concealed: string[]; after: Record<string, unknown> }>(
      `select concealed, after from nimr.audit_entry where table_name = 'sealed_bid' and act = 'insert' limit 1`,
    )
    expect(audit?.concealed).toEqual(['envelope'])
    expect(audit?.after).not.toHaveProperty('envelope')
  })

  test('not in a backup file, packed or unpacked', async () => {
    const file = path.join(folder, 'before.backup')
    await backup(world.ownerUrl, file, world.clock.now())
    const bytes = await readFile(file)
    const inside = gunzipSync(bytes.subarray(bytes.indexOf(10) + 1, bytes.length - 65))
    expect(inside.includes('sealed_bid')).toBe(true)
    for (const content of [bytes, inside]) {
      for (const sign of signs) expect(content.includes(sign), sign).toBe(false)
      expect(priceAlone.test(content.toString('latin1'))).toBe(false)
    }
  })

  test('not in the log, when a bid comes and when one fails', async () => {
    const lines: string[] = []
    const { createApp } = await import('../../platform/http/index.ts')
    const { createLog } = await import('../../platform/log/index.ts')
    const app = createApp({
      database: world.database,
      clock: world.clock,
      log: createLog(world.clock.now, (line) => void lines.push(line)),
      site: {
        origin: 'http://localhost',
        behindProxy: false,
        example: false,
        // No seal: the bid cannot be taken, which is a broken request and is logged.
        assets: { css: '', script: '', fonts: [] },
      },
      findSession: async () => null,
      mounts: [mount],
      assetDirectory: '/nowhere',
      isHealthy: async () => true,
    })
    const body = new URLSearchParams({ price, description: secret })
    const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    const answer = await app.request(request.links[0] ?? '', { method: 'POST', body, headers })
    expect(answer.status).toBe(500)
    expect(lines.join('\n')).toContain('broken')
    showsNothing(lines.join('\n'), 'log')
    expect(lines.join('\n'), 'nor the address, which is a key').not.toContain(
      request.links[0]?.split('/')[2] ?? '?',
    )
  })
})

test('a copy opens with the key; without it the restore says which bids cannot be opened and restores all else', async () => {
  await setDeadline(world, request.purchaseId, 6)
  const [first = '', second = ''] = request.links
  await door.visitor.post(first, { price, description: secret })
  await door.visitor.post(second, { price: '99 999', description: 'Annat' })
  for (const member of [people.lead, people.second])
    await door.as(member ?? { id: 0 }).post(`${request.path}/jav`, { conflict: 'none' })
  const file = path.join(folder, 'sealed.backup')
  await backup(world.ownerUrl, file, world.clock.now())
  const copy = await openWorld({ from: 'blank' })
  expect((await restore(copy.ownerUrl, copy.appUrl, file)).allowed).toBe(true)
  const missing = await sayLocked('sv', copy.ownerUrl, path.join(folder, 'no.key'))
  expect(missing.bids).toBe(2)
  expect(missing.lines.join('\n')).toContain('Utbildare i webbhandel: 2 anbud')
  expect((await copy.asOwner('select from nimr.intervention')).length).toBe(1)
  const key = worldSeal().file
  expect(await sayLocked('sv', copy.ownerUrl, key)).toEqual({ bids: 0, lines: [] })

  await untilDeadline(world, request.purchaseId)
  const member = copy.asStaff(people.lead?.id ?? 0)
  const other = openOrMakeSeal(path.join(folder, 'other.key'), copy.clock.now())
  const withoutKey = await copy.write(
    (tx) => openBids(tx, copy.clock.now(), other, request.purchaseId),
    member,
  )
  expect(withoutKey).toEqual({ allowed: false, refusal: 'seal_key_missing' })
  expect(await copy.asOwner('select from nimr.opening'), 'nothing was opened by trying').toEqual([])
  const opened = await copy.write(
    (tx) => openBids(tx, copy.clock.now(), worldSeal(), request.purchaseId),
    member,
  )
  expect(opened).toEqual({ allowed: true, value: 2 })
  const bids = await copy.asOwner(
    'select price_ore::int as price, description from nimr.opened_bid order by 1',
  )
  expect(bids).toEqual([
    { price: 8765400, description: secret },
    { price: 9999900, description: 'Annat' },
  ])
  await copy.close()
})

describe('when the deadline has passed', () => {
  test('what was changed in the database after it was sealed is damaged, and an earlier deadline put in by force opens nothing', async () => {
    const forged = await openWorld()
    const forgedDoor = openFrontDoor(forged, [mount])
    const lead = await forged.aStaff()
    const second = await forged.aStaff({ municipality: '2417' })
    const sent = await aSentRequest(forged, forgedDoor, { lead, second })
    const [first = '', other = ''] = sent.links
    await forgedDoor.visitor.post(first, { price: '10 000', description: 'Första' })
    await setDeadline(forged, sent.purchaseId, -1)
    for (const member of [lead, second])
      await forgedDoor.as(member).post(`${sent.path}/jav`, { conflict: 'none' })
    const tooSoon = await forgedDoor.as(lead).post(`${sent.path}/oppna`)
    expect(tooSoon.status).toBe(422)
    expect(tooSoon.text).toContain('förseglades för en senare tid')
    expect(await forged.asOwner('select from nimr.opening')).toEqual([])

    await setDeadline(forged, sent.purchaseId, 5)
    await forgedDoor.visitor.post(first, { price: '10 000', description: 'Första' })
    await forgedDoor.visitor.post(other, { price: '20 000', description: 'Andra' })
    await untilDeadline(forged, sent.purchaseId)
    // The owner of the tables exchanges the two sealed bids.
    await forged.asOwner(
      `update nimr.sealed_bid a set envelope = b.envelope from nimr.sealed_bid b where a.bid_id <> b.bid_id`,
    )
    expect((await forgedDoor.as(lead).post(`${sent.path}/oppna`)).status).toBe(303)
    const bids = await forged.asOwner('select damaged, price_ore, description from nimr.opened_bid')
    expect(bids).toEqual([
      { damaged: true, price_ore: null, description: '' },
      { damaged: true, price_ore: null, description: '' },
    ])
    expect((await forgedDoor.as(lead).get(sent.path)).text).toContain('Skadat: går inte att läsa')
    expect(forgedDoor.broken).toEqual([])
    await forged.close()
  })

  test('bare SQL opens once, remembered, for a member alone, and gives nothing but what is still sealed; nobody writes another bid in', async () => {
    const member: Asker = { kind: 'staff', staffId: people.lead?.id ?? 0 }
    const open = `select * from counter.open_bids(${request.purchaseId})`
    for (const asker of askers().filter(
      ({ staffId, kind }) => kind !== 'staff' || ![people.lead?.id, people.second?.id].includes(staffId),
    ))
      expect(await attempt(world, asker, open), JSON.stringify(asker)).toBe('refused')
    expect(await attempt(world, member, open)).toBe(2)
    // In the very transaction that opens, a bid that was not among them cannot be written in, and it cannot open again.
    for (const next of [
      `insert into nimr.opened_bid (bid_id, purchase_id, price_ore) values (1, ${request.purchaseId}, 1)`,
      open,
    ])
      await expect(
        world.write(
          async (tx) => {
            await sql.raw(open).execute(tx)
            await sql.raw(next).execute(tx)
          },
          world.asStaff(people.lead?.id ?? 0),
        ),
      ).rejects.toMatchObject({ code: '42501' })
    const client = await connectOwner(world.ownerUrl)
    const { rows } = await client.query(
      `select encode(envelope, 'escape') as words from nimr.sealed_bid where bid_id in (select id from nimr.bid where replaced_at is null)`,
    )
    await client.end()
    showsNothing(JSON.stringify(rows), 'envelopes')
    expect((await door.as(people.second ?? { id: 0 }).post(`${request.path}/oppna`)).status).toBe(303)
    expect(await attempt(world, member, open)).toBe('refused')
    const [remembered] = await world.asOwner<{ actor: number }>(
      `select actor_staff_id::int as actor from nimr.audit_entry where table_name = 'opening' and act = 'insert'`,
    )
    expect(remembered?.actor).toBe(people.second?.id)
    const audit = await world.asOwner(
      `select before, after from nimr.audit_entry where table_name = 'opened_bid'`,
    )
    showsNothing(JSON.stringify(audit), 'audit of what was opened')
    expect(door.broken).toEqual([])
  })
})
