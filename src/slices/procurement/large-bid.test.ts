import { expect, test } from 'vitest'
import { openFrontDoor } from '../../../test/world/front-door.ts'
import { aSentRequest, setDeadline, untilDeadline } from '../../../test/world/purchases.ts'
import { openWorld } from '../../../test/world/world.ts'
import { mount } from './mount.ts'

test('a bid as large as one may be is sealed and opened whole, one that is larger is refused in words', async () => {
  const world = await openWorld()
  const door = openFrontDoor(world, [mount])
  const lead = await world.aStaff()
  const { path, purchaseId, links } = await aSentRequest(world, door, {
    lead,
    second: await world.aStaff({ municipality: '2417' }),
  })
  const [first = ''] = links
  const file = (megabytes: number, name: string) => {
    const bytes = new Uint8Array(megabytes * 1024 * 1024).fill(120)
    bytes.set(Buffer.from('%PDF-1.4\n'))
    return new File([bytes], `${name}.pdf`)
  }
  const bid = { price: '90 000', description: 'Se filerna' }
  const many = { ...bid, files: [file(9, 'a'), file(9, 'b'), file(8, 'c')] }
  const tooLarge = await door.visitor.post(first, many)
  expect([tooLarge.status, tooLarge.text.includes('högst 25 MB')]).toEqual([422, true])
  const wrong = await door.visitor.post(first, { ...bid, files: [new File(['MZ\u0000\u0000'], 'virus.pdf')] })
  expect([wrong.status, wrong.text.includes('Spara den som PDF')]).toEqual([422, true])
  await setDeadline(world, purchaseId, 25)
  const whole = await door.visitor.post(first, { ...bid, files: [file(9, 'a'), file(9, 'b')] })
  expect(whole.status).toBe(303)
  await untilDeadline(world, purchaseId)
  const members = await world.asOwner<{ id: number }>(
    'select staff_id::int as id from nimr.task_force_member',
  )
  for (const member of members) await door.as(member).post(`${path}/jav`, { conflict: 'none' })
  expect((await door.as(lead).post(`${path}/oppna`)).status).toBe(303)
  const files = await world.asOwner('select name, size_bytes from nimr.file order by id')
  expect(files).toEqual([
    { name: 'a.pdf', size_bytes: 9 * 1024 * 1024 },
    { name: 'b.pdf', size_bytes: 9 * 1024 * 1024 },
  ])
  expect(door.broken).toEqual([])
  await world.close()
}, 120_000)
