import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPurchase } from '../../../test/world/build-purchase.ts'
import { openWorld, type World } from '../../../test/world/world.ts'

// What the database itself refuses, whoever asks and by whatever way.
let world: World
let tove: number
let petter: number
let head: { id: number; name: string }
beforeAll(async () => {
  world = await openWorld()
  tove = (await world.aStaff()).id
  petter = (await world.aStaff({ municipality: '2417' })).id
  head = await world.aStaff({ name: 'Kerstin Malåberg', role: 'head_of_office' })
})
afterAll(() => world.close())

type Purchase = Awaited<ReturnType<typeof aPurchase>>
const bids = [
  { supplier: 'Fjällkonsult AB', price: 90_000 },
  { supplier: 'Skogens Webb AB', price: 120_000 },
]

/** A grade by a member; of the first bid by the first quality criterion unless told. */
const grade = (
  by: number,
  purchase: Purchase,
  values: { points?: number; nth?: number; as?: number; bid?: number } = {},
) =>
  world.write(
    (tx) =>
      tx
        .insertInto('score')
        .values({
          bidId: purchase.bidIds[values.bid ?? 0] ?? 0,
          criterionId: purchase.criterionIds[values.nth ?? 1] ?? 0,
          staffId: values.as ?? by,
          pointsHundredths: values.points ?? 400,
          scoredAt: world.clock.now(),
        })
        .execute(),
    world.asStaff(by),
  )

async function gradeAll(by: number, purchase: Purchase) {
  for (const bid of purchase.bidIds.keys()) for (const nth of [1, 2]) await grade(by, purchase, { bid, nth })
}

const award = (purchase: Purchase, values: { bid?: number; name?: string; by?: number } = {}) =>
  world.write(
    (tx) =>
      tx
        .insertInto('award')
        .values({
          purchaseId: purchase.id,
          bidId: purchase.bidIds[values.bid ?? 0] ?? null,
          valueOre: 9_000_000,
          reason: 'Bäst',
          decidedByName: values.name ?? head.name,
          decidedOn: '2021-06-15',
          recordedByStaffId: values.by ?? head.id,
          recordedAt: world.clock.now(),
        })
        .execute(),
    world.asStaff(values.by ?? head.id),
  )

const refused = 'row-level security'

describe('an award', () => {
  test('is refused before the opening, and with fewer than two who have graded all', async () => {
    const out = await aPurchase(world, { taskForce: [tove, petter], bids, state: 'out' })
    await expect(award(out)).rejects.toThrow(refused)
    const opened = await aPurchase(world, { taskForce: [tove, petter], bids })
    await expect(award(opened)).rejects.toThrow(refused)
    await gradeAll(tove, opened)
    await grade(petter, opened)
    await expect(award(opened), 'the second has graded one bid only').rejects.toThrow(refused)
  })
  test('is made in the own name, on a bid of this purchase that meets the requirements', async () => {
    const purchase = await aPurchase(world, { taskForce: [tove, petter], bids })
    const other = await aPurchase(world, { taskForce: [tove, petter], bids })
    for (const member of [tove, petter]) await gradeAll(member, purchase)
    await expect(award(purchase, { name: 'Någon Annan' })).rejects.toThrow(refused)
    await expect(award({ ...purchase, bidIds: other.bidIds })).rejects.toThrow(refused)
    await world.asOwner(
      `insert into nimr.bid_rejection (bid_id, reason, recorded_at) values ($1, 'Saknar F-skatt', now())`,
      [purchase.bidIds[1]],
    )
    await expect(award(purchase, { bid: 1 })).rejects.toThrow(refused)
    await expect(award(purchase)).resolves.toBeDefined()
    await expect(award(purchase), 'once').rejects.toThrow()
  })
  test('is not made by a delegate with a conflict of interest', async () => {
    const purchase = await aPurchase(world, { taskForce: [tove, petter], bids })
    for (const member of [tove, petter]) await gradeAll(member, purchase)
    await world.asOwner(
      `insert into nimr.conflict_declaration (purchase_id, staff_id, has_conflict, words, declared_at) values ($1, $2, true, 'Delägare', now())`,
      [purchase.id, head.id],
    )
    await expect(award(purchase)).rejects.toThrow(refused)
  })
  test('of a cancelled purchase is refused', async () => {
    const purchase = await aPurchase(world, { taskForce: [tove, petter], bids })
    for (const member of [tove, petter]) await gradeAll(member, purchase)
    await world.asOwner(
      `update nimr.purchase set cancelled_at = now(), cancelled_reason = 'Nej' where id = $1`,
      [purchase.id],
    )
    await expect(award(purchase)).rejects.toThrow(refused)
  })
})

