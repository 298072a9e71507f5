import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anInvoice } from '../../../test/world/an-invoice.ts'
import { openFrontDoor, type Visitor } from '../../../test/world/front-door.ts'
import { runJobs } from '../../../test/world/run-jobs.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { toCp437 } from './byte-encoding.ts'
import { ledgerJobs } from './jobs.ts'
import { mount } from './mount.ts'

let world: World
let door: ReturnType<typeof openFrontDoor>
let economist: Visitor
let colleague: Visitor
let mala: Visitor
let norsjo: Visitor
let accountId: number

beforeAll(async () => {
  world = await openWorld()
  world.clock.set('2021-06-15T09:00:00Z')
  door = openFrontDoor(world, [mount])
  economist = door.as(await world.aStaff({ role: 'project_economist' }))
  colleague = door.as(await world.aStaff({ role: 'project_economist' }))
  mala = door.as(await world.aStaff())
  norsjo = door.as(await world.aStaff({ municipality: '2417' }))
})
beforeEach(async () => {
  await world.asOwner('update nimr.import_row set cost_id = null, credits_cost_id = null')
  for (const table of [
    'cost_lock',
    'import_row',
    'ledger_import_part',
    'ledger_import',
    'account_mapping',
    'table_mapping',
    'cost',
    'project_account',
  ])
    await world.asOwner(`delete from nimr.${table}`)
  const [account] = await world.asOwner<{ id: number }>(
    `insert into nimr.project_account (project_id, municipality_code, ledger_project_code) values ($1, '2418', 'P100') returning id::int`,
    [world.projectId()],
  )
  accountId = account?.id ?? 0
  await economist.post(`/ekonomi/importer/konton/${accountId}`, {
    from: '5800',
    to: '5899',
    meaning: 'cost:travel',
  })
  await economist.post(`/ekonomi/importer/konton/${accountId}`, { from: '6200', meaning: 'cost:other' })
})
afterAll(() => world?.close())

const head =
  '#FLAGGA 0\n#SIETYP 4\n#RAR 0 20210101 20211231\n#KONTO 5800 "Resor"\n#KONTO 6200 "Porto"\n#KONTO 7010 "Löner"\n'
const voucher = (number: string, day: string, text: string, rows: readonly [string, string, string?][]) =>
  `#VER A "${number}" ${day} "${text}"\n{\n${rows.map(([account, amount, code]) => `#TRANS ${account} {${code ? `6 "${code}"` : ''}} ${amount}`).join('\n')}\n}\n`
const ledger =
  head +
  voucher('1', '20210310', 'Resa till Åsele', [
    ['1930', '-500.50'],
    ['5800', '500.50', 'P100'],
  ]) +
  voucher('2', '20210311', 'Porto', [
    ['1930', '-99.90'],
    ['6200', '99.90', 'P100'],
  ]) +
  voucher('3', '20210312', 'Annat projekt', [
    ['1930', '-77'],
    ['5800', '77', 'P200'],
  ]) +
  voucher('4', '20210313', 'Lön', [
    ['1930', '-30000'],
    ['7010', '30000', 'P100'],
  ]) +
  voucher('5', '20210314', 'Kredit', [
    ['1930', '20'],
    ['6200', '-20', 'P100'],
  ]) +
  voucher('6', '20220101', 'Framtid', [
    ['1930', '-10'],
    ['6200', '10', 'P100'],
  ])

const file = (text: string | Uint8Array, name = 'bok.se') =>
  new File([(typeof text === 'string' ? toCp437(text) : text) as Uint8Array<ArrayBuffer>], name)

