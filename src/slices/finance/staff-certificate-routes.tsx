import { Hono } from 'hono'
import { documentPdf } from '../../platform/documents/index.ts'
import { type Env, queryText } from '../../platform/http/index.ts'
import { drawShare, loadShare } from './one-staff-routes.tsx'
import { composeCertificate } from './staff-certificate.ts'
import { decideCertificatePeriod } from './staff-certificate-rules.ts'
import { certificateText } from './staff-certificate-text.ts'
import { findCertificateProject, listConfirmedMonths } from './staff-queries.ts'

/** The certificate of a fixed share, to print and sign; `?fran=2021-01&till=2021-05` for a part of its time. */
export const staffCertificateRoutes = new Hono<Env>()

staffCertificateRoutes.get('/ekonomi/personal/:id{[0-9]+}/intyg.pdf', async (c) => {
  const { tx, language, now, today } = c.var
  const share = await loadShare(c)
  const [from, to] = [queryText(c, 'fran'), queryText(c, 'till')]
  const period = decideCertificatePeriod(share, { from, to }, today)
  if (!period.allowed) {
    const field = /^from|start$/.test(period.refusal) ? 'fran' : 'till'
    const values = { fran: from ?? '', till: to ?? '' }
    return drawShare(c, share, values, { [field]: certificateText(language)[period.refusal] }, 422)
  }
  const facts = {
    share,
    period: period.value,
    months: await listConfirmedMonths(tx, [share.id]),
    ...(await findCertificateProject(tx, share.projectId)),
  }
  const pdf = await documentPdf(composeCertificate(facts, language, now))
  c.header('content-type', 'application/pdf')
  c.header('content-disposition', `inline; filename="intyg-fast-andel-${share.id}.pdf"`)
  return c.body(new Uint8Array(pdf))
})
