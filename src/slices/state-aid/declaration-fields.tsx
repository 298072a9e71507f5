import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  DateField,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  HiddenFields,
  NumberField,
  RadioGroup,
  Select,
  TextField,
} from '../../ui/index.ts'
import { fieldOf, type RowKind, rowKinds, rowsShown } from './declaration-forms.ts'
import type { DeclarationWords } from './declaration-text.ts'
import { mostRows } from './declaration-types.ts'
import { regulationIds } from './regulation-rules.ts'
import { sectors } from './types.ts'

export type FieldsProps = {
  readonly t: DeclarationWords
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** The questions of the declaration, the same on the company's page and where a paper is recorded; rows are added without script. */
export function DeclarationFields(props: FieldsProps) {
  const { t, values, errors } = props
  const yesOrNo = [
    { value: 'nej', label: t.no },
    { value: 'ja', label: t.yes },
  ]
  return (
    <>
      <RadioGroup
        name="sector"
        label={t.sector}
        required
        options={sectors.map((value) => ({ value, label: t[value] }))}
        value={one(values, 'sector')}
        error={errors.sector}
      />
      <Checkbox name="keepsApart" label={t.keepsApart} checked={one(values, 'keepsApart') !== undefined} />
      <Checkbox
        name="isRoadFreight"
        label={t.isRoadFreight}
        checked={one(values, 'isRoadFreight') !== undefined}
      />
      <TextField
        name="fiscalYearEnd"
        label={t.fiscalYearEnd}
        required
        width="sm"
        maxlength={5}
        value={one(values, 'fiscalYearEnd')}
        error={errors.fiscalYearEnd}
      />
      <RadioGroup
        name="hasMembers"
        label={t.hasMembers}
        description={t.hasMembersNote}
        required
        inline
        options={yesOrNo}
        value={one(values, 'hasMembers')}
        error={errors.hasMembers}
      />
      <Rows {...props} kind="members" />
      <RadioGroup
        name="hasAid"
        label={t.hasAid}
        description={t.hasAidNote}
        required
        inline
        options={yesOrNo}
        value={one(values, 'hasAid')}
        error={errors.hasAid}
      />
      <Rows {...props} kind="aid" />
    </>
  )
}

function Rows(props: FieldsProps & { readonly kind: RowKind }) {
  const { t, values, kind } = props
  const shown = rowsShown(values, kind)
  return (
    <FieldGroup legend={kind === 'aid' ? t.aid : t.members}>
      <HiddenFields fields={{ [`${rowKinds[kind]}rader`]: shown }} />
      {Array.from({ length: shown }, (_, at) =>
        kind === 'aid' ? <AidRow {...props} nth={at + 1} /> : <MemberRow {...props} nth={at + 1} />,
      )}
      {shown < mostRows && (
        <Button name="gor" value={rowKinds[kind]} variant="secondary" size="sm" icon="add">
          {kind === 'aid' ? t.addAid : t.addMember}
        </Button>
      )}
    </FieldGroup>
  )
}

type RowProps = FieldsProps & { readonly nth: number }

const common = ({ values, errors, nth }: RowProps, kind: RowKind, field: string, label: string) => ({
  name: fieldOf(kind, nth, field),
  label,
  mark: false,
  value: one(values, fieldOf(kind, nth, field)),
  error: errors[fieldOf(kind, nth, field)],
})

function MemberRow(props: RowProps) {
  const { t, nth } = props
  return (
    <FieldGroup legend={t.memberNth(nth)}>
      <FieldRow>
        <TextField {...common(props, 'members', 'name', t.memberName)} maxlength={200} />
        <TextField {...common(props, 'members', 'orgNumber', t.orgNumber)} inputmode="numeric" width="sm" />
      </FieldRow>
    </FieldGroup>
  )
}

function AidRow(props: RowProps) {
  const { t, nth, values } = props
  return (
    <FieldGroup legend={t.aidNth(nth)}>
      <FieldRow>
        <TextField {...common(props, 'aid', 'grantor', t.grantor)} maxlength={200} />
        <DateField {...common(props, 'aid', 'on', t.grantedOn)} />
      </FieldRow>
      <FieldRow>
        <NumberField {...common(props, 'aid', 'kronor', t.kronor)} decimals width="sm" />
        <NumberField {...common(props, 'aid', 'euro', t.euro)} decimals width="sm" />
        <Select
          {...common(props, 'aid', 'regulation', t.regulation)}
          empty={false}
          options={regulationIds.map((id) => ({ value: id, label: `(EU) ${id}` }))}
          value={one(values, fieldOf('aid', nth, 'regulation')) ?? '2023/2831'}
        />
      </FieldRow>
    </FieldGroup>
  )
}

/** Who signs, and where. */
export function SignerFields({ t, values, errors }: FieldsProps) {
  const field = (name: 'signerName' | 'signerTitle' | 'signedPlace') => (
    <TextField
      name={name}
      label={t[name]}
      required
      maxlength={200}
      value={one(values, name)}
      error={errors[name]}
    />
  )
  return (
    <>
      {field('signerName')}
      {field('signerTitle')}
      {field('signedPlace')}
    </>
  )
}
