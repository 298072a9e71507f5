import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { DefinitionList, Item, ItemList, LinkButton, Section, Table, Tag } from '../../ui/index.ts'
import { type Company, type DeclaredYearRow, shownNumber, type TargetGroupStatus } from './queries.ts'
import type { SizeStep } from './rules.ts'
import { text } from './text.ts'

type PartProps = { readonly language: Language; readonly company: Company }

/** The tags beside a company's name: its size, whether it has closed, whether it is an example. */
export function CompanyTags({ language, company, years }: PartProps & { years: readonly DeclaredYearRow[] }) {
  const t = text(language)
  const size = years[0]?.size?.sizeClass
  return (
    <>
      <span>
        {[company.seatLocality, company.seatMunicipality].filter((part) => part !== null).join(', ')}
      </span>
      {size && <Tag>{t[size]}</Tag>}
      {company.endedOn && <Tag tone="attention">{t.ended}</Tag>}
      {company.isExample && <Tag tone="info">{t.example}</Tag>}
    </>
  )
}

export function CompanyFacts({ language, company }: PartProps) {
  const t = text(language)
  const day = (on: string | null) => on && formatDay(on as Day, language)
  const sni = company.sniCode && `${company.sniCode} (SNI ${company.sniVersion})`
  const group = company.belongsToGroup ? (company.groupName ?? t.groupUnnamed) : t.noGroup
  return (
    <Section
      title={t.basics}
      actions={
        company.isOwn && (
          <LinkButton href={`/foretag/${company.id}/andra`} variant="secondary" size="sm" icon="edit">
            {t.edit}
          </LinkButton>
        )
      }
    >
      <DefinitionList
        items={[
          { term: company.isSoleTrader ? t.personalNumber : t.orgNumberShort, value: shownNumber(company) },
          { term: t.legalForm, value: t[company.legalForm] },
          { term: t.seat, value: company.seatMunicipality },
          { term: t.locality, value: company.seatLocality },
          { term: t.sniCode, value: sni },
          { term: t.ownership, value: t[company.ownership] },
          { term: t.group, value: group },
          { term: t.startedOn, value: day(company.startedOn) },
          { term: t.endedOn, value: day(company.endedOn) },
          {
            term: t.website,
            value: company.website && (
              <a href={company.website} rel="noreferrer">
                {company.website.replace(/^https?:\/\//, '')}
              </a>
            ),
          },
          { term: t.letterLanguage, value: company.letterLanguage === 'en' ? t.en : null },
          { term: t.keptBy, value: company.keptBy },
        ]}
      />
      <p>
        <a href={`/foretag/${company.id}/historik`}>{t.history}</a>
      </p>
    </Section>
  )
}

/** Whether the company counts in each project, with the reason in words, by the newest declared year. */
export function TargetGroupPart({
  language,
  status,
}: {
  language: Language
  status: readonly TargetGroupStatus[]
}) {
  const t = text(language)
  const latest = status.filter(
    (one, at) => status.findIndex((other) => other.projectId === one.projectId) === at,
  )
  // That the seat is outside a neighbouring project says nothing about a company that belongs to its own.
  const near = latest.filter((one) => one.reason !== 'seat_outside')
  const newest = near.length > 0 ? near : latest
  return (
    <Section title={t.targetGroup}>
      {newest.length === 0 && <p class="note">{t.size_not_declared}</p>}
      <ItemList label={t.targetGroup}>
        {newest.map((one) => (
          <Item>
            <div>
              <strong>{one.project}</strong>{' '}
              <Tag tone={one.inTargetGroup ? 'success' : 'attention'}>
                {one.inTargetGroup ? t.inTargetGroup : t.notInTargetGroup}
              </Tag>
              {one.reason && (
                <p class="note">
                  {t[one.reason]} {one.reason !== 'size_not_declared' && t.stillWelcome}
                </p>
              )}
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

export function YearsPart({ language, company, years }: PartProps & { years: readonly DeclaredYearRow[] }) {
  const t = text(language)
  const amount = (value: number | null) => (value === null ? null : formatOre(ore(value), language))
  const number = (value: number | null) => (value === null ? null : formatNumber(value, language))
  const newest = years[0]
  return (
    <Section
      title={t.years}
      actions={
        company.isOwn && (
          <LinkButton href={`/foretag/${company.id}/ar/nytt`} variant="secondary" size="sm" icon="add">
            {t.addYear}
          </LinkButton>
        )
      }
    >
      <Table
        caption={t.years}
        captionHidden
        rows={years}
        empty={<p class="note">{t.noYears}</p>}
        columns={[
          {
            key: 'year',
            header: t.year,
            cell: (row) =>
              company.isOwn ? <a href={`/foretag/${company.id}/ar/${row.year}`}>{row.year}</a> : row.year,
          },
          { key: 'awu', header: t.awu, numeric: true, cell: (row) => number(row.awu) },
          { key: 'turnover', header: t.turnover, numeric: true, cell: (row) => amount(row.turnoverOre) },
          { key: 'balance', header: t.balance, numeric: true, cell: (row) => amount(row.balanceOre) },
          ...(company.belongsToGroup
            ? [
                {
                  key: 'group',
                  header: `${t.group}: ${t.awu}`,
                  numeric: true,
                  cell: (row: DeclaredYearRow) => number(row.groupAwu) ?? t.notDeclared,
                },
              ]
            : []),
          {
            key: 'size',
            header: t.size,
            cell: (row) => (row.size?.sizeClass ? t[row.size.sizeClass] : t.sizeUnknown),
          },
          { key: 'source', header: t.source, cell: (row) => t[row.source], wideOnly: true },
        ]}
      />
      {newest?.size && (
        <details>
          <summary>
            {t.howCounted}:{' '}
            {t.sizeBy(newest.size.sizeClass ? t[newest.size.sizeClass] : t.sizeUnknown, newest.year)}
          </summary>
          <ul>
            {newest.size.steps.map((step) => (
              <li>{stepInWords(step, language)}</li>
            ))}
            {newest.size.reason && <li>{t[newest.size.reason]}</li>}
          </ul>
          <p class="note">
            {newest.size.ruleVersion}. <a href={`/foretag/${company.id}/agare#storlek`}>{t.sizeStepByStep}</a>
          </p>
        </details>
      )}
    </Section>
  )
}

function stepInWords(step: SizeStep, language: Language): string {
  const t = text(language)
  const meur = (value: number | null) =>
    value === null ? t.notDeclared : t.meur(formatNumber(value, language, { maximumFractionDigits: 3 }))
  const parts = [
    `${t.awu} ${formatNumber(step.awu, language)}`,
    `${t.turnover.toLowerCase()} ${meur(step.turnoverMeur)}`,
    `${t.balance.toLowerCase()} ${meur(step.balanceMeur)}`,
  ]
  const size = step.sizeClass ? t[step.sizeClass] : t.sizeUnknown
  const rate = t.stepRate(formatNumber(step.sekPerEur, language, { maximumFractionDigits: 4 }))
  return `${step.of === 'own' ? t.stepOwn : t.stepGroup}: ${parts.join(', ')} → ${size.toLowerCase()}. ${rate}`
}
