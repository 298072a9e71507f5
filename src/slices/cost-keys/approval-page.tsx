import type { Language } from '../../kit/language.ts'
import { formatOre } from '../../kit/money.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Page,
  PageHeading,
  Section,
  TextArea,
} from '../../ui/index.ts'
import { approvalText } from './approval-text.ts'
import {
  AlonePart,
  answerInWords,
  KeyFacts,
  KeyTag,
  PayersTable,
  PerProject,
  PlannedCosts,
} from './key-parts.tsx'
import type { Payer, WholeKey } from './key-queries.ts'
import { keyState } from './key-rules.ts'
import { keyPath, versionPath } from './key-words.ts'
import { text } from './text.ts'

type ApprovalPageProps = {
  readonly language: Language
  readonly keyShown: WholeKey
  readonly payer: Payer
  readonly digest: string
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What a municipality's head of office approves: all of the key, and the button that sends back what was shown. */
export function ApprovalPage(props: ApprovalPageProps) {
  const { language, keyShown, payer, digest, values, errors } = props
  const t = approvalText(language)
  const words = text(language)
  const action = `${versionPath(keyShown)}/betalare/${payer.id}/svar`
  const waits = keyState(keyShown) === 'waiting' && payer.answer === null
  return (
    <Page
      title={t.approvalOf(payer.name)}
      breadcrumbs={[
        { href: `/insatser/${keyShown.interventionId}`, label: keyShown.interventionTitle },
        { href: keyPath(keyShown), label: words.costKey },
      ]}
    >
      <PageHeading
        title={t.approvalOf(payer.name)}
        lead={t.approvalLead(formatOre(payer.plannedShareOre, language, 'always'))}
        facts={<KeyTag language={language} keyShown={keyShown} />}
      />
      <ErrorSummary errors={errors} />
      <Section>
        <KeyFacts language={language} keyShown={keyShown} />
        <PlannedCosts language={language} keyShown={keyShown} />
        <PayersTable language={language} keyShown={keyShown} />
        <PerProject language={language} keyShown={keyShown} />
      </Section>
      <AlonePart language={language} keyShown={keyShown} />
      {waits ? (
        <>
          <Form action={action} hidden={{ digest, answer: 'approved' }}>
            <p>{t.approveConsequence}</p>
            <FormActions>
              <Button>{t.approve}</Button>
            </FormActions>
          </Form>
          <ConfirmForm
            act={t.decline}
            consequence={t.declineConsequence}
            action={action}
            hidden={{ digest, answer: 'declined' }}
            open={errors['reason'] !== undefined}
          >
            <TextArea
              name="reason"
              label={t.reason}
              required
              rows={3}
              value={one(values, 'reason')}
              error={errors['reason']}
            />
          </ConfirmForm>
        </>
      ) : (
        <Alert tone="info">{payer.answer ? answerInWords(payer, language) : t.not_waiting}</Alert>
      )}
    </Page>
  )
}
