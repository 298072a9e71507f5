import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { DocumentBody } from '../../platform/documents/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  ConfirmForm,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  LinkButton,
  Page,
  PageHeading,
  Stack,
  Tabs,
  TextArea,
  TextField,
  Tiles,
} from '../../ui/index.ts'
import { keyPath } from './key-words.ts'
import { composeRequisition } from './requisition-document.ts'
import { mostRequisitions, type Requisition } from './requisition-queries.ts'
import { requisitionNumber, requisitionState } from './requisition-rules.ts'
import { RequisitionTable, RequisitionTag } from './requisition-table.tsx'
import { requisitionText } from './requisition-text.ts'
import { text } from './text.ts'

type ListProps = {
  readonly language: Language
  readonly today: string
  readonly unpaid: boolean
  readonly requisitions: readonly Requisition[]
}

export function RequisitionListPage({ language, today, unpaid, requisitions }: ListProps) {
  const t = requisitionText(language)
  const open = requisitions.filter((row) => ['made', 'sent'].includes(requisitionState(row)))
  const sum = ore(open.reduce((total, { amountOre }) => total + amountOre, 0))
  return (
    <Page title={t.requisitions} width="wide">
      <PageHeading title={t.requisitions} lead={t.lead} />
      <Tabs
        label={t.views}
        items={[
          { href: '/rekvisitioner', label: t.unpaid, current: unpaid },
          { href: '/rekvisitioner?visa=alla', label: t.all, current: !unpaid },
        ]}
      />
      {requisitions.length >= mostRequisitions && <Alert>{t.onlyFirst(mostRequisitions)}</Alert>}
      {requisitions.length === 0 ? (
        <EmptyState title={t.none} text={t.noneHint} />
      ) : (
        <>
          <Tiles items={[{ label: t.sumUnpaid, value: formatOre(sum, language, 'always') }]} />
          <RequisitionTable language={language} today={today} requisitions={requisitions} />
        </>
      )}
    </Page>
  )
}

type OneProps = {
  readonly language: Language
  readonly today: string
  readonly requisition: Requisition
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function RequisitionPage(props: OneProps) {
  const { language, today, requisition, errors } = props
  const t = requisitionText(language)
  const title = t.requisition(requisitionNumber(requisition))
  const on = (value: string | null) => value && formatDay(value as Day, language)
  const state = requisitionState(requisition)
  return (
    <Page
      title={title}
      breadcrumbs={[
        { href: '/rekvisitioner', label: t.requisitions },
        { href: keyPath(requisition), label: text(language).costKey },
      ]}
    >
      <PageHeading
        title={title}
        facts={
          <>
            <RequisitionTag language={language} today={today} requisition={requisition} />{' '}
            {on(requisition.paidOn ?? requisition.sentOn)}
          </>
        }
        actions={
          <LinkButton href={`/rekvisitioner/${requisition.id}.pdf`} variant="secondary" icon="download">
            {t.pdf}
          </LinkButton>
        }
      />
      <ErrorSummary errors={errors} />
      {state === 'cancelled' && (
        <Alert tone="attention" title={t.state_cancelled}>
          {requisition.cancelledReason}
        </Alert>
      )}
      <DocumentBody document={composeRequisition(requisition, language)} />
      {requisition.mayWrite && <Acts {...props} />}
    </Page>
  )
}

function Acts({ language, today, requisition, values, errors }: OneProps) {
  const t = requisitionText(language)
  const path = `/rekvisitioner/${requisition.id}`
  const hidden = { version: requisition.version }
  const state = requisitionState(requisition)
  return (
    <Stack gap="sm">
      {state === 'made' && (
        <ConfirmForm
          act={t.send}
          consequence={t.sendConsequence}
          action={`${path}/skickad`}
          hidden={hidden}
          tone="accent"
          open={errors['email'] !== undefined}
        >
          <TextField
            name="email"
            type="email"
            label={t.email}
            value={one(values, 'email')}
            error={errors['email']}
          />
        </ConfirmForm>
      )}
      {state === 'sent' && (
        <ConfirmForm
          act={t.pay}
          consequence={t.payConsequence}
          action={`${path}/betald`}
          hidden={hidden}
          tone="accent"
          open={errors['paidOn'] !== undefined}
        >
          <DateField
            name="paidOn"
            label={t.paidOn}
            required
            max={today}
            value={one(values, 'paidOn') ?? today}
            error={errors['paidOn']}
          />
        </ConfirmForm>
      )}
      {(state === 'made' || state === 'sent') && (
        <ConfirmForm
          act={t.cancel}
          consequence={t.cancelConsequence}
          action={`${path}/makulerad`}
          hidden={hidden}
          open={errors['reason'] !== undefined}
        >
          <TextArea
            name="reason"
            label={t.cancelReason}
            required
            rows={2}
            value={one(values, 'reason')}
            error={errors['reason']}
          />
        </ConfirmForm>
      )}
    </Stack>
  )
}
