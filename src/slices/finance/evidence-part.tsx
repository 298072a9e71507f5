import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  type FieldErrors,
  FileField,
  Form,
  FormActions,
  Item,
  ItemList,
  Section,
  Select,
} from '../../ui/index.ts'
import type { Cost } from './cost-types.ts'
import type { Evidence } from './evidence-queries.ts'
import type { FlagWords } from './flag-text.ts'
import { evidenceKinds } from './types.ts'

export type EvidenceProps = {
  readonly f: FlagWords
  readonly language: Language
  readonly costId: number
  readonly cost: Cost
  readonly evidence: readonly (Evidence & { readonly keptUntil: string | null })[]
  readonly mayAdd: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** The papers that prove a cost, each with its checksum and how long it is kept. */
export function EvidencePart(props: EvidenceProps) {
  const { f, language, costId, cost, evidence, mayAdd } = props
  return (
    <Section title={f.evidence} note={evidence.length === 0 ? f.noEvidence : undefined}>
      {evidence.length > 0 && (
        <ItemList label={f.evidence}>
          {evidence.map((file) => (
            <Item>
              <div>
                <a href={`/filer/${file.id}`}>{file.name}</a> ({f[file.kind].toLowerCase()})
                <div class="note">
                  {f.addedBy(file.addedBy ?? '–', formatDay(dayOf(file.addedAt), language, 'short'))}
                  {file.keptUntil && `. ${f.keptUntil} ${file.keptUntil}`}
                </div>
                <details class="note">
                  <summary>{f.digest}</summary>
                  <code>{file.digest}</code>
                </details>
              </div>
              {mayAdd && !cost.claimName && (
                <ConfirmForm
                  act={f.removeEvidence}
                  icon="remove"
                  consequence={f.removeConsequence}
                  action={`/ekonomi/kostnader/${costId}/underlag/${file.id}/borttagning`}
                />
              )}
            </Item>
          ))}
        </ItemList>
      )}
      {mayAdd && <AddForm {...props} />}
    </Section>
  )
}

function AddForm({ f, costId, values, errors }: EvidenceProps) {
  return (
    <Form
      action={`/ekonomi/kostnader/${costId}/underlag`}
      enctype="multipart/form-data"
      label={f.addEvidence}
    >
      <Select
        name="kind"
        label={f.evidenceKind}
        required
        options={evidenceKinds.map((kind) => ({ value: kind, label: f[kind] }))}
        value={one(values, 'kind')}
        error={errors['kind']}
        width="sm"
      />
      <FileField
        name="file"
        label={f.evidenceFile}
        description={f.evidenceHint}
        required
        multiple
        accept=".pdf,.png,.jpg,.docx,.xlsx,.odt,.ods"
        error={errors['file']}
      />
      <FormActions>
        <Button variant="secondary">{f.addEvidence}</Button>
      </FormActions>
    </Form>
  )
}
