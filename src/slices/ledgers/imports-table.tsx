import type { Language } from '../../kit/language.ts'
import { EmptyState, Table, Tag } from '../../ui/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import type { ImportState, ImportView } from './types.ts'
import { byWhom, type T } from './words.ts'

const tones = {
  uploaded: 'info',
  reading: 'info',
  mapping: 'attention',
  preview: 'attention',
  importing: 'info',
  imported: 'success',
  refused: 'danger',
  undone: 'neutral',
} as const

export function StateTag({ t, state }: { t: T; state: ImportState }) {
  return <Tag tone={tones[state]}>{t[`state_${state}`]}</Tag>
}

export function accountName(account: ProjectAccount | undefined): string {
  return account ? `${account.name}, ${account.projectName}` : '–'
}

type TableProps = {
  readonly t: T
  readonly language: Language
  readonly imports: readonly ImportView[]
  readonly accounts: readonly ProjectAccount[]
  /** With how many rows each file has. */
  readonly counted?: boolean
}

/** Imports with whose books they are for, where each stands, and who brought it. */
export function ImportsTable({ t, language, imports, accounts, counted = false }: TableProps) {
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={imports}
      empty={<EmptyState title={t.none} text={t.noneText} />}
      columns={[
        {
          key: 'file',
          header: t.file,
          cell: (row) => <a href={`/ekonomi/importer/${row.id}`}>{row.fileName}</a>,
        },
        {
          key: 'books',
          header: t.books,
          cell: (row) => accountName(accounts.find(({ id }) => id === row.accountId)),
        },
        { key: 'state', header: t.state, cell: (row) => <StateTag t={t} state={row.state} /> },
        ...(counted
          ? [{ key: 'rows', header: t.rows, numeric: true, cell: (row: ImportView) => row.rowsFound }]
          : []),
        {
          key: 'received',
          header: t.received,
          cell: (row) => byWhom(t, row.uploadedBy, row.uploadedAt, language),
        },
      ]}
    />
  )
}
