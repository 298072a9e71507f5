import { csvText, spreadsheetXlsx } from '../../platform/documents/index.ts'
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

const cellsOf = (rows: readonly RegisterRow[]): (string | number)[][] =>
  rows.map((row) =>
    columns.map(([, valueOf]) => {
      const value = valueOf(row)
      return typeof value === 'number' ? value : String(value ?? '')
    }),
  )

/** As Excel in Swedish opens it, with decimal commas. */
export function registerCsv(rows: readonly RegisterRow[]): string {
  return csvText([registerColumns, ...cellsOf(rows)])
}

export function registerXlsx(rows: readonly RegisterRow[]): Promise<Uint8Array> {
  return spreadsheetXlsx('Register', [
    {
      name: 'Register',
      columns: registerColumns.map((header) => ({ header })),
      rows: cellsOf(rows),
    },
  ])
}
