import { Alert, Button, EmptyState, Form, Page, PageHeading, Section, TextField } from '../../ui/index.ts'
import type { CompanyHit, InterventionHit, PersonHit } from './search-queries.ts'
import type { DeskWords } from './text.ts'

export const mostHits = 50

type SearchPageProps = {
  readonly t: DeskWords
  readonly words: string
  readonly companies: readonly CompanyHit[]
  readonly persons: readonly PersonHit[]
  readonly interventions: readonly InterventionHit[]
}

export function SearchPage({ t, words, companies, persons, interventions }: SearchPageProps) {
  const isEmpty = companies.length + persons.length + interventions.length === 0
  return (
    <Page title={words ? t.resultsFor(words) : t.search}>
      <PageHeading title={words ? t.resultsFor(words) : t.search} />
      <Form action="/sok" method="get" label={t.search}>
        <TextField name="q" type="search" label={t.searchLabel} mark={false} value={words} maxlength={200} />
        <div class="actions">
          <Button icon="search">{t.search}</Button>
        </div>
      </Form>
      {words === '' && <p class="note">{t.writeSomething}</p>}
      {words !== '' && isEmpty && (
        <EmptyState title={t.nothingFound} text={t.nothingFoundHint} icon="search" />
      )}
      {companies.length >= mostHits && <Alert>{t.manyFound(mostHits)}</Alert>}
      <Hits
        title={t.companies}
        rows={companies.map(({ id, name, place, locality }) => ({
          href: `/foretag/${id}`,
          name,
          about: [locality, place].filter((part) => part !== null).join(', '),
        }))}
      />
      <Hits
        title={t.persons}
        rows={persons.map(({ name, companyId, companyName }) => ({
          href: `/foretag/${companyId}`,
          name,
          about: companyName,
        }))}
      />
      <Hits
        title={t.interventions}
        rows={interventions.map(({ id, title, startsOn }) => ({
          href: `/insatser/${id}`,
          name: title,
          about: startsOn,
        }))}
      />
    </Page>
  )
}

type Hit = { readonly href: string; readonly name: string; readonly about: string }

function Hits({ title, rows }: { title: string; rows: readonly Hit[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <ul class="plain-list">
        {rows.map(({ href, name, about }) => (
          <li class="line">
            <span>
              <a href={href}>{name}</a> <span class="note">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
