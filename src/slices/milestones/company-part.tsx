import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Item, ItemList, Section, Tag } from '../../ui/index.ts'
import type { Milestone } from './queries.ts'
import { text } from './text.ts'
import { detailsOf } from './words.ts'

type PartProps = {
  readonly language: Language
  readonly companyId: number
  readonly milestones: readonly Milestone[]
  readonly mayAdd: boolean
}

/** What has changed in a company, on its page; with what it took over from companies that merged into it. */
export function MilestonesPart({ language, companyId, milestones, mayAdd }: PartProps) {
  const t = text(language)
  if (milestones.length === 0 && !mayAdd) return null
  return (
    <Section
      id="milstolpar"
      title={t.milestones}
      note={milestones.length === 0 ? t.noneOfCompany : undefined}
      actions={mayAdd && <a href={`/milstolpar/ny?companyId=${companyId}`}>{t.record}</a>}
    >
      {milestones.length > 0 && (
        <ItemList label={t.milestones}>
          {milestones.map((milestone) => (
            <Item>
              <div>
                <a href={`/milstolpar/${milestone.id}`}>{t[milestone.kind]}</a>{' '}
                {milestone.source === 'survey' && <Tag>{t.survey}</Tag>}
                <div class="note">
                  {[
                    formatDay(day(milestone.happenedOn), language, 'short'),
                    detailsOf(milestone, t, language),
                    milestone.companyId !== companyId && t.ofMerged(milestone.companyName),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
            </Item>
          ))}
        </ItemList>
      )}
    </Section>
  )
}
