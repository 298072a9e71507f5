import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  EmptyState,
  Form,
  FormActions,
  Pagination,
  Section,
  Table,
  Tabs,
  Tag,
} from '../../ui/index.ts'
import type { CostTypeNamed } from '../finance/index.ts'
import { Again } from './import-page.tsx'
import type { PreviewRow, PreviewSums, RowFilter } from './import-queries.ts'
import type { reasonText } from './reason-text.ts'
import type { ImportView } from './types.ts'
import { kronor, meaningOptions, type T, typeName, typeOptions } from './words.ts'

export type PreviewProps = {
  readonly t: T
  readonly reasons: ReturnType<typeof reasonText>
  readonly language: Language
  readonly item: ImportView
  readonly mayImport: boolean
  readonly sums: PreviewSums
  readonly rows: readonly PreviewRow[]
  readonly filter: RowFilter
  readonly page: number
  readonly pageCount: number
  readonly summary: string
  readonly types: readonly CostTypeNamed[]
}

export const filterWords = {
  nya: 'new',
  kanda: 'known',
  titta: 'strange',
  ovriga: 'other',
  alla: 'all',
} as const

/** What would become costs, row by row, before anything does. */
export function PreviewPart(props: PreviewProps) {
  const { t, language, item, sums, mayImport, types } = props
  if (sums.counts.all === 0)
    return (
      <>
        <EmptyState title={t.noRowsAtAll} />
        {mayImport && <Again t={t} item={item} />}
      </>
    )
  return (
    <>
      {item.refusalFound && (
        <Alert tone="danger" title={t.notTaken}>
          {t.takenAmiss(item.refusalFound)}
        </Alert>
      )}
      <Section title={t.toImport}>
        <Table
          caption={t.toImport}
          captionHidden
          rows={sums.byType}
          empty={<p class="note">{t.nothing_chosen}</p>}
          columns={[
            {
              key: 'type',
              header: t.costType,
              cell: (row) => nameOf(types, row.costTypeCode, language),
              foot: t.total,
            },
            { key: 'rows', header: t.rows, numeric: true, cell: (row) => row.rows, foot: sums.chosen },
            {
              key: 'amount',
              header: t.amount,
              numeric: true,
              cell: (row) => kronor(row.amountOre, language),
              foot: kronor(sums.chosenOre, language),
            },
          ]}
        />
        {mayImport && sums.chosen > 0 && (
          <ConfirmForm
            act={t.approve}
            tone="accent"
            consequence={t.approveConsequence(sums.chosen, kronor(sums.chosenOre, language))}
            action={`/ekonomi/importer/${item.id}/godkannande`}
            hidden={{ version: item.version, digest: sums.digest }}
          />
        )}
      </Section>
      {mayImport && sums.unmapped.length > 0 && <UnmappedAccounts {...props} />}
      <Rows {...props} />
    </>
  )
}

