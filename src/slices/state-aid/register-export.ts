import { writeXlsx } from 'hucre/xlsx'
import type { RegisterRow } from './register-types.ts'

/** Columns of the exported register: names that stay the same in every language, as programs read them. */
const columns = [
  ['uid', (row: RegisterRow) => row.fields.uid],
  ['regulation', (row: RegisterRow) => row.fields.regulation],
  ['beneficiary_name', (row: RegisterRow) => row.fields.beneficiary.name],
  ['beneficiary_id_type', (row: RegisterRow) => row.fields.beneficiary.idType],
  ['beneficiary_id', (row: RegisterRow) => row.fields.beneficiary.id],
  ['single_undertaking_id', (row: RegisterRow) => row.fields.undertakingId],
  ['amount_sek', (row: RegisterRow) => row.fields.amountOre / 100],
  ['sek_per_eur', (row: RegisterRow) => row.fields.sekPerEur],
  ['rate_source', (row: RegisterRow) => row.fields.rateSource],
  ['amount_eur', (row: RegisterRow) => row.fields.amountEurCent / 100],
  ['granted_on', (row: RegisterRow) => row.fields.grantedOn],
  ['granting_authority', (row: RegisterRow) => row.fields.authority.name],
  ['granting_authority_id', (row: RegisterRow) => row.fields.authority.orgNumber],
  ['financing', (row: RegisterRow) => row.fields.financing],
  ['instrument', (row: RegisterRow) => row.fields.instrument],
  ['sector_code', (row: RegisterRow) => row.fields.sector.code],
  ['sector_version', (row: RegisterRow) => row.fields.sector.version && `SNI ${row.fields.sector.version}`],
  ['project', (row: RegisterRow) => row.fields.project],
  ['case_number', (row: RegisterRow) => row.fields.caseNumber],
  ['reporter', (row: RegisterRow) => row.fields.reporter],
  ['due_on', (row: RegisterRow) => row.dueOn],
  ['entered_on', (row: RegisterRow) => row.enteredOn],
  ['entered_reference', (row: RegisterRow) => row.enteredReference],
  ['corrects_uid', (row: RegisterRow) => row.fields.correctsUid],
  ['is_revoked', (row: RegisterRow) => row.fields.isRevoked],
] as const

export const registerColumns: readonly string[] = columns.map(([name]) => name)

/** Rows as objects by column, for JSON and spreadsheets. */
export function registerRecords(rows: readonly RegisterRow[]) {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(([name, valueOf]): [string, string | number | boolean | null] => [name, valueOf(row)]),
    ),
  )
}

/** As Excel in Swedish opens it: semicolons, decimal commas, a byte order mark, no cell that a spreadsheet would run. */
export function registerCsv(rows: readonly RegisterRow[]): string {
  const lines = registerRecords(rows).map((record) =>
    registerColumns.map((name) => csvCell(record[name] ?? '')),
  )
  return `\uFEFF${[registerColumns.map(csvCell), ...lines].map((cells) => cells.join(';')).join('\r\n')}\r\n`
}

function csvCell(value: string | number | boolean): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = String(value)
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

export function registerXlsx(rows: readonly RegisterRow[]): Promise<Uint8Array> {
  const records = registerRecords(rows)
  return writeXlsx({
    sheets: [
      {
        name: 'Register',
        columns: registerColumns.map((name) => ({
          width: Math.max(name.length, ...records.map((record) => String(record[name] ?? '').length)) + 3,
        })),
        freezePane: { rows: 1 },
        rows: [
          [...registerColumns],
          ...records.map((record) => registerColumns.map((name) => record[name] ?? null)),
        ],
      },
    ],
  })
}
