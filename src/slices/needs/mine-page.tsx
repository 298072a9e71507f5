import type { Language } from '../../kit/language.ts'
import { EmptyState, LinkButton, Page, PageHeading, Tabs } from '../../ui/index.ts'
import { NeedList } from './need-list.tsx'
import type { Need, OwnNeedView } from './queries.ts'
import { daysBeforeReminder } from './rules.ts'
import { text } from './text.ts'

type OwnNeedsPageProps = {
  readonly language: Language
  readonly today: string
  readonly view: OwnNeedView
  readonly needs: readonly Need[]
}

/** The views by their word in the address. */
export const ownViews: { readonly [word: string]: OwnNeedView } = {
  lange: 'waiting_long',
  oppna: 'unsettled',
  klara: 'settled',
}

export function OwnNeedsPage({ language, today, view, needs }: OwnNeedsPageProps) {
  const t = text(language)
  const labels = {
    waiting_long: t.waitingLong(daysBeforeReminder),
    unsettled: t.unsettled,
    settled: t.settled,
  }
  return (
    <Page title={t.mine} breadcrumbs={[{ href: '/behov', label: t.needs }]}>
      <PageHeading
        title={t.mine}
        lead={t.mineLead}
        actions={
          <>
            <LinkButton href="/behov/nytt" icon="add" main>
              {t.addNeed}
            </LinkButton>
            <LinkButton href="/hanvisningar" variant="secondary">
              {t.referrals}
            </LinkButton>
          </>
        }
      />
      <Tabs
        label={t.views}
        items={Object.entries(ownViews).map(([word, one]) => ({
          href: `/behov/mina?visa=${word}`,
          label: labels[one],
          current: one === view,
        }))}
      />
      {needs.length === 0 ? (
        <EmptyState
          title={view === 'waiting_long' ? t.nothingWaits : t.nothingHere}
          text={t.nothingHereHint}
          icon="need"
        />
      ) : (
        <NeedList language={language} today={today} needs={needs} />
      )}
    </Page>
  )
}
