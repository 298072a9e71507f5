import type { Child } from 'hono/jsx'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import {
  BackgroundFields,
  CompanyFields,
  OthersFields,
  PersonFields,
  WantsField,
} from './registration-fields.tsx'
import type { RegistrationWords } from './registration-text.ts'

type RegistrationPageProps = {
  readonly t: RegistrationWords
  readonly title: string
  readonly action: string
  readonly back: { readonly href: string; readonly label: string } | null
  readonly isFull: boolean
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly values: FormValues
  readonly errors: FieldErrors
  /** The stamp and the trap of a form for visitors. */
  readonly visitorFields?: Child
  /** Voluntary questions are the participant's own to answer, not somebody else's by phone. */
  readonly asksBackground: boolean
  readonly density: 'generous' | 'compact'
}

/** Everything on one page, the little that is needed first. */
export function RegistrationPage(props: RegistrationPageProps) {
  const { t, title, action, back, isFull, visitorFields, asksBackground, density } = props
  return (
    <Page
      title={t.registerFor(title)}
      width="narrow"
      density={density}
      breadcrumbs={back ? [{ href: back.href, label: back.label }] : []}
    >
      <PageHeading title={t.registerFor(title)} />
      <ErrorSummary errors={props.errors} />
      {isFull && <Alert tone="attention">{t.fullNote}</Alert>}
      <Form action={action}>
        {visitorFields}
        <PersonFields {...props} />
        <CompanyFields {...props} />
        <WantsField {...props} />
        <OthersFields {...props} />
        {asksBackground && <BackgroundFields {...props} />}
        <p class="note">
          {t.privacy} <a href="/personuppgifter">{t.privacyLink}</a>
        </p>
        <FormActions>
          <Button>{isFull ? t.joinLine : t.send}</Button>
          {back && (
            <LinkButton href={back.href} variant="tertiary">
              {t.back}
            </LinkButton>
          )}
        </FormActions>
      </Form>
    </Page>
  )
}

type ThanksPageProps = {
  readonly t: RegistrationWords
  readonly title: string
  readonly placesGot: number
  /** The first one's number in line; null when all got a place. */
  readonly place: number | null
  readonly back: string | null
}

export function ThanksPage({ t, title, placesGot, place, back }: ThanksPageProps) {
  return (
    <Page title={t.thanks} width="narrow" density="generous">
      <PageHeading title={t.thanks} lead={title} />
      <Alert tone={place === null ? 'success' : 'attention'}>
        {placesGot > 0 && <p>{t.youAreIn(placesGot)}</p>}
        {place !== null && <p>{t.youWait(place)}</p>}
      </Alert>
      <p>{t.letterSent}</p>
      <p class="note">{t.noLetter}</p>
      {back && (
        <LinkButton href={back} variant="secondary">
          {t.back}
        </LinkButton>
      )}
    </Page>
  )
}
