import { day, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { DateField, DefinitionList, FilterForm, Page, PageHeading, Select } from '../../ui/index.ts'
import { ClaimFrame, claimsPath, pathOf } from './claim-parts.tsx'
import type { ClaimProject } from './claim-queries.ts'
import type { ClaimView } from './claim-view.ts'
import type { Statement } from './statement.ts'
import type { StatementHead } from './statement-document.ts'
import { StatementFiles, StatementTables } from './statement-parts.tsx'
import { statementText } from './statement-text.ts'
import type { ClaimWords } from './text.ts'

type ClaimStatementProps = {
  readonly t: ClaimWords
  readonly language: Language
  readonly view: ClaimView
  readonly accountId: number | undefined
  readonly head: StatementHead
  readonly statement: Statement
}

export function ClaimStatementPage({ t, language, view, accountId, head, statement }: ClaimStatementProps) {
  const s = statementText(language)
  const { claim, parts } = view
  return (
    <ClaimFrame t={t} language={language} claim={claim} title={`${s.title}, ${head.partner}`} lead={s.lead}>
      <StatementFiles
        language={language}
        href={`${pathOf(claim)}/kostnadsredovisning`}
        query={accountId ? `?partner=${accountId}` : ''}
      />
      <FilterForm action={`${pathOf(claim)}/redovisning`}>
        <Select
          name="partner"
          label={s.partner}
          value={accountId ? String(accountId) : ''}
          empty={s.allPartners}
          options={parts.map((part) => ({ value: String(part.accountId), label: part.name }))}
        />
      </FilterForm>
      <DefinitionList
        items={[
          { term: s.project, value: head.projectName },
          { term: s.caseId, value: head.caseId },
          ...head.facts.map(([term, value]) => ({ term, value })),
        ]}
      />
      <StatementTables language={language} statement={statement} />
    </ClaimFrame>
  )
}

type BooksProps = {
  readonly t: ClaimWords
  readonly language: Language
  readonly projects: readonly ClaimProject[]
  readonly project: ClaimProject
  readonly accounts: readonly { readonly id: number; readonly name: string }[]
  readonly accountId: number | undefined
  readonly head: StatementHead
  readonly statement: Statement
}

export function BooksStatementPage(props: BooksProps) {
  const { t, language, projects, project, accounts, accountId, head, statement } = props
  const s = statementText(language)
  const query = new URLSearchParams({
    projekt: String(project.id),
    ...(accountId && { partner: String(accountId) }),
    fran: head.fromOn,
    till: head.toOn,
  })
  return (
    <Page
      title={s.draftTitle}
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: `${claimsPath}?projekt=${project.id}`, label: t.claims },
      ]}
    >
      <PageHeading
        title={s.draftTitle}
        facts={`${project.name} · ${head.partner} · ${formatPeriod(day(head.fromOn), day(head.toOn), language)}`}
        lead={s.draftLead}
      />
      <FilterForm action="/ekonomi/redovisning">
        <Select
          name="projekt"
          label={s.project}
          value={String(project.id)}
          empty={false}
          options={projects.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <Select
          name="partner"
          label={s.partner}
          value={accountId ? String(accountId) : ''}
          empty={s.allPartners}
          options={accounts.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <DateField name="fran" label={t.fromOn} value={head.fromOn} />
        <DateField name="till" label={t.toOn} value={head.toOn} />
      </FilterForm>
      <StatementFiles language={language} href="/ekonomi/kostnadsredovisning" query={`?${query}`} />
      <StatementTables language={language} statement={statement} />
    </Page>
  )
}
