import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Alert,
  ConfirmPanel,
  DefinitionList,
  ErrorSummary,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  TextField,
} from '../../ui/index.ts'
import type { Erasure } from './erasure-queries.ts'
import type { Company, CompanyPerson } from './queries.ts'
import type { CompanyWords } from './text.ts'
import { erasureGrounds } from './types.ts'
import type { FormState } from './values.ts'

type Props = {
  readonly t: CompanyWords
  readonly company: Company
  readonly person: CompanyPerson
}

/** What goes and what stays, before the person is erased. */
export function ErasePersonPage({ t, company, person, values, errors }: Props & FormState) {
  const title = t.erasePerson(person.fullName)
  const home = `/foretag/${company.id}/personer/${person.id}`
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[...crumbs(t, company), { href: home, label: person.fullName }]}
    >
      <PageHeading title={title} lead={t.eraseLead} />
      <ErrorSummary errors={errors} />
      <Section title={t.goes}>
        <List words={t.goesList} />
      </Section>
      <Section title={t.stays}>
        <List words={t.staysList} />
      </Section>
      {company.legalForm === 'sole_trader' && (
        <Alert tone="attention">
          <p>{t.companyNameStays(company.name)}</p>
        </Alert>
      )}
      <ConfirmPanel act={t.erase} consequence={t.eraseLead} action={`${home}/radera`} cancelHref={home}>
        <RadioGroup
          name="ground"
          label={t.ground}
          required
          options={erasureGrounds.map((ground) => ({
            value: ground,
            label: t[ground],
            about: t[`${ground}About`],
          }))}
          value={one(values, 'ground')}
          error={errors.ground}
        />
        <TextField
          name="words"
          label={t.eraseWords}
          description={t.eraseWordsHint}
          required
          maxlength={500}
          value={one(values, 'words')}
          error={errors.words}
        />
      </ConfirmPanel>
    </Page>
  )
}

/** Where the person's page was: that somebody was erased, by whom and why. */
export function ErasedPersonPage({
  t,
  company,
  erasure,
  language,
}: Omit<Props, 'person'> & { readonly erasure: Erasure; readonly language: Language }) {
  return (
    <Page title={t.erasedPerson} width="narrow" breadcrumbs={crumbs(t, company)}>
      <PageHeading title={t.erasedPerson} lead={t.erasedLead} />
      <DefinitionList
        items={[
          { term: t.erasedOn, value: formatDay(dayOf(erasure.erasedAt), language) },
          { term: t.erasedBy, value: erasure.by ?? t.operator },
          { term: t.ground, value: t[erasure.ground] },
          { term: t.eraseWords, value: erasure.words },
        ]}
      />
    </Page>
  )
}

const crumbs = (t: CompanyWords, company: Company) => [
  { href: '/foretag', label: t.companies },
  { href: `/foretag/${company.id}`, label: company.name },
]

/** Each line of the words is an item. */
function List({ words }: { readonly words: string }) {
  return (
    <ul class="prose">
      {words.split('\n').map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