async function bring(
  content: string | Uint8Array,
  more: Record<string, string> = {},
  name?: string,
  who = economist,
) {
  const sent = await who.post('/ekonomi/importer/ny', {
    account: accountId,
    file: file(content, name),
    ...more,
  })
  expect(sent.status, sent.text.slice(0, 300)).toBe(303)
  await runJobs(world, ledgerJobs)
  return sent.location
}
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
/** The form that goes to an address, with its hidden fields. */
function formTo(page: string, action: string) {
  const form = page.slice(page.indexOf(`action="${action}"`))
  return { version: hidden(form, 'version'), digest: hidden(form, 'digest') }
}
async function approve(path: string, who = economist) {
  const page = (await who.get(path)).text
  const sent = await who.post(`${path}/godkannande`, formTo(page, `${path}/godkannande`))
  await runJobs(world, ledgerJobs)
  return sent
}
const costs = () =>
  world.asOwner<{ voucher: string; type: string; ore: number; text: string }>(
    `select voucher_number as voucher, cost_type_code as type, amount_ore::int as ore, description as text from nimr.cost where removed_at is null order by id`,
  )
const rows = () =>
  world.asOwner<{ n: string; state: string; reasons: string[]; use: string; chosen: boolean }>(
    `select voucher_number as n, state, reasons, use, chosen from nimr.import_row order by id`,
  )

test('a ledger is read by the project’s code, shown, and becomes costs when it is approved', async () => {
  const path = await bring(ledger)
  expect(await rows()).toEqual([
    { n: '1', state: 'new', reasons: [], use: 'cost', chosen: true },
    { n: '2', state: 'new', reasons: [], use: 'cost', chosen: true },
    { n: '4', state: 'strange', reasons: ['no_mapping'], use: 'unmapped', chosen: false },
    { n: '5', state: 'strange', reasons: ['negative'], use: 'cost', chosen: false },
    { n: '6', state: 'strange', reasons: ['future'], use: 'cost', chosen: false },
  ])
  const page = await economist.get(path)
  for (const words of ['Resa till Åsele', '600,40', 'Konton utan kostnadsslag', '7010 Löner'])
    expect(page.text).toContain(words)
  expect(await costs()).toEqual([])
  expect((await approve(path)).status).toBe(303)
  expect(await costs()).toEqual([
    { voucher: '1', type: 'travel', ore: 50_050, text: 'Resa till Åsele' },
    { voucher: '2', type: 'other', ore: 9990, text: 'Porto' },
  ])
  expect((await economist.get(path)).text).toContain('2 kostnader är införda')
  expect(door.broken).toEqual([])
})

test('the same file again is known, and a later one brings only what is new', async () => {
  await approve(await bring(ledger))
  const again = await bring(ledger)
  expect((await economist.get(again)).text).toContain('Samma fil är inläst förut')
  const [first, second] = (await rows()).slice(-5)
  expect([first?.state, second?.state]).toEqual(['known', 'known'])
  expect((await approve(again)).status).toBe(422)
  const later =
    ledger +
    voucher('7', '20210401', 'Hotell', [
      ['1930', '-1200'],
      ['5800', '1200', 'P100'],
    ])
  await approve(await bring(later))
  expect((await costs()).map((cost) => cost.voucher)).toEqual(['1', '2', '7'])
})

test('a row that says something else than when it was imported is strange, and cannot become a second cost', async () => {
  await approve(await bring(ledger))
  const path = await bring(ledger.replaceAll('500.50', '600.50'))
  const changed = (await rows()).slice(-5)[0]
  expect(changed).toMatchObject({ state: 'strange', reasons: ['changed'], chosen: false })
  const page = (await economist.get(`${path}?visa=titta`)).text
  const id = hidden(page, 'shown')
  const sent = await economist.post(`${path}/rader`, {
    version: hidden(page, 'version'),
    shown: id,
    chosen: id,
    [`type-${id}`]: 'travel',
  })
  expect(sent.status).toBe(303)
  expect((await rows()).slice(-5)[0]?.chosen).toBe(false)
})

test('undone, the costs leave the books, and the file can be imported again', async () => {
  const path = await bring(ledger)
  await approve(path)
  const page = (await economist.get(path)).text
  const { version } = formTo(page, `${path}/angrande`)
  expect((await economist.post(`${path}/angrande`, { version })).status).toBe(422)
  expect((await economist.post(`${path}/angrande`, { version, reason: 'Fel period' })).status).toBe(303)
  expect(await costs()).toEqual([])
  const undone = (await economist.get(path)).text
  expect(undone).toContain('Läs filen på nytt')
  await economist.post(`${path}/omlasning`, { version: formTo(undone, `${path}/omlasning`).version })
  await runJobs(world, ledgerJobs)
  await approve(path)
  expect((await costs()).map((cost) => cost.voucher)).toEqual(['1', '2'])
})

