import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFrontDoor } from '../../test/world/front-door.ts'
import { openWorld } from '../../test/world/world.ts'
import { openSeal } from '../platform/seal/index.ts'
import { mount } from '../slices/procurement/mount.ts'
import { openBids } from '../slices/procurement/opening-commands.ts'
import { loadExample } from './example.ts'
import { listLockedBids } from './locked-bids.ts'

test('the example has awarded purchases whose papers are whole, and bids sealed with the key of the machine it was loaded on', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'nimr-example-'))
  const world = await openWorld({ from: 'blank' })
  onTestFinished(async () => {
    await world.close()
    await rm(folder, { recursive: true, force: true })
  })
  const sealKeyFile = path.join(folder, 'nimr-seal.key')
  const [clock] = await world.asOwner<{ now: Date }>('select clock_timestamp() as now')
  await loadExample({ ownerUrl: world.ownerUrl, now: clock?.now ?? world.clock.now(), sealKeyFile })
  expect(await listLockedBids(world.ownerUrl, sealKeyFile)).toEqual([])
  const locked = await listLockedBids(world.ownerUrl, path.join(folder, 'none.key'))
  expect(locked.map(({ title, bids }) => [title, bids])).toEqual([
    ['Ledare för beredskapsövning', 2],
    ['Processledare för paket vår och höst', 3],
  ])
  const [tove] = await world.asOwner<{ id: number }>(
    `select id::int from nimr.staff where name = 'Tove Granvik'`,
  )
  const coach = openFrontDoor(world, [mount]).as({ id: tove?.id ?? 0 })
  const purchases = await world.asOwner<{ id: number; path: string; isAwarded: boolean }>(
    `select p.id::int, '/insatser/' || p.intervention_id || '/upphandling/' || p.id as path, a.id is not null as "isAwarded"
     from nimr.purchase p left join nimr.award a on a.purchase_id = p.id order by p.id`,
  )
  for (const purchase of purchases) expect((await coach.get(purchase.path)).status, purchase.path).toBe(200)
  expect(purchases.filter(({ isAwarded }) => isAwarded)).toHaveLength(4)
  expect((await coach.get(purchases[0]?.path ?? '')).text).toContain('Komplett')
  const last = purchases.at(-1)
  await coach.post(`${last?.path}/jav`, { conflict: 'none' })
  const opened = await world.write(
    (tx) => openBids(tx, world.clock.now(), openSeal(sealKeyFile), last?.id ?? 0),
    world.asStaff(tove?.id ?? 0),
  )
  expect(opened).toEqual({ allowed: true, value: 3 })
  const text = (await coach.get(last?.path ?? '')).text.replaceAll('\u00a0', ' ')
  for (const price of ['121 000 kr', '109 000 kr', '134 000 kr']) expect(text).toContain(price)
})
