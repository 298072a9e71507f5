import { Hono } from 'hono'
import {
  drawPublicPage,
  type Env,
  type FormResult,
  idParam,
  notFound,
  queryText,
  type RequestContext,
  readVisitorForm,
  type VisitorForm,
  visitorFields,
} from '../../platform/http/index.ts'
import { findPublicIntervention, findPublicSite } from './public-queries.ts'
import { loadPublic } from './public-routes.tsx'
import { opennessAt } from './public-rules.ts'
import type { PublicIntervention } from './public-types.ts'
import { register } from './registration-commands.ts'
import { readRegistration, registrationForm } from './registration-forms.ts'
import { RegistrationPage, ThanksPage } from './registration-page.tsx'
import { registrationText } from './registration-text.ts'
import type { Registered } from './registration-types.ts'

/** A whole class may sit behind one network address. */
const visitorForm: VisitorForm = { name: 'registration', most: 300 }

/** Registering without an account: for what is published, and with an invitation for closed groups. */
export const registrationRoutes = new Hono<Env>()

registrationRoutes.get('/insatser/:id{[0-9]+}/anmalan', async (c) =>
  drawRegistration(c, await loadPublic(c), addressesOf(idParam(c))),
)

registrationRoutes.post('/insatser/:id{[0-9]+}/anmalan', async (c) =>
  postRegistration(c, await loadPublic(c), addressesOf(idParam(c))),
)

registrationRoutes.get('/insatser/:id{[0-9]+}/anmalan/tack', async (c) =>
  drawThanks(c, await loadPublic(c), `/insatser/${idParam(c)}`),
)

export type Addresses = { readonly form: string; readonly thanks: string; readonly back: string | null }

const addressesOf = (id: number): Addresses => ({
  form: `/insatser/${id}/anmalan`,
  thanks: `/insatser/${id}/anmalan/tack`,
  back: `/insatser/${id}`,
})

type Drawn = Omit<Extract<FormResult<never>, { ok: false }>, 'ok'>

export async function drawRegistration(
  c: RequestContext,
  intervention: PublicIntervention,
  { form, back }: Addresses,
  drawn: Drawn = { values: {}, errors: {} },
  status: 200 | 422 = 200,
) {
  const { tx, now, language } = c.var
  const t = registrationText(language)
  const openness = opennessAt(intervention, now)
  if (status === 200 && (openness === 'closed' || openness === 'not_open_yet'))
    return c.redirect(back ?? '/insatser', 303)
  return drawPublicPage(
    c,
    <RegistrationPage
      t={t}
      title={intervention.title}
      action={form}
      back={back === null ? null : { href: back, label: intervention.title }}
      isFull={openness === 'waiting_list'}
      municipalities={(await findPublicSite(tx)).municipalities}
      values={drawn.values}
      errors={drawn.errors}
      visitorFields={await visitorFields(c, visitorForm)}
      asksBackground
      density="generous"
    />,
    { status, programmePeriod: intervention.programmePeriod },
  )
}

export async function postRegistration(
  c: RequestContext,
  intervention: PublicIntervention,
  addresses: Addresses,
) {
  const { tx, language, site } = c.var
  const t = registrationText(language)
  const form = await readVisitorForm(c, visitorForm, registrationForm, registrationText)
  if (!form.ok) return drawRegistration(c, intervention, addresses, form, 422)
  const { municipality } = form.value
  const { municipalities } = await findPublicSite(tx)
  if (municipality !== 'annan' && !municipalities.some(({ code }) => code === municipality)) {
    const errors = { municipality: t.municipalityMissing }
    return drawRegistration(c, intervention, addresses, { values: form.values, errors }, 422)
  }
  const done = await register(tx, intervention.id, readRegistration(form.value, language), site.origin)
  if (!done.allowed) {
    const errors = { '': t[done.refusal] }
    return drawRegistration(c, intervention, addresses, { values: form.values, errors }, 422)
  }
  return c.redirect(`${addresses.thanks}?${outcome(done.value)}`, 303)
}

// What the page of thanks says is only what the one who registered was told: nothing that could not be guessed is in the address.
function outcome(registered: readonly Registered[]): string {
  const place = registered.find(({ state }) => state === 'waiting')?.place
  const got = registered.filter(({ state }) => state === 'registered').length
  return place ? `platser=${got}&vantar=${place}` : `platser=${got}`
}

export function drawThanks(c: RequestContext, intervention: PublicIntervention, back: string | null) {
  const number = (name: string) => Number(/^\d{1,5}$/.exec(queryText(c, name) ?? '')?.[0] ?? 0)
  return drawPublicPage(
    c,
    <ThanksPage
      t={registrationText(c.var.language)}
      title={intervention.title}
      placesGot={number('platser')}
      place={number('vantar') || null}
      back={back}
    />,
    { programmePeriod: intervention.programmePeriod },
  )
}

/** The intervention that an invitation leads to. */
export async function loadInvited(c: RequestContext, interventionId: number): Promise<PublicIntervention> {
  const { tx, now, language } = c.var
  const intervention = await findPublicIntervention(tx, interventionId, now, language)
  if (!intervention) throw notFound()
  return intervention
}
