import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { listen, PortTaken } from './listen.ts'

async function aTakenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

test('a taken port is passed by, unless it was asked for', async () => {
  const taken = await aTakenPort()
  const door = await listen(() => new Response('hej'), taken, true)
  onTestFinished(door.stop)
  expect(door.port).toBeGreaterThan(taken)
  expect(await (await fetch(`http://127.0.0.1:${door.port}`)).text()).toBe('hej')
  await expect(listen(() => new Response(), taken, false)).rejects.toThrow(PortTaken)
})

test('stopping waits for the requests under way and takes no new ones', async () => {
  const door = await listen(
    async () => {
      await wait(300)
      return new Response('färdig')
    },
    4800 + Math.floor(Math.random() * 100),
    true,
  )
  const url = `http://127.0.0.1:${door.port}`
  const underWay = fetch(url, { headers: { connection: 'close' } })
  await wait(100)
  const stopped = door.stop()
  await expect(fetch(url)).rejects.toThrow()
  expect(await (await underWay).text()).toBe('färdig')
  await stopped
})
