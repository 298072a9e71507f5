import { day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { EmptyState, LinkButton, Page, PageHeading, Table, Tabs, Tag } from '../../ui/index.ts'
import { titleOf } from './company-page.tsx'
import type { Survey } from './survey-queries.ts'
import { type SurveyPageWords, surveyText } from './survey-text.ts'

type ListProps = {
  readonly language: Language
  readonly surveys: readonly Survey[]
  readonly mayMake: boolean
}

export function SurveyListPage({ language, surveys, mayMake }: ListProps) {
  const t = surveyText(language)
  return (
    <Page title={t.surveys} width="wide">
      <PageHeading
        title={t.surveys}
        lead={t.lead}
        actions={
          mayMake && (
            <LinkButton href="/enkater/ny" icon="add" main>
              {t.make}
            </LinkButton>
          )
        }
      />
      <SurveyTabs t={t} current="surveys" />
      <Table
        caption={t.surveys}
        captionHidden
        rows={surveys}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="survey" />}
        columns={[
          {
            key: 'title',
            header: t.titleSv,
            cell: (row) => (
              <>
                <a href={`/enkater/${row.id}`}>{titleOf(row, language)}</a> <StateTag t={t} survey={row} />
              </>
            ),
          },
          { key: 'who', header: t.who, cell: (row) => whoOf(row, t) },
          {
            key: 'support',
            header: t.support,
            cell: (row) => formatPeriod(day(row.supportFromOn), day(row.supportToOn), language, 'short'),
          },
          {
            key: 'closes',
            header: t.closesOn,
            cell: (row) => formatDay(day(row.closesOn), language, 'short'),
          },
        ]}
      />
    </Page>
  )
}

/** Surveys, and the answers of all companies whether a survey asked or a coach. */
export function SurveyTabs({
  t,
  current,
}: {
  readonly t: SurveyPageWords
  readonly current: 'surveys' | 'answers'
}) {
  return (
    <Tabs
      label={t.views}
      items={[
        { href: '/enkater', label: t.surveys, current: current === 'surveys' },
        { href: '/enkatsvar', label: t.answers, current: current === 'answers' },
      ]}
    />
  )
}

export const whoOf = (survey: Survey, t: SurveyPageWords) =>
  survey.municipalityName === null
    ? t.whole(survey.projectName)
    : t.ofMunicipality(survey.municipalityName, survey.projectName)

const tones = { draft: 'neutral', open: 'accent', closed: 'neutral' } as const

export function StateTag({ t, survey }: { readonly t: SurveyPageWords; readonly survey: Survey }) {
  return <Tag tone={tones[survey.state]}>{t[survey.state]}</Tag>
}
