import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  HiddenFields,
  NumberField,
  Select,
  TextField,
} from '../../ui/index.ts'
import { fieldOf, rowsShown, type Side, sides } from './declaration-forms.ts'
import type { DeclarationWords } from './declaration-text.ts'
import { declaredKinds, mostRows } from './declaration-types.ts'
import { ownershipText } from './ownership-text.ts'

type RowsProps = {
  readonly t: DeclarationWords
  readonly language: Language
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly side: Side
  readonly legend: string
  readonly note: string
}

/** Owners, or what is owned: one group of fields for each, and a button that gives one more. */
export function RelationRows({ t, language, values, errors, side, legend, note }: RowsProps) {
  const shown = rowsShown(values, side)
  return (
    <FieldGroup legend={legend} note={note}>
      <HiddenFields fields={{ [`${sides[side]}rader`]: shown }} />
      {Array.from({ length: shown }, (_, at) => (
        <RelationRow {...{ t, language, values, errors, side }} nth={at + 1} />
      ))}
      {shown < mostRows && (
        <Button name="gor" value={sides[side]} variant="secondary" size="sm" icon="add">
          {side === 'owners' ? t.addOwner : t.addOwned}
        </Button>
      )}
    </FieldGroup>
  )
}

type RowProps = Omit<RowsProps, 'legend' | 'note'> & { readonly nth: number }

function RelationRow({ t, language, values, errors, side, nth }: RowProps) {
  const of = (field: string) => fieldOf(side, nth, field)
  const common = (field: string, label: string) => ({
    name: of(field),
    label,
    mark: false,
    value: one(values, of(field)),
    error: errors[of(field)],
  })
  const kinds = ownershipText(language)
  return (
    <FieldGroup legend={side === 'owners' ? t.ownerNth(nth) : t.ownedNth(nth)}>
      <TextField {...common('name', t.name)} maxlength={200} />
      <FieldRow>
        <TextField {...common('orgNumber', t.orgNumber)} inputmode="numeric" width="sm" />
        {side === 'owners' && (
          <Select
            {...common('kind', t.kind)}
            empty={false}
            options={declaredKinds.map((value) => ({ value, label: kinds[value] }))}
            value={one(values, of('kind')) ?? 'enterprise'}
          />
        )}
      </FieldRow>
      <FieldRow>
        <NumberField {...common('capital', t.capital)} decimals width="sm" />
        <NumberField {...common('votes', t.votes)} description={t.votesHint} decimals width="sm" />
        <DateField {...common('fromOn', t.fromOn)} />
      </FieldRow>
      <p class="note">{t.linkedFigures}</p>
      <FieldRow>
        <NumberField {...common('awu', t.awu)} decimals width="sm" />
        <NumberField {...common('turnover', t.turnover)} decimals width="sm" />
        <NumberField {...common('balance', t.balance)} decimals width="sm" />
      </FieldRow>
    </FieldGroup>
  )
}
