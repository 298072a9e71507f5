import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { addMonths, weeksOfMonth } from '../../kit/week.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import { EmptyState, FilterForm, LinkButton, Month, Page, PageHeading, Row, Select } from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { CalendarItem, CalendarKind } from './calendar-sources.ts'
import { type CalendarWords, calendarText } from './calendar-text.ts'

type CalendarPageProps = {
  readonly language: Language
  readonly today: string
  /** The first day of the month. */
  readonly month: string
  /** 'mina', 'alla', or the code of a municipality. */
  readonly shown: string
  readonly municipalities: readonly Named[]
  readonly items: readonly CalendarItem[]
}

/** What happens when: a month at a time. */
export function CalendarPage(props: CalendarPageProps) {
  const { language, today, month, shown, municipalities, items } = props
  const t = calendarText(language)
  const title = formatDay(day(month), language, 'month')
  const at = (first: string) => `/kalender?manad=${first.slice(0, 7)}&visa=${shown}`
  return (
    <Page title={`${t.calendar}, ${title}`} width="wide">
      <PageHeading
        title={title.charAt(0).toUpperCase() + title.slice(1)}
        actions={
          <LinkButton href="/kalenderadress" variant="tertiary" icon="calendar">
            {t.address}
          </LinkButton>
        }
      />
      <FilterForm action="/kalender" hidden={{ manad: month.slice(0, 7) }}>
        <Select
          name="visa"
          label={t.show}
          mark={false}
          empty={false}
          options={[
            { value: 'mina', label: t.mine },
            { value: 'alla', label: t.all },
            ...municipalities.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          value={shown}
        />
      </FilterForm>
      <Row>
        <LinkButton href={at(addMonths(day(month), -1))} variant="secondary" size="sm" icon="left">
          {formatDay(addMonths(day(month), -1), language, 'month')}
        </LinkButton>
        <LinkButton href={at(today)} variant="secondary" size="sm">
          {t.thisMonth}
        </LinkButton>
        <LinkButton href={at(addMonths(day(month), 1))} variant="secondary" size="sm" icon="right">
          {formatDay(addMonths(day(month), 1), language, 'month')}
        </LinkButton>
      </Row>
      {items.length === 0 && <EmptyState title={t.empty} text={t.emptyHint} icon="calendar" />}
      <Month
        caption={title}
        week={t.week}
        weekdays={weekdaysIn(language)}
        weeks={weeksOfMonth(day(month)).map(({ number, days }) => ({
          number,
          days: days.map((on) => ({
            key: on,
            number: String(Number(on.slice(8))),
            label: labelOf(on, language),
            isToday: on === today,
            isOutside: on.slice(0, 7) !== month.slice(0, 7),
            items: items
              .filter((item) => item.day === on)
              .map((item) => <Entry item={item} t={t} language={language} />),
          })),
        }))}
      />
    </Page>
  )
}

const colors: { readonly [kind in CalendarKind]: string } = {
  occasion: 'accent',
  stage_due: 'info',
  follow_up: 'neutral',
  registration_closes: 'warning',
  procurement: 'warning',
}

type EntryProps = { readonly item: CalendarItem; readonly t: CalendarWords; readonly language: Language }

function Entry({ item, t, language }: EntryProps) {
  const clock = item.startsAt && stockholmClock(item.startsAt).slice(11)
  const hour = language === 'sv' ? clock?.replace(':', '.') : clock
  return (
    <span class="month-item" data-color={colors[item.kind]}>
      <span class="note">{[hour, t[item.kind]].filter(Boolean).join(' ')}</span>{' '}
      <a href={item.href}>{item.title}</a>
    </span>
  )
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

function labelOf(on: string, language: Language): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], style).format(Date.parse(`${on}T12:00Z`))
}

/** Monday first. */
function weekdaysIn(language: Language) {
  const named = (weekday: 'short' | 'long', nth: number) =>
    new Intl.DateTimeFormat(locales[language], { weekday, timeZone: 'UTC' }).format(
      Date.parse(`2000-01-0${3 + nth}T12:00Z`),
    )
  return Array.from({ length: 7 }, (_, nth) => ({ short: named('short', nth), long: named('long', nth) }))
}
