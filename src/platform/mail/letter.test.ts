import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/world/world.ts'
import { planLetter, sendLetterJob } from './letter.ts'
import type { PostOffice } from './post-office.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('a letter that is tried again while the mail server is still taking it leaves once', async () => {
  const now = world.clock.now()
  await world.write((tx) => planLetter(tx, now, { to: 'anna@example.se', subject: 'Hej', text: 'Hej' }))
  const [letter] = await world.asOwner<{ id: string }>('select id from nimr.letter')
  const sent: string[] = []
  let again: Promise<void> | undefined
  const postOffice: PostOffice = {
    kind: 'smtp',
    close: () => {},
    send: async ({ to }) => {
      sent.push(to)
      again ??= send()
      // Long enough for the second try to have looked.
      await new Promise((resolve) => setTimeout(resolve, 300))
    },
  }
  const job = sendLetterJob(postOffice)
  const actor = { kind: 'job', name: job.name, staffId: null } as const
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const send = () =>
    world.database.write(actor, { now }, (tx) =>
      job.run({
        data: { id: letter?.id ?? '' },
        tx,
        actor,
        now,
        today: '2021-06-15',
        log,
        beside: world.write,
      }),
    )
  await send()
  await again
  expect(sent).toEqual(['anna@example.se'])
})
