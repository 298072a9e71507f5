import { addDays, type Day } from '../../src/kit/day.ts'
import { lessonsOfInterventions, lessonsOfOffices } from './lesson-words.ts'
import type { World } from './world.ts'

/** What was learnt along the way, of joint interventions and of two offices' work in the project. */
export function putLessons(world: World): void {
  const { rows, projects, staff } = world
  for (const [title, lessons] of Object.entries(lessonsOfInterventions)) {
    const intervention = rows.intervention.find((row) => row.title === title)
    const writer = rows.taskForceMember.find((member) => member.interventionId === intervention?.id)
    if (!intervention || !writer) throw new Error(`no ${title} to learn of`)
    for (const [at, [kind, wordsSv, wordsEn]] of lessons.entries()) {
      const learntOn = addDays(intervention.endsOn as Day, at)
      rows.lesson.push({
        kind,
        learntOn,
        wordsSv,
        wordsEn,
        interventionId: intervention.id ?? null,
        projectId: null,
        municipalityCode: null,
        recordedByStaffId: writer.staffId,
        recordedAt: `${addDays(learntOn, 1)} 10:40 Europe/Stockholm`,
      })
    }
  }
  for (const [municipalityCode, learntOn, kind, wordsSv, wordsEn] of lessonsOfOffices)
    rows.lesson.push({
      kind,
      learntOn,
      wordsSv,
      wordsEn,
      interventionId: null,
      projectId: projects.nimr,
      municipalityCode,
      recordedByStaffId: staff.coaches(municipalityCode)[0] as number,
      recordedAt: `${learntOn} 15:05 Europe/Stockholm`,
    })
}
