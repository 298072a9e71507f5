import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  DefinitionList,
  EmptyState,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
  Tabs,
  Tag,
} from '../../ui/index.ts'
import { amountInWords } from './amount-words.ts'
import type { Definition } from './definitions.ts'
import { periodInWords, placeInWords, QuestionForm, shownValue } from './figures-page.tsx'
import { figureInWords } from './names.ts'
import { type Asked, address } from './question.ts'
import { reasonText } from './reasons.ts'
import type { FigureWords } from './text.ts'
import type { Evidence, Figure } from './types.ts'

export type Shown = 'alla' | 'raknas' | 'raknas-inte'

type EvidencePageProps = {
  readonly t: FigureWords
  readonly language: Language
  readonly asked: Asked
  readonly figure: Figure
  readonly definition: Definition
  readonly shown: Shown
}

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
  const { t, language, asked, figure, definition, shown } = props
  const { question } = asked
  const said = figureInWords(figure.key, language)
  const isPeople = definition.kind === 'people'
  return (
    <Page
      title={said.name}
      width="wide"
      breadcrumbs={[
        { label: t.followUp, href: address('/uppfoljning', question) },
        { label: said.name, href: address(`/uppfoljning/${figure.key}`, question) },
      ]}
    >
      <PageHeading
        title={`${said.name}: ${shownValue(figure, t, language)}`}
        facts={`${placeInWords(asked, t)} · ${periodInWords(question.fromOn, question.toOn, language)}`}
        lead={said.definition}
        actions={
          !isPeople && (
            <LinkButton
              href={address(`/uppfoljning/${figure.key}.csv`, question)}
              icon="download"
              variant="secondary"
            >
              {t.download}
            </LinkButton>
          )
        }
      />
      {isPeople && <Alert tone="info">{t.pseudonyms}</Alert>}
      {figure.withheld && (
        <Alert tone="attention">
          {figure.withheld === 'too_few' ? t.tooFewExplained : t.periodNotOfferedExplained}
        </Alert>
      )}
      <QuestionForm t={t} language={language} asked={asked} action={`/uppfoljning/${figure.key}`} />
      {!figure.withheld && (
        <Section
          title={t.evidence}
          note={t.sumOf(shownValue(figure, t, language), formatNumber(figure.evidence.length, language))}
        >
          {!isPeople && <ShownTabs {...props} />}
          <EvidenceTable {...props} rows={rowsShown(figure.evidence, isPeople ? 'alla' : shown)} />
        </Section>
      )}
      <DefinitionList items={[{ term: t.ruleVersion, value: figure.ruleVersion }]} />
    </Page>
  )
}

function rowsShown(rows: readonly Evidence[], shown: Shown): readonly Evidence[] {
  return shown === 'alla' ? rows : rows.filter((row) => row.included === (shown === 'raknas'))
}

function ShownTabs({ t, figure, asked, language, shown }: EvidencePageProps) {
  const included = figure.evidence.filter((row) => row.included).length
  const tab = (key: Shown, label: string, count: number) => ({
    label: `${label} (${formatNumber(count, language)})`,
    href: address(`/uppfoljning/${figure.key}`, asked.question, { visa: key }),
    current: shown === key,
  })
  return (
    <Tabs
      label={t.evidence}
      items={[
        tab('alla', t.showAll, figure.evidence.length),
        tab('raknas', t.included, included),
        tab('raknas-inte', t.notIncluded, figure.evidence.length - included),
      ]}
    />
  )
}

function EvidenceTable({
  t,
  language,
  figure,
  definition,
  rows,
}: EvidencePageProps & { rows: readonly Evidence[] }) {
  const reasonWords = reasonText(language)
  const isPeople = definition.kind === 'people'
  const reasonOf = ({ reason, included }: Evidence) => {
    // What is left out because it is counted among the target group must not read as "not part of it: counted".
    if (reason === 'counted' && !included) return t.inTargetGroup
    return reason ? reasonWords[reason] : '–'
  }
  const number = new Map(rows.map((row, index) => [row.record, index + 1]))
  return (
    <Table
      caption={t.evidence}
      captionHidden
      rows={rows}
      empty={<EmptyState title={t.noRows} text={t.noRowsHint} />}
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
