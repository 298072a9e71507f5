import type { Child } from 'hono/jsx'
import { Page, PageHeading, Tabs } from '../../ui/index.ts'
import type { ChoiceWords } from './choice-text.ts'
import type { PurchaseFacts } from './document-types.ts'

export type ChoicePart =
  | 'kriterier'
  | 'bedomning'
  | 'rangordning'
  | 'beslut'
  | 'besked'
  | 'avtal'
  | 'dokumentation'

export const pathOf = (facts: Pick<PurchaseFacts, 'id' | 'interventionId'>) =>
  `/insatser/${facts.interventionId}/upphandling/${facts.id}`

type FrameProps = {
  readonly t: ChoiceWords
  readonly facts: PurchaseFacts
  readonly part: ChoicePart
  readonly title: string
  readonly lead?: Child
  readonly actions?: Child
  readonly width?: 'wide' | 'normal' | 'narrow'
  readonly children: Child
}

/** The pages of one purchase from its criteria to its documentation, with a way between those that there is something on. */
export function ChoiceFrame({
  t,
  facts,
  part,
  title,
  lead,
  actions,
  width = 'normal',
  children,
}: FrameProps) {
  const own = pathOf(facts)
  return (
    <Page
      title={`${title} – ${facts.title}`}
      width={width}
      breadcrumbs={[
        { href: '/insatser', label: t.interventions },
        { href: `/insatser/${facts.interventionId}`, label: facts.interventionTitle },
        { href: own, label: facts.title },
      ]}
    >
      <PageHeading title={title} lead={lead} actions={actions} />
      <Tabs
        label={t.steps}
        items={tabsFor(facts, t).map(([key, label]) => ({
          href: `${own}/${key}`,
          label,
          current: key === part,
        }))}
      />
      {children}
    </Page>
  )
}

function tabsFor(facts: PurchaseFacts, t: ChoiceWords): readonly (readonly [ChoicePart, string])[] {
  const isRequest = facts.kind === 'request'
  const all: readonly (readonly [ChoicePart, string, boolean])[] = [
    ['kriterier', t.tabCriteria, isRequest],
    ['bedomning', t.tabScores, facts.opening !== null],
    ['rangordning', t.tabRanking, facts.opening !== null],
    ['beslut', t.tabAward, facts.opening !== null],
    ['besked', t.tabLetters, facts.award !== null],
    ['avtal', t.tabContract, typeof facts.award?.bidId === 'number' || facts.small !== null],
    ['dokumentation', t.tabRecord, true],
  ]
  return all.flatMap(([key, label, isThere]) => (isThere ? [[key, label] as const] : []))
}
