import type { Language } from '../../kit/language.ts'
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  KnownNameField,
  LinkButton,
  OutboxList,
  Page,
  PageHeading,
  Section,
  TextField,
} from '../../ui/index.ts'
import { RegisteredWaitingPart } from './attendance-parts.tsx'
import type { Attendance } from './attendance-queries.ts'
import type { Occasion } from './queries.ts'
import type { RegisteredPerson } from './registration-queries.ts'
import type { EventWords } from './text.ts'
import { clockInWords, whenInWords } from './when.ts'

type PhonePageProps = {
  readonly t: EventWords
  readonly language: Language
  readonly now: Date
  readonly occasion: Occasion
  readonly rows: readonly Attendance[]
  /** Those with a place who are not on the list yet. */
  readonly waiting: readonly RegisteredPerson[]
  readonly clientKey: string
  readonly values?: { readonly [field: string]: string | undefined }
  readonly errors?: FieldErrors
}

/** The list for a phone at the door: names and companies only, kept on the phone so that it opens without signal. */
export function AttendancePhonePage(props: PhonePageProps) {
  const { t, language, now, occasion, rows, errors = {} } = props
  const here = `/tillfallen/${occasion.id}`
  return (
    <Page title={t.onPhone} width="narrow" breadcrumbs={[{ href: here, label: occasion.interventionTitle }]}>
      <div data-keep-page="">
        <PageHeading
          title={occasion.interventionTitle}
          facts={whenInWords(occasion.startsAt, occasion.endsAt, language)}
          lead={t.onPhoneLead}
        />
      </div>
      <ErrorSummary errors={errors} />
      <RegisteredWaitingPart {...props} back="telefon" />
      {rows.length === 0 ? <p class="note">{t.emptyList}</p> : <TickForm {...props} />}
      <WalkInForm {...props} />
      <OutboxList />
      <p class="note">{t.onPhoneKept(clockInWords(now, language))}</p>
      <LinkButton href={here} variant="tertiary">
        {t.occasion}
      </LinkButton>
    </Page>
  )
}

function TickForm({ t, occasion, rows }: PhonePageProps) {
  const here = `/tillfallen/${occasion.id}`
  return (
    <Form
      action={`${here}/narvaro`}
      marks={{ url: `${here}/narvaro/kryss`, label: t.marksLabel(occasion.interventionTitle) }}
    >
      {rows.map((row) => (
        <input type="hidden" name="listed" value={String(row.id)} />
      ))}
      <CheckboxGroup
        name="attended"
        label={t.whoCame}
        mark={false}
        options={rows.map((row) => ({
          value: String(row.id),
          label: row.personName ? `${row.personName}, ${row.companyName}` : row.companyName,
        }))}
        values={rows.filter((row) => row.attended).map((row) => String(row.id))}
      />
      <div data-without-script="">
        <FormActions>
          <Button>{t.saveAttendance}</Button>
        </FormActions>
      </div>
    </Form>
  )
}

function WalkInForm({ t, occasion, clientKey, values = {}, errors = {} }: PhonePageProps) {
  return (
    <Section title={t.walkIn}>
      <Form
        action={`/tillfallen/${occasion.id}/oanmalda`}
        hidden={{ clientKey }}
        outbox="{personName}, {company}"
        needs={[
          { names: ['personName'], sentence: t.walkInNameMissing },
          { names: ['company'], sentence: t.walkInCompanyMissing },
        ]}
      >
        <TextField
          name="personName"
          label={t.walkInName}
          mark={false}
          value={values['personName']}
          error={errors['personName']}
        />
        <KnownNameField
          name="company"
          label={t.walkInCompany}
          mark={false}
          description={t.walkInCompanyHint}
          listUrl="/samtal/foretag.json"
          chosen="companyId"
          value={values['company']}
          error={errors['company']}
        />
        <TextField
          name="email"
          type="email"
          label={t.email}
          description={t.walkInEmailHint}
          value={values['email']}
          error={errors['email']}
        />
        <FormActions>
          <Button variant="secondary">{t.writeDown}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
