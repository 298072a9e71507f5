import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
import {
  drawPage,
  type Env,
  forbidden,
  queryText,
  type RequestContext,
  type Viewer,
} from '../../platform/http/index.ts'
import { EmptyState, Page, PageHeading } from '../../ui/index.ts'
import { mayReadMilestones } from '../milestones/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { boundariesOf } from './boundaries.ts'
import { dashboardParts } from './dashboard-page.tsx'
import { stepsOf } from './dashboard-rules.ts'
import { type Definition, findDefinition, focusAreas as focusAreaKeys } from './definitions.ts'
import { DemandPage } from './demand-page.tsx'
import { FiguresPage } from './figures-page.tsx'
import { MapPage } from './map-page.tsx'
import { glanceKeys, OverviewPage } from './overview-page.tsx'
import { PeoplePage, peopleKeys } from './people-page.tsx'
import { countPlaces } from './place-queries.ts'
import { listPopulation } from './population-queries.ts'
import { mayEnterPopulation } from './population-routes.tsx'
import { countFigures, listBoundaries } from './queries.ts'
import { type Asked, codesOf, mayFollow, readQuestion } from './question.ts'
import { countByFocusArea, listLocalitiesReached } from './reach-queries.ts'
import { definitionsFor } from './sets.ts'
import { listTargets, type Target, usedDefinitions } from './target-queries.ts'
import { targetsAsked } from './target-rules.ts'
import { TargetsPage } from './targets-page.tsx'
import { text } from './text.ts'
import { TimePage } from './time-page.tsx'
import type { Figure } from './types.ts'

export const dashboardRoutes = new Hono<Env>()

/** Who may follow results, and what the address asks; null when there is no project to ask about, with the page that says so. */
async function readAsked(c: RequestContext): Promise<{ viewer: Viewer; asked: Asked } | Response> {
  const { viewer } = c.var
  if (!viewer || !mayFollow(viewer)) throw forbidden()
  const asked = await readQuestion(c, viewer)
  return asked ? { viewer, asked } : drawNoProject(c)
}

export function drawNoProject(c: RequestContext): Response {
  const t = text(c.var.language)
  return drawPage(
    c,
    <Page title={t.followUp}>
      <PageHeading title={t.followUp} />
      <EmptyState title={t.noProjects} text={t.noProjectsHint} />
    </Page>,
  )
}

const defined = (keys: readonly string[]): Definition[] => keys.flatMap((key) => findDefinition(key) ?? [])

/** Companies that are part of a figure. */
const companiesIn = (figures: readonly Figure[], key: string): number[] =>
  (figures.find((figure) => figure.key === key)?.evidence ?? [])
    .filter((row) => row.included)
    .map((row) => Number(row.record.split(':')[1]))

const perFocusArea = focusAreaKeys.flatMap((key) => [`needs_${key}`, `asked_for_${key}`])
/** What stands in the table of municipalities on the overview: few enough for a glance. */
const columnKeys = [
  'companies_supported',
  'companies_sme',
  'companies_individual_support',
  'jobs_kept',
  'jobs_created',
]

dashboardRoutes.get(dashboardParts.overview, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked, viewer } = read
  const { tx, language } = c.var
  const targets = await listTargets(tx, asked.question.projectId)
  const targeted = targetsAsked(asked, targets).here.map(({ figure }) => figure)
  const keys = new Set([...glanceKeys, ...perFocusArea, ...targeted])
  const figures = await countFigures(tx, defined([...keys]), asked.question)
  const columns = defined(columnKeys)
  const isWide = asked.municipalities.length > 1
  return drawPage(
    c,
    <OverviewPage
      language={language}
      asked={asked}
      figures={figures}
      targets={targets}
      focusAreas={await listFocusAreas(tx, language)}
      localities={
        await listLocalitiesReached(tx, codesOf(asked), companiesIn(figures, 'companies_supported'))
      }
      columns={columns}
      counts={isWide ? await countPlaces(tx, columns, asked.question) : []}
      numbers={await listPopulation(tx, codesOf(asked))}
      seesMilestones={mayReadMilestones(viewer)}
    />,
  )
})

