import { type Day, formatDay } from '../../kit/day.ts'
import { defineText, type Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { Item, ItemList, Section, Tag } from '../../ui/index.ts'
import type { Reservation } from './staff-queries.ts'

const words = defineText({
  reservedBy: { sv: 'Reserverat av insatsstyrkor', en: 'Reserved by task forces' },
  asked: { sv: 'tillfrågad', en: 'asked' },
  hours: { sv: (n: string) => `${n} tim`, en: (n: string) => `${n} h` },
})

/** Which interventions the reserved hours are for; nothing when there are none. */
export function Reservations({ language, rows }: { language: Language; rows: readonly Reservation[] }) {
  const t = words(language)
  if (rows.length === 0) return null
  return (
    <Section title={t.reservedBy} level={3}>
      <ItemList label={t.reservedBy}>
        {rows.map(({ interventionId, title, monthOn, minutes, isAsked }) => (
          <Item>
            <div>
              <a href={`/insatser/${interventionId}`}>{title}</a>{' '}
              {isAsked && <Tag tone="attention">{t.asked}</Tag>}
            </div>
            <span class="note">
              {formatDay(monthOn as Day, language, 'month')}
              {' · '}
              {t.hours(formatNumber(minutes / 60, language, { maximumFractionDigits: 1 }))}
            </span>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
