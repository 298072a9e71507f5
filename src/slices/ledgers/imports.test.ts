import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  file,
  formTo,
  hidden,
  type LedgerDesk,
  ledger,
  openLedgerDesk,
  voucher,
} from '../../../test/world/ledger-desk.ts'

let d: LedgerDesk
beforeAll(async () => {
  d = await openLedgerDesk()
})
beforeEach(() => d.reset())
afterAll(() => d?.close())

test('a ledger is read by the project’s code, shown, and becomes costs when it is approved', async () => {
  const path = await d.bring(ledger)
  expect(await d.rows()).toEqual([
    { n: '1', state: 'new', reasons: [], use: 'cost', chosen: true },
    { n: '2', state: 'new', reasons: [], use: 'cost', chosen: true },
    { n: '4', state: 'strange', reasons: ['no_mapping'], use: 'unmapped', chosen: false },
    { n: '5', state: 'strange', reasons: ['negative'], use: 'cost', chosen: false },
    { n: '6', state: 'strange', reasons: ['future'], use: 'cost', chosen: false },
  ])
  const page = await d.economist.get(path)
  for (const words of ['Resa till Åsele', '600,40', 'Konton utan kostnadsslag', '7010 Löner'])
    expect(page.text).toContain(words)
  expect(await d.costs()).toEqual([])
  expect((await d.approve(path)).status).toBe(303)
  expect(await d.costs()).toEqual([
    { voucher: '1', type: 'travel', ore: 50_050, text: 'Resa till Åsele' },
    { voucher: '2', type: 'other', ore: 9990, text: 'Porto' },
  ])
  expect((await d.economist.get(path)).text).toContain('2 kostnader är införda')
  expect(d.door.broken).toEqual([])
})

test('the same file again is known, and a later one brings only what is new', async () => {
  await d.approve(await d.bring(ledger))
  const again = await d.bring(ledger)
  expect((await d.economist.get(again)).text).toContain('Samma fil är inläst förut')
  const [first, second] = (await d.rows()).slice(-5)
  expect([first?.state, second?.state]).toEqual(['known', 'known'])
  expect((await d.approve(again)).status).toBe(422)
  const later =
    ledger +
    voucher('7', '20210401', 'Hotell', [
      ['1930', '-1200'],
      ['5800', '1200', 'P100'],
    ])
  await d.approve(await d.bring(later))
  expect((await d.costs()).map((cost) => cost.voucher)).toEqual(['1', '2', '7'])
})

test('undone, the costs leave the books, and the file can be imported again', async () => {
  const path = await d.bring(ledger)
  await d.approve(path)
  const page = (await d.economist.get(path)).text
  const { version } = formTo(page, `${path}/angrande`)
  expect((await d.economist.post(`${path}/angrande`, { version })).status).toBe(422)
  expect((await d.economist.post(`${path}/angrande`, { version, reason: 'Fel period' })).status).toBe(303)
  expect(await d.costs()).toEqual([])
  const undone = (await d.economist.get(path)).text
  expect(undone).toContain('Läs filen på nytt')
  await d.economist.post(`${path}/omlasning`, { version: formTo(undone, `${path}/omlasning`).version })
  await d.work()
  await d.approve(path)
  expect((await d.costs()).map((cost) => cost.voucher)).toEqual(['1', '2'])
})

test('an import with a claimed cost is not undone, and the page says which claim holds it', async () => {
  const path = await d.bring(ledger)
  await d.approve(path)
  await d.world.asOwner(
    `insert into nimr.cost_lock (cost_id, claim_id, claim_name, locked_at) select min(id), 1, 'Ansökan 3', now() from nimr.cost`,
  )
  const { version } = formTo((await d.economist.get(path)).text, `${path}/angrande`)
  const sent = await d.economist.post(`${path}/angrande`, { version, reason: 'Fel' })
  expect(sent.status).toBe(422)
  expect(sent.text).toContain('Ansökan 3')
  expect(await d.costs()).toHaveLength(2)
})

