import { seatInNorsjo } from './interventions.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

type Member = {
  readonly staffId?: number
  readonly company?: string
  readonly organisation?: string
  readonly who?: string
  readonly side: 'private' | 'public'
  readonly part?: 'convenor'
  readonly from: string
  readonly to?: string
}

type Meeting = {
  readonly on: string
  readonly place: string
  readonly agenda: string
  readonly minutes: string
}

type Plan = {
  readonly name: string
  readonly purpose: string
  readonly focus: string
  readonly founded: string
  readonly members: readonly Member[]
  readonly meetings: readonly Meeting[]
  /** After the project that started it. */
  readonly handedOver?: { readonly to: string; readonly on: string; readonly reason: string }
}

/** Kompetensforum, which came out of meeting the larger employers, and the ownership network that another project took over. */
export function putNetworks(world: World): void {
  const tove = world.staff.coaches('2418')[0] as number
  const mattias = world.staff.coaches('2418')[1] as number
  const marit = world.staff.coaches('2422')[0] as number
  const from = '2020-02-13'
  putNetwork(world, tove, {
    name: 'Kompetensforum Malå',
    purpose:
      'Skola, kommun och arbetsgivare, stora som små, möts två gånger om året om kompetensförsörjning och attraktiva arbetsgivare.',
    focus: 'skills_supply',
    founded: from,
    members: [
      { staffId: tove, side: 'public', part: 'convenor', from },
      { staffId: mattias, side: 'public', from },
      { company: 'Stjärnhimmel Data AB', side: 'private', from },
      { company: 'Korpgluggens Uthyrning AB', side: 'private', from },
      { company: 'Lavskrikans Redovisning AB', side: 'private', from, to: '2021-08-31' },
      { company: seatInNorsjo, side: 'private', from: '2020-10-08' },
      { organisation: 'Skellefteå Science City', who: 'Ylva Kågemark', side: 'public', from },
    ],
    meetings: [
      meeting('2020-02-13', 'Folkets hus, Malå', 'Vad saknar vi för kompetens om fem år?'),
      meeting('2020-10-08', 'Över länk', 'Praktikplatser trots pandemin'),
      meeting('2021-10-07', 'Folkets hus, Malå', 'Attraktiv arbetsgivare i inlandet'),
      meeting('2022-02-10', 'Malå gymnasium', 'Hur fortsätter forumet efter projektet?'),
    ],
  })
  putNetwork(world, marit, {
    name: 'Ägarskiftesnätverket',
    purpose: 'Coacher, redovisningsbyråer och banker som följer företag som ska byta ägare.',
    focus: 'ownership_change',
    founded: '2019-04-10',
    members: [
      { staffId: marit, side: 'public', part: 'convenor', from: '2019-04-10' },
      { staffId: tove, side: 'public', from: '2019-04-10' },
      { company: 'Lavskrikans Redovisning AB', side: 'private', from: '2019-04-10' },
      {
        organisation: 'Sparbanksstiftelsen Norrland',
        who: 'Rune Vindelgård',
        side: 'private',
        from: '2019-04-10',
      },
      { organisation: 'Almi Nord', who: 'Lena Skelleftson', side: 'public', from: '2019-09-01' },
    ],
    meetings: [
      meeting('2019-05-15', 'Kommunhuset, Sorsele', 'Vilka företag står inför ett ägarskifte?'),
      meeting('2019-11-20', 'Över länk', 'Värdering och avtal: vem gör vad?'),
    ],
    handedOver: {
      to: 'Ägarskifte Norr',
      on: '2020-09-01',
      reason: 'Projektet arbetar bara med ägarskiften och kan följa företagen längre än vi.',
    },
  })
}

const meeting = (on: string, place: string, agenda: string): Meeting => ({
  on,
  place,
  agenda,
  minutes: `Vi gick laget runt om frågan för dagen: ${agenda} Sammankallande skickar anteckningarna till alla.`,
})

function putNetwork({ rows, projects, companies }: World, convenor: number, plan: Plan): void {
  const networkId = number(rows, 'network', {
    name: plan.name,
    purpose: plan.purpose,
    focusAreaCode: plan.focus,
    foundedOn: plan.founded,
    recordedByStaffId: convenor,
  })
  const owner = { networkId, projectId: projects.nimr, otherProject: null, reason: '', staffId: convenor }
  rows.networkOwner.push({ ...owner, fromOn: plan.founded, recordedAt: `${plan.founded}T09:00:00Z` })
  if (plan.handedOver)
    rows.networkOwner.push({
      ...owner,
      projectId: null,
      otherProject: plan.handedOver.to,
      fromOn: plan.handedOver.on,
      reason: plan.handedOver.reason,
      recordedAt: `${plan.handedOver.on}T09:00:00Z`,
    })
  const members = plan.members.map((member) => ({
    member,
    id: number(rows, 'networkMember', {
      networkId,
      staffId: member.staffId ?? null,
      companyId: companies.find(({ name }) => name === member.company)?.id ?? null,
      organisationId:
        (rows.organisation.find(({ name }) => name === member.organisation)?.id as number | null) ?? null,
      contactName: member.who ?? null,
      side: member.side,
      part: member.part ?? 'member',
      fromOn: member.from,
      toOn: member.to ?? null,
    }),
  }))
  for (const { on, place, agenda, minutes } of plan.meetings) {
    const meetingId = number(rows, 'networkMeeting', {
      networkId,
      startsAt: `${on} 13:00 Europe/Stockholm`,
      endsAt: `${on} 15:30 Europe/Stockholm`,
      place,
      agenda,
      minutes,
    })
    for (const { id, member } of members)
      if (member.from <= on && (member.to === undefined || member.to >= on))
        rows.networkMeetingMember.push({ meetingId, memberId: id })
  }
}
