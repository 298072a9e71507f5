import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { compareSwedish } from '../../kit/sort.ts'
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
import { amountInWords, type Evidence, figureText, reasonText } from '../figures/index.ts'
import { isOfPersons } from './compare-rules.ts'
import { crumbsOf, shortDay, valueOf } from './edition-page.tsx'
import { livingPage } from './link-rules.ts'
import type { Living } from './living-queries.ts'
import type { Edition, KnownName } from './queries.ts'
import { sizeOf } from './sheet.ts'
import type { EditionWords } from './text.ts'
import type { FrozenCompany, FrozenFigure, ManifestFigure } from './types.ts'

type Drawn = {
  readonly t: EditionWords
  readonly language: Language
  readonly edition: Edition
  readonly names: readonly KnownName[]
  readonly living: ReadonlyMap<string, Living>
}

export type Shown = 'alla' | 'raknas' | 'raknas-inte'

/** The words of frozen content with who stands behind its signs, as long as that is known. */
export function withNames(words: string, names: readonly KnownName[], erased: string): string {
  return words.replace(/\[([ELM]\d+)\]/g, (token, pseudonym) => {
    const known = names.find((one) => one.pseudonym === pseudonym)
    return known ? `${known.name ?? erased} ${token}` : token
  })
}

function LivingCell({ record, t, language, living }: Drawn & { record: string }) {
  const found = living.get(record)
  if (!found) return <>–</>
  const href = livingPage(record)
  if (!found.exists) return <Tag tone="danger">{t.goneSince}</Tag>
  const words = found.changedAt ? t.changedOn(shortDay(found.changedAt, language)) : t.unchanged
  return href ? <a href={href}>{words}</a> : <>{words}</>
}

export function FrozenEvidencePage(props: Drawn & { figure: FrozenFigure; shown: Shown }) {
  const { t, language, edition, figure, shown } = props
  const people = isOfPersons(figure)
  const value = valueOf(figure as ManifestFigure, t, language)
  const path = `/utgavor/${edition.id}/underlag/${figure.key}`
  const count = (included: boolean) => figure.evidence.filter((row) => row.included === included).length
  const tab = (key: Shown, label: string, rows: number) => ({
    label: `${label} (${formatNumber(rows, language)})`,
    href: `${path}?visa=${key}`,
    current: shown === key,
  })
  const rows =
    shown === 'alla' || people
      ? figure.evidence
      : figure.evidence.filter((row) => row.included === (shown === 'raknas'))
  const frozenOn = shortDay(edition.manifest.approvedAt, language)
  return (
    <Page
      title={figure.name[language]}
      width="wide"
      breadcrumbs={[...crumbsOf(edition, t, language), { label: figure.name[language], href: path }]}
    >
      <PageHeading
        title={`${figure.name[language]}: ${value}`}
        facts={`${t.edition(edition.number)} · ${t.approvedOn(frozenOn)}`}
        lead={figure.definition[language]}
      />
      {people && <Alert tone="info">{t.pseudonyms}</Alert>}
      {!figure.withheld && (
        <Section
          title={t.evidence}
          note={t.evidenceNote(value, formatNumber(figure.evidence.length, language), frozenOn)}
        >
          {!people && (
            <Tabs
              label={t.evidence}
              items={[
                tab('alla', t.all, figure.evidence.length),
                tab('raknas', t.included, count(true)),
                tab('raknas-inte', t.notIncluded, count(false)),
              ]}
            />
          )}
          <FrozenRows
            {...props}
            rows={inOrder(rows, ({ label }) => withNames(label, props.names, t.erased))}
            people={people}
          />
        </Section>
      )}
      <DefinitionList items={[{ term: t.ruleVersion, value: figure.ruleVersion }]} />
    </Page>
  )
}

/** As the living pages have them: what is part of it first, then by name. */
const inOrder = (rows: readonly Evidence[], named: (row: Evidence) => string) =>
  rows.toSorted(
    (a, b) =>
      Number(b.included) - Number(a.included) ||
      compareSwedish(named(a), named(b)) ||
      (a.record < b.record ? -1 : 1),
  )

function reasonOf({ reason, included }: Evidence, language: Language): string {
  // What is left out because it is counted among the target group must not read as "not part of it: counted".
  if (reason === 'counted' && !included) return figureText(language).inTargetGroup
  return reason ? reasonText(language)[reason] : '–'
}

