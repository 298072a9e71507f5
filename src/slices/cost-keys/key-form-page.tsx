import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  Stack,
  TextArea,
} from '../../ui/index.ts'
import { LineFields, PayerFields } from './key-form-rows.tsx'
import { type KeyFormWords, keyFormText } from './key-form-text.ts'
import { PayersTable, PerProject } from './key-parts.tsx'
import type { Account, Bought, CostType, WholeKey } from './key-queries.ts'
import { feeInWords, keyPath } from './key-words.ts'
import { PayerAdding, type PayerChoices } from './payer-form.tsx'
import { text } from './text.ts'
import { bases, feePers, feeRules, remainders } from './types.ts'

export type KeyFormPageProps = {
  readonly language: Language
  readonly keyShown: WholeKey
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly accounts: readonly Account[]
  readonly costTypes: readonly CostType[]
  readonly bought: readonly Bought[]
  readonly years: readonly number[]
  readonly choices: PayerChoices
  /** Why the draft cannot be sent out yet; null when it can. */
  readonly fault: string | null
}

export function KeyFormPage(props: KeyFormPageProps) {
  const { language, keyShown, values, errors, fault } = props
  const t = keyFormText(language)
  const words = text(language)
  const path = keyPath(keyShown)
  return (
    <Page
      title={t.title}
      breadcrumbs={[
        { href: `/insatser/${keyShown.interventionId}`, label: keyShown.interventionTitle },
        { href: path, label: words.costKey },
      ]}
    >
      <PageHeading title={t.title} lead={t.lead} facts={words.version(keyShown.number)} />
      <ErrorSummary errors={errors} />
      {fault ? (
        <Alert tone="attention" title={t.notReady}>
          {fault}
        </Alert>
      ) : (
        <Section title={words.payers}>
          <PayersTable language={language} keyShown={keyShown} />
          <PerProject language={language} keyShown={keyShown} />
        </Section>
      )}
      <Form
        action={`${path}/andra`}
        hidden={{ version: one(values, 'version') ?? '' }}
        draft={`kostnadsfordelning-${keyShown.id}`}
      >
        <LineFields {...props} t={t} />
        <FeeFields t={t} values={values} errors={errors} />
        <BasisFields {...props} t={t} />
        {keyShown.payers.map((payer) => (
          <PayerFields {...props} t={t} payer={payer} />
        ))}
        <TextArea
          name="words"
          label={t.words}
          rows={2}
          value={one(values, 'words')}
          error={errors['words']}
        />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={path} variant="tertiary">
            {words.costKey}
          </LinkButton>
        </FormActions>
      </Form>
      <PayerAdding {...props} t={t} />
      <Stack gap="sm">
        {!fault && (
          <ConfirmForm
            act={t.propose}
            consequence={[t.proposeConsequence, feeInWords(keyShown, language)].filter(Boolean).join(' ')}
            action={`${path}/utskick`}
            hidden={{ version: keyShown.version }}
            tone="accent"
          />
        )}
        <ConfirmForm
          act={t.drop}
          consequence={t.dropConsequence}
          action={`${path}/kasta`}
          hidden={{ version: keyShown.version }}
        />
      </Stack>
    </Page>
  )
}

type Fields = { readonly t: KeyFormWords; readonly values: FormValues; readonly errors: FieldErrors }

function FeeFields({ t, values, errors }: Fields) {
  return (
    <FieldGroup legend={t.fee} note={t.feeNote}>
      <RadioGroup
        name="feePer"
        label={t.feePer}
        mark={false}
        inline
        value={one(values, 'feePer') ?? ''}
        error={errors['feePer']}
        options={[
          { value: '', label: t.noFee },
          ...feePers.map((per) => ({ value: per, label: t[`feePer_${per}`] })),
        ]}
      />
      <NumberField
        name="fee"
        label={t.feeAmount}
        unit="kr"
        decimals
        width="sm"
        value={one(values, 'fee')}
        error={errors['fee']}
      />
      <RadioGroup
        name="feeRule"
        label={t.feeRule}
        mark={false}
        value={one(values, 'feeRule')}
        options={feeRules.map((rule) => ({ value: rule, label: t[`feeRule_${rule}`] }))}
      />
    </FieldGroup>
  )
}

function BasisFields({ t, language, values, errors, years, keyShown }: KeyFormPageProps & Fields) {
  const words = text(language)
  return (
    <FieldGroup legend={t.how}>
      <RadioGroup
        name="basis"
        label={t.basis}
        required
        value={one(values, 'basis')}
        error={errors['basis']}
        options={bases.map((basis) => ({
          value: basis,
          label: words[`basis_${basis}`],
          about: t[`about_${basis}`],
        }))}
      />
      <FieldRow>
        <Select
          name="inhabitantsYear"
          label={t.year}
          width="sm"
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          value={one(values, 'inhabitantsYear')}
          error={errors['inhabitantsYear']}
        />
      </FieldRow>
      <RadioGroup
        name="remainder"
        label={t.remainder}
        mark={false}
        value={one(values, 'remainder')}
        error={errors['remainder']}
        options={remainders.map((rule) => ({ value: rule, label: t[`remainder_${rule}`] }))}
      />
      <Select
        name="taker"
        label={t.taker}
        options={keyShown.payers.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={one(values, 'taker')}
        error={errors['taker']}
      />
    </FieldGroup>
  )
}
