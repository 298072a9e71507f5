import { addDays, type Day, dayOf, daysBetween } from '../../src/kit/day.ts'
import { putIntervention } from './joint.ts'
import { allCodes } from './municipalities.ts'
import { dice } from './random.ts'
import { openPlans } from './thread-open.ts'
import { templatePlans } from './thread-templates.ts'
import type { World } from './world.ts'

const stages = [
  'need',
  'content',
  'supplier',
  'request',
  'selection',
  'announcing',
  'registration',
  'delivery',
  'communication',
  'closed',
] as const
type Stage = (typeof stages)[number]

/** When each stage was done, and why some were not needed. */
type Course = { readonly [S in Stage]?: Day | string }

const isDay = (written: string): written is Day => /^\d{4}-\d\d-\d\d$/.test(written)

type Row = World['rows']['intervention'][number]

/** The thread of every intervention: stages with who and when, moves, hours by day, what was published, templates. */
export function putThreads(world: World): void {
  for (const row of world.rows.intervention) {
    if (row.stage !== 'closed') continue
    putStages(world, row, row.kind === 'individual' ? ownCourse(row) : jointCourse(world, row))
    if (row.kind === 'individual') putHours(world, row)
    else putPublication(world, row)
  }
  putTemplates(world)
}

/** What is on its way around the day the example is looked at. */
export function putOpenThreads(world: World): void {
  const today = dayOf(world.now)
  for (const plan of openPlans) {
    const on = addDays(today, plan.inDays)
    const occasions = [{ at: `${on} 13:00`, hours: 3, where: plan.where, venue: 'Folkets hus' }]
    putIntervention(world, { ...plan, occasions }, plan.stage)
    const row = world.rows.intervention.at(-1)
    if (row) putOpen(world, row, plan.dueInDays, plan.note)
  }
  for (const [title, dueInDays] of [
    ['Första medarbetaren', 7],
    ['Öva på det oväntade', -1],
  ] as const) {
    const row = world.rows.intervention.find((one) => one.title === title)
    if (row) putOpen(world, row, dueInDays, '')
  }
}

const isForAll = ({ rows }: World, { id }: Row) =>
  rows.interventionMunicipality.filter(({ interventionId }) => interventionId === id).length ===
  allCodes.length

function membersOf({ rows }: World, { id }: Row): readonly number[] {
  return rows.taskForceMember
    .filter(({ interventionId }) => interventionId === id)
    .map(({ staffId }) => staffId)
}

function occasionDays({ rows }: World, { id }: Row): readonly Day[] {
  const days = rows.occasion
    .filter(({ interventionId }) => interventionId === id)
    .map(({ startsAt }) => String(startsAt).slice(0, 10) as Day)
  return days.sort()
}

function jointCourse(world: World, row: Row): Course {
  const from = row.startsOn as Day
  const days = occasionDays(world, row)
  const [first = from, last = first] = [days[0], days.at(-1)]
  const bought = row.supplierName !== null
  const alone = 'Egna coacher håller i insatsen, med inbjudna gäster utan ersättning.'
  return {
    need: from,
    content: addDays(from, 4),
    supplier: bought ? addDays(from, 6) : alone,
    request: bought ? addDays(from, 7) : alone,
    selection: bought ? addDays(from, 12) : alone,
    announcing: addDays(from, 14),
    registration: addDays(first, -2),
    delivery: last,
    communication: addDays(last, 10),
    closed: row.endsOn as Day,
  }
}

function ownCourse(row: Row): Course {
  const [from, end] = [row.startsOn as Day, row.endsOn as Day]
  const bought = Boolean(row.supplierName)
  const single = 'Stödet gäller ett enda företag.'
  const alone = 'Coachen ger stödet själv.'
  return {
    need: from,
    content: addDays(from, 2),
    supplier: bought ? addDays(from, 5) : alone,
    request: bought ? 'Avropades på ett avtal som redan fanns.' : alone,
    selection: bought ? 'Avropades på ett avtal som redan fanns.' : alone,
    announcing: single,
    registration: single,
    delivery: addDays(end, -5),
    communication: 'Företaget bestämmer själv vad det vill berätta.',
    closed: end,
  }
}

function putStages(world: World, row: Row, course: Course): void {
  const interventionId = row.id as number
  const members = membersOf(world, row)
  let from: Stage = 'need'
  stages.forEach((stage, nth) => {
    const said = course[stage]
    if (said === undefined) return
    const owner = members[nth % members.length] ?? null
    if (!isDay(said)) {
      world.rows.interventionStage.push({
        interventionId,
        stage,
        notNeededReason: said,
        notNeededAt: `${course.content} 10:00 Europe/Stockholm`,
        notNeededByStaffId: owner,
        note: '',
      })
      return
    }
    const at = `${said} 15:00 Europe/Stockholm`
    world.rows.interventionStage.push({
      interventionId,
      stage,
      ownerStaffId: owner,
      dueOn: addDays(said, nth % 3),
      doneAt: at,
      doneByStaffId: owner,
      note: '',
    })
    if (stage !== 'need') putMove(world, interventionId, from, stage, at, owner)
    from = stage
  })
}

