import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  Combobox,
  DateField,
  ErrorSummary,
  FieldGroup,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  TextField,
} from '../../ui/index.ts'
import { mostParts } from './event-forms.ts'
import { eventText } from './event-text.ts'
import type { Company } from './queries.ts'
import type { FormState } from './values.ts'

type EventFormProps = FormState & { readonly language: Language; readonly company: Company }

export function MergerFormPage(props: EventFormProps) {
  const t = eventText(props.language)
  const { company, values, errors } = props
  return (
    <EventFrame
      {...props}
      title={t.mergerOf(company.name)}
      lead={t.mergerLead}
      action={`/foretag/${company.id}/fusion/ny`}
    >
      <Combobox
        name="into"
        kind="foretag"
        label={t.into}
        required
        value={one(values, 'into')}
        chosenId={one(values, 'intoId')}
        error={errors.into}
      />
    </EventFrame>
  )
}

export function SplitFormPage(props: EventFormProps) {
  const t = eventText(props.language)
  const { company, values, errors } = props
  const nths = Array.from({ length: mostParts }, (_, at) => at + 1)
  return (
    <EventFrame
      {...props}
      title={t.splitOf(company.name)}
      lead={t.splitLead}
      action={`/foretag/${company.id}/delning/ny`}
    >
      {nths.map((nth) => (
        <FieldGroup legend={t.part(nth)}>
          <Combobox
            name={`part${nth}`}
            kind="foretag"
            label={t.partCompany}
            required={nth === 1}
            value={one(values, `part${nth}`)}
            chosenId={one(values, `part${nth}Id`)}
            error={errors[`part${nth}`]}
          />
          <NumberField
            name={`equity${nth}`}
            label={t.equity}
            width="sm"
            value={one(values, `equity${nth}`)}
            error={errors[`equity${nth}`]}
          />
        </FieldGroup>
      ))}
      <RadioGroup
        name="tookOver"
        label={t.tookOver}
        options={[
          ...nths.map((nth) => ({ value: String(nth), label: t.part(nth) })),
          { value: 'okand', label: t.tookOverUnknown },
        ]}
        value={one(values, 'tookOver') ?? 'okand'}
        error={errors.tookOver}
      />
      <Checkbox
        name="endsCompany"
        label={t.endsCompany}
        description={t.endsCompanyHint}
        checked={one(values, 'endsCompany') !== undefined}
      />
    </EventFrame>
  )
}

type EventFrameProps = EventFormProps & {
  readonly title: string
  readonly lead: string
  readonly action: string
  readonly children: Child
}

function EventFrame({ language, company, title, lead, action, values, errors, children }: EventFrameProps) {
  const t = eventText(language)
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: '/foretag', label: t.companies },
        { href: `/foretag/${company.id}`, label: company.name },
      ]}
    >
      <PageHeading title={title} lead={lead} />
      <ErrorSummary errors={errors} />
      <Form action={action}>
        {children}
        <DateField
          name="happenedOn"
          label={t.happenedOn}
          required
          value={one(values, 'happenedOn')}
          error={errors.happenedOn}
        />
        <TextField
          name="sourceWords"
          label={t.source}
          description={t.sourceHint}
          required
          maxlength={500}
          value={one(values, 'sourceWords')}
          error={errors.sourceWords}
        />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={`/foretag/${company.id}/agare`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
