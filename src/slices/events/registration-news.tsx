import type { Language } from '../../kit/language.ts'
import { Item, ItemList, Section } from '../../ui/index.ts'
import { listText } from './registration-list-text.ts'
import type { NewRegistrations } from './registration-queries.ts'

type NewRegistrationsProps = { readonly language: Language; readonly news: readonly NewRegistrations[] }

/** Who has registered lately, by intervention, for the page of the day. */
export function NewRegistrationsPart({ language, news }: NewRegistrationsProps) {
  const t = listText(language)
  if (news.length === 0) return null
  return (
    <Section title={t.newRegistrations}>
      <ItemList>
        {news.map(({ interventionId, title, registered, unmatched }) => (
          <Item>
            <div>
              <a href={`/insatser/${interventionId}/anmalda`}>{title}</a>
              <div class="note">
                {[t.newOnes(registered), unmatched > 0 && t.newUnmatched(unmatched)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
