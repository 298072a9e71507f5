import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { PublishWords } from './publish-text.ts'

export type PublishFormProps = {
  readonly t: PublishWords
  readonly interventionId: number
  readonly contacts: readonly { readonly id: number; readonly name: string }[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What the public is told: in Swedish, in English if wanted, and how one registers. */
export function PublishForm(props: PublishFormProps) {
  const { t, interventionId, contacts, values, errors } = props
  const version = one(values, 'version')
  return (
    <Form action={`/insatser/${interventionId}/publicering`} hidden={version ? { version } : {}}>
      <TextField
        name="titleSv"
        label={t.titleSv}
        required
        value={one(values, 'titleSv')}
        error={errors.titleSv}
      />
      <TextArea
        name="leadSv"
        label={t.leadSv}
        description={t.leadHint}
        required
        rows={2}
        value={one(values, 'leadSv')}
        error={errors.leadSv}
      />
      <TextArea
        name="descriptionSv"
        label={t.descriptionSv}
        description={t.descriptionHint}
        rows={8}
        value={one(values, 'descriptionSv')}
        error={errors.descriptionSv}
      />
      <InEnglish {...props} />
      <FieldGroup legend={t.registration}>
        <FieldRow>
          <NumberField
            name="price"
            label={t.price}
            unit="kr"
            description={t.priceHint}
            decimals
            value={one(values, 'price')}
            error={errors.price}
          />
          <NumberField
            name="places"
            label={t.places}
            description={t.placesHint}
            value={one(values, 'places')}
            error={errors.places}
          />
        </FieldRow>
        <FieldRow>
          <DateField name="opensOn" label={t.opensOn} value={one(values, 'opensOn')} error={errors.opensOn} />
          <DateField
            name="closesOn"
            label={t.closesOn}
            value={one(values, 'closesOn')}
            error={errors.closesOn}
          />
        </FieldRow>
        <Select
          name="contact"
          label={t.contact}
          description={t.contactHint}
          options={contacts.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={one(values, 'contact')}
          error={errors.contact}
        />
        <Checkbox
          name="closedGroup"
          label={t.closedGroup}
          description={t.closedGroupHint}
          checked={one(values, 'closedGroup') === 'ja'}
        />
      </FieldGroup>
      <FormActions>
        <Button>{t.save}</Button>
        <LinkButton href={`/insatser/${interventionId}`} variant="tertiary">
          {t.backToIntervention}
        </LinkButton>
      </FormActions>
    </Form>
  )
}

function InEnglish({ t, values, errors }: PublishFormProps) {
  const isUsed = ['titleEn', 'leadEn', 'descriptionEn'].some((name) => one(values, name) || errors[name])
  return (
    <details class="more-fields" open={isUsed}>
      <summary>{t.inEnglish}</summary>
      <p class="note">{t.inEnglishHint}</p>
      <TextField
        name="titleEn"
        label={t.titleEn}
        mark={false}
        value={one(values, 'titleEn')}
        error={errors.titleEn}
      />
      <TextArea
        name="leadEn"
        label={t.leadEn}
        mark={false}
        rows={2}
        value={one(values, 'leadEn')}
        error={errors.leadEn}
      />
      <TextArea
        name="descriptionEn"
        label={t.descriptionEn}
        mark={false}
        rows={6}
        value={one(values, 'descriptionEn')}
        error={errors.descriptionEn}
      />
    </details>
  )
}
