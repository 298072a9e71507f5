import { expect } from 'vitest'
import { toCp437 } from '../../src/slices/ledgers/byte-encoding.ts'
import { ledgerJobs } from '../../src/slices/ledgers/jobs.ts'
import { mount } from '../../src/slices/ledgers/mount.ts'
import { openFrontDoor, type Visitor } from './front-door.ts'
import { runJobs } from './run-jobs.ts'
import { openWorld } from './world.ts'

export const head =
  '#FLAGGA 0\n#SIETYP 4\n#RAR 0 20210101 20211231\n#KONTO 5800 "Resor"\n#KONTO 6200 "Porto"\n#KONTO 7010 "Löner"\n'
export const voucher = (
  number: string,
  day: string,
  text: string,
  rows: readonly [string, string, string?][],
) =>
  `#VER A "${number}" ${day} "${text}"\n{\n${rows.map(([account, amount, code]) => `#TRANS ${account} {${code ? `6 "${code}"` : ''}} ${amount}`).join('\n')}\n}\n`
export const ledger =
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

export const file = (text: string | Uint8Array, name = 'bok.se') =>
  new File([(typeof text === 'string' ? toCp437(text) : text) as Uint8Array<ArrayBuffer>], name)

/** What a page's form has in a hidden field; empty when there is none. */
export const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
/** The form that goes to an address, with its hidden fields. */
export function formTo(page: string, action: string) {
  const form = page.slice(page.indexOf(`action="${action}"`))
  return { version: hidden(form, 'version'), digest: hidden(form, 'digest') }
}

export type LedgerDesk = Awaited<ReturnType<typeof openLedgerDesk>>

/** Malå's books for NiMR, the project code P100, two economists who import into them, and coaches who look on. */
export async function openLedgerDesk() {
  const world = await openWorld()
  world.clock.set('2021-06-15T09:00:00Z')
  const door = openFrontDoor(world, [mount])
  const economist = door.as(await world.aStaff({ role: 'project_economist' }))
  const colleague = door.as(await world.aStaff({ role: 'project_economist' }))
  const mala = door.as(await world.aStaff())
  const norsjo = door.as(await world.aStaff({ municipality: '2417' }))
  const books = { id: 0 }

  /** Empty books, in which 5800–5899 is travel and 6200 other costs. */
  const reset = async () => {
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
    books.id = account?.id ?? 0
    const mapping = `/ekonomi/importer/konton/${books.id}`
    await economist.post(mapping, { from: '5800', to: '5899', meaning: 'cost:travel' })
    await economist.post(mapping, { from: '6200', meaning: 'cost:other' })
  }
  const work = () => runJobs(world, ledgerJobs)
  /** Brings a file and reads it; gives the import's address. */
  const bring = async (content: string | Uint8Array, name?: string, who: Visitor = economist) => {
    const sent = await who.post('/ekonomi/importer/ny', { account: books.id, file: file(content, name) })
    expect(sent.status, sent.text.slice(0, 300)).toBe(303)
    await work()
    return sent.location
  }
  const approve = async (path: string) => {
    const page = (await economist.get(path)).text
    const sent = await economist.post(`${path}/godkannande`, formTo(page, `${path}/godkannande`))
    await work()
    return sent
  }
  /** Takes the first row that is to be looked at, as a cost of a type. */
  const chooseFirstStrange = async (path: string, type: string) => {
    const page = (await economist.get(`${path}?visa=titta`)).text
    const id = hidden(page, 'shown')
    const version = hidden(page, 'version')
    return economist.post(`${path}/rader`, { version, shown: id, chosen: id, [`type-${id}`]: type })
  }
  const costs = () =>
    world.asOwner<{ voucher: string; type: string; ore: number; text: string }>(
      `select voucher_number as voucher, cost_type_code as type, amount_ore::int as ore, description as text from nimr.cost where removed_at is null order by id`,
    )
  const rows = () =>
    world.asOwner<{ n: string; state: string; reasons: string[]; use: string; chosen: boolean }>(
      `select voucher_number as n, state, reasons, use, chosen from nimr.import_row order by id`,
    )
  const close = () => world.close()
  const people = { economist, colleague, mala, norsjo }
  return {
    world,
    door,
    ...people,
    books,
    reset,
    work,
    bring,
    approve,
    chooseFirstStrange,
    costs,
    rows,
    close,
  }
}
