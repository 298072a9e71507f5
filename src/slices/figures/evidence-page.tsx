import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  DefinitionList,
  EmptyState,
  LinkButton,
  Page,
  PageHeading,
  Pagination,
  Section,
  Table,
  Tabs,
  Tag,
} from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import { dashboardText } from './dashboard-text.ts'
import { type EvidenceList, rowsShown } from './evidence-list.ts'
import { FilterFields, type FilterNames, filterInWords, filterQuery } from './filter-fields.tsx'
import { isEmpty, wordsOfFields } from './filter-rules.ts'
import type { Shown } from './filter-types.ts'
import { figureInWords } from './names.ts'
import { type Asked, address } from './question.ts'
import { periodInWords, placeInWords, QuestionForm, shownValue } from './question-form.tsx'
import { reasonText } from './reasons.ts'
import type { FigureWords } from './text.ts'
import type { Evidence } from './types.ts'
import { SaveView } from './view-parts.tsx'
import { viewText } from './view-text.ts'
import type { SavedView, Sharing } from './view-types.ts'

type EvidencePageProps = {
  readonly t: FigureWords
  readonly language: Language
  readonly asked: Asked
  readonly list: EvidenceList
  readonly names: FilterNames
  readonly page: number
  /** Path and query of this page, as it is kept in a view. */
  readonly query: string
  /** The kept view that was opened. */
  readonly view?: SavedView | undefined
  /** With whom the viewer may share a view of this list. */
  readonly offered: readonly Sharing[]
}

const rowsPerPage = 200

/** Where a record opens; records without a page of their own open nowhere. */
function recordPage(record: string): string | undefined {
  const [table = '', id = ''] = record.split(':')
  const [number = '', part] = id.split('#')
  const page = pagesOfTables[table]?.replace('*', number)
  return page && (part ? `${page}#${part}` : page)
}

const pagesOfTables: { readonly [table: string]: string | undefined } = {
  company: '/foretag/*',
  survey_answer: '/enkatsvar/*',
  milestone: '/milstolpar/*',
  intervention: '/insatser/*',
  staff: '/medarbetare/*',
  cost: '/ekonomi/kostnader/*',
  income: '/ekonomi/intakter/*',
  claim: '/ekonomi/ansokningar/*',
  claim_payment: '/ekonomi/ansokningar/*',
  cost_key: '/insatser/*/kostnadsfordelning',
  aid_grant: '/stod/*',
  company_aid: '/foretag/*/stod',
}

export function EvidencePage(props: EvidencePageProps) {
  const { t, language, asked, list, names, view } = props
  const { figure, definition, filter, fields, leftOut } = list
  const { question } = asked
  const v = viewText(language)
  const said = figureInWords(figure.key, language)
  const isPeople = definition.kind === 'people'
  const path = `/uppfoljning/${figure.key}`
  const kept = { ...filterQuery(filter), ...(list.shown === 'alla' ? {} : { visa: list.shown }) }
  const isFiltered = !isEmpty(filter)
  return (
    <Page
      title={said.name}
      width="wide"
      breadcrumbs={[
        { label: t.followUp, href: address('/uppfoljning', question) },
        { label: said.name, href: address(path, question) },
      ]}
    >
      <PageHeading
        title={`${said.name}: ${shownValue(figure, t, language)}`}
        facts={`${view ? `${view.name} · ` : ''}${placeInWords(asked, t)} · ${periodInWords(question.fromOn, question.toOn, language)}`}
        lead={said.definition}
        actions={
          !isPeople && (
            <>
              <LinkButton href={address(`${path}.csv`, question, kept)} icon="download" variant="secondary">
                {t.download}
              </LinkButton>
              <LinkButton href={address(`${path}.xlsx`, question, kept)} icon="download" variant="tertiary">
                {v.excel}
              </LinkButton>
            </>
          )
        }
      />
      {isPeople && <Alert tone="info">{t.pseudonyms}</Alert>}
      {leftOut && <Alert tone="attention">{v[leftOut]}</Alert>}
      {figure.withheld && (
        <Alert tone="attention">
          {figure.withheld === 'too_few' ? t.tooFewExplained : t.periodNotOfferedExplained}{' '}
          <a href="/verktyg">{dashboardText(language).howCounted}</a>
        </Alert>
      )}
      <QuestionForm
        t={t}
        language={language}
        asked={asked}
        action={path}
        more={kept}
        shownFields={fields.map((field) => wordsOfFields[field])}
        clearHref={isFiltered ? address(path, question) : undefined}
      >
        <FilterFields language={language} fields={fields} filter={filter} names={names} />
      </QuestionForm>
      <SaveView language={language} query={props.query} offered={props.offered} />
      {!figure.withheld && <Rows {...props} kept={kept} />}
      <DefinitionList items={[{ term: t.ruleVersion, value: figure.ruleVersion }]} />
    </Page>
  )
}

