import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import { EmptyState, LinkButton, Page, PageHeading, Stack, Tabs } from '../../ui/index.ts'
import type { Overview } from '../finance/index.ts'
import { economyText } from './economy-text.ts'

type EconomyPageProps = {
  readonly language: Language
  readonly overviews: readonly Overview[]
  readonly current: Overview | undefined
  /** Projects that the viewer economises and that have no books yet. */
  readonly toSetUp: readonly { readonly key: number; readonly name: string }[]
  readonly children: Child
}

/** What does it cost, who pays, what may still be given? One project at a time. */
export function EconomyPage({ language, overviews, current, toSetUp, children }: EconomyPageProps) {
  const t = economyText(language)
  return (
    <Page title={t.economy} width="wide">
      <PageHeading title={t.economy} lead={t.lead} />
      {overviews.length > 1 && (
        <Tabs
          label={t.projects}
          items={overviews.map(({ projectId, projectName }) => ({
            href: `/ekonomi?projekt=${projectId}`,
            label: projectName,
            current: projectId === current?.projectId,
          }))}
        />
      )}
      {current ? (
        <Stack gap="lg">{children}</Stack>
      ) : (
        <EmptyState title={t.none} text={t.noneHint} icon="money" />
      )}
      {toSetUp.map(({ key, name }) => (
        <LinkButton href={`/ekonomi/projekt/${key}/redovisningar`} variant="secondary" icon="add">
          {`${t.setUp}: ${name}`}
        </LinkButton>
      ))}
    </Page>
  )
}
