import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import type { RequestContext } from '../../platform/http/index.ts'
import { Alert, DefinitionList, LinkButton, Section } from '../../ui/index.ts'
import { pathOf } from './choice-frame.tsx'
import { type ChoiceRights, findChoiceRights, listLetters } from './choice-queries.ts'
import { choiceText } from './choice-text.ts'
import { listDeclarations } from './conflict-queries.ts'
import { decisionText } from './decision-text.ts'
import { dayInWords, weightInWords } from './document-parts.ts'
import type { PurchaseFacts } from './document-types.ts'
import { findPurchaseFacts } from './fact-queries.ts'
import { LimitPanel } from './limit-panel.tsx'
import { type LimitView, limitFor } from './limit-queries.ts'
import { type NextStep, nextStepOf } from './next-rules.ts'
import { overviewText } from './overview-text.ts'
import { PaperLinks } from './paper-links.tsx'
import type { Purchase, PurchaseReach } from './purchase-queries.ts'
import { lookForGaps, lookForRequestGaps, winnerOf } from './record-rules.ts'
import { requestText } from './request-text.ts'

/** What belongs to the choice among bids on a purchase's page: criteria before it is sent; scores, award and papers after the opening. */
export async function choiceParts(
  c: RequestContext,
  purchase: Purchase,
  reach: PurchaseReach,
): Promise<Child> {
  const { tx, language, today } = c.var
  if (purchase.kind === 'own_staff') return null
  const facts = await findPurchaseFacts(tx, purchase.id)
  if (!facts) return null
  const rights = await findChoiceRights(tx, purchase.id)
  const letters = facts.award && rights.compares ? await listLetters(tx, facts.award.id) : null
  const next = nextStepOf({
    ...purchase,
    weightsBp: facts.criteria.reduce((sum, { weightBp }) => sum + weightBp, 0),
    isGradedByMembers: facts.criteria.some(({ kind }) => kind === 'quality'),
    graders: rights.graders,
    hasWinner: typeof facts.award?.bidId === 'number',
    lacksDeclarations:
      (reach.mayWrite || reach.mayCompare) &&
      (await listDeclarations(tx, purchase)).some(({ declaredAt }) => !declaredAt),
    lettersSent: letters && (letters.length > 0 || facts.bids.length === 0),
    hasContract: facts.contract !== null,
    hasShortForm: facts.small !== null,
  })
  return <ChoiceSection {...{ language, facts, rights, next }} limit={await limitFor(tx, facts, today)} />
}

type ChoiceSectionProps = {
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly rights: ChoiceRights
  readonly next: NextStep
  readonly limit: LimitView | null
}

const pageOf: { readonly [S in NextStep]?: string } = {
  short_form: 'kortform',
  criteria: 'kriterier',
  grade: 'bedomning',
  decide: 'beslut',
  letters: 'besked',
  contract: 'avtal',
}

function ChoiceSection({ language, facts, rights, next, limit }: ChoiceSectionProps) {
  const t = choiceText(language)
  const o = overviewText(language)
  const d = decisionText(language)
  const page = pageOf[next]
  const isBought = facts.award !== null || facts.cancelledAt !== null || facts.kind === 'framework'
  return (
    <>
      <Section
        title={o.choice}
        id="val"
        actions={page && <LinkButton href={`${pathOf(facts)}/${page}`}>{o[`step_${next}`]}</LinkButton>}
      >
        {next !== 'nothing' && next !== 'done' && <Alert tone="info">{o.nextStep(o[`step_${next}`])}</Alert>}
        {facts.kind === 'request' && !facts.sentAt && <NotSaid language={language} facts={facts} />}
        <DefinitionList
          items={parts(facts, rights, language).map(([key, label, state]) => ({
            term: label,
            value: state ? <a href={`${pathOf(facts)}/${key}`}>{state}</a> : null,
          }))}
        />
      </Section>
      {!isBought && <LimitPanel language={language} view={limit} />}
      <Section title={d.papers}>
        <PaperLinks d={d} facts={facts} seesBids={rights.compares} />
      </Section>
    </>
  )

  function parts(of: PurchaseFacts, may: ChoiceRights, l: Language) {
    const sum = of.criteria.reduce((total, { weightBp }) => total + weightBp, 0)
    const { missing } = lookForGaps(of)
    const winner = winnerOf(of)?.name
    const isRequest = of.kind === 'request'
    return [
      ['kortform', o.smallTitle, of.kind === 'small' && (winner ?? o.step_short_form)],
      ['kriterier', t.tabCriteria, isRequest && o.weightsNow(weightInWords(sum, l))],
      ['rangordning', t.tabRanking, isRequest && of.opening && may.compares && o.gradedBy(may.graders ?? 0)],
      [
        'beslut',
        t.tabAward,
        of.award && (of.award.bidId === null ? o.endedWithout : o.awardedTo(winner ?? '')),
      ],
      ['avtal', t.tabContract, of.contract && o.contractSigned(dayInWords(of.contract.signedOn, l) ?? '')],
      ['dokumentation', t.tabRecord, missing.length === 0 ? o.recordWhole : o.recordLacks(missing.length)],
    ] as const
  }
}

/** What the request is silent about, before it is sent; some of it may be left out on purpose. */
function NotSaid({ language, facts }: Pick<ChoiceSectionProps, 'language' | 'facts'>) {
  const r = requestText(language)
  const gaps = lookForRequestGaps(facts)
  if (gaps.length === 0) return null
  return <p class="note">{r.notSaid(gaps.map((gap) => r[`item_${gap}`]).join(', '))}</p>
}
