import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import {
  Columns,
  ConfirmForm,
  DefinitionList,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  Written,
} from '../../ui/index.ts'
import type { NetworkWords } from './network-text.ts'
import type { Network, NetworkMeeting, NetworkMember, NetworkOwner } from './network-types.ts'

type NetworkPageProps = {
  readonly t: NetworkWords
  readonly language: Language
  readonly network: Network
  readonly focusArea: string | null
  readonly members: readonly NetworkMember[]
  readonly meetings: readonly NetworkMeeting[]
  readonly owners: readonly NetworkOwner[]
  readonly mayKeep: boolean
}

export function NetworkPage(props: NetworkPageProps) {
  const { t, language, network, focusArea, mayKeep } = props
  return (
    <Page title={network.name} breadcrumbs={[{ href: '/natverk', label: t.networks }]}>
      <PageHeading
        title={network.name}
        facts={t.membersCount(network.privateMembers, network.publicMembers)}
        actions={
          mayKeep && (
            <>
              <LinkButton href={`/natverk/${network.id}/overlamning`} variant="tertiary">
                {t.handOver}
              </LinkButton>
              <LinkButton href={`/natverk/${network.id}/andra`} variant="secondary" icon="edit">
                {t.change}
              </LinkButton>
            </>
          )
        }
      />
      <Columns
        main={
          <>
            {network.purpose && <Written>{network.purpose}</Written>}
            <MeetingsSection {...props} />
            <MembersSection {...props} />
          </>
        }
        aside={
          <>
            <DefinitionList
              items={[
                { term: t.carriedBy, value: network.carriedBy },
                { term: t.focusArea, value: focusArea },
                { term: t.foundedOn, value: formatDay(day(network.foundedOn), language) },
                { term: t.ended, value: network.endedOn && formatDay(day(network.endedOn), language) },
              ]}
            />
            <OwnersSection {...props} />
            {!mayKeep && <p class="note">{t.whoMayChange}</p>}
          </>
        }
      />
    </Page>
  )
}

function MembersSection({ t, language, network, members, mayKeep }: NetworkPageProps) {
  const present = members.filter((member) => member.toOn === null)
  const former = members.filter((member) => member.toOn !== null)
  const on = (written: string) => formatDay(day(written), language, 'short')
  return (
    <Section
      title={t.members}
      actions={
        mayKeep && (
          <LinkButton href={`/natverk/${network.id}/medlemmar/ny`} size="sm" variant="secondary" icon="add">
            {t.addMember}
          </LinkButton>
        )
      }
    >
      {present.length === 0 && <p class="note">{t.noMembers}</p>}
      <ItemList>
        {present.map((member) => (
          <Item>
            <div>
              <MemberName member={member} />{' '}
              {member.part === 'convenor' && <Tag tone="info">{t.convenor}</Tag>}
              <div class="note">
                {[member.person, t[member.side], t.since(on(member.fromOn))].filter(Boolean).join(' · ')}
              </div>
            </div>
            {mayKeep && (
              <ConfirmForm
                act={t.endMembership}
                consequence={t.endConsequence(member.name)}
                action={`/natverk/${network.id}/medlemmar/${member.id}/avslut`}
              />
            )}
          </Item>
        ))}
      </ItemList>
      {former.length > 0 && (
        <details>
          <summary>{t.formerMembers}</summary>
          <ItemList>
            {former.map((member) => (
              <Item>
                <span>
                  <MemberName member={member} />{' '}
                  <span class="note">{t.fromTo(on(member.fromOn), on(member.toOn ?? member.fromOn))}</span>
                </span>
              </Item>
            ))}
          </ItemList>
        </details>
      )}
    </Section>
  )
}

function MemberName({ member }: { member: NetworkMember }) {
  return member.companyId === null ? (
    <>{member.name}</>
  ) : (
    <a href={`/foretag/${member.companyId}`}>{member.name}</a>
  )
}

function MeetingsSection({ t, language, network, meetings, mayKeep }: NetworkPageProps) {
  return (
    <Section
      title={t.meetings}
      actions={
        mayKeep && (
          <LinkButton href={`/natverk/${network.id}/moten/nytt`} size="sm" variant="secondary" icon="add">
            {t.holdMeeting}
          </LinkButton>
        )
      }
    >
      {meetings.length === 0 && <p class="note">{t.noMeetings}</p>}
      <ItemList>
        {meetings.map((meeting) => (
          <Item>
            <div>
              <a href={`/natverk/${network.id}/moten/${meeting.id}`}>{meetingTime(meeting, language)}</a>
              <div class="note">
                {[meeting.place, meeting.memberIds.length > 0 && t.cameCount(meeting.memberIds.length)]
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

function OwnersSection({ t, language, owners }: NetworkPageProps) {
  return (
    <Section title={t.owners}>
      <ItemList>
        {owners.map((owner) => (
          <Item>
            <div>
              {owner.project}
              <div class="note">
                {[
                  t.since(formatDay(day(owner.fromOn), language, 'short')),
                  t.recordedBy(owner.recordedBy),
                ].join(' · ')}
              </div>
              {owner.reason && <Written>{owner.reason}</Written>}
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

/** "1 februari 2021 kl. 10.00–12.00" in Swedish time. */
export function meetingTime({ startsAt, endsAt }: NetworkMeeting, language: Language): string {
  const [from, to] = [stockholmClock(startsAt), stockholmClock(endsAt)]
  const time = (clock: string) => (language === 'sv' ? clock.slice(11).replace(':', '.') : clock.slice(11))
  const at = language === 'sv' ? ' kl. ' : ', '
  return `${formatDay(day(from.slice(0, 10)), language)}${at}${time(from)}–${time(to)}`
}
