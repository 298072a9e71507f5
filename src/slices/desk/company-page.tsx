import { type Day, dayOf, formatDay } from '../../kit/day.ts'
import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Columns,
  EmptyState,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Timeline,
  type TimelineItem,
} from '../../ui/index.ts'
import { type FollowUp, FollowUpList, type Referral, type Talk } from '../coaching/index.ts'
import {
  type Company,
  CompanyFacts,
  type CompanyPerson,
  CompanyTags,
  type DeclaredYearRow,
  type Ownership,
  OwnershipPart,
  PersonsPart,
  TargetGroupPart,
  type TargetGroupStatus,
  type Workplace,
  WorkplacesPart,
  YearsPart,
} from '../companies/index.ts'
import type { OccasionOfCompany } from '../events/index.ts'
import type { InterventionRow } from '../interventions/index.ts'
import { type Milestone, MilestonesPart } from '../milestones/index.ts'
import { type Need, NeedsPart } from '../needs/index.ts'
import { type AidRoom, AidRoomPart, type StoredRate } from '../state-aid/index.ts'
import type { Answer } from '../surveys/index.ts'
import { companyPageText } from './company-text.ts'

export type CompanyView = {
  readonly company: Company
  readonly years: readonly DeclaredYearRow[]
  readonly status: readonly TargetGroupStatus[]
  readonly persons: readonly CompanyPerson[]
  readonly workplaces: readonly Workplace[]
  readonly ownership: Ownership
  readonly talks: readonly Talk[]
  readonly followUps: readonly FollowUp[]
  readonly needs: readonly Need[]
  readonly referrals: readonly Referral[]
  readonly interventions: readonly InterventionRow[]
  readonly occasions: readonly OccasionOfCompany[]
  readonly answers: readonly Answer[]
  readonly milestones: readonly Milestone[]
  readonly room: AidRoom | undefined
  readonly rate: StoredRate | undefined
}

type CompanyPageProps = {
  readonly view: CompanyView
  readonly language: Language
  readonly today: string
  /** Works at an office: logs talks and answers, also with companies of other municipalities. */
  readonly isAtOffice: boolean
}

export function CompanyPage({ view, language, today, isAtOffice }: CompanyPageProps) {
  const t = companyPageText(language)
  const { company, years, status, persons, workplaces, followUps } = view
  const items = timelineOf(view, language)
  return (
    <Page title={company.name} breadcrumbs={[{ href: '/foretag', label: t.companies }]}>
      <PageHeading
        title={company.name}
        facts={<CompanyTags language={language} company={company} years={years} />}
        actions={
          isAtOffice && (
            <>
              <LinkButton href={`/samtal/nytt?foretag=${company.id}`} icon="talk" main>
                {t.logTalk}
              </LinkButton>
              <LinkButton href={`/enkatsvar/nytt?foretag=${company.id}`} variant="secondary" icon="survey">
                {t.recordAnswer}
              </LinkButton>
            </>
          )
        }
      />
      <Columns
        main={
          <>
            {followUps.length > 0 && (
              <Section title={t.followUps}>
                <FollowUpList
                  language={language}
                  today={today}
                  followUps={followUps}
                  withCompany={false}
                  back={`/foretag/${company.id}`}
                />
              </Section>
            )}
            {(isAtOffice || view.needs.length > 0) && (
              <NeedsPart
                language={language}
                today={today}
                needs={view.needs}
                companyId={company.id}
                mayAdd={isAtOffice}
              />
            )}
            <MilestonesPart
              language={language}
              companyId={company.id}
              milestones={view.milestones}
              mayAdd={isAtOffice}
            />
            <Section title={t.timeline} note={company.isOwn ? undefined : t.nothingSeen}>
              {items.length === 0 ? (
                <EmptyState title={t.nothingYet} text={t.nothingYetHint} icon="history" />
              ) : (
                <Timeline items={items} label={t.timeline} />
              )}
            </Section>
            <YearsPart language={language} company={company} years={years} />
          </>
        }
        aside={
          <>
            <PersonsPart language={language} company={company} persons={persons} />
            <TargetGroupPart language={language} status={status} />
            <AidRoomPart
              language={language}
              today={today}
              companyId={company.id}
              room={view.room}
              rate={view.rate}
            />
            <CompanyFacts language={language} company={company} />
            <OwnershipPart language={language} company={company} ownership={view.ownership} today={today} />
            <WorkplacesPart language={language} company={company} workplaces={workplaces} />
          </>
        }
      />
    </Page>
  )
}

/** Talks, interventions, occasions and answers in one line of time, newest first. */
function timelineOf(view: CompanyView, language: Language): readonly TimelineItem[] {
  const t = companyPageText(language)
  const items = [
    ...view.talks.map((talk) => ({
      on: talk.heldOn,
      title: t.talk(t[talk.mode], talk.durationMinutes),
      body: talk.staffName,
      icon: 'talk' as const,
      href: `/samtal/${talk.id}`,
    })),
    ...view.interventions.map((intervention) => ({
      on: intervention.startsOn,
      title: t.individual(intervention.title),
      body: intervention.leadMunicipalityName,
      icon: 'idea' as const,
      href: `/insatser/${intervention.id}`,
    })),
    ...view.referrals.map((referral) => ({
      on: dayOf(referral.sentAt),
      title: t.referred(referral.partnerName),
      body: referral.staffName,
      icon: 'external' as const,
      href: `/hanvisningar/${referral.id}`,
    })),
    ...view.occasions.map((occasion) => ({
      on: dayOf(occasion.startsAt),
      title: occasion.attended ? t.attended(occasion.title) : t.listed(occasion.title),
      body: nameInWords(occasion.persons, language),
      icon: 'together' as const,
      href: `/tillfallen/${occasion.occasionId}`,
    })),
    ...view.answers.map((answer) => ({
      on: answer.answeredOn,
      title: t.answered(answer.projectName),
      body: t.jobs(formatNumber(answer.jobsKept, language), formatNumber(answer.jobsCreated, language)),
      icon: 'survey' as const,
      href: `/enkatsvar/${answer.id}`,
    })),
  ]
  return items
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map(({ on, ...item }) => ({ ...item, when: formatDay(on as Day, language), datetime: on }))
}
