import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { DeclarationOfficeWords } from './declaration-office-text.ts'

export type AskPageProps = {
  readonly t: DeclarationOfficeWords
  readonly cancel: string
  readonly intervention: { readonly id: number; readonly title: string }
  readonly companies: readonly { readonly value: string; readonly label: string }[]
  readonly hasEarlier: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** Asks a company of the estimate for its declaration. */
export function AskPage({ t, cancel, intervention, companies, hasEarlier, values, errors }: AskPageProps) {
  const back = `/insatser/${intervention.id}/stod`
  return (
    <Page title={t.ask} breadcrumbs={[{ href: back, label: intervention.title }]}>
      <PageHeading title={t.ask} lead={t.askNote} />
      <ErrorSummary errors={errors} />
      {hasEarlier && <Alert>{t.askReplaces}</Alert>}
      <Form action={`${back}/intyg/ny`}>
        <Select
          name="company"
          label={t.company}
          required
          options={companies}
          value={one(values, 'company')}
          error={errors.company}
        />
        <RadioGroup
          name="way"
          label={t.way}
          required
          options={[
            { value: 'link', label: t.link },
            { value: 'paper', label: t.paper },
          ]}
          value={one(values, 'way')}
          error={errors.way}
        />
        <TextField
          name="email"
          label={t.email}
          type="email"
          maxlength={254}
          value={one(values, 'email')}
          error={errors.email}
        />
        <RadioGroup
          name="language"
          label={t.language}
          inline
          options={[
            { value: 'sv', label: 'Svenska' },
            { value: 'en', label: 'English' },
          ]}
          value={one(values, 'language') ?? 'sv'}
          error={errors.language}
        />
        <DateField
          name="heldUntil"
          label={t.heldUntil}
          description={t.heldUntilHint}
          value={one(values, 'heldUntil')}
          error={errors.heldUntil}
        />
        <FormActions>
          <Button>{t.send}</Button>
          <LinkButton href={back} variant="tertiary">
            {cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
