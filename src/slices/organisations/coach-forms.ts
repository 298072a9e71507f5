import { z } from 'zod'
import { type Day, parseDay } from '../../kit/day.ts'
import { parseNumber } from '../../kit/number.ts'
import type { FormValues } from '../../platform/http/index.ts'
import type { Change } from './coach-commands.ts'

const orNull = <T>(value: T | undefined): T | null => value ?? null
const onDay = (sentence: string) =>
  z
    .string(sentence)
    .transform((typed) => parseDay(typed))
    .refine((on) => on !== null && on >= '1950-01-01' && on < '2100-01-01', sentence)
    .transform((on) => on as Day)
const hours = (sentence: string, most: number) =>
  z
    .string(sentence)
    .transform((typed) => parseNumber(typed, 2))
    .refine((n) => n !== null && n > 0 && n <= most, sentence)
    .transform((n) => Math.max(Math.round((n ?? 0) * 60), 1))

export const postForm = z.object({
  share: z
    .string('shareWrong')
    .transform((typed) => parseNumber(typed.replace(/\s*%$/, ''), 2))
    .refine((n) => n !== null && n >= 1 && n <= 100, 'shareWrong')
    .transform((n) => Math.round((n ?? 0) * 100)),
  fromOn: onDay('dayWrong'),
})

export const trainingForm = z.object({
  kind: z.enum(['gender_equality', 'sustainability', 'other'], 'kindMissing'),
  title: z.string('trainingTitleMissing').max(200, 'trainingTitleLong'),
  takenOn: onDay('dayWrong'),
  hours: hours('trainingHoursWrong', 1000),
})

export const absenceForm = z.object({
  fromOn: onDay('dayWrong'),
  toOn: onDay('dayWrong'),
  note: z.string().max(500, 'noteLong').optional().transform(orNull),
})

/** Any fields: the rows of a grid, read by their names. */
export const gridForm = z.record(z.string(), z.unknown())

/** The levels ticked in the grid beside those the page showed, for the topics that exist; null when one is no level. */
export function readLevels(values: FormValues, topicIds: readonly number[]): readonly Change[] | null {
  const shown = readShown(values)
  const changes = topicIds.map((id): Change | null => {
    const typed = values[`level_${id}`] ?? ''
    const wanted = typed === '' ? null : /^[0-3]$/.test(String(typed)) ? Number(typed) : undefined
    return wanted === undefined ? null : { key: String(id), shown: shown.get(String(id)) ?? null, wanted }
  })
  return changes.some((change) => change === null) ? null : changes.flatMap((change) => change ?? [])
}

export const mostHoursInMonth = 300

/** The hours typed for months, as minutes; the names of the fields that are not hours. An empty month takes `fill` when that is given. */
export function readMonths(values: FormValues, months: readonly string[]) {
  const shown = readShown(values)
  const wrong: string[] = []
  const read = (field: string): number | null => {
    const typed = String(values[field] ?? '')
    if (typed === '') return null
    const number = parseNumber(typed, 2)
    if (number === null || number < 0 || number > mostHoursInMonth) wrong.push(field)
    return number === null ? null : Math.round(number * 60)
  }
  const fill = read('fill')
  const changes = months.map((key): Change => {
    const before = shown.get(key) ?? null
    const emptied = before === null ? null : 0
    return { key, shown: before, wanted: read(`hours_${key}`) ?? fill ?? emptied }
  })
  return { changes, wrong }
}

/** What a grid showed when it was drawn: "12:2,13:0". */
export function writeShown(rows: readonly (readonly [string | number, number | null])[]): string {
  return rows.flatMap(([key, value]) => (value === null ? [] : [`${key}:${value}`])).join(',')
}

function readShown(values: FormValues): ReadonlyMap<string, number> {
  const pairs = [...String(values['shown'] ?? '').matchAll(/([\d-]+):(\d+)/g)]
  return new Map(pairs.map(([, key = '', value]) => [key, Number(value)]))
}
