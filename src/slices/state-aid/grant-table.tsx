import type { Language } from '../../kit/language.ts'
import { type Column, Table, Tag } from '../../ui/index.ts'
import type { Grant } from './grant-queries.ts'
import { aidText } from './text.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

type GrantTableProps = {
  readonly language: Language
  readonly caption: string
  readonly grants: readonly Grant[]
  /** Whether the company or the intervention names the row. */
  readonly by: 'company' | 'intervention'
}

/** Grants with amount, day, grantor and whether each still stands. */
export function GrantTable({ language, caption, grants, by }: GrantTableProps) {
  const t = aidText(language)
  const name: Column<Grant> =
    by === 'company'
      ? {
          key: 'company',
          header: t.company,
          cell: (row) => <a href={`/stod/${row.id}`}>{row.companyName}</a>,
        }
      : { key: 'purpose', header: t.purpose, cell: (row) => <a href={`/stod/${row.id}`}>{row.purpose}</a> }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={grants}
      empty={<p class="note">{t.noGrants}</p>}
      columns={[
        name,
        { key: 'day', header: t.grantedOn, cell: (row) => shortDay(row.grantedOn, language) },
        { key: 'amount', header: t.amount, numeric: true, cell: (row) => kronorOf(row.amountOre, language) },
        { key: 'euro', header: t.inEuro, numeric: true, cell: (row) => euroOf(row.amountEurCent, language) },
        { key: 'grantor', header: t.grantor, cell: (row) => row.grantorName },
        { key: 'state', header: t.state, cell: (row) => <GrantState language={language} grant={row} /> },
      ]}
    />
  )
}

export function GrantState({ language, grant }: { readonly language: Language; readonly grant: Grant }) {
  const t = aidText(language)
  if (grant.kind === 'revocation') return <Tag tone="danger">{t.revoked}</Tag>
  if (grant.correctedById !== null) return <Tag>{t.corrected}</Tag>
  return <Tag tone="success">{t.standing}</Tag>
}
