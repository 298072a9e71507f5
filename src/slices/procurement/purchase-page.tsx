import type { Child } from 'hono/jsx'
import { day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import {
  Alert,
  Columns,
  DefinitionList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  type Tone,
  Written,
} from '../../ui/index.ts'
import { momentInWords } from './moment-words.ts'
import type { Authority, Purchase, PurchaseReach } from './purchase-queries.ts'
import { type PurchaseFact, purchaseState } from './purchase-rules.ts'
import type { ProcurementWords } from './text.ts'
import { type PurchaseState, purchasePath } from './types.ts'

export type PurchaseView = {
  readonly t: ProcurementWords
  readonly language: Language
  readonly purchase: Purchase
  readonly reach: PurchaseReach
}

type PurchasePageProps = PurchaseView & {
  readonly callOff: readonly Authority[]
  /** What is beside the request: suppliers, questions, bids, the choice. */
  readonly children?: Child
}

const tones: Record<PurchaseState, Tone> = {
  not_needed: 'neutral',
  small: 'info',
  being_written: 'attention',
  out: 'info',
  closed_to_bids: 'attention',
  opened: 'info',
  awarded: 'success',
  cancelled: 'neutral',
}

type StateTagProps = { readonly t: ProcurementWords; readonly purchase: PurchaseFact }

export function StateTag({ t, purchase }: StateTagProps) {
  const state = purchaseState(purchase)
  return <Tag tone={tones[state]}>{state === 'small' ? t.small_state : t[state]}</Tag>
}

/** One purchase, from the first question to the contract. */
export function PurchasePage({ callOff, children, ...view }: PurchasePageProps) {
  const { t, purchase, reach } = view
  return (
    <Page
      title={purchase.title}
      breadcrumbs={[
        { href: `/insatser/${purchase.interventionId}`, label: purchase.interventionTitle },
        { href: `/insatser/${purchase.interventionId}/upphandling`, label: t.procurement },
      ]}
    >
      <PageHeading
        title={purchase.title}
        facts={<StateTag t={t} purchase={purchase} />}
        actions={
          reach.mayWrite &&
          purchase.kind === 'request' &&
          !purchase.sentAt &&
          !purchase.cancelledAt && (
            <LinkButton href={`${purchasePath(purchase)}/andra`} icon="edit" main>
              {t.writeRequest}
            </LinkButton>
          )
        }
      />
      {purchase.cancelledAt && (
        <Alert tone="attention" title={t.cancelledBecause}>
          <Written>{purchase.cancelledReason}</Written>
        </Alert>
      )}
      {!reach.mayWrite && <p class="note">{t.whoMayWrite}</p>}
      <Columns
        main={children}
        aside={
          <>
            <FirstAnswer {...view} />
            {purchase.kind === 'request' && (
              <Section title={t.facts}>
                <RequestFacts {...view} callOff={callOff} />
              </Section>
            )}
          </>
        }
      />
    </Page>
  )
}

function FirstAnswer({ t, purchase, reach }: PurchaseView) {
  return (
    <Section
      title={t.firstQuestion}
      actions={
        reach.mayWrite &&
        !purchase.sentAt &&
        !purchase.cancelledAt && (
          <LinkButton href={`${purchasePath(purchase)}/svar`} variant="tertiary" size="sm">
            {t.answerAnew}
          </LinkButton>
        )
      }
    >
      <p>{t[purchase.kind]}</p>
      {purchase.frameworkAgreement && <p>{purchase.frameworkAgreement}</p>}
      <Written>{purchase.kindReason}</Written>
    </Section>
  )
}

type FactsProps = PurchaseView & { readonly callOff: readonly Authority[] }

function RequestFacts({ t, language, purchase: p, reach, callOff }: FactsProps) {
  const moment = (at: Date | null) => at && momentInWords(at, language)
  const money = (amount: number | null) => (amount === null ? null : formatOre(ore(amount), language))
  const lines = (text: string) => (text === '' ? null : <Written>{text}</Written>)
  return (
    <DefinitionList
      items={[
        {
          term: t.buyer,
          value:
            p.buyerName &&
            [p.buyerName, p.buyerOrgNumber && formatOrgNumber(p.buyerOrgNumber, 'full')]
              .filter(Boolean)
              .join(', '),
        },
        { term: t.callOff, value: callOff.map(({ name }) => name).join(', ') },
        { term: t.dnr, value: p.dnr },
        { term: t.deciderName, value: [p.deciderName, p.deciderTitle].filter(Boolean).join(', ') },
        { term: t.delegationBasis, value: p.delegationBasis },
        { term: t.questionsDay, value: moment(p.questionsUntil) },
        { term: t.bidsDay, value: moment(p.bidsUntil) },
        { term: t.bidsValidUntil, value: p.bidsValidUntil && formatDay(day(p.bidsValidUntil), language) },
        { term: t.cpvCode, value: p.cpvCode },
        { term: t.estimatedValue, value: reach.mayWrite ? money(p.estimatedValueOre) : null },
        ...taskFacts(t, language, p),
        { term: t.ceilingPrice, value: money(p.ceilingPriceOre) },
        { term: t.qualification, value: lines(p.qualification) },
        { term: t.requirements, value: lines(p.requirements) },
        { term: t.contractTerms, value: lines(p.contractTerms) },
        { term: t.privacyTerms, value: lines(p.privacyTerms) },
        { term: t.invoicing, value: lines(p.invoicing) },
        {
          term: t.contactName,
          value: [p.contactName, p.contactEmail, p.contactPhone].filter(Boolean).join(', '),
        },
        { term: t.competitionWords, value: lines(p.competitionWords) },
        {
          term: t.fewerSuppliersReason,
          value: p.fewerSuppliersReason && <Written>{p.fewerSuppliersReason}</Written>,
        },
      ]}
    />
  )
}

/** What is to be done, for staff and suppliers alike. */
export function taskFacts(t: ProcurementWords, language: Language, p: Purchase) {
  const lines = (text: string) => (text === '' ? null : <Written>{text}</Written>)
  return [
    { term: t.background, value: lines(p.background) },
    { term: t.task, value: lines(p.task) },
    { term: t.targetGroup, value: p.targetGroup },
    { term: t.companyCount, value: p.companyCount === null ? null : formatNumber(p.companyCount, language) },
    { term: t.deliveryForm, value: p.deliveryForm },
    { term: t.performed, value: performed(p, language) },
    { term: t.volume, value: p.volume },
  ]
}

function performed(p: Purchase, language: Language): string | null {
  if (p.performedFromOn && p.performedToOn)
    return formatPeriod(day(p.performedFromOn), day(p.performedToOn), language)
  const only = p.performedFromOn ?? p.performedToOn
  return only ? formatDay(day(only), language) : null
}
