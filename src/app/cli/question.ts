import { parseArgs } from 'node:util'
import { type Day, parseDay } from '../../kit/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import {
  type CountedProject,
  findProject,
  listProjectKeys,
  type Question,
  wholeTime,
} from '../../slices/figures/index.ts'
import type { Call } from './command.ts'
import { type QuestionWords, text } from './question-text.ts'
import { operator, withDatabase } from './with-database.ts'

/** The options that every command about figures takes. */
export const questionOptions = {
  project: { type: 'string' },
  municipality: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** What was typed, or null when an option does not exist or lacks its value. */
export function parse<const O extends Options>(call: Call, options: O) {
  try {
    return parseArgs({ args: [...call.args], options, strict: true, allowPositionals: true })
  } catch {
    return null
  }
}

type Wanted = {
  readonly project?: string | undefined
  readonly municipality?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly data?: string | undefined
}

export type AskedFor = { readonly tx: Tx; readonly project: CountedProject; readonly question: Question }

/** Finds what the options ask about in the database and acts on it in one reading transaction; else says why not. */
export async function askDatabase(
  call: Call,
  wanted: Wanted,
  act: (asked: AskedFor) => Promise<0 | 1 | 2>,
): Promise<0 | 1 | 2> {
  const words = text(call.language)
  const days = readDays(wanted, words)
  if (typeof days === 'string') {
    call.say(days)
    return 2
  }
  return withDatabase(call, { data: wanted.data, withExample: true }, (database) =>
    database.read(operator, { now: call.now }, async (tx) => {
      const found = await findQuestion(tx, wanted, days, words)
      if (typeof found !== 'string') return act({ tx, ...found })
      call.say(found)
      return 1
    }),
  )
}

type Days = { readonly from: Day | undefined; readonly to: Day | undefined }

function readDays(wanted: Wanted, words: QuestionWords): Days | string {
  const days: { from: Day | undefined; to: Day | undefined } = { from: undefined, to: undefined }
  for (const option of ['from', 'to'] as const) {
    const typed = wanted[option]
    if (typed === undefined) continue
    const read = parseDay(typed)
    if (read === null) return words.notADay(`--${option}`, short(typed))
    days[option] = read
  }
  const { from, to } = days
  return from && to && from > to ? words.endsBeforeItBegins(from, to) : days
}

async function findQuestion(tx: Tx, wanted: Wanted, days: Days, words: QuestionWords) {
  const projects = await listProjectKeys(tx)
  const keys = projects.map(({ key }) => key).join(', ')
  if (projects.length === 0) return words.noProjects
  const key = wanted.project ?? (projects.length === 1 ? projects[0]?.key : undefined)
  if (key === undefined) return words.whichProject(keys)
  const project = await findProject(tx, key)
  if (!project) return words.unknownProject(short(key), keys)
  const typed = wanted.municipality?.trim().toLocaleLowerCase('sv')
  const municipality = project.municipalities.find(
    ({ code, name }) => code === typed || name.toLocaleLowerCase('sv') === typed,
  )
  if (typed !== undefined && !municipality) {
    const names = project.municipalities.map(({ code, name }) => `${code} ${name}`).join(', ')
    return words.notInProject(short(wanted.municipality ?? ''), project.name, names)
  }
  const whole = wholeTime(project)
  const { from: fromOn = whole.fromOn, to: toOn = whole.toOn } = days
  if (fromOn > toOn) return words.endsBeforeItBegins(fromOn, toOn)
  const municipalityCode = municipality?.code ?? null
  const question: Question = { projectId: project.id, projectKey: key, municipalityCode, fromOn, toOn }
  return { project, question }
}

/** As it was typed, but never so long that it hides the sentence it stands in. */
export function short(typed: string): string {
  return typed.length > 40 ? `${typed.slice(0, 40)}…` : typed
}
