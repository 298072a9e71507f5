import { day, formatDay } from '../../kit/day.ts'
import { defineText, type Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { Item, ItemList, Section } from '../../ui/index.ts'
import { sharePath } from './staff-page.tsx'
import type { ShareToConfirm } from './staff-waiting-queries.ts'

const words = defineText({
  title: { sv: 'Månader att bekräfta', en: 'Months to confirm' },
  note: {
    sv: 'Projektet betalar en del av tjänsten. Intyga att andelen eller timmarna stämmer, så kan ekonomen bokföra.',
    en: 'The project pays a part of the post. Certify the share or the hours, and the economist can book them.',
  },
  yourPost: { sv: (post: string) => `Din tjänst: ${post}`, en: (post: string) => `Your post: ${post}` },
  monthsFromTo: {
    sv: (n: number, first: string, last: string) => (n === 1 ? first : `${n} månader, ${first} till ${last}`),
    en: (n: number, first: string, last: string) => (n === 1 ? first : `${n} months, ${first} to ${last}`),
  },
})

/** The months of posts that wait for the reader, for Idag; nothing when nothing does. */
export function SharesToConfirm({
  language,
  waiting,
}: {
  readonly language: Language
  readonly waiting: readonly ShareToConfirm[]
}) {
  if (waiting.length === 0) return null
  const t = words(language)
  const inWords = (monthOn: string | undefined) => (monthOn ? formatDay(day(monthOn), language, 'month') : '')
  return (
    <Section title={t.title} note={t.note}>
      <ItemList label={t.title}>
        {waiting.map(({ share, months, isOwn }) => (
          <Item>
            <div>
              <a href={sharePath(share.id)}>
                {isOwn ? t.yourPost(share.post) : `${share.staffName}, ${share.post}`}
              </a>
              <div class="note">
                {[
                  t.monthsFromTo(months.length, inWords(months[0]), inWords(months.at(-1))),
                  share.method === 'fixed_share' && formatShare(share.shareBp / 10_000, language),
                  share.projectName,
                  share.accountName,
                ]
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
