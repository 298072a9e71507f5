import type { Answer, openFrontDoor } from './front-door.ts'
import { orgNumber } from './org-numbers.ts'
import type { World } from './world.ts'

type Door = ReturnType<typeof openFrontDoor>

const suppliers = ['Fjällkonsult AB', 'Norrskenets Rådgivning AB', 'Vindelälvens Webb AB'] as const

/**
 * A request that is out with three suppliers, made through the front door by Malå's coach with Norsjö's in the task force.
 * Gives the address of each supplier's page.
 */
export async function aSentRequest(
  world: World,
  door: Door,
  people: { readonly lead: { id: number }; readonly second: { id: number } },
) {
  const intervention = await world.anIntervention({
    title: 'Webbhandel i inlandet',
    municipalities: ['2418', '2417'],
    taskForce: [people.lead.id, people.second.id],
  })
  const lead = door.as(people.lead)
  const list = `/insatser/${intervention.id}/upphandling`
  const begun = await lead.post(`${list}/ny`, {
    title: 'Utbildare i webbhandel',
    kind: 'request',
    kindReason: 'Ramavtalen omfattar inte företagsutbildning.',
  })
  const path = begun.location
  const purchaseId = Number(path.split('/').at(-1))
  const year = new Date().getFullYear() + 1
  const written = await lead.post(`${path}/andra`, {
    version: 1,
    title: 'Utbildare i webbhandel',
    buyer: 'municipality-2418',
    callOff: ['municipality-2417'],
    deciderName: 'Karin Lund',
    dnr: 'KS 2026/14',
    task: 'Fyra träffar om webbhandel',
    contactName: 'Tove Granvik',
    contactEmail: 'tove@mala.example',
    bidsDay: `${year}-06-01`,
    bidsTime: '12:00',
    bidsValidUntil: `${year}-09-01`,
    estimatedValue: '123 400',
  })
  for (const [nth, name] of suppliers.entries())
    await lead.post(`${path}/leverantorer/ny`, {
      name,
      orgNumber: orgNumber(900 + nth),
      email: `anbud${nth}@example.se`,
    })
  await world.asOwner(
    `insert into nimr.criterion (purchase_id, name, kind, weight_bp) values (${purchaseId}, 'Pris', 'price', 4000), (${purchaseId}, 'Kompetens', 'quality', 6000)`,
  )
  const sent = await lead.post(`${path}/skicka`, { version: 2 })
  const letters = await world.asOwner<{ recipient: string; body: string }>(
    `select recipient, body_text as body from nimr.letter where subject like 'Offertförfrågan:%' order by recipient`,
  )
  const links = letters.map(({ body }) => /\/l\/[\w-]+\/anbud/.exec(body)?.[0] ?? 'no link')
  return {
    path,
    purchaseId,
    intervention,
    answers: [begun, written, sent] as readonly Answer[],
    links,
    letters,
  }
}

/**
 * Sets a deadline some seconds away on the database's clock, nearer than a form can say: by the owner, with the guard put aside. Bids left
 * after this open when it has passed; bids left before it are sealed for the later one.
 */
export async function setDeadline(world: World, purchaseId: number, seconds: number): Promise<void> {
  await world.asOwner('alter table nimr.purchase disable trigger deadline_stays')
  await world.asOwner(
    `update nimr.purchase set bids_until = clock_timestamp() + interval '${seconds} seconds', questions_until = null where id = ${purchaseId}`,
  )
  await world.asOwner('alter table nimr.purchase enable trigger deadline_stays')
}

/** Waits, in real time, until a purchase's deadline has passed. */
export async function untilDeadline(world: World, purchaseId: number): Promise<void> {
  await world.asOwner(
    `select pg_sleep(greatest(0, extract(epoch from bids_until - clock_timestamp()) + 0.05)) from nimr.purchase where id = ${purchaseId}`,
  )
}