test('of two who bring the same vouchers at once, one makes the costs and the other finds them known', async () => {
  const [one, other] = [await d.bring(ledger), await d.bring(ledger, 'samma.se', d.colleague)]
  const approvals = await Promise.all([
    d.economist.post(`${one}/godkannande`, formTo((await d.economist.get(one)).text, `${one}/godkannande`)),
    d.colleague.post(
      `${other}/godkannande`,
      formTo((await d.colleague.get(other)).text, `${other}/godkannande`),
    ),
  ])
  expect(approvals.map(({ status }) => status)).toEqual([303, 303])
  await d.work()
  expect((await d.costs()).map((cost) => cost.voucher)).toEqual(['1', '2'])
  expect((await d.colleague.get(other)).text).toContain('Inget blev dubbelt')
})

test('two who approve the same import at once approve it once, and a page that is no longer true is not approved', async () => {
  const path = await d.bring(ledger)
  const form = formTo((await d.economist.get(path)).text, `${path}/godkannande`)
  expect((await d.economist.post(`${path}/godkannande`, { ...form, digest: '1-2-3' })).text).toContain(
    'Granska',
  )
  const both = await Promise.all(
    [d.economist, d.colleague].map((who) => who.post(`${path}/godkannande`, form)),
  )
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)[0]).toBe(303)
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1)
  await d.work()
  expect(await d.costs()).toHaveLength(2)
})

test('a mapping said on the preview is remembered and the file is read by it', async () => {
  const path = await d.bring(ledger)
  const page = (await d.economist.get(path)).text
  await d.economist.post(`${path}/konton`, {
    version: hidden(page, 'version'),
    ledgerAccount: '7010',
    'meaning-7010': 'cost:staff',
  })
  await d.work()
  await d.approve(path)
  expect((await d.costs()).map((cost) => cost.type)).toEqual(['travel', 'other', 'staff'])
  expect((await d.economist.get(`/ekonomi/importer/konton/${d.books.id}`)).text).toContain('7010')
})

test('forms that lack something come back with a sentence, and nothing is lost', async () => {
  const wrong = async (fields: Record<string, string | number | File>, words: string) => {
    const sent = await d.economist.post('/ekonomi/importer/ny', {
      account: d.books.id,
      file: file(ledger),
      ...fields,
    })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain(words)
    return sent.text
  }
  await wrong({ file: file('', '') }, 'Välj en fil')
  await wrong({ file: file('', 'tom.se') }, 'Filen är tom')
  expect(await wrong({ account: '', projectCode: 'P7' }, 'Välj vems')).toContain('value="P7"')
  await wrong({ ledgerAccounts: '5999-5000' }, '5000-5999')
  await d.world.asOwner('update nimr.project_account set ledger_project_code = null')
  await wrong({}, 'hela bokföringen')
  expect(d.door.broken).toEqual([])
})

test('only who keeps the project’s economy imports; the partner’s office reads; others find nothing', async () => {
  const path = await d.bring(ledger)
  expect((await d.mala.get(path)).status).toBe(200)
  expect((await d.mala.get(path)).text).not.toContain('godkannande')
  expect((await d.mala.get('/ekonomi/importer/ny')).status).toBe(403)
  const version = hidden((await d.economist.get(path)).text, 'version')
  expect((await d.mala.post(`${path}/godkannande`, { version, digest: 'x' })).status).toBe(403)
  expect((await d.norsjo.get(path)).status).toBe(404)
  expect((await d.norsjo.get(`${path}/fil`)).status).toBe(404)
  expect((await d.economist.get(`${path}/fil`)).text.length).toBe(ledger.length)
  for (const unknown of ['/ekonomi/importer/999999', '/ekonomi/importer/konton/999999'])
    expect((await d.economist.get(unknown)).status).toBe(404)
  expect((await d.economist.post(`${path}/rader`, { version: 'x', shown: ['1', '2'] })).status).toBe(422)
  expect(d.door.broken).toEqual([])
})
