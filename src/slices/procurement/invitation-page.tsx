import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  Section,
  TextArea,
  Written,
} from '../../ui/index.ts'
import type { InvitationView } from './bid-queries.ts'
import type { BidWords } from './bid-text.ts'
import { digestInGroups } from './digest-words.ts'
import { momentInWords } from './moment-words.ts'
import { taskFacts } from './purchase-page.tsx'
import type { CriterionLine } from './purchase-queries.ts'
import { purchaseState } from './purchase-rules.ts'
import { SupplierQuestions } from './question-parts.tsx'
import type { Question } from './question-queries.ts'
import type { ProcurementWords } from './text.ts'

export type SupplierPageProps = {
  readonly t: BidWords
  readonly p: ProcurementWords
  readonly language: Language
  /** Where the link's pages are: `/l/…/anbud`. */
  readonly here: string
  readonly view: InvitationView
  readonly criteria: readonly CriterionLine[]
  readonly files: readonly StoredFile[]
  readonly questions: readonly Question[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** The one page of a supplier without an account: the request, questions and answers, and its bid. */
export function SupplierPage(props: SupplierPageProps) {
  const { t, view, language, errors } = props
  const { purchase } = view
  return (
    <Page title={purchase.title} density="generous" width="narrow">
      <PageHeading title={purchase.title} lead={[t.requestHeading, view.supplier.name].join(' · ')} />
      <ErrorSummary errors={errors} />
      <Standing {...props} />
      <RequestSection {...props} />
      <SupplierQuestions
        t={t}
        language={language}
        questions={props.questions}
        action={`${props.here}/fraga`}
        isOpen={!purchase.questionsHaveEnded && !purchase.cancelledAt}
        values={props.values}
        errors={errors}
      />
      {purchaseState(purchase) === 'out' && <BidSection {...props} />}
      <DetailsSection {...props} />
    </Page>
  )
}

/** What a supplier needs to know first: is the time out, is its bid in. */
function Standing({ t, view, language }: SupplierPageProps) {
  const { purchase, bid } = view
  const until = purchase.bidsUntil ? momentInWords(purchase.bidsUntil, language) : ''
  if (purchase.cancelledAt)
    return (
      <Alert tone="attention" title={t.cancelledTitle}>
        <Written>{purchase.cancelledReason}</Written>
      </Alert>
    )
  return (
    <>
      {bid && (
        <Alert tone="success" title={t.bidIsIn(momentInWords(bid.receivedAt, language))}>
          <p class="note">
            {t.digest}: <code>{digestInGroups(bid.digest)}</code>
          </p>
        </Alert>
      )}
      {!purchase.deadlineHasPassed && (
        <div class="actions">
          <LinkButton href="#lamna" variant={bid ? 'secondary' : 'primary'}>
            {bid ? t.replaceBid : t.leaveBid}
          </LinkButton>
        </div>
      )}
      {purchase.deadlineHasPassed ? (
        <Alert tone="info" title={t.timeIsOut}>
          <p>{purchase.openedAt ? t.openedText : t.timeIsOutText(until)}</p>
        </Alert>
      ) : (
        !bid && view.hasDeclined && <Alert tone="info">{t.youDeclined}</Alert>
      )}
    </>
  )
}

function RequestSection({ t, p, view, language, criteria, files, here }: SupplierPageProps) {
  const { purchase } = view
  const lines = (text: string) => (text === '' ? null : <Written>{text}</Written>)
  const named = (own: boolean) =>
    view.buyers
      .filter(({ isBuyer }) => isBuyer === own)
      .map(({ name, orgNumber }) =>
        [name, orgNumber && formatOrgNumber(orgNumber, 'full')].filter(Boolean).join(' '),
      )
      .join(', ')
  return (
    <Section title={t.requestHeading}>
      <DefinitionList
        items={[
          { term: t.bidsUntil, value: purchase.bidsUntil && momentInWords(purchase.bidsUntil, language) },
          {
            term: t.questionsUntil,
            value: purchase.questionsUntil && momentInWords(purchase.questionsUntil, language),
          },
          {
            term: t.bidsValidUntil,
            value: purchase.bidsValidUntil && formatDay(day(purchase.bidsValidUntil), language),
          },
          { term: t.buyer, value: named(true) },
          { term: t.mayCallOff, value: named(false) },
          { term: p.dnr, value: purchase.dnr },
          { term: t.project, value: view.programmes.map(({ projectName }) => projectName).join(', ') },
          ...taskFacts(p, language, purchase),
          { term: p.qualification, value: lines(purchase.qualification) },
          { term: p.requirements, value: lines(purchase.requirements) },
          { term: t.criteria, value: <CriteriaList language={language} criteria={criteria} /> },
          { term: p.contractTerms, value: lines(purchase.contractTerms) },
          { term: p.privacyTerms, value: lines(purchase.privacyTerms) },
          { term: p.invoicing, value: lines(purchase.invoicing) },
          {
            term: p.contactName,
            value: [purchase.contactName, purchase.contactEmail, purchase.contactPhone]
              .filter(Boolean)
              .join(', '),
          },
        ]}
      />
      {files.length > 0 && (
        <ItemList label={t.documents}>
          {files.map((file) => (
            <Item>
              <a href={`${here.replace(/\/anbud$/, '')}/filer/${file.id}`}>{file.name}</a>
            </Item>
          ))}
        </ItemList>
      )}
    </Section>
  )
}

function CriteriaList({ language, criteria }: { language: Language; criteria: readonly CriterionLine[] }) {
  return (
    <ul>
      {criteria.map(({ name, description, weightBp }) => (
        <li>
          {name}, {formatNumber(weightBp / 100, language)} %{description && `: ${description}`}
        </li>
      ))}
    </ul>
  )
}

function BidSection({ t, view, here, values, errors }: SupplierPageProps) {
  return (
    <Section title={view.bid ? t.replaceBid : t.leaveBid} id="lamna" note={t.sealHint}>
      {view.bid && <p>{t.replaceHint}</p>}
      <Form action={here} enctype="multipart/form-data">
        <NumberField
          name="price"
          label={t.price}
          description={t.priceHint}
          decimals
          width="sm"
          required
          value={one(values, 'price')}
          error={errors.price}
        />
        <TextArea
          name="description"
          label={t.description}
          description={t.descriptionHint}
          rows={8}
          required
          value={one(values, 'description')}
          error={errors.description}
        />
        <FileField name="files" label={t.files} description={t.filesHint} multiple error={errors.files} />
        <FormActions>
          <Button>{view.bid ? t.replaceBid : t.leaveBid}</Button>
        </FormActions>
      </Form>
      {view.bid ? (
        <ConfirmForm act={t.withdraw} consequence={t.withdrawConsequence} action={`${here}/ta-tillbaka`} />
      ) : (
        !view.hasDeclined && (
          <ConfirmForm
            act={t.decline}
            consequence={t.declineConsequence}
            action={`${here}/avsta`}
            tone="accent"
          >
            <TextArea name="reason" label={t.declineReason} rows={2} mark={false} error={errors.reason} />
          </ConfirmForm>
        )
      )}
    </Section>
  )
}

function DetailsSection({ t, view, here }: SupplierPageProps) {
  const { supplier } = view
  const number = supplier.isSoleTrader
    ? t.soleTrader
    : supplier.orgNumber && formatOrgNumber(supplier.orgNumber, 'full')
  return (
    <Section
      title={t.yourDetails}
      actions={
        <LinkButton href={`${here}/uppgifter`} variant="tertiary" size="sm" icon="edit">
          {t.correctDetails}
        </LinkButton>
      }
    >
      <DefinitionList
        items={[
          { term: t.supplierName, value: supplier.name },
          { term: t.orgNumber, value: number },
          { term: t.contactName, value: supplier.contactName },
          { term: t.email, value: supplier.email },
          { term: t.phone, value: supplier.phone },
        ]}
      />
    </Section>
  )
}
