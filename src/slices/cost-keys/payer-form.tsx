import type { FormValues } from '../../platform/http/index.ts'
import { Button, type FieldErrors, Form, FormActions, Section, Select, Stack } from '../../ui/index.ts'
import { CompanyChoiceField, type ResolvedCompany } from '../companies/index.ts'
import type { KeyFormWords } from './key-form-text.ts'
import type { WholeKey } from './key-queries.ts'
import { keyPath } from './key-words.ts'

export type PayerChoices = {
  readonly organisations: readonly { readonly id: number; readonly name: string }[]
  readonly resolved: ResolvedCompany
  readonly values: FormValues
  readonly errors: FieldErrors
}

type AddingProps = {
  readonly t: KeyFormWords
  readonly keyShown: WholeKey
  readonly choices: PayerChoices
}

/** Partners and companies come to the payers, and go, by small forms of their own; municipalities come with the intervention. */
export function PayerAdding({ t, keyShown, choices }: AddingProps) {
  const path = `${keyPath(keyShown)}/betalare`
  const added = keyShown.payers.filter(({ kind }) => kind !== 'municipality')
  const free = choices.organisations.filter(
    ({ id }) => !added.some(({ organisationId }) => organisationId === id),
  )
  const { company, matches } = choices.resolved
  return (
    <Section title={t.addPayer} note={t.addPayerNote}>
      <Stack gap="sm">
        {added.map(({ id, name }) => (
          <Form action={`${path}/${id}/bort`} hidden={{ version: keyShown.version }} label={t.remove(name)}>
            <Button variant="tertiary" tone="danger" size="sm">
              {t.remove(name)}
            </Button>
          </Form>
        ))}
        <Form
          action={path}
          hidden={{ version: keyShown.version, kind: 'organisation' }}
          label={t.organisation}
        >
          <Select
            name="organisation"
            label={t.organisation}
            mark={false}
            options={free.map(({ id, name }) => ({ value: String(id), label: name }))}
            error={choices.errors['organisation']}
          />
          <FormActions>
            <Button variant="secondary">{t.addOrganisation}</Button>
          </FormActions>
        </Form>
        <Form action={path} hidden={{ version: keyShown.version, kind: 'company' }} label={t.company}>
          <CompanyChoiceField
            t={t}
            values={choices.values}
            errors={choices.errors}
            company={company}
            matches={matches}
            mark={false}
          />
          <FormActions>
            <Button variant="secondary">{t.addCompany}</Button>
          </FormActions>
        </Form>
      </Stack>
    </Section>
  )
}
