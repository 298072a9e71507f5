import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Columns,
  EmptyState,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  Timeline,
  type TimelineItem,
} from '../../ui/index.ts'
import { type ClaimTask, ClaimTasks } from '../claims/index.ts'
import { type FollowUp, FollowUpList, type Referral, ReferralList, type Talk } from '../coaching/index.ts'
import { DeclarationsWaiting, type WaitingDeclaration } from '../companies/index.ts'
import { KeysToApprove, type KeyToApprove } from '../cost-keys/index.ts'
import { type NewRegistrations, NewRegistrationsPart, type Occasion, OccasionList } from '../events/index.ts'
import { SharesToConfirm, type ShareToConfirm } from '../finance/index.ts'
import {
  type InterventionRow,
  type Invitation,
  interventionStageWord,
  LessonsToWrite,
  type LessonToWrite,
  MyInvitations,
} from '../interventions/index.ts'
import {
  type DeclarationTask,
  DeclarationTasksPart,
  RegisterDuePart,
  type RegisterRow,
} from '../state-aid/index.ts'
import { SurveysWaiting, type WaitingSurvey } from '../surveys/index.ts'
import type { DeskWords } from './text.ts'
import { NeedsWaiting, type WaitingNeeds } from './today-needs.tsx'
import type { NewCompany } from './today-queries.ts'

export type OwnWork = {
  /** Task forces that the viewer is asked into. */
  readonly invitations: readonly Invitation[]
  /** Cost keys that the viewer's office has yet to approve. */
  readonly keys: readonly KeyToApprove[]
  /** What companies have declared of owners and size, not taken over yet. */
  readonly declarations: readonly WaitingDeclaration[]
  readonly followUps: readonly FollowUp[]
  readonly needs: WaitingNeeds
  readonly registrations: readonly NewRegistrations[]
  /** Handed over to partners who have been asked how it went and have not answered. */
  readonly referrals: readonly Referral[]
  readonly talks: readonly Talk[]
  readonly companies: readonly NewCompany[]
  readonly interventions: readonly InterventionRow[]
  readonly occasions: readonly Occasion[]
  /** Interventions carried out where nobody has written what to take along. */
  readonly lessons: readonly LessonToWrite[]
}

export type PageLink = { readonly href: string; readonly label: string }

type TodayPageProps = {
  readonly t: DeskWords
  readonly language: Language
  readonly today: string
  readonly now: Date
  /** What a business office does; null for those who work at none. */
  readonly own: OwnWork | null
  /** Payment claims that wait for the viewer to certify, sign, send in, answer or start. */
  readonly claims: readonly ClaimTask[]
  /** Posts of which months have passed that the viewer holds, or confirms as head. */
  readonly shares: readonly ShareToConfirm[]
  /** Aid that waits to be entered in the register, as far as the viewer may see it. */
  readonly register: readonly RegisterRow[]
  /** Declarations of earlier aid that wait for the viewer. */
  readonly declarations: readonly DeclarationTask[]
  /** Surveys that are out and wait for the own companies' answers. */
  readonly surveys: readonly WaitingSurvey[]
  readonly links: readonly PageLink[]
}

export function TodayPage(props: TodayPageProps) {
  const { t, language, today, now, own, claims, shares, register, declarations, surveys, links } = props
  const due = (
    <>
      <SharesToConfirm language={language} waiting={shares} />
      <ClaimTasks language={language} today={today} tasks={claims} />
      <DeclarationTasksPart language={language} tasks={declarations} />
      <RegisterDuePart language={language} today={today} rows={register} />
    </>
  )
  return (
    <Page title={t.today}>
      <PageHeading
        title={t.today}
        facts={formatDay(day(today), language)}
        actions={
          own && (
            <LinkButton href="/samtal/nytt" icon="add" main>
              {t.logTalk}
            </LinkButton>
          )
        }
      />
      {own ? (
        <Columns
          main={
            <>
              <MyInvitations language={language} invitations={own.invitations} />
              <KeysToApprove language={language} waiting={own.keys} />
              <DeclarationsWaiting language={language} waiting={own.declarations} />
              <Due t={t} language={language} today={today} own={own} />
              {due}
              <NeedsWaiting t={t} waiting={own.needs} />
              <SurveysWaiting language={language} waiting={surveys} />
              <NewRegistrationsPart language={language} news={own.registrations} />
              {own.referrals.length > 0 && (
                <Section
                  title={t.referralsWaiting}
                  note={t.referralsWaitingHint}
                  actions={<a href="/hanvisningar">{t.allReferrals}</a>}
                >
                  <ReferralList language={language} referrals={own.referrals} />
                </Section>
              )}
              <TaskForces t={t} language={language} today={today} own={own} />
              <LessonsToWrite language={language} waiting={own.lessons} />
            </>
          }
          aside={
            <>
              <Upcoming t={t} language={language} own={own} now={now} />
              <NewHere t={t} language={language} own={own} />
            </>
          }
        />
      ) : (
        <>
          {due}
          <YourPages t={t} links={links} />
        </>
      )}
    </Page>
  )
}

