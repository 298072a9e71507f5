import type { Language } from '../../kit/language.ts'
import { EmptyState, Row, Section, Table } from '../../ui/index.ts'
import { kronor } from './claim-parts.tsx'
import { cellsOf, type Statement, type StatementRow, statementColumns } from './statement.ts'
import { statementText } from './statement-text.ts'

/** A statement on screen: the sums first, for whoever has a minute; then each cost type with its rows, and income. */
export function StatementTables({ language, statement }: { language: Language; statement: Statement }) {
  const t = statementText(language)
  if (statement.groups.length === 0 && statement.incomes.length === 0)
    return <EmptyState title={t.none} text={t.noneHint} icon="money" />
  return (
    <>
      <Section title={t.perType}>
        <Table
          caption={t.perType}
          captionHidden
          rows={[
            ...statement.groups.map(({ typeName, sumOre }) => ({ name: typeName, amount: sumOre })),
            { name: t.totalCosts, amount: statement.costsOre },
            { name: t.totalIncome, amount: statement.incomeOre },
          ]}
          columns={[
            { key: 'type', header: t.costType, cell: ({ name }) => name, foot: t.eligible },
            {
              key: 'amount',
              header: t.amount,
              numeric: true,
              cell: ({ amount }) => kronor(amount, language),
              foot: kronor(statement.eligibleOre, language),
            },
          ]}
        />
      </Section>
      {statement.groups.map((group) => (
        <Section title={group.typeName}>
          <Table
            caption={group.typeName}
            captionHidden
            rows={group.rows}
            columns={statementColumns.map((name, at) => ({
              key: name,
              header: t[name],
              numeric: name === 'amount',
              cell: (row: StatementRow) =>
                name === 'amount' ? kronor(row.amountOre, language) : cellsOf(row)[at],
              foot:
                name === 'voucher'
                  ? t.sumOf(group.typeName)
                  : name === 'amount'
                    ? kronor(group.sumOre, language)
                    : '',
            }))}
          />
        </Section>
      ))}
      {statement.incomes.length > 0 && (
        <Section title={t.income} note={t.incomeNote}>
          <Table
            caption={t.income}
            captionHidden
            rows={statement.incomes}
            columns={[
              {
                key: 'received',
                header: t.receivedOn,
                cell: ({ receivedOn }) => receivedOn,
                foot: t.totalIncome,
              },
              { key: 'kind', header: t.kind, cell: ({ kind }) => t[kind] },
              { key: 'payer', header: t.payer, cell: ({ payerName }) => payerName },
              {
                key: 'amount',
                header: t.amount,
                numeric: true,
                cell: ({ amountOre }) => kronor(amountOre, language),
                foot: kronor(statement.incomeOre, language),
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}

/** The same statement as files; `href` is its address without the ending. */
export function StatementFiles({
  language,
  href,
  query,
}: {
  language: Language
  href: string
  query: string
}) {
  const t = statementText(language)
  return (
    <Row>
      {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
        <a href={`${href}.${format}${query}`}>{t[format]}</a>
      ))}
    </Row>
  )
}
