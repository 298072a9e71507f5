import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { head, type LedgerDesk, ledger, openLedgerDesk, voucher } from '../../../test/world/ledger-desk.ts'

let d: LedgerDesk
beforeAll(async () => {
  d = await openLedgerDesk()
})
beforeEach(() => d.reset())
afterAll(() => d?.close())

test('a row that says something else than when it was imported is strange, and cannot become a second cost', async () => {
  await d.approve(await d.bring(ledger))
  const path = await d.bring(ledger.replaceAll('500.50', '600.50'))
  const changed = (await d.rows()).slice(-5)[0]
  expect(changed).toMatchObject({ state: 'strange', reasons: ['changed'], chosen: false })
  const sent = await d.chooseFirstStrange(path, 'travel')
  expect(sent.status).toBe(303)
  expect((await d.rows()).slice(-5)[0]?.chosen).toBe(false)
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
  const path = await d.bring(twice)
  expect((await d.rows()).map((row) => row.reasons)).toEqual([
    [],
    ['number_taken'],
    ['reversal'],
    ['negative', 'reversal'],
  ])
  await d.chooseFirstStrange(path, 'other')
  await d.approve(path)
  expect((await d.costs()).map((cost) => cost.voucher)).toEqual(['1', '1 (2021-02-28)'])
  const again = await d.bring(twice)
  expect((await d.economist.get(again)).text).not.toContain('godkannande')
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
  const path = await d.bring(odd)
  expect((await d.economist.get(`${path}?visa=titta`)).text).toContain('beloppet går inte att läsa')
  expect((await d.rows()).map((row) => [row.n, row.reasons])).toEqual([
    ['1', ['amount_wrong']],
    ['2', ['day_missing']],
    ['3', []],
  ])
  await d.approve(path)
  expect((await d.costs()).map((cost) => cost.text)).toEqual(['Text  med  tecken'])
})

test('vouchers without numbers are told apart by what they say', async () => {
  const unnumbered = (text: string) =>
    head +
    voucher('', '20210310', text, [
      ['1930', '-5'],
      ['6200', '5', 'P100'],
    ])
  await d.approve(await d.bring(unnumbered('Mars')))
  await d.approve(await d.bring(unnumbered('Mars')))
  await d.approve(await d.bring(unnumbered('April')))
  expect((await d.costs()).map((cost) => cost.text)).toEqual(['Mars', 'April'])
})

test('a file that is wrong is refused with its line and reason, and nothing of it is kept as rows', async () => {
  const path = await d.bring(ledger.replace('99.90\n', '99.80\n'))
  const page = (await d.economist.get(path)).text
  for (const words of ['Filen är inte inläst', 'går inte ihop', 'Rad 12', '0.10'])
    expect(page).toContain(words)
  expect(await d.rows()).toEqual([])
  const html = await d.bring('<!DOCTYPE HTML><html>404</html>')
  expect((await d.economist.get(html)).text).toContain('ingen SIE-fil')
})