dashboardRoutes.get(dashboardParts.targets, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked } = read
  const { tx, language } = c.var
  const targets = await listTargets(tx, asked.question.projectId)
  const targeted = [...new Set(targets.map(({ figure }) => figure))]
  const shown = defined(targeted)
  const figures = await countFigures(tx, shown, asked.question)
  const counts = asked.municipalities.length > 1 ? await countPlaces(tx, shown, asked.question) : []
  return drawPage(c, <TargetsPage {...{ language, asked, figures, targets, definitions: shown, counts }} />)
})

dashboardRoutes.get(dashboardParts.overTime, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked } = read
  const { tx, language, today } = c.var
  const { question } = asked
  const used = await usedDefinitions(tx, question.projectId)
  const choices = used.filter(({ kind }) => kind !== 'people')
  const targets = targetsAsked(asked, await listTargets(tx, question.projectId)).here
  const definition = chosen(c, choices, targets)
  if (!definition) return drawNoProject(c)
  const { step, ends } = stepsOf(day(question.fromOn), day(question.toOn), day(today))
  const points = []
  // One by one: they run in one transaction, which is one connection.
  for (const on of ends) {
    const [figure] = await countFigures(tx, [definition], { ...question, toOn: on })
    points.push({ on, value: figure?.value ?? null })
  }
  const target = targets.find(({ figure }) => figure === definition.key)?.target ?? null
  return drawPage(c, <TimePage {...{ language, asked, definition, choices, step, points, target }} />)
})

/** The figure that the address names, else the first with a target, else the companies counted. */
function chosen(c: RequestContext, choices: readonly Definition[], targets: readonly Target[]) {
  const wanted = queryText(c, 'matt')
  return (
    choices.find(({ key }) => key === wanted) ??
    choices.find(({ key }) => targets.some(({ figure }) => figure === key)) ??
    choices.find(({ key }) => key === 'companies_sme') ??
    choices[0]
  )
}

dashboardRoutes.get(dashboardParts.map, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked } = read
  const { tx, language } = c.var
  const figures = await countFigures(tx, defined(['companies_supported']), asked.question)
  const companies = companiesIn(figures, 'companies_supported')
  const localities = await listLocalitiesReached(tx, codesOf(asked), companies)
  const placed = localities.reduce((sum, { supported }) => sum + supported, 0)
  const boundaries = boundariesOf(await listBoundaries(tx, codesOf(asked)))
  const withoutPlace = companies.length - placed
  return drawPage(c, <MapPage {...{ language, asked, localities, boundaries, withoutPlace }} />)
})

dashboardRoutes.get(dashboardParts.demand, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked } = read
  const { tx, language } = c.var
  const methods = ['interventions_task_force', 'interventions_resource_municipality']
  const figures = await countFigures(tx, defined([...perFocusArea, ...methods]), asked.question)
  const byArea = async (key: string) => {
    const rows = await countByFocusArea(tx, companiesIn(figures, key))
    return new Map(rows.map(({ focusAreaCode, interventions }) => [focusAreaCode, Number(interventions)]))
  }
  return drawPage(
    c,
    <DemandPage
      language={language}
      asked={asked}
      figures={figures}
      focusAreas={await listFocusAreas(tx, language)}
      byTaskForce={await byArea('interventions_task_force')}
      byResource={await byArea('interventions_resource_municipality')}
    />,
  )
})

dashboardRoutes.get(dashboardParts.people, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked, viewer } = read
  const { tx, language } = c.var
  const figures = await countFigures(tx, defined(peopleKeys), asked.question)
  const numbers = await listPopulation(tx, codesOf(asked))
  const may = await mayEnterPopulation(c, viewer)
  const mayEnter = codesOf(asked).some((code) => may.includes(code))
  return drawPage(c, <PeoplePage {...{ language, asked, figures, numbers, mayEnter }} />)
})

dashboardRoutes.get(dashboardParts.allFigures, async (c) => {
  const read = await readAsked(c)
  if (read instanceof Response) return read
  const { asked } = read
  const { tx, language } = c.var
  const figures = await countFigures(tx, definitionsFor(asked.project), asked.question)
  return drawPage(c, <FiguresPage {...{ t: text(language), language, asked, figures }} />)
})
