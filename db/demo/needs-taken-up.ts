import { addDays, dayOf } from '../../src/kit/day.ts'
import { happens, putNeed } from './needs.ts'
import { type Focus, focusAreas } from './plan.ts'
import { dice } from './random.ts'
import type { World } from './world.ts'

/** The interventions on their way answer needs: two or three each, of companies in the municipalities that take part. */
export function putNeedsTakenUp(world: World): void {
  const { rows } = world
  const chance = dice('needs taken up')
  const today = dayOf(world.now)
  for (const [nth, intervention] of rows.intervention.entries()) {
    const interventionId = nth + 1
    if (intervention.kind !== 'group' || ['closed', 'need'].includes(String(intervention.stage))) continue
    const about = rows.interventionFocusArea.find(
      (row) => row.interventionId === interventionId,
    )?.focusAreaCode
    const letter = (Object.keys(focusAreas) as Focus[]).find((one) => focusAreas[one] === about)
    const places = rows.interventionMunicipality.filter((row) => row.interventionId === interventionId)
    if (!letter) continue
    for (const { municipalityCode } of chance.some(places, chance.between(2, 3))) {
      const municipality = String(municipalityCode)
      const [company] = chance.some(
        world.companies.filter((one) => one.keptBy === municipality && one.firstOn !== null),
        1,
      )
      if (!company) continue
      const started =
        String(intervention.startsOn) <= today ? String(intervention.startsOn) : addDays(today, -21)
      const on = addDays(started as typeof today, -chance.between(9, 40))
      const needId = putNeed(world, chance, {
        company,
        municipality,
        letter,
        on,
        urgency: 'soon',
        isShared: chance.chance(0.5),
      })
      const takenOn = addDays(started as typeof today, -3)
      happens(world, needId, takenOn, chance.pick(world.staff.coaches(municipality)), 'taken_up', {
        interventionId,
        interventionTitle: String(intervention.title),
      })
      rows.interventionNeed.push({ interventionId, needId })
    }
  }
}
