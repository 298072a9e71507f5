import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { type HistoryEntry, HistoryList, type HistoryWords } from '../../platform/audit/index.ts'
import { Page, PageHeading } from '../../ui/index.ts'
import { text } from './text.ts'

type HistoryPageProps = {
  readonly language: Language
  readonly company: { readonly id: number; readonly name: string }
  readonly entries: readonly HistoryEntry[]
  readonly places: { readonly [code: string]: string }
  readonly projects: { readonly [id: string]: string }
}

export function HistoryPage({ language, company, entries, places, projects }: HistoryPageProps) {
  const t = text(language)
  return (
    <Page
      title={t.historyOf(company.name)}
      breadcrumbs={[
        { href: '/foretag', label: t.companies },
        { href: `/foretag/${company.id}`, label: company.name },
      ]}
    >
      <PageHeading title={t.historyOf(company.name)} lead={t.historyNote} />
      <HistoryList entries={entries} words={historyWords(language, places, projects)} language={language} />
    </Page>
  )
}

function historyWords(
  language: Language,
  places: { readonly [code: string]: string },
  projects: { readonly [id: string]: string },
): HistoryWords {
  const t = text(language)
  const records: { readonly [table: string]: string } = {
    company: t.historyCompany,
    company_personal_number: t.historyNumber,
    company_year: t.historyYear,
    workplace: t.historyWorkplace,
    person: t.historyPerson,
    person_erasure: t.historyErasure,
    person_role: t.historyRole,
    size_assessment: t.historySize,
    target_group_assessment: t.historyTarget,
    company_event: t.historyEvent,
    sme_declaration_request: t.historyAsked,
    sme_declaration: t.historyDeclared,
  }
  const columns: { readonly [column: string]: string } = {
    name: t.name,
    org_number: t.orgNumber,
    personal_number: t.personalNumber,
    legal_form: t.legalForm,
    sni_code: t.sniCode,
    sni_version: t.sniVersion,
    seat_municipality_code: t.seat,
    municipality_code: t.municipality,
    started_on: t.startedOn,
    ended_on: t.endedOn,
    ownership: t.ownership,
    belongs_to_group: t.group,
    group_name: t.groupName,
    website: t.website,
    letter_language: t.letterLanguage,
    project_id: t.project,
    year: t.year,
    awu: t.awu,
    turnover_ore: t.turnover,
    balance_ore: t.balance,
    group_awu: `${t.group}: ${t.awu}`,
    group_turnover_ore: `${t.group}: ${t.turnover}`,
    group_balance_ore: `${t.group}: ${t.balance}`,
    source: t.source,
    cfar_number: t.cfarNumber,
    full_name: t.personName,
    email: t.email,
    phone: t.phone,
    role: t.role,
    from_on: t.fromOn,
    to_on: t.toOn,
    size_class: t.size,
    in_target_group: t.inTargetGroup,
    reason: t.reason,
  }
  const codes: { readonly [code: string]: unknown } = t
  return {
    record: (table) => records[table] ?? null,
    column: (_, column) => columns[column] ?? null,
    value: (_, column, value) => {
      if (column.endsWith('municipality_code')) return places[String(value)] ?? null
      if (column === 'project_id') return projects[String(value)] ?? null
      if (column.endsWith('_ore') && typeof value === 'number') return formatOre(ore(value), language)
      const isCode = ['legal_form', 'ownership', 'source', 'role', 'size_class', 'reason'].includes(column)
      const word = isCode ? codes[String(value)] : null
      return typeof word === 'string' ? word : null
    },
  }
}
