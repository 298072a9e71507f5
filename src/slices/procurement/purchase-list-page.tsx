import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { PurchaseItems } from './purchase-items.tsx'
import type { Purchase } from './purchase-queries.ts'
import type { ProcurementWords } from './text.ts'
import { purchaseKinds, purchasePath } from './types.ts'

type Home = { readonly id: number; readonly title: string }

type ListProps = {
  readonly t: ProcurementWords
  readonly language: Language
  readonly intervention: Home
  readonly purchases: readonly Purchase[]
  readonly mayWrite: boolean
}

export function PurchaseListPage({ t, language, intervention, purchases, mayWrite }: ListProps) {
  const start = mayWrite && (
    <LinkButton href={`/insatser/${intervention.id}/upphandling/ny`} icon="add" main>
      {t.startPurchase}
    </LinkButton>
  )
  return (
    <Page
      title={t.procurement}
      breadcrumbs={[{ href: `/insatser/${intervention.id}`, label: intervention.title }]}
    >
      <PageHeading title={t.procurement} actions={purchases.length > 0 && start} />
      {purchases.length === 0 ? (
        <EmptyState
          title={t.noPurchases}
          text={mayWrite ? t.noPurchasesHint : t.noPurchasesRead}
          action={start}
        />
      ) : (
        <PurchaseItems t={t} language={language} purchases={purchases} />
      )}
    </Page>
  )
}

type FirstQuestionProps = {
  readonly t: ProcurementWords
  readonly intervention: Home
  /** The purchase whose answer is changed; null when one is begun. */
  readonly changing: Purchase | null
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** The first question, before anything is written: can a framework agreement or own staff do it? */
export function FirstQuestionPage({ t, intervention, changing, values, errors }: FirstQuestionProps) {
  const home = changing ? purchasePath(changing) : `/insatser/${intervention.id}/upphandling`
  const title = changing ? t.answerAnew : t.startPurchase
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumbs={[
        { href: `/insatser/${intervention.id}`, label: intervention.title },
        { href: home, label: changing?.title ?? t.procurement },
      ]}
    >
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form
        action={changing ? `${home}/svar` : `${home}/ny`}
        hidden={changing ? { version: one(values, 'version') ?? changing.version } : {}}
      >
        <TextField
          name="title"
          label={t.title}
          description={t.titleHint}
          required
          value={one(values, 'title')}
          error={errors.title}
        />
        <RadioGroup
          name="kind"
          label={t.firstQuestion}
          required
          options={purchaseKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind')}
          error={errors.kind}
        />
        <TextField
          name="frameworkAgreement"
          label={t.frameworkAgreement}
          value={one(values, 'frameworkAgreement')}
          error={errors.frameworkAgreement}
        />
        <TextArea
          name="kindReason"
          label={t.kindReason}
          description={t.kindReasonHint}
          required
          value={one(values, 'kindReason')}
          error={errors.kindReason}
        />
        <FormActions>
          <Button>{changing ? t.save : t.begin}</Button>
          <LinkButton href={home} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
