import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  type Hidden,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  Stack,
  TextField,
} from '../../ui/index.ts'
import { holdingSources, markets, recordedGrounds } from './holder-types.ts'
import { ownershipText } from './ownership-text.ts'
import type { HolderKind } from './ownership-types.ts'
import { OutsideFields, PartyFields, type PartyProps } from './party-fields.tsx'
import type { FormState } from './values.ts'

type FormPageProps = FormState & {
  readonly language: Language
  readonly company: { readonly id: number; readonly name: string }
  readonly title: string
  readonly action: string
}

/** A form about the owners of a company, with the way back. */
function OwnershipFormPage(
  props: FormPageProps & {
    readonly hidden?: Hidden
    readonly lead?: string
    readonly after?: Child
    readonly children: Child
  },
) {
  const { language, company, title, action, errors, hidden, lead, after, children } = props
  const t = ownershipText(language)
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: '/foretag', label: t.companies },
        { href: `/foretag/${company.id}`, label: company.name },
        { href: `/foretag/${company.id}/agare`, label: t.title },
      ]}
    >
      <PageHeading title={title} lead={lead} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={hidden}>
        {children}
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={`/foretag/${company.id}/agare`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      {after}
    </Page>
  )
}

type FieldsProps = { readonly language: Language; readonly values: FormValues; readonly errors: FieldErrors }

function SourceFields({ language, values, errors }: FieldsProps) {
  const t = ownershipText(language)
  return (
    <FieldRow>
      <Select
        name="sourceKind"
        label={t.sourceKind}
        required
        options={holdingSources.map((value) => ({ value, label: t[value] }))}
        value={one(values, 'sourceKind')}
        error={errors.sourceKind}
      />
      <TextField
        name="sourceWords"
        label={t.sourceWords}
        description={t.sourceWordsHint}
        maxlength={500}
        value={one(values, 'sourceWords')}
        error={errors.sourceWords}
      />
    </FieldRow>
  )
}

function ShareFields({ language, values, errors }: FieldsProps) {
  const t = ownershipText(language)
  const number = (name: string, label: string, description?: string) => (
    <NumberField
      name={name}
      label={label}
      description={description}
      decimals
      width="sm"
      value={one(values, name)}
      error={errors[name]}
    />
  )
  return (
    <>
      <FieldRow>
        {number('capital', t.capitalPercent)}
        {number('votes', t.votesPercent)}
      </FieldRow>
      <FieldRow>
        <DateField
          name="fromOn"
          label={t.fromOn}
          description={t.fromOnHint}
          value={one(values, 'fromOn')}
          error={errors.fromOn}
        />
        {number('invested', t.invested, t.investedHint)}
      </FieldRow>
      <SourceFields {...{ language, values, errors }} />
    </>
  )
}

export function NewHoldingPage(props: FormPageProps & Omit<PartyProps, 't'>) {
  const t = ownershipText(props.language)
  return (
    <OwnershipFormPage {...props}>
      <PartyFields {...props} t={t} />
      <ShareFields {...props} />
    </OwnershipFormPage>
  )
}

export function ChangeHoldingPage(
  props: FormPageProps & { readonly version: number; readonly today: string },
) {
  const { language, action, version, today, errors, values } = props
  const t = ownershipText(language)
  return (
    <OwnershipFormPage
      {...props}
      hidden={{ version }}
      after={
        <Stack gap="sm">
          <ConfirmForm
            act={t.endHolding}
            consequence={t.endHoldingConsequence}
            action={`${action}/slut`}
            hidden={{ version }}
            open={errors.endedOn !== undefined}
          >
            <DateField
              name="endedOn"
              label={t.endedOn}
              required
              value={one(values, 'endedOn') ?? today}
              error={errors.endedOn}
            />
          </ConfirmForm>
          <ConfirmForm
            act={t.removeHolding}
            consequence={t.removeHoldingConsequence}
            action={`${action}/bort`}
            hidden={{ version }}
          />
        </Stack>
      }
    >
      <ShareFields {...props} />
    </OwnershipFormPage>
  )
}

export function ControlFormPage(props: FormPageProps & Omit<PartyProps, 't'>) {
  const { language, company, values, errors } = props
  const t = ownershipText(language)
  return (
    <OwnershipFormPage {...props} lead={t.controlsNote}>
      <PartyFields {...props} t={t} />
      <RadioGroup
        name="ground"
        label={t.ground}
        required
        options={recordedGrounds.map((value) => ({ value, label: t[value] }))}
        value={one(values, 'ground')}
        error={errors.ground}
      />
      <RadioGroup
        name="direction"
        label={t.direction}
        required
        options={[
          { value: 'in', label: t.controlledBy(company.name) },
          { value: 'out', label: t.controlsOver(company.name) },
        ]}
        value={one(values, 'direction')}
        error={errors.direction}
      />
      <DateField
        name="fromOn"
        label={t.fromOn}
        description={t.fromOnHint}
        value={one(values, 'fromOn')}
        error={errors.fromOn}
      />
      <SourceFields {...props} />
    </OwnershipFormPage>
  )
}

export function MarketFormPage(props: FormPageProps & Omit<PartyProps, 't'>) {
  const { language, values, errors } = props
  const t = ownershipText(language)
  return (
    <OwnershipFormPage {...props} lead={t.marketsNote}>
      <PartyFields {...props} t={t} enterprisesOnly />
      <RadioGroup
        name="market"
        label={t.market}
        required
        options={markets.map((value) => ({ value, label: t[value] }))}
        value={one(values, 'market')}
        error={errors.market}
      />
      <TextField
        name="sourceWords"
        label={t.sourceWords}
        maxlength={500}
        value={one(values, 'sourceWords')}
        error={errors.sourceWords}
      />
    </OwnershipFormPage>
  )
}

export function HolderPage(
  props: FormPageProps & { readonly version: number; readonly kinds: readonly HolderKind[] },
) {
  const { language, values, errors, version, kinds } = props
  return (
    <OwnershipFormPage {...props} hidden={{ version }}>
      <OutsideFields t={ownershipText(language)} {...{ values, errors, kinds }} />
    </OwnershipFormPage>
  )
}

export function HolderYearPage(props: FormPageProps) {
  const { language, values, errors } = props
  const t = ownershipText(language)
  const number = (name: string, label: string, decimals = false) => (
    <NumberField
      name={name}
      label={label}
      unit={decimals ? undefined : 'kr'}
      decimals={decimals}
      width="sm"
      value={one(values, name)}
      error={errors[name]}
    />
  )
  return (
    <OwnershipFormPage {...props} lead={t.figuresHint}>
      <NumberField name="year" label={t.year} required value={one(values, 'year')} error={errors.year} />
      <FieldRow>
        <NumberField
          name="awu"
          label={t.awu}
          required
          decimals
          value={one(values, 'awu')}
          error={errors.awu}
        />
        {number('turnover', t.turnover)}
        {number('balance', t.balance)}
      </FieldRow>
      <SourceFields {...props} />
    </OwnershipFormPage>
  )
}
