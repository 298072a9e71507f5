import { parseDay } from '../../kit/day.ts'
import {
  forbidden,
  notFound,
  queryText,
  type RequestContext,
  type Viewer,
} from '../../platform/http/index.ts'
import { holds, worksIn } from '../organisations/index.ts'
import { type CountedProject, findProject, listCountableProjects, mayCount } from './queries.ts'
import type { Question } from './types.ts'

export type Asked = {
  readonly question: Question
  readonly project: CountedProject
  readonly projects: readonly { key: string; name: string }[]
  /** The municipalities the viewer may choose between; null among them is the whole project. */
  readonly municipalities: readonly (string | null)[]
  /** The period of the address did not hold, and the project's own is used instead. */
  readonly periodMended: boolean
}

/** The days a project spans: its phases together. */
export function wholeTime(project: CountedProject): { fromOn: string; toOn: string } {
  const first = project.phases[0]
  if (!first) return { fromOn: '2000-01-01', toOn: '2099-12-31' }
  return { fromOn: first.fromOn, toOn: project.phases.map((p) => p.toOn).reduce((a, b) => (a > b ? a : b)) }
}

/**
 * Reads what an address asks for (projekt, kommun, fran, till), fills in what the viewer would expect where it says nothing, and stops
 * where the viewer may not count. An address that was posted is read through `said`. Gives null when there is no project the viewer can count.
 */
export async function readQuestion(
  c: RequestContext,
  viewer: Viewer,
  said: (word: string) => string | undefined = (word) => queryText(c, word),
): Promise<Asked | null> {
  const { tx } = c.var
  const own = worksIn(viewer)
  const projects = await listCountableProjects(tx, own)
  const key = said('projekt') ?? projects[0]?.key
  if (!key) return null
  const project = await findProject(tx, key)
  if (!project) throw notFound()
  const codes = project.municipalities.map((m) => m.code)
  const wide = await mayCount(tx, project.id, null)
  const municipalities = wide ? [null, ...codes] : codes.filter((code) => own.includes(code))
  const wanted = said('kommun')
  const home = own.find((code) => codes.includes(code))
  const municipalityCode = wanted === undefined ? (home ?? null) : wanted === 'alla' ? null : wanted
  if (municipalityCode !== null && !codes.includes(municipalityCode)) throw notFound()
  if (!municipalities.includes(municipalityCode)) throw forbidden()
  const whole = wholeTime(project)
  const from = parseDay(said('fran') ?? whole.fromOn)
  const to = parseDay(said('till') ?? whole.toOn)
  const held = from !== null && from !== undefined && to !== null && to !== undefined && from <= to
  const period = held ? { fromOn: String(from), toOn: String(to) } : whole
  const question = { projectId: project.id, projectKey: project.key, municipalityCode, ...period }
  return { question, project, projects, municipalities, periodMended: !held }
}

/** The municipalities asked about: one, or all of the project. */
export const codesOf = ({ question, project }: Pick<Asked, 'question' | 'project'>): readonly string[] =>
  question.municipalityCode ? [question.municipalityCode] : project.municipalities.map(({ code }) => code)

/** Who finds figures in the menu. */
export const mayFollow = (viewer: Viewer) =>
  holds(
    viewer,
    'coach',
    'head_of_office',
    'project_manager',
    'project_economist',
    'auditor',
    'steering_group',
    'external_evaluator',
  )

/** The address of a page asking the same question. */
export function address(
  path: string,
  q: Pick<Question, 'projectKey' | 'municipalityCode' | 'fromOn' | 'toOn'>,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    projekt: q.projectKey,
    kommun: q.municipalityCode ?? 'alla',
    fran: q.fromOn,
    till: q.toOn,
    ...more,
  })
  return `${path}?${query}`
}
