import type { Child } from 'hono/jsx'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  type Hidden,
  HiddenFields,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { type CompanyChoice, CompanyChoiceField } from '../companies/index.ts'
import type { Named } from '../organisations/index.ts'
import type { Colleague } from './queries.ts'
import type { InterventionWords } from './text.ts'
import { type InterventionKind, scopes, workingMethods } from './types.ts'

export type InterventionFormState = { readonly values: FormValues; readonly errors: FieldErrors }

export type FormChoices = {
  readonly focusAreas: readonly Named[]
  readonly projects: readonly Named<number>[]
  readonly municipalities: readonly Named[]
  /** Those who may be in the lead. */
  readonly leads: readonly Named[]
  readonly colleagues: readonly Colleague[]
}

type FormPageProps = InterventionFormState & {
  readonly t: InterventionWords
  readonly kind: InterventionKind
  readonly choices: FormChoices
  /** Present when starting an individual one. */
  readonly matches?: readonly CompanyChoice[]
  readonly company?: CompanyChoice | undefined
  readonly companyNote?: Child
  /** The intervention that is changed; null when one is started. */
  readonly changing: { readonly id: number; readonly title: string; readonly version: number } | null
}

export function InterventionFormPage(props: FormPageProps) {
  const { t, kind, changing, errors, values, company, matches = [] } = props
  const startTitle = kind === 'group' ? t.startGroup : t.startIndividual
  const title = changing ? t.changeIntervention : startTitle
  const here = changing ? `/insatser/${changing.id}` : '/insatser'
  const template = one(values, 'template')
  const repeats = one(values, 'repeats')
  const hidden: Hidden = changing
    ? { version: one(values, 'version') ?? changing.version }
    : { kind, ...(template && { template }), ...(repeats && { repeats }) }
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[{ href: here, label: changing?.title ?? t.interventions }]}
    >
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form
        action={changing ? `${here}/andra` : '/insatser/ny'}
        hidden={hidden}
        draft={changing ? `insats-${changing.id}-${changing.version}` : `insats-${kind}`}
      >
        {!changing && <FromNeeds {...props} />}
        {!changing && kind === 'individual' && (
          <>
            <CompanyChoiceField {...{ t, values, errors, company, matches }} hint={t.companyHint} />
            {props.companyNote}
          </>
        )}
        <WhatFields {...props} />
        {kind === 'individual' && <IndividualFields {...props} />}
        <ScopeFields {...props} />
        <FormActions>
          <Button>{changing ? t.saveChanges : t.start}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

/** The needs that the intervention is started from, and the group proposed for them. */
function FromNeeds({ t, values }: FormPageProps) {
  const needs = several(values, 'needs')
  const proposal = one(values, 'proposal')
  if (needs.length === 0) return null
  return (
    <Alert>
      {needs.map((id) => (
        <HiddenFields fields={{ needs: id }} />
      ))}
      {proposal && <HiddenFields fields={{ proposal }} />}
      <p>
        {t.needsTakenUp(needs.length)} {proposal && t.groupAsked}
      </p>
    </Alert>
  )
}

function WhatFields({ t, values, errors, choices, kind }: FormPageProps) {
  return (
    <>
      <TextField
        name="title"
        label={t.titleLabel}
        required
        value={one(values, 'title')}
        error={errors.title}
      />
      <TextArea name="purpose" label={t.purpose} value={one(values, 'purpose')} error={errors.purpose} />
      <CheckboxGroup
        name="focusAreas"
        label={t.focusAreas}
        required
        inline
        options={choices.focusAreas.map(({ key, name }) => ({ value: key, label: name }))}
        values={several(values, 'focusAreas')}
        error={errors.focusAreas}
      />
      <FieldRow>
        <DateField
          name="startsOn"
          label={t.startsOn}
          required
          value={one(values, 'startsOn')}
          error={errors.startsOn}
        />
        <DateField name="endsOn" label={t.endsOn} value={one(values, 'endsOn')} error={errors.endsOn} />
        {kind === 'group' && (
          <NumberField
            name="capacity"
            label={t.capacity}
            value={one(values, 'capacity')}
            error={errors.capacity}
          />
        )}
      </FieldRow>
      <TextField name="supplier" label={t.supplier} value={one(values, 'supplier')} error={errors.supplier} />
    </>
  )
}

function IndividualFields({ t, values, errors }: FormPageProps) {
  return (
    <>
      <TextArea
        name="reason"
        label={t.reason}
        description={t.reasonHint}
        required
        value={one(values, 'reason')}
        error={errors.reason}
      />
    </>
  )
}

function ScopeFields({ t, kind, values, errors, choices, changing }: FormPageProps) {
  return (
    <>
      <CheckboxGroup
        name="projects"
        label={t.projects}
        description={t.projectsHint}
        inline
        options={choices.projects.map(({ key, name }) => ({ value: String(key), label: name }))}
        values={several(values, 'projects')}
        error={errors.projects}
      />
      <Select
        name="lead"
        label={t.lead}
        required
        options={choices.leads.map(({ key, name }) => ({ value: key, label: name }))}
        value={one(values, 'lead')}
        error={errors.lead}
      />
      <CheckboxGroup
        name="municipalities"
        label={t.municipalities}
        inline
        options={choices.municipalities.map(({ key, name }) => ({ value: key, label: name }))}
        values={several(values, 'municipalities')}
        error={errors.municipalities}
      />
      {kind === 'group' ? (
        <RadioGroup
          name="scope"
          label={t.scope}
          description={t.scopeHint}
          required
          options={scopes.map((scope) => ({ value: scope, label: t[`scope_${scope}`] }))}
          value={one(values, 'scope')}
          error={errors.scope}
        />
      ) : (
        <HiddenFields fields={{ scope: 'all' }} />
      )}
      <RadioGroup
        name="workingMethod"
        label={t.workingMethod}
        required
        inline
        options={workingMethods.map((method) => ({ value: method, label: t[method] }))}
        value={one(values, 'workingMethod')}
        error={errors.workingMethod}
      />
      {!changing && (
        <CheckboxGroup
          name="taskForce"
          label={t.taskForce}
          description={t.taskForceHint}
          options={choices.colleagues.map(({ id, name, places }) => ({
            value: String(id),
            label: `${name}, ${places}`,
          }))}
          values={several(values, 'taskForce')}
          error={errors.taskForce}
        />
      )}
    </>
  )
}
