import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import {
  listParticipatingMunicipalities,
  listProjects,
  manages,
  mayAdminister,
} from '../organisations/index.ts'
import { enterPopulation, removePopulation } from './population-commands.ts'
import { populationForm } from './population-forms.ts'
import { PopulationPage, populationPath } from './population-page.tsx'
import { listPopulation } from './population-queries.ts'
import { populationText } from './population-text.ts'
import { mayFollow } from './question.ts'

export const populationRoutes = new Hono<Env>()

/** The municipalities whose numbers the viewer may enter: all for an administrator, those of the projects that are managed. */
export async function mayEnterPopulation(c: RequestContext, viewer: Viewer): Promise<readonly string[]> {
  const projects = await listProjects(c.var.tx)
  const own = projects.filter(({ key }) => mayAdminister(viewer) || manages(viewer).includes(key))
  return [...new Set(own.flatMap(({ municipalityCodes }) => municipalityCodes))]
}

populationRoutes.get(populationPath, (c) => draw(c, reader(c)))

populationRoutes.post(populationPath, async (c) => {
  const viewer = reader(c)
  const may = await mayEnterPopulation(c, viewer)
  if (may.length === 0) throw forbidden()
  const { tx, language, now, today } = c.var
  const form = await readForm(c, populationForm, populationText)
  if (!form.ok) return draw(c, viewer, form, 422)
  const { municipality: municipalityCode, ...number } = form.value
  if (!may.includes(municipalityCode)) throw notFound()
  const entered = await enterPopulation(
    tx,
    { staffId: viewer.staffId, now, today },
    { municipalityCode, ...number },
  )
  if (!entered.allowed) {
    const field = entered.refusal === 'year_ahead' ? 'year' : 'part'
    const errors = { [field]: populationText(language)[entered.refusal] }
    return draw(c, viewer, { values: form.values, errors }, 422)
  }
  return redirectWithToast(c, populationPath, populationText(language).saved)
})

populationRoutes.post(`${populationPath}/:id{[0-9]+}/borttagen`, async (c) => {
  reader(c)
  await removePopulation(c.var.tx, idParam(c))
  return redirectWithToast(c, populationPath, populationText(c.var.language).removed)
})

function reader(c: RequestContext): Viewer {
  const { viewer } = c.var
  if (!viewer || !(mayFollow(viewer) || mayAdminister(viewer))) throw forbidden()
  return viewer
}

type Typed = { readonly values?: FormValues; readonly errors?: FieldErrors }

async function draw(c: RequestContext, viewer: Viewer, typed: Typed = {}, status: 200 | 422 = 200) {
  const { tx, language } = c.var
  const municipalities = await listParticipatingMunicipalities(tx)
  const numbers = await listPopulation(
    tx,
    municipalities.map(({ key }) => key),
  )
  const mayEnter = await mayEnterPopulation(c, viewer)
  return drawPage(
    c,
    <PopulationPage {...{ language, municipalities, numbers, mayEnter, ...typed }} />,
    status,
  )
}
