import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anInvoice } from '../../../test/world/an-invoice.ts'
import { head, hidden, type LedgerDesk, openLedgerDesk, voucher } from '../../../test/world/ledger-desk.ts'

let d: LedgerDesk
beforeAll(async () => {
  d = await openLedgerDesk()
})
beforeEach(() => d.reset())
afterAll(() => d?.close())

test('a table asks what its columns are, once', async () => {
  const csv = (rows_: string) => `Ver.nr;Ver.text;Bokförd;Konto;Leverantör;Belopp;Projekt\n${rows_}`
  const path = await d.bring(
    Buffer.from(csv('1;Resa;2021-03-01;5800;Åkeri AB;"1 234,50";P100\n2;Resa;2021-03-02;5800;Tåg AB;5;P200')),
    'huvudbok.csv',
  )
  const page = (await d.economist.get(path)).text
  expect(page).toContain('Vad är kolumnerna?')
  const columns = { number: 0, text: 1, bookedOn: 2, account: 3, supplier: 4, amount: 5, projectCode: 6 }
  const version = hidden(page, 'version')
  const { amount: _, ...without } = columns
  expect((await d.economist.post(`${path}/kolumner`, { version, ...without })).status).toBe(422)
  expect((await d.economist.post(`${path}/kolumner`, { version, ...columns })).status).toBe(303)
  await d.work()
  await d.approve(path)
  expect(await d.costs()).toEqual([{ voucher: '1', type: 'travel', ore: 123_450, text: 'Resa' }])
  const next = await d.bring(Buffer.from(csv('3;Buss;2021-03-05;5800;Buss AB;20;P100')), 'april.csv')
  await d.approve(next)
  expect((await d.costs()).map((cost) => cost.text)).toEqual(['Resa', 'Buss'])
})

test('a spreadsheet goes the same way as its text', async () => {
  const rows = [
    ['Ver.nr', 'Ver.text', 'Bokförd', 'Konto', 'Belopp'],
    [7, 'Tåg', new Date('2021-03-05T00:00:00Z'), 5800, 312.5],
  ]
  const path = await d.bring(await writeXlsx({ sheets: [{ name: 'Blad1', rows }] }), 'huvudbok.xlsx')
  const version = hidden((await d.economist.get(path)).text, 'version')
  const columns = { number: 0, text: 1, bookedOn: 2, account: 3, amount: 4 }
  expect((await d.economist.post(`${path}/kolumner`, { version, ...columns })).status).toBe(303)
  await d.work()
  await d.approve(path)
  expect(await d.costs()).toEqual([{ voucher: '7', type: 'travel', ore: 31_250, text: 'Tåg' }])
})

test('an invoice becomes a cost with its file as evidence, and its credit note takes from the same cost', async () => {
  const take = async (xml: string) => {
    const path = await d.bring(Buffer.from(xml), 'faktura.xml')
    await d.chooseFirstStrange(path, 'external_services')
    await d.approve(path)
  }
  await take(anInvoice({ number: 'F-1000' }))
  await take(anInvoice({ credit: true, number: 'K-1', corrects: 'F-1000' }))
  const made = await d.world.asOwner(
    `select c.amount_ore::int as ore, c.vat_ore::int as vat, c.origin, c.invoice_number as invoice, o.invoice_number as credits,
       (select count(*)::int from nimr.file f where f.record_table = 'cost' and f.record_id = c.id and f.kind = 'invoice') as files
     from nimr.cost c left join nimr.cost o on o.id = c.credits_cost_id order by c.id`,
  )
  expect(made).toEqual([
    { ore: 1_200_050, vat: 300_013, origin: 'invoice', invoice: 'F-1000', credits: null, files: 1 },
    { ore: -1_200_050, vat: -300_013, origin: 'invoice', invoice: 'K-1', credits: 'F-1000', files: 1 },
  ])
  const again = await d.bring(Buffer.from(anInvoice({ number: 'F-1000' })), 'igen.xml')
  expect((await d.economist.get(`${again}?visa=kanda`)).text).toContain('F-1000')
})

test('an invoice that comes again with the ledger is told as like it', async () => {
  const booked =
    head +
    voucher('9', '20210601', 'Föreläsning', [
      ['2440', '-12000.50'],
      ['6200', '12000.50', 'P100'],
    ])
  const path = await d.bring(Buffer.from(anInvoice()), 'faktura.xml')
  expect((await d.rows())[0]).toMatchObject({ reasons: ['no_mapping'] })
  await d.chooseFirstStrange(path, 'other')
  await d.approve(path)
  expect(await d.costs()).toHaveLength(1)
  await d.bring(booked)
  expect((await d.rows()).at(-1)).toMatchObject({ n: '9', reasons: ['like_other'], chosen: false })
})

test('a booked cost whose invoice comes afterwards is told as like it', async () => {
  const booked =
    head +
    voucher('9', '20210601', 'Föreläsning', [
      ['2440', '-12000.50'],
      ['6200', '12000.50', 'P100'],
    ])
  await d.approve(await d.bring(booked))
  expect(await d.costs()).toHaveLength(1)
  await d.bring(Buffer.from(anInvoice()), 'faktura.xml')
  expect((await d.rows()).at(-1)).toMatchObject({ reasons: ['no_mapping', 'like_other'], chosen: false })
})
