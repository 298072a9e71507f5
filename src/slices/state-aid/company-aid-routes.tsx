import { Hono } from 'hono'
import { day } from '../../kit/day.ts'
import {
  changedMeanwhile,
  drawPage,
  type Env,
  forbidden,
  idParam,
  notFound,
  type RequestContext,
  readForm,
  redirectWithToast,
  type Viewer,
} from '../../platform/http/index.ts'
import { type Company, findCompany, findUndertaking } from '../companies/index.ts'
import { economises, listProjects, worksIn } from '../organisations/index.ts'
import { type AidFormState, CompanyAidPage } from './company-aid-page.tsx'
import { declareAid, supersedeDeclaredAid } from './declared-commands.ts'
import { declareForm, profileForm, reasonForm } from './forms.ts'
import { type DeclaredAid, listDeclaredAid, listGrants } from './grant-queries.ts'
import { readsAid, writesAid } from './permissions.ts'
import { type AidProfile, findAidProfile, setAidProfile } from './profile-commands.ts'
import { findRate } from './rate-queries.ts'
import { regulations } from './rates.ts'
import { listAidRooms } from './room-queries.ts'
import { aidText } from './text.ts'

export const companyAidRoutes = new Hono<Env>()
const path = '/foretag/:id{[0-9]+}/stod'
const noErrors = { values: {}, errors: {} }

companyAidRoutes.get(path, async (c) => draw(c, await load(c), {}))

companyAidRoutes.post(`${path}/uppgifter`, async (c) => {
  const company = await writable(c)
  const form = await readForm(c, profileForm, aidText)
  if (!form.ok) return draw(c, company, { profile: form }, 422)
  if (!(await setAidProfile(c.var.tx, company.id, form.value))) throw changedMeanwhile()
  return redirectWithToast(c, `/foretag/${company.id}/stod`, aidText(c.var.language).profileSaved)
})

companyAidRoutes.post(`${path}/tidigare`, async (c) => {
  const company = await writable(c)
  const t = aidText(c.var.language)
  const form = await readForm(c, declareForm, aidText)
  if (!form.ok) return draw(c, company, { declare: form }, 422)
  const { viewer } = reader(c)
  const { kronor, euro, project, ...said } = form.value
  const isEconomist = economises(viewer).includes(project)
  const declared = await declareAid(c.var.tx, who(c, viewer), {
    ...said,
    companyId: company.id,
    projectId: project,
    municipalityCode: isEconomist ? null : (worksIn(viewer)[0] ?? null),
    amountOre: kronor,
    amountEurCent: euro,
    source: isEconomist ? 'economist' : 'coach',
  })
  if (declared.allowed) return redirectWithToast(c, `/foretag/${company.id}/stod`, t.declaredSaved)
  const field = declared.refusal === 'granted_ahead' ? 'grantedOn' : 'kronor'
  return draw(c, company, { declare: { values: form.values, errors: { [field]: t[declared.refusal] } } }, 422)
})

companyAidRoutes.post(`${path}/tidigare/:row{[0-9]+}/raknas-inte`, async (c) => {
  const company = await load(c)
  const { viewer } = reader(c)
  const form = await readForm(c, reasonForm, aidText)
  if (!form.ok) return draw(c, company, { declare: form }, 422)
  const done = await supersedeDeclaredAid(c.var.tx, who(c, viewer), idParam(c, 'row'), form.value.reason)
  if (!done) throw changedMeanwhile()
  return redirectWithToast(c, `/foretag/${company.id}/stod`, aidText(c.var.language).superseded)
})

function reader(c: RequestContext): { readonly viewer: Viewer } {
  const { viewer } = c.var
  if (!viewer || !readsAid(viewer)) throw forbidden()
  return { viewer }
}

const who = ({ var: { now, today } }: RequestContext, { staffId }: Viewer) => ({ staffId, now, today })

async function load(c: RequestContext): Promise<Company> {
  reader(c)
  const company = await findCompany(c.var.tx, idParam(c))
  if (!company) throw notFound()
  return company
}

const mayWrite = (company: Company, viewer: Viewer) => company.isOwn || writesAid(viewer)

async function writable(c: RequestContext): Promise<Company> {
  const company = await load(c)
  if (!mayWrite(company, reader(c).viewer)) throw forbidden()
  return company
}

async function draw(
  c: RequestContext,
  company: Company,
  forms: { readonly profile?: AidFormState; readonly declare?: AidFormState },
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const { viewer } = reader(c)
  const undertaking = await findUndertaking(tx, company.id, day(today))
  const others = undertaking.members.flatMap(({ companyId, name }) =>
    companyId === null || companyId === company.id ? [] : [{ id: companyId, name: name ?? '' }],
  )
  const profile = await findAidProfile(tx, company.id)
  return drawPage(
    c,
    <CompanyAidPage
      t={aidText(language)}
      language={language}
      today={today}
      company={company}
      room={(await listAidRooms(tx, [company.id], today)).get(company.id)}
      rate={await findRate(tx, today)}
      others={others}
      outside={undertaking.outsideNames}
      grants={await listGrants(tx, { companyIds: undertaking.companyIds })}
      declared={await listDeclaredAid(tx, undertaking.companyIds)}
      profile={profile}
      regulations={[...new Set(regulations.map(({ id }) => id))]}
      projects={await projectsFor(c, viewer)}
      mayWrite={mayWrite(company, viewer)}
      maySupersede={maySupersede(viewer)}
      profileForm={forms.profile ?? { values: profileValues(profile), errors: {} }}
      declareForm={forms.declare ?? noErrors}
    />,
    status,
  )
}

/** An economist's own projects; else those of the viewer's municipality. */
async function projectsFor(c: RequestContext, viewer: Viewer) {
  const all = await listProjects(c.var.tx)
  const own = all.filter(({ key }) => economises(viewer).includes(key))
  if (own.length > 0) return own
  return all.filter(({ municipalityCodes }) =>
    municipalityCodes.some((code) => worksIn(viewer).includes(code)),
  )
}

const maySupersede = (viewer: Viewer) => (row: DeclaredAid) =>
  economises(viewer).includes(row.projectId) ||
  (row.source === 'coach' && row.municipalityCode !== null && worksIn(viewer).includes(row.municipalityCode))

const profileValues = (profile: AidProfile | undefined): AidFormState['values'] =>
  profile
    ? {
        sector: profile.sector,
        fiscalYearEnd: profile.fiscalYearEnd,
        ...(profile.isRoadFreight && { isRoadFreight: 'ja' }),
      }
    : {}