/** One form for all accounts: the file is read anew once, when all that is known of them is said. */
function UnmappedAccounts({ t, language, item, sums, types }: PreviewProps) {
  const options = meaningOptions(t, types, language)
  return (
    <Section title={t.unmappedTitle} note={t.unmappedLead}>
      <Form
        action={`/ekonomi/importer/${item.id}/konton`}
        hidden={{ version: item.version }}
        label={t.unmappedTitle}
        wide
      >
        <Table
          caption={t.unmappedTitle}
          captionHidden
          rows={sums.unmapped}
          columns={[
            {
              key: 'account',
              header: t.ledgerAccount,
              cell: (row) => `${row.ledgerAccount} ${row.ledgerAccountName ?? ''}`,
            },
            { key: 'rows', header: t.rows, numeric: true, cell: (row) => row.rows },
            {
              key: 'amount',
              header: t.amount,
              numeric: true,
              cell: (row) => kronor(row.amountOre, language),
            },
            {
              key: 'meaning',
              header: t.meaning,
              cell: (row) => (
                <>
                  <input type="hidden" name="ledgerAccount" value={row.ledgerAccount} />
                  <select
                    class="ds-input"
                    name={`meaning-${row.ledgerAccount}`}
                    aria-label={t.meaningOf(row.ledgerAccount)}
                  >
                    <option value="">{t.unmapped}</option>
                    {options.map(({ value, label }) => (
                      <option value={value}>{label}</option>
                    ))}
                  </select>
                </>
              ),
            },
          ]}
        />
        <FormActions>
          <Button variant="secondary">{t.saveAccounts}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function Rows(props: PreviewProps) {
  const { t, item, sums, filter, page, pageCount, summary } = props
  const words = {
    new: t.newRows,
    known: t.knownRows,
    strange: t.strangeRows,
    other: t.otherRows,
    all: t.everyRow,
  }
  const href = (key: string, at = 1) =>
    `/ekonomi/importer/${item.id}?visa=${key}${at > 1 ? `&sida=${at}` : ''}`
  const key = Object.entries(filterWords).find(([, one]) => one === filter)?.[0] ?? 'alla'
  const editable = props.mayImport && filter !== 'known'
  return (
    <Section title={t.rows}>
      <Tabs
        label={t.rows}
        items={Object.entries(filterWords).map(([name, one]) => ({
          href: href(name),
          label: words[one],
          count: sums.counts[one],
          current: one === filter,
        }))}
      />
      {editable && props.rows.length > 0 ? (
        <Form
          action={`/ekonomi/importer/${item.id}/rader`}
          hidden={{ version: item.version, visa: key, sida: page }}
          label={t.rows}
          wide
        >
          <RowTable {...props} editable />
          <FormActions>
            <Button variant="secondary">{t.saveRows}</Button>
          </FormActions>
        </Form>
      ) : (
        <RowTable {...props} editable={false} />
      )}
      <Pagination page={page} pageCount={pageCount} href={(at) => href(key, at)} summary={summary} />
    </Section>
  )
}

function RowTable(props: PreviewProps & { readonly editable: boolean }) {
  const { t, reasons, language, rows, editable } = props
  return (
    <Table
      caption={t.rows}
      captionHidden
      rows={rows}
      empty={<EmptyState title={t.noRows} />}
      columns={[
        {
          key: 'voucher',
          header: t.voucher,
          cell: (row) => (
            <>
              {`${row.voucherSeries} ${row.voucherNumber ?? row.invoiceNumber ?? ''}`.trim()}{' '}
              <span class="note">{t.line(row.line)}</span>
            </>
          ),
        },
        { key: 'booked', header: t.booked, cell: (row) => row.bookedOn ?? '–' },
        {
          key: 'account',
          header: t.ledgerAccount,
          cell: (row) => (row.ledgerAccount ? `${row.ledgerAccount} ${row.ledgerAccountName ?? ''}` : '–'),
        },
        {
          key: 'text',
          header: t.words,
          cell: (row) => [row.supplierName, row.text].filter(Boolean).join(': '),
        },
        { key: 'amount', header: t.amount, numeric: true, cell: (row) => kronor(row.amountOre, language) },
        {
          key: 'type',
          header: t.costType,
          cell: (row) => (editable ? <TypeChoice {...props} row={row} /> : meaningWords(props, row)),
        },
        {
          key: 'remark',
          header: t.remark,
          cell: (row) =>
            row.state === 'known' ? (
              <Tag tone="neutral">{t.knownRows}</Tag>
            ) : (
              row.reasons.map((reason) => <Tag tone="attention">{reasons[reason]}</Tag>)
            ),
        },
        ...(editable
          ? [
              {
                key: 'take',
                header: t.take,
                cell: (row: PreviewRow) =>
                  row.state !== 'known' && (
                    <input
                      type="checkbox"
                      name="chosen"
                      value={String(row.id)}
                      checked={row.chosen}
                      aria-label={t.takeRow(row.line)}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

function TypeChoice({ t, language, types, row }: PreviewProps & { readonly row: PreviewRow }) {
  if (row.state === 'known') return <>{nameOf(types, row.costTypeCode, language)}</>
  return (
    <>
      <input type="hidden" name="shown" value={String(row.id)} />
      <select class="ds-input" name={`type-${row.id}`} aria-label={t.typeOfRow(row.line)}>
        <option value="">
          {row.use === 'income' ? t.income : row.use === 'none' ? t.notOfProject : t.unmapped}
        </option>
        {typeOptions(types, language).map(({ value, label }) => (
          <option value={value} selected={value === row.costTypeCode}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}

function meaningWords({ t, language, types }: PreviewProps, row: PreviewRow): string {
  if (row.costTypeCode) return nameOf(types, row.costTypeCode, language)
  return row.use === 'income' ? t.income : row.use === 'none' ? t.notOfProject : t.unmapped
}

function nameOf(types: readonly CostTypeNamed[], code: string | null, language: Language): string {
  const type = types.find((one) => one.code === code)
  return type ? typeName(type, language) : '–'
}
