import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  type Hidden,
  LinkButton,
  Page,
  PageHeading,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { LocalityNamed, Named } from '../organisations/index.ts'
import type { EventWords } from './text.ts'

export type OccasionFormState = { readonly values: FormValues; readonly errors: FieldErrors }

type OccasionFormPageProps = OccasionFormState & {
  readonly t: EventWords
  readonly title: string
  readonly intervention: { readonly id: number; readonly title: string }
  readonly action: string
  readonly cancelHref: string
  readonly hidden: Hidden
  readonly municipalities: readonly Named[]
  readonly localities: readonly LocalityNamed[]
}

export function OccasionFormPage(props: OccasionFormPageProps) {
  const { t, title, intervention, action, cancelHref, hidden, values, errors, municipalities, localities } =
    props
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[{ href: `/insatser/${intervention.id}`, label: intervention.title }]}
    >
      <PageHeading title={title} lead={intervention.title} />
      <ErrorSummary errors={errors} />
      <Form action={action} hidden={hidden}>
        <FieldRow>
          <DateField name="day" label={t.day} required value={one(values, 'day')} error={errors.day} />
          <TextField
            name="from"
            label={t.from}
            required
            width="xs"
            value={one(values, 'from')}
            error={errors.from}
          />
          <TextField name="to" label={t.to} required width="xs" value={one(values, 'to')} error={errors.to} />
        </FieldRow>
        <DateField
          name="lastDay"
          label={t.lastDay}
          description={t.lastDayHint}
          value={one(values, 'lastDay')}
          error={errors.lastDay}
        />
        <Select
          name="place"
          label={t.place}
          empty={t.online}
          options={municipalities.map(({ key, name }) => ({
            label: name,
            options: [
              { value: key, label: t.wholeMunicipality(name) },
              ...localities
                .filter((locality) => locality.municipalityCode === key)
                .map((locality) => ({ value: `${key}-${locality.key}`, label: locality.name })),
            ],
          }))}
          value={one(values, 'place')}
          error={errors.place}
        />
        <TextField name="venue" label={t.venue} value={one(values, 'venue')} error={errors.venue} />
        <TextField name="link" type="url" label={t.link} value={one(values, 'link')} error={errors.link} />
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
