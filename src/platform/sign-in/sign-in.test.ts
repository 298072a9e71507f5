import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { anApplication, signedIn, until } from '../../../test/world/application.ts'
import { secondsAfter } from '../clock/index.ts'

const tove = { name: 'Tove Granvik', email: 'tove@mala.example' }

async function aMailServer() {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let raw = ''
      stream.on('data', (part) => {
        raw += part
      })
      stream.on('end', () => {
        letters.push(raw.replace(/=\r\n/g, '').replace(/=3D/g, '='))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { letters, url: `smtp://127.0.0.1:${port}` }
}

test('who is not signed in is led to the sign-in page and back to the page asked for', async () => {
  const { visitor } = await anApplication()
  const answer = await visitor().get('/konto?a=1')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/logga-in?till=%2Fkonto%3Fa%3D1')
})

test('a link by e-mail signs its owner in, once, when the button is pressed and not when the link is opened', async () => {
  const mail = await aMailServer()
  const world = await anApplication({ smtpUrl: mail.url, mailFrom: 'NiMR <nimr@r10.example>' })
  await world.aStaffMember(tove)
  const jobs = await world.startJobs()
  onTestFinished(jobs.stop)
  const visitor = world.visitor()

  const asked = await visitor.post('/logga-in', { email: ' Tove@Mala.example ', till: '/konto' })
  expect(asked.status).toBe(200)
  const letter = await until(async () => mail.letters[0])
  expect(letter).toContain('To: tove@mala.example')
  const link = new URL(/http:\/\/localhost\/logga-in\/lank\S+/.exec(letter)?.[0] ?? '')
  expect(link.searchParams.get('till')).toBe('/konto')

  const opened = await visitor.get(`${link.pathname}${link.search}`)
  expect(opened.status).toBe(200)
  expect(visitor.cookies.size).toBe(0)
  const form = { token: link.searchParams.get('token') ?? '', till: '/konto' }
  const entered = await visitor.post('/logga-in/lank', form)
  expect(entered.status).toBe(303)
  expect(entered.headers.get('location')).toBe('/konto')
  expect(entered.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/i)
  expect(await visitor.page('/konto')).toContain('Tove Granvik')

  const again = world.visitor()
  expect((await again.post('/logga-in/lank', form)).status).toBe(422)
  expect(again.cookies.size).toBe(0)

  const kept = await world.owner.query('select recipient, body_text, sent_at from nimr.letter')
  expect(kept.rows).toEqual([{ recipient: null, body_text: null, sent_at: expect.any(Date) }])
})

test('a stranger gets the same answer as somebody who works here, and no letter', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const known = await world.visitor().post('/logga-in', { email: tove.email })
  const unknown = await world.visitor().post('/logga-in', { email: 'nobody@mala.example' })
  expect(unknown.status).toBe(known.status)
  expect(await unknown.text()).toBe(await known.text())
  const jobs = await world.startJobs()
  onTestFinished(jobs.stop)
  await until(async () => (await world.owner.query('select from nimr.letter')).rowCount === 1)
  await until(async () => {
    const { rows } = await world.owner.query(`select state from pgboss.job where name = 'send-sign-in-link'`)
    return rows.length === 2 && rows.every((row) => row.state === 'completed')
  })
  expect((await world.owner.query('select from nimr.letter')).rowCount).toBe(1)
  expect((await world.owner.query('select from signin.person')).rowCount).toBe(1)
})

test('what is no address is told so, with what was typed still there', async () => {
  const { visitor } = await anApplication()
  const answer = await visitor().post('/logga-in', { email: 'tove' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Skriv den som namn@kommun.se.')
  expect(page).toContain('value="tove"')
})

test('a sixth link to the same address within a quarter of an hour is refused, known or not', async () => {
  const { visitor, clock } = await anApplication()
  for (let nth = 0; nth < 5; nth++)
    expect((await visitor().post('/logga-in', { email: 'x@mala.example' })).status).toBe(200)
  expect((await visitor().post('/logga-in', { email: 'x@mala.example' })).status).toBe(429)
  expect((await visitor().post('/logga-in', { email: 'y@mala.example' })).status).toBe(200)
  clock.set(secondsAfter(clock.now(), 16 * 60))
  expect((await visitor().post('/logga-in', { email: 'x@mala.example' })).status).toBe(200)
})

test('in the example region one click signs in as an invented person, and her letters are in the outbox', async () => {
  const world = await anApplication({ example: true })
  const id = await world.aStaffMember(tove)
  const visitor = world.visitor()
  expect(await visitor.page('/logga-in')).toContain(`action="/logga-in/exempel/${id}"`)
  expect(await visitor.page('/logga-in')).toContain('Affärscoach, Malå')
  const entered = await visitor.post(`/logga-in/exempel/${id}`, { till: '//evil.example' })
  expect(entered.headers.get('location')).toBe('/')
  expect(await visitor.page('/konto')).toContain('Tove Granvik')

  const jobs = await world.startJobs()
  onTestFinished(jobs.stop)
  await world.visitor().post('/logga-in', { email: tove.email })
  await until(async () => (await world.visitor().page('/utkorg')).includes('/logga-in/lank?token='))
})

test('elsewhere there are no example people and no outbox', async () => {
  const world = await anApplication()
  const id = await world.aStaffMember(tove)
  expect(await world.visitor().page('/logga-in')).not.toContain('exempel')
  expect((await world.visitor().post(`/logga-in/exempel/${id}`)).status).toBe(404)
  expect((await world.visitor().get('/utkorg')).status).toBe(404)
})

test('a session can be ended from another device, and all others at once', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const phone = await signedIn(world, tove.email)
  const desk = await signedIn(world, tove.email)
  const laptop = await signedIn(world, tove.email)
  const { rows } = await world.owner.query('select id from signin.session order by created_at')
  expect((await desk.post(`/konto/inloggningar/${rows[0].id}/slut`)).status).toBe(303)
  expect((await phone.get('/konto')).status).toBe(303)
  expect((await laptop.get('/konto')).status).toBe(200)
  await desk.post('/konto/inloggningar/slut')
  expect((await laptop.get('/konto')).status).toBe(303)
  expect(await desk.page('/konto')).toContain('En inloggning är avslutad.')
  await desk.post('/logga-ut')
  expect((await desk.get('/konto')).status).toBe(303)
  expect((await world.owner.query('select from signin.session')).rowCount).toBe(0)
})

test("nobody can end another person's session", async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  await world.aStaffMember({ name: 'Jonna Rislund', email: 'jonna@norsjo.example' })
  const hers = await signedIn(world, tove.email)
  const { rows } = await world.owner.query('select id from signin.session')
  const other = await signedIn(world, 'jonna@norsjo.example')
  expect((await other.post(`/konto/inloggningar/${rows[0].id}/slut`)).status).toBe(404)
  expect((await hers.get('/konto')).status).toBe(200)
})

test('who has left cannot sign in, and a session from before stops working', async () => {
  const world = await anApplication()
  const id = await world.aStaffMember(tove)
  const visitor = await signedIn(world, tove.email)
  expect((await visitor.get('/konto')).status).toBe(200)
  const waiting = new URL((await world.signIn.createSignInLink(tove.email)) ?? '')
  await world.owner.query(`update nimr.staff set ended_on = '2020-01-01' where id = $1`, [id])
  expect((await visitor.get('/konto')).status).toBe(303)
  expect(await world.signIn.createSignInLink(tove.email)).toBeNull()
  const late = world.visitor()
  const answer = await late.post('/logga-in/lank', { token: waiting.searchParams.get('token') ?? '' })
  expect(answer.status).toBe(422)
  expect(late.cookies.size).toBe(0)
})

test('a forged or altered cookie is nobody', async () => {
  const world = await anApplication()
  await world.aStaffMember(tove)
  const visitor = await signedIn(world, tove.email)
  const [[name, value] = ['', '']] = [...visitor.cookies]
  for (const forged of [`${value.slice(0, -6)}AAAAAA`, 'a.b', '', value.split('.')[0] ?? '']) {
    const answer = await world.app.request('/konto', { headers: { cookie: `${name}=${forged}` } })
    expect(answer.status).toBe(303)
  }
})

test('the role that signs people in reaches nothing of the domain, and the application nothing of signing in', async () => {
  const world = await anApplication()
  const refused = async (role: string, statement: string) => {
    await world.owner.query('begin')
    const outcome = await world.owner
      .query(`select has_table_privilege($1, $2, 'select') as may`, [role, statement])
      .finally(() => world.owner.query('rollback'))
    return outcome.rows[0].may === false
  }
  expect(await refused('nimr_signin', 'nimr.staff')).toBe(true)
  expect(await refused('nimr_signin', 'nimr.company')).toBe(true)
  expect(await refused('nimr_app', 'signin.session')).toBe(true)
  expect(await refused('nimr_app', 'signin.secret')).toBe(true)
})
