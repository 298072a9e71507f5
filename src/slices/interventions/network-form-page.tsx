import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { NetworkWords } from './network-text.ts'

export type NetworkFormState = { readonly values: FormValues; readonly errors: FieldErrors }

type NetworkFormPageProps = NetworkFormState & {
  readonly t: NetworkWords
  readonly title: string
  readonly action: string
  readonly cancelHref: string
  readonly version?: string | undefined
  readonly focusAreas: readonly Named[]
  /** Only when it is started: afterwards it is handed over. */
  readonly projects: readonly Named<number>[] | null
  readonly today: string
}

export function NetworkFormPage(props: NetworkFormPageProps) {
  const { t, title, action, cancelHref, version, focusAreas, projects, today, values, errors } = props
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: '/natverk', label: t.networks }]}>
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={version === undefined ? {} : { version }}>
        <TextField
          name="name"
          label={t.name}
          mark={false}
          value={one(values, 'name')}
          error={errors['name']}
        />
        <TextArea name="purpose" label={t.purpose} value={one(values, 'purpose')} error={errors['purpose']} />
        <Select
          name="focusArea"
          label={t.focusArea}
          mark={false}
          empty={t.noFocusArea}
          options={focusAreas.map(({ key, name }) => ({ value: key, label: name }))}
          value={one(values, 'focusArea')}
          error={errors['focusArea']}
        />
        <DateField
          name="foundedOn"
          label={t.foundedOn}
          mark={false}
          value={one(values, 'foundedOn')}
          max={today}
          error={errors['foundedOn']}
        />
        {projects && <CarrierFields t={t} projects={projects} values={values} errors={errors} />}
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={cancelHref} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

type CarrierProps = NetworkFormState & { t: NetworkWords; projects: readonly Named<number>[] }

function CarrierFields({ t, projects, values, errors }: CarrierProps) {
  return (
    <>
      <Select
        name="project"
        label={t.carriedBy}
        mark={false}
        options={[
          ...projects.map(({ key, name }) => ({ value: String(key), label: name })),
          { value: 'other', label: t.otherProject },
        ]}
        value={one(values, 'project')}
        error={errors['project']}
      />
      <TextField
        name="otherProject"
        label={t.otherProjectName}
        value={one(values, 'otherProject')}
        error={errors['otherProject']}
      />
    </>
  )
}

type HandOverPageProps = NetworkFormState & {
  readonly t: NetworkWords
  readonly network: { readonly id: number; readonly name: string }
  readonly projects: readonly Named<number>[]
  readonly today: string
}

/** To another project, kept here or not, from a day. */
export function HandOverPage({ t, network, projects, today, values, errors }: HandOverPageProps) {
  const here = `/natverk/${network.id}`
  return (
    <Page title={t.handOver} width="narrow" breadcrumbs={[{ href: here, label: network.name }]}>
      <PageHeading title={t.handOver} lead={t.handOverLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/overlamning`}>
        <CarrierFields t={t} projects={projects} values={values} errors={errors} />
        <DateField
          name="fromOn"
          label={t.fromOn}
          mark={false}
          value={one(values, 'fromOn')}
          max={today}
          error={errors['fromOn']}
        />
        <TextArea
          name="reason"
          label={t.handOverReason}
          value={one(values, 'reason')}
          error={errors['reason']}
        />
        <FormActions>
          <Button>{t.handOver}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
