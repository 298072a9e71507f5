import { expect, test } from 'vitest'
import { anApplication, signedIn } from '../../../test/world/application.ts'

const tove = { name: 'Tove Granvik', email: 'tove@mala.example' }

test('going on after signing in leads nowhere else than to this site', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const visitor = await signedIn(world, tove.email)
  for (const till of [
    '//annan.se',
    '/.//annan.se',
    '/%2e//annan.se',
    'https://annan.se',
    '/\\annan.se',
    '/a/..//annan.se',
  ]) {
    const answer = await visitor.get(`/logga-in?till=${encodeURIComponent(till)}`)
    expect([till, answer.headers.get('location')]).toEqual([till, '/'])
    const chosen = await visitor.post('/sprak', { sprak: 'en', tillbaka: till })
    expect([till, chosen.headers.get('location')]).toEqual([till, '/'])
  }
})

test('a cookie of one’s own making, or a changed one, signs nobody in', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const visitor = await signedIn(world, tove.email)
  const [[name, value] = ['', '']] = [...visitor.cookies].filter(([cookie]) =>
    cookie.includes('session_token'),
  )
  expect(name).not.toBe('')
  for (const forged of [
    '',
    'x',
    '1',
    value.slice(0, -3),
    `${value}x`,
    value.replace(/^./, 'Z'),
    value.split('.')[0] ?? '',
    '%00',
    "' or 1=1 --",
    'å'.repeat(5000),
  ]) {
    const answer = await world.visitor().get('/konto', { cookie: `${name}=${encodeURIComponent(forged)}` })
    expect([forged.slice(0, 20), answer.status]).toEqual([forged.slice(0, 20), 303])
  }
})

test('a session of before signing in is not the one after it, and is over after signing out', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const visitor = world.visitor()
  visitor.cookies.set('nimr.session_token', 'planted')
  const link = new URL((await world.signIn.createSignInLink(tove.email)) ?? '')
  await visitor.post('/logga-in/lank', { token: link.searchParams.get('token') ?? '' })
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  expect(cookie).not.toContain('planted')
  expect((await world.visitor().get('/konto', { cookie })).status).toBe(200)
  await visitor.post('/logga-ut')
  expect((await world.visitor().get('/konto', { cookie })).status).toBe(303)
})

test('counting attempts believes no address that the visitor says', async () => {
  const world = await anApplication()
  let last = 0
  for (let n = 0; n < 61; n++)
    last = (
      await world
        .visitor()
        .post('/logga-in', { email: `nagon.${n}@mala.example` }, { 'x-forwarded-for': `10.0.0.${n}` })
    ).status
  expect(last).toBe(429)
})

test('the invented people and the outbox are there in the example only', async () => {
  const world = await anApplication()
  const id = await world.aStaffMember(tove)
  expect((await world.visitor().post(`/logga-in/exempel/${id}`)).status).toBe(404)
  const visitor = await signedIn(world, tove.email)
  expect((await visitor.get('/utkorg')).status).toBe(404)
  expect(await world.visitor().page('/utkorg')).not.toContain(tove.email)
})

test('a form from another site is refused whatever it says of itself', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const visitor = await signedIn(world, tove.email)
  const lies: Record<string, string>[] = [
    { origin: 'https://annan.se' },
    { origin: 'null' },
    { origin: 'http://localhost.annan.se' },
    { origin: 'http://localhost:9999' },
    { origin: 'https://annan.se', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ]
  for (const lie of lies) expect([lie, (await visitor.post('/logga-ut', {}, lie)).status]).toEqual([lie, 403])
  for (const method of ['PUT', 'PATCH', 'DELETE'])
    expect(
      (await world.app.request('/konto', { method, headers: { origin: 'https://annan.se' } })).status,
    ).toBe(403)
})

test('no file outside the built ones is given away', async () => {
  const world = await anApplication()
  for (const name of [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/package.json',
    '....//package.json',
    '/etc/passwd.json',
    'a/../../package.json',
    '..\\package.json',
    'x.json%00.css',
    '.json',
  ]) {
    const answer = await world.visitor().get(`/tillgangar/${name}`)
    expect([name, answer.status === 404 || answer.status === 303]).toEqual([name, true])
  }
})
