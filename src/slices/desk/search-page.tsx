import {
  Alert,
  Button,
  EmptyState,
  Form,
  Item,
  ItemList,
  Page,
  PageHeading,
  Section,
  TextField,
} from '../../ui/index.ts'
import type { CompanyFound } from '../companies/index.ts'
import type { InterventionHit } from './search-queries.ts'
import type { DeskWords } from './text.ts'

export const mostHits = 50

type SearchPageProps = {
  readonly t: DeskWords
  readonly words: string
  readonly companies: readonly CompanyFound[]
  readonly interventions: readonly InterventionHit[]
}

export function SearchPage({ t, words, companies, interventions }: SearchPageProps) {
  const isEmpty = companies.length + interventions.length === 0
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
        rows={companies.map(({ id, name, municipality, locality, matched, matchedText }) => ({
          href: `/foretag/${id}`,
          name,
          about: [locality, municipality, matched === 'person' && matchedText].filter(Boolean).join(', '),
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
      <ItemList>
        {rows.map(({ href, name, about }) => (
          <Item>
            <span>
              <a href={href}>{name}</a> <span class="note">{about}</span>
            </span>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
