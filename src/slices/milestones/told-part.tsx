import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Item, ItemList } from '../../ui/index.ts'
import type { ToldMilestone } from './queries.ts'
import { text } from './text.ts'
import { detailsOf } from './words.ts'

type ToldProps = {
  readonly language: Language
  readonly label: string
  readonly milestones: readonly ToldMilestone[]
  /** Whether each leads to its page: an office reads that, the company that told it does not. */
  readonly hasPages: boolean
}

/** What a company has told with its survey answer. */
export function ToldMilestones({ language, label, milestones, hasPages }: ToldProps) {
  const t = text(language)
  return (
    <ItemList label={label}>
      {milestones.map((milestone) => (
        <Item>
          <div>
            {hasPages ? (
              <a href={`/milstolpar/${milestone.id}`}>{t[milestone.kind]}</a>
            ) : (
              <strong>{t[milestone.kind]}</strong>
            )}
            <div class="note">
              {[
                formatDay(day(milestone.happenedOn), language),
                detailsOf(milestone, t, language),
                `${t.mattered} ${t[milestone.supportMattered].toLowerCase()}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
        </Item>
      ))}
    </ItemList>
  )
}
