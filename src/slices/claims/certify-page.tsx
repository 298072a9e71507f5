import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  Section,
  TextField,
} from '../../ui/index.ts'
import { ClaimFrame, pathOf } from './claim-parts.tsx'
import { type ClaimView, isCertified } from './claim-view.ts'
import type { Part } from './part-queries.ts'
import type { Statement } from './statement.ts'
import { StatementFiles, StatementTables } from './statement-parts.tsx'
import type { StepWordsShown } from './step-text.ts'
import type { ClaimWords } from './text.ts'

type CertifyProps = {
  readonly t: ClaimWords
  readonly s: StepWordsShown
  readonly language: Language
  readonly view: ClaimView
  readonly part: Part
  readonly statement: Statement
  readonly signer: string
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

/** A partner's part as it is, and the form that certifies exactly that. */
export function CertifyPage(props: CertifyProps) {
  const { t, s, language, view, part, statement, errors } = props
  const { claim } = view
  return (
    <ClaimFrame
      t={t}
      language={language}
      claim={claim}
      title={s.certifyTitle(part.name)}
      lead={s.certifyLead}
    >
      <ErrorSummary errors={errors} />
      <StatementFiles
        language={language}
        href={`${pathOf(claim)}/kostnadsredovisning`}
        query={`?partner=${part.accountId}`}
      />
      <StatementTables language={language} statement={statement} />
      <CertifyForm {...props} />
    </ClaimFrame>
  )
}

function CertifyForm({ t, s, language, view, part, signer, values, errors }: CertifyProps) {
  const { claim, mayCertify } = view
  if (isCertified(part) && part.certification) {
    const { personName, recordedAt } = part.certification
    return (
      <Alert tone="success">
        {s.alreadyCertified(`${personName}, ${formatDay(day(dayOf(recordedAt)), language)}`)}
      </Alert>
    )
  }
  if (claim.state !== 'certifying' && claim.state !== 'certified')
    return <Alert tone="info">{s.not_certifying}</Alert>
  if (!mayCertify.includes(part.accountId)) return <Alert tone="info">{s.notYoursToCertify}</Alert>
  return (
    <Section title={t.certify}>
      <Form action={`${pathOf(claim)}/intyg/${part.accountId}`} hidden={{ digest: part.digest }}>
        <FieldRow>
          <TextField
            name="personName"
            label={s.personName}
            required
            value={one(values, 'personName') ?? signer}
            error={errors['personName']}
          />
          <TextField
            name="personTitle"
            label={s.personTitle}
            required
            value={one(values, 'personTitle')}
            error={errors['personTitle']}
          />
        </FieldRow>
        <Checkbox name="sure" label={s.certifySure} error={errors['sure']} />
        <p class="note">
          {s.digest}: <code>{part.digest.slice(0, 16)}</code>
        </p>
        <FormActions>
          <Button>{t.certify}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
