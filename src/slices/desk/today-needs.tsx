import { Item, ItemList, Section } from '../../ui/index.ts'
import type { DeskWords } from './text.ts'

/** What waits for an outcome at the offices: sent in by companies, and recorded long ago. */
export type WaitingNeeds = { readonly proposals: number; readonly forgotten: number }

export function NeedsWaiting({ t, waiting }: { t: DeskWords; waiting: WaitingNeeds }) {
  const { proposals, forgotten } = waiting
  if (proposals + forgotten === 0) return null
  return (
    <Section title={t.needsWaiting}>
      <ItemList>
        {proposals > 0 && (
          <Item>
            <a href="/behov/forslag">{t.proposalsWaiting(proposals)}</a>
          </Item>
        )}
        {forgotten > 0 && (
          <Item>
            <a href="/behov/mina">{t.needsForgotten(forgotten)}</a>
          </Item>
        )}
      </ItemList>
    </Section>
  )
}
