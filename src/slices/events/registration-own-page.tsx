import type { Language } from '../../kit/language.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import { publicText } from './public-text.ts'
import { placeInWords } from './public-words.ts'
import { BackgroundFields, PersonFields } from './registration-fields.tsx'
import type { RegistrationWords } from './registration-text.ts'
import type { OwnRegistration } from './registration-types.ts'
import { whenInWords } from './when.ts'

type OwnPageProps = {
  readonly t: RegistrationWords
  readonly language: Language
  readonly registration: OwnRegistration
  /** The address of the page, beneath the link. */
  readonly own: string
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly refusal?: string | undefined
  readonly now: Date
}

/** What the holder of a registration's link sees: where one stands, when it is, and how to change or cancel. */
export function OwnRegistrationPage(props: OwnPageProps) {
  const { t, registration, own, values, errors, refusal, now } = props
  const { state, place, intervention } = registration
  const isOver =
    intervention.occasions.length > 0 && intervention.occasions.every(({ endsAt }) => endsAt <= now)
  const where = {
    registered: t.stateRegistered,
    waiting: t.stateWaiting(place ?? 1),
    cancelled: t.stateCancelled,
  }[state]
  return (
    <Page title={t.ownTitle} width="narrow" density="generous">
      <PageHeading title={intervention.title} lead={`${t.ownTitle}: ${registration.fullName}`} />
      {refusal && <Alert tone="danger">{refusal}</Alert>}
      <ErrorSummary errors={errors} />
      <Alert tone={state === 'registered' ? 'success' : 'attention'} title={where}>
        {state === 'cancelled' && !isOver && (
          <Form action={`${own}/angra`}>
            <Button>{t.restore}</Button>
          </Form>
        )}
      </Alert>
      <OwnOccasions {...props} />
      {registration.attended.length > 0 && (
        <LinkButton href={own.replace(/anmalan$/, 'intyg.pdf')} variant="secondary" icon="download" download>
          {t.certificate}
        </LinkButton>
      )}
      {state !== 'cancelled' && !isOver && (
        <>
          <ConfirmForm act={t.cancelOwn} consequence={t.cancelConsequence} action={`${own}/avbokning`} />
          <Section title={t.changeOwn}>
            <Form action={own}>
              <PersonFields t={t} values={values} errors={errors} />
              <BackgroundFields t={t} values={values} errors={errors} />
              <FormActions>
                <Button variant="secondary">{t.save}</Button>
              </FormActions>
            </Form>
          </Section>
        </>
      )}
    </Page>
  )
}

function OwnOccasions({ t, language, registration, own }: OwnPageProps) {
  const { intervention, meetingLinks, state } = registration
  if (intervention.occasions.length === 0) return null
  return (
    <Section
      title={t.when}
      actions={
        state === 'registered' && (
          <LinkButton href={own.replace(/anmalan$/, 'tillfallen.ics')} variant="secondary" size="sm" download>
            {t.calendar}
          </LinkButton>
        )
      }
    >
      <ItemList>
        {intervention.occasions.map((occasion) => {
          const link = meetingLinks[String(occasion.id)]
          return (
            <Item>
              <div>
                <strong>{whenInWords(occasion.startsAt, occasion.endsAt, language)}</strong>
                <br />
                {placeInWords(publicText(language), occasion)}
                {link && (
                  <>
                    <br />
                    {t.meeting}: <a href={link}>{link}</a>
                  </>
                )}
              </div>
            </Item>
          )
        })}
      </ItemList>
    </Section>
  )
}