function putMove(
  { rows }: World,
  interventionId: number,
  fromStage: Stage,
  toStage: Stage,
  at: string,
  byStaffId: number | null,
): void {
  rows.stageMove.push({ interventionId, fromStage, toStage, at, byStaffId })
}

/** What lies behind is done, what it is at is due, and the next stages have somebody who answers for them. */
function putOpen(world: World, row: Row, dueInDays: number, note: string): void {
  const interventionId = row.id as number
  const today = dayOf(world.now)
  const members = membersOf(world, row)
  const current = stages.indexOf(row.stage as Stage)
  stages.slice(0, -1).forEach((stage, nth) => {
    const owner = members[nth % members.length] ?? null
    const behind = addDays(today, (nth - current) * 6)
    const done = nth < current ? `${behind} 15:00 Europe/Stockholm` : null
    if (nth > current + 2) return
    world.rows.interventionStage.push({
      interventionId,
      stage,
      ownerStaffId: owner,
      dueOn: nth < current ? behind : addDays(today, dueInDays + (nth - current) * 8),
      doneAt: done,
      doneByStaffId: done ? owner : null,
      note: nth === current ? note : '',
    })
    const next = stages[nth + 1]
    if (done && next) putMove(world, interventionId, stage, next, done, owner)
  })
}

/** The hours of an individual intervention by day; together what the intervention says. */
function putHours(world: World, row: Row): void {
  const chance = dice(`hours ${row.title}`)
  const [from, end] = [addDays(row.startsOn as Day, 3), addDays(row.endsOn as Day, -5)]
  const members = membersOf(world, row)
  const days = Math.max(daysBetween(from, end), 1)
  let left = Number(row.supportMinutes ?? 0)
  const sessions = Math.ceil(left / 240)
  for (let nth = 0; left > 0; nth += 1) {
    const durationMinutes = Math.min(left, 240)
    world.rows.supportEntry.push({
      interventionId: row.id as number,
      heldOn: addDays(from, Math.floor((nth * days) / sessions)),
      durationMinutes,
      what: chance.pick(['Genomgång av nuläget', 'Arbete med planen', 'Uppföljning', 'Underlag till beslut']),
      bySupplier: nth > 0 && Boolean(row.supplierName),
      recordedByStaffId: members[0] ?? null,
    })
    left -= durationMinutes
  }
}

function putPublication(world: World, row: Row): void {
  const last = occasionDays(world, row).at(-1) ?? (row.startsOn as Day)
  const members = membersOf(world, row)
  const told = (what: string, publishedWhere: string, days: number, url: string | null) =>
    world.rows.publication.push({
      interventionId: row.id as number,
      what,
      publishedWhere,
      url,
      publishedOn: addDays(last, days),
      recordedByStaffId: members[0] ?? null,
    })
  told(
    `${row.title}: bilder och vad deltagarna tog med sig`,
    'Kommunernas webbplatser',
    6,
    `https://nyheter.nimr.example/${row.id}`,
  )
  if (isForAll(world, row)) told(`Notis om ${row.title}`, 'Nyhetsbrev till företagen', 9, null)
}

function putTemplates(world: World): void {
  for (const { from, name, request, mail } of templatePlans) {
    const row = world.rows.intervention.find(({ title }) => title === from)
    if (!row) throw new Error(`no intervention to make a template of: ${from}`)
    const leftOut = world.rows.interventionStage.filter(
      (stage) => stage.interventionId === row.id && stage.notNeededReason,
    )
    world.rows.interventionTemplate.push({
      name,
      kind: row.kind,
      title: row.title,
      purpose: row.purpose ?? '',
      workingMethod: 'task_force',
      scope: row.scope ?? 'all',
      capacity: row.capacity ?? null,
      focusAreaCodes: world.rows.interventionFocusArea
        .filter(({ interventionId }) => interventionId === row.id)
        .map(({ focusAreaCode }) => focusAreaCode),
      requestTexts: request,
      mailTexts: mail,
      stagesNotNeeded: Object.fromEntries(
        leftOut.map(({ stage, notNeededReason }) => [stage, notNeededReason]),
      ),
      madeFromId: row.id as number,
      recordedByStaffId: membersOf(world, row)[0] ?? null,
      recordedAt: `${row.endsOn} 10:00 Europe/Stockholm`,
    })
  }
}