type RowsProps = EvidencePageProps & { readonly kept: Record<string, string> }

/** The records that are shown, under what they come to; where some are chosen, also what all come to. */
function Rows(props: RowsProps) {
  const { t, language, list, names, kept } = props
  const { figure, definition, filter, filtered } = list
  const v = viewText(language)
  const all = shownValue(figure, t, language)
  const head = isEmpty(filter)
    ? { title: t.evidence, note: t.sumOf(all, formatNumber(figure.evidence.length, language)) }
    : {
        title: v.filtered(amountInWords(filtered.value, figure.unit, language), all),
        note: [
          filterInWords(filter, names, language),
          v.filteredNote,
          filtered.untested > 0 ? v.untested(filtered.untested) : '',
        ]
          .filter(Boolean)
          .join(' · '),
      }
  return (
    <Section {...head}>
      {definition.kind !== 'people' && <ShownTabs {...props} />}
      <EvidenceTable {...props} rows={pageOf(props)} />
      <Pages {...props} kept={kept} />
    </Section>
  )
}

const pageOf = ({ list, page }: EvidencePageProps) =>
  rowsShown(list).slice((page - 1) * rowsPerPage, page * rowsPerPage)

function Pages({ list, page, asked, language, kept }: RowsProps) {
  const count = rowsShown(list).length
  if (count <= rowsPerPage) return null
  const said = (n: number) => formatNumber(n, language)
  return (
    <Pagination
      page={page}
      pageCount={Math.ceil(count / rowsPerPage)}
      href={(nth) =>
        address(`/uppfoljning/${list.figure.key}`, asked.question, { ...kept, sida: String(nth) })
      }
      summary={viewText(language).rows(
        said((page - 1) * rowsPerPage + 1),
        said(Math.min(count, page * rowsPerPage)),
        said(count),
      )}
    />
  )
}

function ShownTabs({ t, list, asked, language }: EvidencePageProps) {
  const { rows } = list.filtered
  const included = rows.filter((row) => row.included).length
  const tab = (key: Shown, label: string, count: number) => ({
    label: `${label} (${formatNumber(count, language)})`,
    href: address(`/uppfoljning/${list.figure.key}`, asked.question, {
      ...filterQuery(list.filter),
      visa: key,
    }),
    current: list.shown === key,
  })
  return (
    <Tabs
      label={t.evidence}
      items={[
        tab('alla', t.showAll, rows.length),
        tab('raknas', t.included, included),
        tab('raknas-inte', t.notIncluded, rows.length - included),
      ]}
    />
  )
}

function EvidenceTable({
  t,
  language,
  list: { figure, definition, filter },
  rows,
  page,
}: EvidencePageProps & { rows: readonly Evidence[] }) {
  const reasonWords = reasonText(language)
  const isPeople = definition.kind === 'people'
  const v = viewText(language)
  const isFiltered = !isEmpty(filter)
  const reasonOf = ({ reason, included }: Evidence) => {
    // What is left out because it is counted among the target group must not read as "not part of it: counted".
    if (reason === 'counted' && !included) return t.inTargetGroup
    return reason ? reasonWords[reason] : '–'
  }
  const number = new Map(rows.map((row, index) => [row.record, (page - 1) * rowsPerPage + index + 1]))
  return (
    <Table
      caption={t.evidence}
      captionHidden
      rows={rows}
      empty={
        isFiltered ? (
          <EmptyState title={v.noMatch} text={v.noMatchHint} />
        ) : (
          <EmptyState title={t.noRows} text={t.noRowsHint} />
        )
      }
      columns={[
        {
          key: 'label',
          header: t.record,
          cell: (row) => {
            if (isPeople) return t.person(number.get(row.record) ?? 0)
            // Of another office's need only the municipality is told.
            if (row.record.startsWith('need:')) return t.companyIn(row.label)
            const href = recordPage(row.record)
            return href ? <a href={href}>{row.label}</a> : row.label
          },
        },
        {
          key: 'status',
          header: t.status,
          cell: (row) =>
            row.included ? <Tag tone="success">{t.included}</Tag> : <Tag tone="neutral">{t.notIncluded}</Tag>,
        },
        { key: 'reason', header: t.reason, cell: (row) => reasonOf(row) },
        {
          key: 'amount',
          header: t.amount,
          numeric: true,
          // What is not part of the sum must not look as if it were.
          cell: (row) =>
            row.included ? (
              amountInWords(row.amount, figure.unit, language)
            ) : (
              <span class="note">({amountInWords(row.amount, figure.unit, language)})</span>
            ),
        },
      ]}
    />
  )
}
