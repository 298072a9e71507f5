import type { SpreadsheetPage } from '../../platform/documents/index.ts'
import type { Named } from '../organisations/index.ts'
import type { Lesson } from './lesson-queries.ts'
import type { LessonWords } from './lesson-text.ts'
import type { InterventionRow } from './list-queries.ts'
import { stageWord } from './stage-words.ts'
import type { InterventionWords } from './text.ts'

/** Interventions as a sheet: the columns of their table, with the last day and the company of an individual one. */
export function interventionSheet(
  rows: readonly InterventionRow[],
  focusAreas: readonly Named[],
  t: InterventionWords,
): SpreadsheetPage {
  const areaName = new Map(focusAreas.map(({ key, name }) => [key, name]))
  const headers = [
    t.intervention,
    t.stage,
    t.kind,
    t.startsOn,
    t.endsOn,
    t.municipality,
    t.focusAreas,
    t.company,
    t.taskForce,
  ]
  return {
    name: t.interventions,
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => [
      row.title,
      stageWord(t, row.stage),
      t[row.kind],
      { day: row.startsOn },
      row.endsOn ? { day: row.endsOn } : '',
      row.leadMunicipalityName,
      row.focusAreaCodes.map((code) => areaName.get(code) ?? code).join(', '),
      row.companyName ?? '',
      row.taskForce,
    ]),
  }
}

/** Lessons as a sheet, in both languages as they were written. */
export function lessonSheet(rows: readonly Lesson[], t: LessonWords): SpreadsheetPage {
  const headers = [t.lesson, t.wordsEn, t.kindShort, t.of, t.project, t.municipality, t.learntOn, t.by]
  return {
    name: t.lessons,
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => [
      row.wordsSv,
      row.wordsEn,
      t[row.kind],
      row.interventionTitle ?? '',
      row.projectName ?? '',
      row.municipalityName ?? '',
      { day: row.learntOn },
      row.recordedBy,
    ]),
  }
}
