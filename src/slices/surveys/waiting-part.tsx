import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Item, ItemList, Section, Tag } from '../../ui/index.ts'
import { titleOf } from './company-page.tsx'
import type { WaitingSurvey } from './survey-queries.ts'
import { surveyText } from './survey-text.ts'

/** Surveys that are out and wait for the own companies; nothing when none does. */
export function SurveysWaiting({
  language,
  waiting,
}: {
  readonly language: Language
  readonly waiting: readonly WaitingSurvey[]
}) {
  if (waiting.length === 0) return null
  const t = surveyText(language)
  return (
    <Section title={t.waitingTitle} actions={<a href="/enkater">{t.surveys}</a>}>
      <ItemList>
        {waiting.map((survey) => (
          <Item>
            <div>
              <a href={`/enkater/${survey.id}?visa=waiting#foretag`}>{titleOf(survey, language)}</a>{' '}
              {survey.unreached > 0 && <Tag tone="attention">{t.unreachedN(survey.unreached)}</Tag>}
              <div class="note">
                {t.waitingOf(survey.waiting, survey.asked)} ·{' '}
                {t.untilDay(formatDay(day(survey.closesOn), language))}
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