function FrozenRows(props: Drawn & { figure: FrozenFigure; rows: readonly Evidence[]; people: boolean }) {
  const { t, language, figure, rows, people, edition, names } = props
  const numbered = new Map(rows.map((row, nth) => [row.record, nth + 1]))
  const named = (row: Evidence) => {
    if (people) return t.person(numbered.get(row.record) ?? 0)
    if (row.record.startsWith('need:')) return t.companyIn(row.label)
    return (
      <a href={`/utgavor/${edition.id}/poster/${encodeURIComponent(row.record)}`}>
        {withNames(row.label, names, t.erased)}
      </a>
    )
  }
  return (
    <Table
      caption={t.evidence}
      captionHidden
      rows={rows}
      empty={<EmptyState title={t.noRows} text={t.noRowsHint} />}
      columns={[
        { key: 'record', header: t.record, cell: named },
        {
          key: 'status',
          header: t.status,
          cell: (row) => (
            <Tag tone={row.included ? 'success' : 'neutral'}>{row.included ? t.included : t.notIncluded}</Tag>
          ),
        },
        { key: 'reason', header: t.reason, cell: (row) => reasonOf(row, language) },
        {
          key: 'amount',
          header: t.amount,
          numeric: true,
          cell: (row) => {
            const amount = amountInWords(row.amount, figure.unit, language)
            return row.included ? amount : <span class="note">({amount})</span>
          },
        },
        ...(people
          ? []
          : [
              {
                key: 'today',
                header: t.today,
                cell: (row: Evidence) => <LivingCell {...props} record={row.record} />,
              },
            ]),
      ]}
    />
  )
}

export type InFigure = { readonly figure: FrozenFigure; readonly row: Evidence }

/** One record in an edition: what it was, and in which figures. */
export function FrozenRecordPage(
  props: Drawn & {
    record: string
    label: string
    company: FrozenCompany | undefined
    rows: readonly InFigure[]
  },
) {
  const { t, language, edition, record, company, rows, names, living } = props
  const title = withNames(company?.name ?? props.label, names, t.erased)
  const href = living.get(record)?.exists ? livingPage(record) : undefined
  return (
    <Page
      title={title}
      breadcrumbs={[
        ...crumbsOf(edition, t, language),
        { label: title, href: `/utgavor/${edition.id}/poster/${encodeURIComponent(record)}` },
      ]}
    >
      <PageHeading
        title={title}
        facts={`${t.edition(edition.number)} · ${t.approvedOn(shortDay(edition.manifest.approvedAt, language))}`}
        actions={
          href && (
            <LinkButton href={href} variant="secondary">
              {t.openLiving}
            </LinkButton>
          )
        }
      />
      {company && <CompanyThen {...{ t, language, company, names }} />}
      <Section title={t.inFigures}>
        <Table
          caption={t.inFigures}
          captionHidden
          rows={rows}
          columns={[
            {
              key: 'figure',
              header: t.figure,
              cell: ({ figure }) => (
                <a href={`/utgavor/${edition.id}/underlag/${figure.key}`}>{figure.name[language]}</a>
              ),
            },
            {
              key: 'status',
              header: t.status,
              cell: ({ row }) => (row.included ? t.included : t.notIncluded),
            },
            { key: 'reason', header: t.reason, cell: ({ row }) => reasonOf(row, language) },
            {
              key: 'amount',
              header: t.amount,
              numeric: true,
              cell: ({ row, figure }) => amountInWords(row.amount, figure.unit, language),
            },
          ]}
        />
      </Section>
      <DefinitionList
        items={[
          { term: t.today, value: <LivingCell {...props} record={record} /> },
          { term: 'ID', value: <code>{record}</code> },
        ]}
      />
    </Page>
  )
}

function CompanyThen({
  t,
  language,
  company,
  names,
}: Pick<Drawn, 't' | 'language' | 'names'> & { company: FrozenCompany }) {
  const number = company.isSoleTrader
    ? t.soleTrader
    : company.orgNumber && (checkOrgNumber(company.orgNumber).formatted ?? company.orgNumber)
  const size = company.size.map(
    ({ year, sizeClass, basis }) =>
      `${year}: ${t[sizeOf(sizeClass)]} (${basis === 'group' ? t.group : t.own})`,
  )
  const dayOrNothing = (on: string | null) => (on ? formatDay(day(on), language, 'short') : null)
  const items = [
    { term: t.name, value: withNames(company.name, names, t.erased) },
    { term: t.orgNumber, value: number },
    { term: t.seat, value: [company.seatLocality, company.seatMunicipality].filter(Boolean).join(', ') },
    { term: t.sni, value: company.sniCode && `${company.sniCode} (SNI ${company.sniVersion})` },
    { term: t.started, value: dayOrNothing(company.startedOn) },
    { term: t.ended, value: dayOrNothing(company.endedOn) },
    { term: t.size, value: size.join('; ') },
  ]
  return (
    <Section title={t.companyThen}>
      <DefinitionList wide items={items.filter(({ value }) => value)} />
    </Section>
  )
}
