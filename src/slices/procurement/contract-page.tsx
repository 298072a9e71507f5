import type { Language } from '../../kit/language.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { ChoiceFrame, pathOf } from './choice-frame.tsx'
import type { ChoiceWords } from './choice-text.ts'
import type { DecisionWords } from './decision-text.ts'
import { dayInWords, kronor, nameAndNumber, periodInWords } from './document-parts.ts'
import type { PurchaseFacts } from './document-types.ts'

type ContractPageProps = {
  readonly t: ChoiceWords
  readonly d: DecisionWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly files: readonly StoredFile[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function ContractPage(props: ContractPageProps) {
  const { t, d, language, facts, files, mayWrite, errors } = props
  const { contract } = facts
  const hasChosen = typeof facts.award?.bidId === 'number' || facts.small !== null
  return (
    <ChoiceFrame t={t} facts={facts} part="avtal" title={d.contractTitle} lead={d.contractLead}>
      <ErrorSummary errors={errors} />
      {contract ? (
        <Section title={nameAndNumber(contract.supplier)}>
          <DefinitionList
            items={[
              { term: d.signedOn, value: dayInWords(contract.signedOn, language) },
              { term: d.fromOn, value: periodInWords(contract.fromOn, contract.toOn, language) },
              { term: d.contractValue, value: kronor(contract.valueOre, language) },
              { term: d.dnr, value: contract.dnr },
              { term: d.note, value: contract.note },
              {
                term: t.files,
                value:
                  files.length === 0
                    ? null
                    : files.map((file) => <a href={`/filer/${file.id}`}>{file.name}</a>),
              },
            ]}
          />
        </Section>
      ) : (
        <EmptyState title={hasChosen ? d.noContract : d.nobody_chosen} />
      )}
      {!mayWrite && <Alert tone="info">{d.contractNotYours}</Alert>}
      {mayWrite && hasChosen && !contract && <ContractForm {...props} />}
    </ChoiceFrame>
  )
}

function ContractForm({ d, facts, values, errors }: ContractPageProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Form action={`${pathOf(facts)}/avtal`} enctype="multipart/form-data">
      <FieldRow>
        <DateField {...field('signedOn')} label={d.signedOn} required />
        <DateField {...field('fromOn')} label={d.fromOn} />
        <DateField {...field('toOn')} label={d.toOn} />
      </FieldRow>
      <FieldRow>
        <NumberField {...field('value')} label={d.contractValue} unit="kr" decimals width="sm" />
        <TextField {...field('dnr')} label={d.dnr} width="sm" maxlength={60} />
      </FieldRow>
      <div class="field">
        <label class="field-label" for="field-file">
          {d.contractFile}
        </label>
        <input
          class="ds-input"
          id="field-file"
          name="file"
          type="file"
          accept=".pdf,.docx,.odt,.png,.jpg"
          aria-invalid={errors['file'] ? 'true' : undefined}
          aria-describedby={errors['file'] ? 'field-file-error' : undefined}
        />
        {errors['file'] && (
          <p class="field-error" id="field-file-error">
            {errors['file']}
          </p>
        )}
      </div>
      <TextArea {...field('note')} label={d.note} rows={3} />
      <FormActions>
        <Button>{d.saveContract}</Button>
      </FormActions>
    </Form>
  )
}
