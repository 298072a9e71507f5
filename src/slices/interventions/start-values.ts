import type { Tx } from '../../platform/db/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  findIntervention,
  listFocusAreaCodes,
  listMunicipalitiesTakingPart,
  listProjectIds,
} from './queries.ts'
import { findTemplate } from './template-queries.ts'

type Asked = { readonly template: string | undefined; readonly repeated: string | undefined }

/** What a new intervention's form begins with when it is started from a template, or repeats an earlier intervention. */
export async function findStartValues(tx: Tx, { template, repeated }: Asked): Promise<FormValues> {
  const templateId = idIn(template)
  if (templateId) return valuesOfTemplate(tx, templateId)
  const repeatedId = idIn(repeated)
  return repeatedId ? valuesOfIntervention(tx, repeatedId) : {}
}

async function valuesOfTemplate(tx: Tx, id: number): Promise<FormValues> {
  const found = await findTemplate(tx, id)
  if (!found || found.retiredAt) return {}
  return {
    template: String(found.id),
    title: found.title,
    purpose: found.purpose,
    workingMethod: found.workingMethod,
    scope: found.scope,
    capacity: found.capacity?.toString() ?? '',
    focusAreas: found.focusAreaCodes,
  }
}

async function valuesOfIntervention(tx: Tx, id: number): Promise<FormValues> {
  const found = await findIntervention(tx, id)
  if (!found) return {}
  const taking = await listMunicipalitiesTakingPart(tx, id)
  return {
    ...(found.templateId && { template: String(found.templateId) }),
    repeats: String(found.id),
    title: found.title,
    purpose: found.purpose,
    workingMethod: found.workingMethod,
    scope: found.scope,
    capacity: found.capacity?.toString() ?? '',
    supplier: found.supplierName ?? '',
    focusAreas: await listFocusAreaCodes(tx, id),
    projects: (await listProjectIds(tx, id)).map(String),
    municipalities: taking.map(({ code }) => code),
  }
}

function idIn(typed: string | undefined): number | null {
  return typed && /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : null
}
