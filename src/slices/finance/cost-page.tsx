import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Columns,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Form,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Section,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import type { CostWords } from './cost-text.ts'
import type { Cost } from './cost-types.ts'
import { EvidencePart, type EvidenceProps } from './evidence-part.tsx'
import { FlagPart } from './flag-part.tsx'
import { dayOrNothing, kronorOf, typeName, voucherName } from './money-words.ts'
import type { CostFlag } from './types.ts'

export type CostPageProps = {
  readonly t: CostWords
  readonly f: EvidenceProps['f']
  readonly language: Language
  readonly cost: Cost
  readonly later: readonly Cost[]
  readonly flags: readonly CostFlag[]
  readonly evidence: EvidenceProps['evidence']
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

const pathOf = (id: number) => `/ekonomi/kostnader/${id}`

export function CostPage(props: CostPageProps) {
  const { t, f, language, cost, errors, mayWrite } = props
  const canChange = mayWrite && !cost.claimName && !cost.removedAt
  return (
    <Page
      title={cost.description}
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: '/ekonomi/kostnader', label: t.costs },
      ]}
    >
      <PageHeading
        title={cost.description}
        facts={
          <>
            <strong>{kronorOf(cost.eligibleOre, language)}</strong> {cost.accountName}, {cost.projectName}{' '}
            {cost.claimName && <Tag tone="success">{t.claimed}</Tag>}
          </>
        }
        actions={
          <>
            {canChange && (
              <LinkButton href={`${pathOf(cost.id)}/andra`} variant="secondary" icon="edit" main>
                {t.change}
              </LinkButton>
            )}
            <HistoryLink kind="kostnad" id={cost.id} language={language} />
          </>
        }
      />
      <ErrorSummary errors={errors} />
      {cost.claimName && <Alert>{t.claimedIn(cost.claimName)}</Alert>}
      {cost.removedAt && (
        <Alert tone="attention">{t.isRemoved(cost.removedBy ?? t.somebody, cost.removedReason ?? '')}</Alert>
      )}
      <Columns
        main={
          <>
            <FlagPart {...props} />
            <EvidencePart {...props} f={f} costId={cost.id} mayAdd={mayWrite && !cost.removedAt} />
            <LaterRows {...props} />
          </>
        }
        aside={<CostFacts t={t} language={language} cost={cost} />}
      />
      {mayWrite && <Acts {...props} />}
    </Page>
  )
}

function CostFacts({ t, language, cost }: { t: CostWords; language: Language; cost: Cost }) {
  const day = (on: string | null) => dayOrNothing(on, language)
  const number = cost.supplierOrgNumber && formatOrgNumber(cost.supplierOrgNumber, 'full')
  const origin = cost.origin === 'invoice' ? t.fromInvoice : t[cost.origin]
  return (
    <Section>
      <DefinitionList
        items={[
          { term: t.costType, value: typeName(cost, language) },
          {
            term: t.intervention,
            value: cost.interventionId && (
              <a href={`/insatser/${cost.interventionId}`}>{cost.interventionTitle}</a>
            ),
          },
          { term: t.amount, value: kronorOf(cost.amountOre, language) },
          { term: t.vat, value: cost.vatOre !== 0 && kronorOf(cost.vatOre, language) },
          {
            term: t.vatIsCost,
            value: cost.vatIsCost && cost.vatOre !== 0 && kronorOf(cost.vatOre, language),
          },
          { term: t.supplier, value: cost.supplierName },
          { term: t.supplierNumber, value: number },
          { term: t.invoiceNumber, value: cost.invoiceNumber },
          { term: t.invoiceOn, value: day(cost.invoiceOn) },
          { term: t.deliveredOn, value: day(cost.deliveredOn) },
          { term: t.bookedOn, value: day(cost.bookedOn) },
          { term: t.paidOn, value: day(cost.paidOn) },
          { term: t.fiscalYear, value: cost.fiscalYear },
          { term: t.voucher, value: voucherName(cost) },
          {
            term: t.ledgerAccount,
            value: cost.ledgerAccount && `${cost.ledgerAccount} ${cost.ledgerAccountName ?? ''}`,
          },
          { term: t.creditsCost, value: linkTo(cost.creditsCostId) },
          { term: t.adjustsCost, value: linkTo(cost.adjustsCostId) },
          { term: t.origin, value: origin },
        ]}
      />
      <p class="note">
        {t.recordedBy(cost.recordedBy ?? t.somebody, formatDay(dayOf(cost.recordedAt), language))}
      </p>
    </Section>
  )
}

const linkTo = (id: number | null) => id && <a href={pathOf(id)}>{id}</a>

function LaterRows({ t, language, later }: CostPageProps) {
  if (later.length === 0) return null
  return (
    <Section title={t.later}>
      <ItemList label={t.later}>
        {later.map((row) => (
          <Item>
            <a href={pathOf(row.id)}>{row.description}</a>
            <span>
              {kronorOf(row.eligibleOre, language)} {row.removedAt && <Tag>{t.removed}</Tag>}
            </span>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function Acts({ t, cost, values, errors }: CostPageProps) {
  const here = pathOf(cost.id)
  if (cost.removedAt)
    return (
      <Form action={`${here}/aterstallning`}>
        <Button variant="secondary">{t.restore}</Button>
      </Form>
    )
  return (
    <Row>
      {cost.amountOre > 0 && (
        <LinkButton href={`/ekonomi/kostnader/ny?krediterar=${cost.id}`} variant="secondary" icon="add">
          {t.recordCredit}
        </LinkButton>
      )}
      {cost.claimName ? (
        <LinkButton href={`/ekonomi/kostnader/ny?justerar=${cost.id}`} variant="secondary" icon="add">
          {t.recordAdjustment}
        </LinkButton>
      ) : (
        <ConfirmForm
          act={t.remove}
          icon="remove"
          consequence={t.removeConsequence}
          action={`${here}/borttagning`}
          open={errors['reason'] !== undefined}
        >
          <TextArea
            name="reason"
            label={t.removeReason}
            required
            rows={2}
            value={one(values, 'reason')}
            error={errors['reason']}
          />
        </ConfirmForm>
      )}
    </Row>
  )
}
