import type { FormResult, RequestContext } from '../../platform/http/index.ts'
import { type Intervention, listMunicipalitiesTakingPart, listProjectsOf } from './queries.ts'
import { text } from './text.ts'
import { type Scope, stages } from './types.ts'

/** Where no project was chosen they follow from the municipalities: those of both projects share the intervention. */
export async function withProjects<
  V extends { projects: number[]; municipalities: string[]; lead: string; startsOn: string },
>(c: RequestContext, form: FormResult<V>): Promise<FormResult<V>> {
  if (!form.ok || form.value.projects.length > 0) return form
  const { municipalities, lead, startsOn } = form.value
  const projects = await listProjectsOf(c.var.tx, [lead, ...municipalities], startsOn)
  const errors = { projects: text(c.var.language).projectsMissing }
  return projects.length > 0
    ? { ...form, value: { ...form.value, projects: [...projects] } }
    : { ok: false, values: form.values, errors }
}

type Limited = { readonly scope: Scope; readonly lead: string; readonly municipalities: readonly string[] }

/** An intervention that is announced is limited only to municipalities that have agreed. */
export async function limitsTooLate(
  c: RequestContext,
  { id, stage, scope: before }: Intervention,
  { scope, lead, municipalities }: Limited,
): Promise<boolean> {
  if (scope === 'all' || before === scope || stages.indexOf(stage) < stages.indexOf('announcing'))
    return false
  const agreed = (await listMunicipalitiesTakingPart(c.var.tx, id)).filter(({ agreedOn }) => agreedOn)
  return [lead, ...municipalities].some((code) => !agreed.some((one) => one.code === code))
}
