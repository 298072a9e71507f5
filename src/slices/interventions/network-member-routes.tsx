import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  type FormValues,
  idParam,
  type RequestContext,
  readForm,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { resolveCompany } from '../companies/index.ts'
import { addNetworkMember, endMembership } from './network-commands.ts'
import { memberForm } from './network-forms.ts'
import { MemberPage } from './network-member-page.tsx'
import { listNetworkMembers, listOrganisationChoices } from './network-queries.ts'
import { keptNetwork } from './network-routes.tsx'
import { networkText } from './network-text.ts'
import type { MemberInput, Network } from './network-types.ts'
import { listColleagues } from './queries.ts'

/** Who belongs to a network, from when to when. */
export const networkMemberRoutes = new Hono<Env>()

networkMemberRoutes.get('/natverk/:id{[0-9]+}/medlemmar/ny', async (c) =>
  drawMember(c, await keptNetwork(c), { fromOn: c.var.today }, {}),
)

networkMemberRoutes.post('/natverk/:id{[0-9]+}/medlemmar', async (c) => {
  const network = await keptNetwork(c)
  const t = networkText(c.var.language)
  const form = await readForm(c, memberForm, networkText)
  if (!form.ok) return drawMember(c, network, form.values, form.errors, 422)
  const { kind, organisation, staff, contactName, side, convenor, fromOn } = form.value
  const wrong = (errors: { readonly [field: string]: string }) =>
    drawMember(c, network, form.values, errors, 422)
  const nobody = { companyId: null, personId: null, organisationId: null, staffId: null, contactName: null }
  let member: MemberInput
  if (kind === 'company') {
    const { company, problem } = await resolveCompany(c.var.tx, form.value)
    if (!company) return wrong({ company: t[problem ?? 'companyMissing'] })
    const words = contactName ?? null
    member = { ...nobody, companyId: company.id, contactName: words, side: 'private', part: 'member', fromOn }
  } else if (kind === 'organisation') {
    const offered = await listOrganisationChoices(c.var.tx)
    if (!organisation || !offered.some(({ key }) => key === organisation))
      return wrong({ organisation: t.organisationMissing })
    const words = contactName ?? null
    member = {
      ...nobody,
      organisationId: organisation,
      contactName: words,
      side: side ?? 'public',
      part: 'member',
      fromOn,
    }
  } else {
    const offered = await listColleagues(c.var.tx, c.var.today)
    if (!staff || !offered.some(({ id }) => id === staff)) return wrong({ staff: t.staffMissing })
    const part = convenor === undefined ? 'member' : 'convenor'
    member = { ...nobody, staffId: staff, side: 'public', part, fromOn }
  }
  if (await isMember(c, network.id, member)) return wrong({ kind: t.alreadyMember })
  await addNetworkMember(c.var.tx, network.id, member)
  return redirectWithToast(c, `/natverk/${network.id}`, t.memberAdded)
})

networkMemberRoutes.post('/natverk/:id{[0-9]+}/medlemmar/:member{[0-9]+}/avslut', async (c) => {
  const network = await keptNetwork(c)
  await endMembership(c.var.tx, network.id, idParam(c, 'member'), c.var.today)
  return redirectWithToast(c, `/natverk/${network.id}`, networkText(c.var.language).membershipEnded)
})

async function isMember(c: RequestContext, networkId: number, input: MemberInput): Promise<boolean> {
  const present = (await listNetworkMembers(c.var.tx, networkId)).filter(({ toOn }) => toOn === null)
  return present.some(
    (member) =>
      member.companyId === input.companyId &&
      member.organisationId === input.organisationId &&
      member.staffId === input.staffId &&
      member.person === input.contactName,
  )
}

async function drawMember(
  c: RequestContext,
  network: Network,
  values: FormValues,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { tx, language, today } = c.var
  const colleagues = await listColleagues(tx, today)
  return drawPage(
    c,
    <MemberPage
      t={networkText(language)}
      network={network}
      organisations={await listOrganisationChoices(tx)}
      staff={colleagues.map(({ id, name, places }) => ({ key: id, name: `${name}, ${places}` }))}
      values={values}
      errors={errors}
    />,
    status,
  )
}