test('an import with a claimed cost is not undone, and the page says which claim holds it', async () => {
  const path = await bring(ledger)
  await approve(path)
  await world.asOwner(
    `insert into nimr.cost_lock (cost_id, claim_id, claim_name, locked_at) select min(id), 1, 'Ansökan 3', now() from nimr.cost`,
  )
  const { version } = formTo((await economist.get(path)).text, `${path}/angrande`)
  const sent = await economist.post(`${path}/angrande`, { version, reason: 'Fel' })
  expect(sent.status).toBe(422)
  expect(sent.text).toContain('Ansökan 3')
  expect(await costs()).toHaveLength(2)
})

test('of two who bring the same vouchers at once, one makes the costs and the other finds them known', async () => {
  const [one, other] = [await bring(ledger), await bring(ledger, {}, 'samma.se', colleague)]
  const approvals = await Promise.all([
    economist.post(`${one}/godkannande`, formTo((await economist.get(one)).text, `${one}/godkannande`)),
    colleague.post(`${other}/godkannande`, formTo((await colleague.get(other)).text, `${other}/godkannande`)),
  ])
  expect(approvals.map(({ status }) => status)).toEqual([303, 303])
  await runJobs(world, ledgerJobs)
  expect((await costs()).map((cost) => cost.voucher)).toEqual(['1', '2'])
  expect((await colleague.get(other)).text).toContain('Inget blev dubbelt')
})

test('two who approve the same import at once approve it once, and a page that is no longer true is not approved', async () => {
  const path = await bring(ledger)
  const form = formTo((await economist.get(path)).text, `${path}/godkannande`)
  expect((await economist.post(`${path}/godkannande`, { ...form, digest: '1-2-3' })).text).toContain(
    'Granska',
  )
  const both = await Promise.all([economist, colleague].map((who) => who.post(`${path}/godkannande`, form)))
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)[0]).toBe(303)
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1)
  await runJobs(world, ledgerJobs)
  expect(await costs()).toHaveLength(2)
})

test('a mapping said on the preview is remembered and the file is read by it', async () => {
  const path = await bring(ledger)
  const page = (await economist.get(path)).text
  await economist.post(`${path}/konton`, {
    version: hidden(page, 'version'),
    ledgerAccount: '7010',
    'meaning-7010': 'cost:staff',
  })
  await runJobs(world, ledgerJobs)
  await approve(path)
  expect((await costs()).map((cost) => cost.type)).toEqual(['travel', 'other', 'staff'])
  expect((await economist.get(`/ekonomi/importer/konton/${accountId}`)).text).toContain('7010')
})

test('what takes itself back, and numbers that come twice, are strange', async () => {
  const twice =
    head +
    voucher('1', '20210131', 'Avskrivning', [
      ['1930', '-5'],
      ['6200', '5', 'P100'],
    ]) +
    voucher('1', '20210228', 'Avskrivning', [
      ['1930', '-6'],
      ['6200', '6', 'P100'],
    ]) +
    voucher('2', '20210301', 'Fel konto', [
      ['1930', '-40'],
      ['6200', '40', 'P100'],
    ]) +
    voucher('3', '20210302', 'Rättelse', [
      ['1930', '40'],
      ['6200', '-40', 'P100'],
    ])
  const path = await bring(twice)
  expect((await rows()).map((row) => row.reasons)).toEqual([
    [],
    ['number_taken'],
    ['reversal'],
    ['negative', 'reversal'],
  ])
  const page = (await economist.get(`${path}?visa=titta`)).text
  const id = hidden(page, 'shown')
  await economist.post(`${path}/rader`, {
    version: hidden(page, 'version'),
    shown: id,
    chosen: id,
    [`type-${id}`]: 'other',
  })
  await approve(path)
  expect((await costs()).map((cost) => cost.voucher)).toEqual(['1', '1 (2021-02-28)'])
  const again = await bring(twice)
  expect((await economist.get(again)).text).not.toContain('godkannande')
})