describe('a grade', () => {
  test('is whole, at most five, for quality, in the own name, by a member without a conflict', async () => {
    const purchase = await aPurchase(world, { taskForce: [tove, petter], bids, declared: [tove] })
    for (const wrong of [{ points: 450 }, { points: 600 }, { nth: 0 }, { as: petter }])
      await expect(grade(tove, purchase, wrong), JSON.stringify(wrong)).rejects.toThrow(refused)
    await expect(grade(petter, purchase), 'has not declared').rejects.toThrow(refused)
    await expect(grade(head.id, purchase), 'not in the task force').rejects.toThrow(refused)
    await expect(grade(tove, purchase)).resolves.toBeDefined()
  })
  test('is not given before the opening', async () => {
    const purchase = await aPurchase(world, { taskForce: [tove, petter], bids, state: 'out' })
    await expect(grade(tove, purchase)).rejects.toThrow(refused)
  })
  test('of somebody else is not changed', async () => {
    const purchase = await aPurchase(world, { taskForce: [tove, petter], bids })
    for (const member of [tove, petter]) await gradeAll(member, purchase)
    const touched = await world.write(
      (tx) =>
        tx
          .updateTable('score')
          .set({ pointsHundredths: 0 })
          .where('bidId', 'in', purchase.bidIds)
          .where('staffId', '=', petter)
          .executeTakeFirst(),
      world.asStaff(tove),
    )
    expect(touched.numUpdatedRows).toBe(0n)
  })
})

test('a contract is with the one who was chosen', async () => {
  const purchase = await aPurchase(world, { taskForce: [tove, petter], bids })
  for (const member of [tove, petter]) await gradeAll(member, purchase)
  const suppliers = await world.read((tx) =>
    tx.selectFrom('bid').select('supplierId').where('purchaseId', '=', purchase.id).orderBy('id').execute(),
  )
  const sign = (nth: number) =>
    world.write(
      (tx) =>
        tx
          .insertInto('contract')
          .values({
            purchaseId: purchase.id,
            supplierId: suppliers[nth]?.supplierId ?? 0,
            signedOn: '2021-06-15',
            recordedByStaffId: tove,
            recordedAt: world.clock.now(),
          })
          .execute(),
      world.asStaff(tove),
    )
  await expect(sign(0)).rejects.toThrow(refused)
  await award(purchase)
  await expect(sign(1)).rejects.toThrow(refused)
  await expect(sign(0)).resolves.toBeDefined()
})

test('the short form stays under the amount that was set', async () => {
  const purchase = await aPurchase(world, {
    taskForce: [tove],
    bids: [bids[0] as (typeof bids)[number]],
    state: 'written',
  })
  await world.asOwner(`update nimr.purchase set kind = 'small' where id = $1`, [purchase.id])
  const [supplier] = await world.read((tx) =>
    tx.selectFrom('bid').select('supplierId').where('purchaseId', '=', purchase.id).execute(),
  )
  const buy = (priceOre: number) =>
    world.write(
      (tx) =>
        tx
          .insertInto('smallPurchase')
          .values({
            purchaseId: purchase.id,
            supplierId: supplier?.supplierId ?? 0,
            priceOre,
            reason: 'Enkelt',
            decidedOn: '2021-06-15',
            recordedByStaffId: tove,
          })
          .execute(),
      world.asStaff(tove),
    )
  await expect(buy(5_000_000)).rejects.toThrow(refused)
  await expect(buy(4_999_999)).resolves.toBeDefined()
})
