import type { Language } from '../../kit/language.ts'
import { formatOre } from '../../kit/money.ts'
import { Table, Tag, type Tone } from '../../ui/index.ts'
import type { Requisition } from './requisition-queries.ts'
import { isOverdue, requisitionNumber, requisitionState } from './requisition-rules.ts'
import { requisitionText } from './requisition-text.ts'
import type { RequisitionState } from './types.ts'

const toneOf: { readonly [state in RequisitionState]: Tone } = {
  made: 'attention',
  sent: 'info',
  paid: 'success',
  cancelled: 'neutral',
}

type TagProps = { readonly language: Language; readonly today: string; readonly requisition: Requisition }

export function RequisitionTag({ language, today, requisition }: TagProps) {
  const t = requisitionText(language)
  if (isOverdue(requisition, today)) return <Tag tone="danger">{t.overdue}</Tag>
  const state = requisitionState(requisition)
  return <Tag tone={toneOf[state]}>{t[`state_${state}`]}</Tag>
}

type TableProps = {
  readonly language: Language
  readonly today: string
  readonly requisitions: readonly Requisition[]
}

export function RequisitionTable({ language, today, requisitions }: TableProps) {
  const t = requisitionText(language)
  return (
    <Table
      caption={t.requisitions}
      captionHidden
      rows={requisitions}
      columns={[
        {
          key: 'number',
          header: t.number,
          cell: (row) => <a href={`/rekvisitioner/${row.id}`}>{requisitionNumber(row)}</a>,
        },
        { key: 'from', header: t.fromWhom, cell: (row) => row.fromName },
        { key: 'to', header: t.toWhom, cell: (row) => row.payerName },
        {
          key: 'amount',
          header: t.amount,
          numeric: true,
          cell: (row) => formatOre(row.amountOre, language, 'always'),
        },
        {
          key: 'state',
          header: t.state,
          cell: (row) => <RequisitionTag language={language} today={today} requisition={row} />,
        },
      ]}
    />
  )
}