test('amounts and years beyond all bounds and letters that are none make rows strange, not the import stuck', async () => {
  const odd =
    head +
    voucher('1', '20210310', 'Miljarder', [
      ['1930', '-99999999999'],
      ['6200', '99999999999', 'P100'],
    ]) +
    voucher('2', '19700101', 'Förr', [
      ['1930', '-5'],
      ['6200', '5', 'P100'],
    ]) +
    voucher('3\u0001', '20210310', 'Text\u0000 med\u0007 tecken', [
      ['1930', '-5'],
      ['6200', '5', 'P100'],
    ])
  const path = await bring(odd)
  expect((await economist.get(`${path}?visa=titta`)).text).toContain('beloppet går inte att läsa')
  expect((await rows()).map((row) => [row.n, row.reasons])).toEqual([
    ['1', ['amount_wrong']],
    ['2', ['day_missing']],
    ['3', []],
  ])
  await approve(path)
  expect((await costs()).map((cost) => cost.text)).toEqual(['Text  med  tecken'])
})

test('vouchers without numbers are told apart by what they say', async () => {
  const unnumbered = (text: string) =>
    head +
    voucher('', '20210310', text, [
      ['1930', '-5'],
      ['6200', '5', 'P100'],
    ])
  await approve(await bring(unnumbered('Mars')))
  await approve(await bring(unnumbered('Mars')))
  await approve(await bring(unnumbered('April')))
  expect((await costs()).map((cost) => cost.text)).toEqual(['Mars', 'April'])
})

test('a file that is wrong is refused with its line and reason, and nothing of it is kept as rows', async () => {
  const path = await bring(ledger.replace('99.90\n', '99.80\n'))
  const page = (await economist.get(path)).text
  for (const words of ['Filen är inte inläst', 'går inte ihop', 'Rad 12', '0.10'])
    expect(page).toContain(words)
  expect(await rows()).toEqual([])
  const html = await bring('<!DOCTYPE HTML><html>404</html>')
  expect((await economist.get(html)).text).toContain('ingen SIE-fil')
})

test('a table asks what its columns are, once', async () => {
  const csv = (rows_: string) => `Ver.nr;Ver.text;Bokförd;Konto;Leverantör;Belopp;Projekt\n${rows_}`
  const path = await bring(
    Buffer.from(csv('1;Resa;2021-03-01;5800;Åkeri AB;"1 234,50";P100\n2;Resa;2021-03-02;5800;Tåg AB;5;P200')),
    {},
    'huvudbok.csv',
  )
  const page = (await economist.get(path)).text
  expect(page).toContain('Vad är kolumnerna?')
  const columns = { number: 0, text: 1, bookedOn: 2, account: 3, supplier: 4, amount: 5, projectCode: 6 }
  const version = hidden(page, 'version')
  const { amount: _, ...without } = columns
  expect((await economist.post(`${path}/kolumner`, { version, ...without })).status).toBe(422)
  expect((await economist.post(`${path}/kolumner`, { version, ...columns })).status).toBe(303)
  await runJobs(world, ledgerJobs)
  await approve(path)
  expect(await costs()).toEqual([{ voucher: '1', type: 'travel', ore: 123_450, text: 'Resa' }])
  const next = await bring(Buffer.from(csv('3;Buss;2021-03-05;5800;Buss AB;20;P100')), {}, 'april.csv')
  await approve(next)
  expect((await costs()).map((cost) => cost.text)).toEqual(['Resa', 'Buss'])
})

