import type { Language } from '../../kit/language.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { Button, type FieldErrors, Form, FormActions, RadioGroup, TextField } from '../../ui/index.ts'
import { type ViewWords, viewText } from './view-text.ts'
import type { Sharing } from './view-types.ts'

export const viewsPath = '/uppfoljning/egna-fragor'

type KeepingFieldsProps = {
  readonly t: ViewWords
  readonly name: string
  readonly sharedWith: string
  /** With whom the viewer may share. */
  readonly offered: readonly Sharing[]
  readonly errors?: FieldErrors | undefined
}

export function KeepingFields({ t, name, sharedWith, offered, errors = {} }: KeepingFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        required
        maxlength={120}
        value={name}
        error={errors['name']}
        width="md"
      />
      <RadioGroup
        name="sharedWith"
        label={t.sharedWith}
        required
        inline
        options={offered.map((one) => ({ value: one, label: t[one] }))}
        value={sharedWith}
        error={errors['sharedWith']}
      />
    </>
  )
}

type SaveViewProps = {
  readonly language: Language
  /** Path and query of the evidence list. */
  readonly query: string
  readonly offered: readonly Sharing[]
  readonly values?: FormValues | undefined
  readonly errors?: FieldErrors | undefined
}

/** Keeps the list that is shown, by a name. */
export function SaveView({ language, query, offered, values = {}, errors }: SaveViewProps) {
  const t = viewText(language)
  return (
    <details class="save-view" open={errors !== undefined}>
      <summary>{t.save}</summary>
      <Form action={viewsPath} hidden={{ query }}>
        <p class="note">{t.saveHint}</p>
        <KeepingFields
          t={t}
          name={String(values['name'] ?? '')}
          sharedWith={String(values['sharedWith'] ?? 'own')}
          offered={offered}
          errors={errors}
        />
        <FormActions>
          <Button>{t.doSave}</Button>
        </FormActions>
      </Form>
    </details>
  )
}
