import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegion, type Region } from './region.ts'
import { followUp, listRegistered, tellAndClose, tickOffline } from './whole-way/attendance.ts'
import { coaches, delegate, manager, moved, needs, suppliers } from './whole-way/cast.ts'
import {
  difference,
  findReport,
  openWholeReport,
  readFigures,
  readReport,
  seeEvidence,
  shownIn,
} from './whole-way/figures.ts'
import { raiseNeed, seeMet, seePooled, shareName } from './whole-way/needs.ts'
import { openPeople } from './whole-way/people.ts'
import {
  award,
  beginPurchase,
  declareNoConflict,
  grade,
  leaveBid,
  openBids,
  seeNothing,
  sendLetters,
  sendRequest,
  writeRequest,
} from './whole-way/procurement.ts'
import { cancelAndMoveUp, planDay, publish, registerAll } from './whole-way/registration.ts'
import { answerYes, goOnTo, startWithBestGroup, takePart } from './whole-way/task-force.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion({ whole: true })
})
afterAll(() => region?.close())

test('three needs in three municipalities become one intervention, and the figures move by exactly those who came', async () => {
  const as = openPeople(region)
  const reports = {
    mala: await findReport(as, delegate, /Slutrapport.*Malå/),
    whole: await openWholeReport(as),
  }
  const before = await readAll()

  for (const need of needs) await raiseNeed(as, need)
  await seePooled(as, coaches.mala, ['Nattvaktens Larm AB'])
  for (const need of needs.slice(1)) await shareName(as, need)
  await seePooled(
    as,
    coaches.mala,
    needs.map(({ company }) => company),
  )

  const { path, proposed } = await startWithBestGroup(as)
  const asked = proposed.filter((name) => name !== coaches.mala)
  for (const member of asked) await answerYes(as, member)
  for (const coach of Object.values(coaches)) await takePart(as, coach, path)
  for (const stage of ['Innehåll', 'Leverantör']) await goOnTo(as, path, stage)

  const purchase = await beginPurchase(as, path)
  await writeRequest(as, purchase, new Date().getFullYear() + 1)
  await goOnTo(as, path, 'Förfrågan')
  await sendRequest(as, region, purchase, 20)
  await Promise.all(suppliers.map((supplier) => leaveBid(region, supplier)))
  await seeNothing(as, purchase)
  for (const member of [coaches.mala, ...asked]) await declareNoConflict(as, member, purchase)
  await goOnTo(as, path, 'Urval')
  await planDay(as, path)
  await openBids(as, region, purchase)
  for (const member of [coaches.mala, asked[0] ?? '']) await grade(as, member, purchase)
  await award(as, purchase)
  await sendLetters(as, purchase)

  await goOnTo(as, path, 'Annonsering')
  await publish(as, path)
  await goOnTo(as, path, 'Anmälan')
  await registerAll(region)
  await cancelAndMoveUp(as, region, path)

  await goOnTo(as, path, 'Genomförande')
  const occasion = await listRegistered(as, path)
  await tickOffline(region, occasion)
  await followUp(as, path)
  await goOnTo(as, path, 'Kommunikation')
  await tellAndClose(as, path)
  for (const need of needs) await seeMet(as, need)

  const after = await readAll()
  const newToTaskForces = [coaches.mala, ...asked].filter((name) => !before.members.includes(name)).length
  const mala = { ...moved.mala, task_force_coaches: newToTaskForces }
  const whole = { ...moved.whole, task_force_coaches: newToTaskForces }
  expect(difference(before.mala, after.mala), 'Malå').toEqual(shownIn(after.mala, mala))
  expect(difference(before.whole, after.whole), 'the whole project').toEqual(shownIn(after.whole, whole))
  expect(difference(before.malaReport, after.malaReport)).toEqual(shownIn(after.malaReport, mala))
  expect(difference(before.wholeReport, after.wholeReport)).toEqual(shownIn(after.wholeReport, whole))
  await seeEvidence(as, '2418', ['Nattvaktens Larm AB', 'Sentfrostens Odling'])

  async function readAll() {
    return {
      mala: await readFigures(as, '2418'),
      whole: await readFigures(as, 'alla'),
      malaReport: await readReport(as, delegate, reports.mala),
      wholeReport: await readReport(as, manager, reports.whole),
      members: await region.look(
        `select string_agg(distinct s.name, ', ') as found from nimr.task_force_member m join nimr.staff s on s.id = m.staff_id
           join nimr.intervention i on i.id = m.intervention_id and i.kind = 'group' and i.working_method = 'task_force'`,
      ),
    }
  }
}, 240_000)