test('an invoice becomes a cost with its file as evidence, and its credit note takes from the same cost', async () => {
  const take = async (xml: string) => {
    const path = await bring(Buffer.from(xml), {}, 'faktura.xml')
    const page = (await economist.get(`${path}?visa=titta`)).text
    const id = hidden(page, 'shown')
    const type = { [`type-${id}`]: 'external_services' }
    await economist.post(`${path}/rader`, {
      version: hidden(page, 'version'),
      shown: id,
      chosen: id,
      ...type,
    })
    await approve(path)
  }
  await take(anInvoice({ number: 'F-1000' }))
  await take(anInvoice({ credit: true, number: 'K-1', corrects: 'F-1000' }))
  const made = await world.asOwner(
    `select c.amount_ore::int as ore, c.vat_ore::int as vat, c.origin, c.invoice_number as invoice, o.invoice_number as credits,
       (select count(*)::int from nimr.file f where f.record_table = 'cost' and f.record_id = c.id and f.kind = 'invoice') as files
     from nimr.cost c left join nimr.cost o on o.id = c.credits_cost_id order by c.id`,
  )
  expect(made).toEqual([
    { ore: 1_200_050, vat: 300_013, origin: 'invoice', invoice: 'F-1000', credits: null, files: 1 },
    { ore: -1_200_050, vat: -300_013, origin: 'invoice', invoice: 'K-1', credits: 'F-1000', files: 1 },
  ])
  const again = await bring(Buffer.from(anInvoice({ number: 'F-1000' })), {}, 'igen.xml')
  expect((await economist.get(`${again}?visa=kanda`)).text).toContain('F-1000')
})

test('an invoice that comes again with the ledger is told as like it', async () => {
  const booked =
    head +
    voucher('9', '20210601', 'Föreläsning', [
      ['2440', '-12000.50'],
      ['6200', '12000.50', 'P100'],
    ])
  const path = await bring(Buffer.from(anInvoice()), {}, 'faktura.xml')
  expect((await rows())[0]).toMatchObject({ reasons: ['no_mapping'] })
  const page = (await economist.get(`${path}?visa=titta`)).text
  const id = hidden(page, 'shown')
  await economist.post(`${path}/rader`, {
    version: hidden(page, 'version'),
    shown: id,
    chosen: id,
    [`type-${id}`]: 'other',
  })
  await approve(path)
  expect(await costs()).toHaveLength(1)
  await bring(booked)
  expect((await rows()).at(-1)).toMatchObject({ n: '9', reasons: ['like_other'], chosen: false })
})

test('a booked cost whose invoice comes afterwards is told as like it', async () => {
  const booked =
    head +
    voucher('9', '20210601', 'Föreläsning', [
      ['2440', '-12000.50'],
      ['6200', '12000.50', 'P100'],
    ])
  await approve(await bring(booked))
  expect(await costs()).toHaveLength(1)
  await bring(Buffer.from(anInvoice()), {}, 'faktura.xml')
  expect((await rows()).at(-1)).toMatchObject({ reasons: ['no_mapping', 'like_other'], chosen: false })
})

test('forms that lack something come back with a sentence, and nothing is lost', async () => {
  const wrong = async (fields: Record<string, string | number | File>, words: string) => {
    const sent = await economist.post('/ekonomi/importer/ny', {
      account: accountId,
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
  await world.asOwner('update nimr.project_account set ledger_project_code = null')
  await wrong({}, 'hela bokföringen')
  expect(door.broken).toEqual([])
})

test('only who keeps the project’s economy imports; the partner’s office reads; others find nothing', async () => {
  const path = await bring(ledger)
  expect((await mala.get(path)).status).toBe(200)
  expect((await mala.get(path)).text).not.toContain('godkannande')
  expect((await mala.get('/ekonomi/importer/ny')).status).toBe(403)
  const version = hidden((await economist.get(path)).text, 'version')
  expect((await mala.post(`${path}/godkannande`, { version, digest: 'x' })).status).toBe(403)
  expect((await norsjo.get(path)).status).toBe(404)
  expect((await norsjo.get(`${path}/fil`)).status).toBe(404)
  expect((await economist.get(`${path}/fil`)).text.length).toBe(ledger.length)
  for (const unknown of ['/ekonomi/importer/999999', '/ekonomi/importer/konton/999999'])
    expect((await economist.get(unknown)).status).toBe(404)
  expect((await economist.post(`${path}/rader`, { version: 'x', shown: ['1', '2'] })).status).toBe(422)
  expect(door.broken).toEqual([])
})
