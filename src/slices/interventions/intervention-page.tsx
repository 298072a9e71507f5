import type { Child } from 'hono/jsx'
import { day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { Columns, DefinitionList, LinkButton, Page, PageHeading, Section, Tag } from '../../ui/index.ts'
import { LessonSection } from './lesson-section.tsx'
import type { Intervention } from './queries.ts'
import { PublicationsSection, SupportSection } from './record-sections.tsx'
import { stageWord } from './stage-words.ts'
import { TakenNeedsSection } from './taken-needs.tsx'
import { MunicipalitiesSection, TaskForceSection } from './task-force.tsx'
import { templateText } from './template-text.ts'
import { type InterventionWords, text } from './text.ts'
import { NextStepCard, ThreadSection } from './thread-section.tsx'
import type { StageWork } from './types.ts'
import type { InterventionView } from './view.ts'

type InterventionPageProps = {
  readonly language: Language
  readonly view: InterventionView
  readonly today: string
  readonly work: StageWork
  /** Occasions and attendance, which a higher slice draws. */
  readonly children?: Child
}

export function InterventionPage({ language, view, today, work, children }: InterventionPageProps) {
  const t = text(language)
  const { intervention, mayWrite } = view
  return (
    <Page title={intervention.title} breadcrumbs={[{ href: '/insatser', label: t.interventions }]}>
      <PageHeading
        title={intervention.title}
        facts={
          <>
            <Tag>{t[intervention.kind]}</Tag> <Tag tone="info">{stageWord(t, intervention.stage)}</Tag>
          </>
        }
        lead={intervention.purpose}
        actions={
          <>
            {view.mayStart && (
              <>
                <LinkButton href={repeatPath(intervention)} variant="tertiary">
                  {templateText(language).repeat}
                </LinkButton>
                <LinkButton href={`/insatser/mallar/ny?insats=${intervention.id}`} variant="tertiary">
                  {templateText(language).saveAsTemplate}
                </LinkButton>
              </>
            )}
            <HistoryLink kind="insats" id={intervention.id} language={language} />
            {mayWrite && (
              <LinkButton href={`/insatser/${intervention.id}/andra`} variant="secondary" icon="edit">
                {t.change}
              </LinkButton>
            )}
          </>
        }
      />
      <Columns
        main={
          <>
            <NextStepCard language={language} view={view} work={work} />
            <ThreadSection language={language} view={view} today={today} />
            <TakenNeedsSection language={language} view={view} />
            <SupportSection language={language} view={view} />
            {children}
            <PublicationsSection language={language} view={view} />
            <LessonSection language={language} intervention={intervention} {...view.lessons} />
          </>
        }
        aside={
          <>
            <TaskForceSection t={t} language={language} view={view} />
            <MunicipalitiesSection t={t} language={language} view={view} />
            <Section title={t.intervention}>
              <InterventionFacts t={t} language={language} view={view} />
            </Section>
          </>
        }
      />
    </Page>
  )
}

const repeatPath = ({ id, kind }: Intervention) =>
  `/insatser/ny?upprepa=${id}${kind === 'individual' ? '&slag=individuell' : ''}`

type FactsProps = { t: InterventionWords; language: Language; view: InterventionView }

function InterventionFacts({ t, language, view }: FactsProps) {
  const { intervention: i } = view
  const hours = i.supportMinutes === null ? null : formatNumber(i.supportMinutes / 60, language)
  return (
    <DefinitionList
      items={[
        {
          term: t.company,
          value: i.companyId && <a href={`/foretag/${i.companyId}`}>{i.companyName}</a>,
        },
        { term: t.reason, value: i.reasonIndividual },
        { term: t.supportHours, value: hours && t.hoursUnit(hours) },
        {
          term: t.period,
          value: i.endsOn
            ? formatPeriod(day(i.startsOn), day(i.endsOn), language)
            : formatDay(day(i.startsOn), language),
        },
        { term: t.focusAreas, value: view.focusAreas.join(', ') },
        { term: t.projects, value: view.projects.join(', ') },
        { term: t.scope, value: i.kind === 'group' ? t[`scope_${i.scope}`] : null },
        { term: t.lead, value: i.leadMunicipalityName },
        { term: t.workingMethod, value: t[i.workingMethod] },
        { term: t.capacity, value: i.capacity === null ? null : formatNumber(i.capacity, language) },
        { term: t.supplier, value: i.supplierName },
      ]}
    />
  )
}