type OwnProps = { t: DeskWords; language: Language; own: OwnWork }

function Due({ t, language, today, own }: OwnProps & { today: string }) {
  const due = own.followUps.filter(({ dueOn }) => dueOn <= today)
  const coming = own.followUps.filter(({ dueOn }) => dueOn > today)
  return (
    <>
      <Section title={t.due} actions={<a href="/uppfoljningar">{t.allFollowUps}</a>}>
        {due.length === 0 ? (
          <EmptyState title={t.nothingDue} text={t.nothingDueHint} icon="done" />
        ) : (
          <FollowUpList language={language} today={today} followUps={due} back="/" />
        )}
      </Section>
      <Section title={t.comingWeek}>
        {coming.length === 0 ? (
          <p class="note">{t.nothingThisWeek}</p>
        ) : (
          <FollowUpList language={language} today={today} followUps={coming} back="/" />
        )}
      </Section>
    </>
  )
}

function TaskForces({ t, language, today, own }: OwnProps & { today: string }) {
  if (own.interventions.length === 0) return null
  return (
    <Section title={t.myTaskForces} actions={<a href="/insatser">{t.interventions}</a>}>
      <ItemList>
        {own.interventions.map((row) => (
          <Item>
            <div>
              <a href={`/insatser/${row.id}`}>{row.title}</a>{' '}
              {row.dueOn && row.dueOn < today && <Tag tone="attention">{t.stageLate}</Tag>}
              <div class="note">
                {[
                  t.nextStep(interventionStageWord(row.stage, language)),
                  row.dueOn && t.stageDue(formatDay(day(row.dueOn), language, 'short')),
                  row.owner ?? row.taskForce,
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

function Upcoming({ t, language, own, now }: OwnProps & { now: Date }) {
  return (
    <Section title={t.occasions}>
      {own.occasions.length === 0 ? (
        <p class="note">{t.noOccasions}</p>
      ) : (
        <OccasionList language={language} occasions={own.occasions} now={now} withTitle />
      )}
    </Section>
  )
}

function NewHere({ t, language, own }: OwnProps) {
  const items: readonly (TimelineItem & { at: string })[] = [
    ...own.companies.map(({ id, name, addedAt }) => ({
      at: dayOf(addedAt),
      title: name,
      body: t.companyAdded,
      href: `/foretag/${id}`,
      icon: 'company' as const,
    })),
    ...own.talks.map(({ id, heldOn, staffName, companyName }) => ({
      at: heldOn,
      title: t.talkedWith(staffName, companyName),
      href: `/samtal/${id}`,
      icon: 'talk' as const,
    })),
  ]
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((item) => ({ ...item, datetime: item.at, when: formatDay(day(item.at), language, 'short') }))
  return (
    <Section title={t.newHere}>
      {items.length === 0 ? <p class="note">{t.nothingNew}</p> : <Timeline items={items} label={t.newHere} />}
    </Section>
  )
}

function YourPages({ t, links }: { t: DeskWords; links: readonly PageLink[] }) {
  if (links.length === 0) return <Alert tone="attention">{t.noRoles}</Alert>
  return (
    <Section title={t.yourPages}>
      <ItemList>
        {links.map(({ href, label }) => (
          <Item>
            <a href={href}>{label}</a>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
