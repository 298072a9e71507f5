import { Hono } from 'hono'
import { drawPage, type Env, idParam, notFound, type RequestContext } from '../../platform/http/index.ts'
import { findIntervention } from '../interventions/index.ts'
import { type CertificateFacts, certificatePdf } from './certificate.ts'
import { CertificatesPage } from './certificate-page.tsx'
import { findCertificateFacts, listAttendees } from './certificate-queries.ts'
import { certificateText } from './certificate-text.ts'
import { own } from './registration-link-routes.tsx'
import type { OwnRegistration } from './registration-types.ts'

/** Certificates of attendance: for those who work here, and for the participant by the own link. */
export const certificateRoutes = new Hono<Env>()

certificateRoutes.get('/insatser/:id{[0-9]+}/deltagarintyg', async (c) => {
  const { tx, language } = c.var
  const intervention = await findIntervention(tx, idParam(c))
  if (!intervention) throw notFound()
  return drawPage(
    c,
    <CertificatesPage
      t={certificateText(language)}
      intervention={intervention}
      attendees={await listAttendees(tx, intervention.id)}
    />,
  )
})

certificateRoutes.get('/insatser/:id{[0-9]+}/deltagarintyg/:person{[0-9]+}/intyg.pdf', async (c) => {
  const facts = await findCertificateFacts(c.var.tx, idParam(c), idParam(c, 'person'))
  if (!facts) throw notFound()
  return answer(c, facts)
})

certificateRoutes.get('/l/:token/intyg.pdf', async (c) => {
  const facts = ownFacts(await own(c))
  if (facts.occasions.length === 0) throw notFound()
  return answer(c, facts)
})

async function answer(c: RequestContext, facts: CertificateFacts): Promise<Response> {
  const pdf = await certificatePdf(facts, c.var.language, c.var.now)
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="deltagarintyg.pdf"',
  }) as Response
}

function ownFacts({ fullName, companyName, attended, intervention }: OwnRegistration): CertificateFacts {
  const { title, leadMunicipality, projects, programmePeriod, occasions } = intervention
  return {
    personName: fullName,
    companyName,
    title,
    leadMunicipality,
    projects,
    programmePeriod,
    occasions: occasions
      .filter(({ id }) => attended.includes(id))
      .map(({ startsAt, endsAt, venue, place }) => ({
        startsAt,
        endsAt,
        place: [venue, place].filter(Boolean).join(', ') || null,
      })),
  }
}
