import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  idParam,
  notFound,
  type RequestContext,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { mayWrite } from './permissions.ts'
import { writeSection } from './section-commands.ts'
import { listSectionVersions } from './section-queries.ts'
import { readableSection, writableSection } from './section-request.tsx'
import { sectionText } from './section-text.ts'
import { VersionPage } from './version-page.tsx'

export const versionRoutes = new Hono<Env>()

versionRoutes.get('/rapporter/:id/avsnitt/:heading/tidigare', (c) => drawVersions(c))

async function drawVersions(c: RequestContext, refused: string | null = null) {
  const { viewer, report, section, title, t } = await readableSection(c)
  const { tx, language } = c.var
  return drawPage(
    c,
    <VersionPage
      {...{ t, language, title }}
      reportId={report.id}
      heading={{ key: section.key, name: language === 'sv' ? section.headingSv : section.headingEn }}
      versions={await listSectionVersions(tx, report.id, section.key)}
      mayWrite={mayWrite(viewer, report)}
      refused={refused}
    />,
    refused ? 409 : 200,
  )
}

versionRoutes.post('/rapporter/:id/avsnitt/:heading/tidigare/:number', async (c) => {
  const { viewer, report, section } = await writableSection(c)
  const { tx, language, now } = c.var
  const versions = await listSectionVersions(tx, report.id, section.key)
  const wanted = versions.find(({ number }) => number === idParam(c, 'number'))
  if (!wanted) throw notFound()
  const { bodySv, bodyEn } = wanted
  // The version that the page was drawn with: whoever brings a text back has read the one that it takes the place of.
  const version = Number((await c.req.parseBody())['version']) || 0
  const path = `/rapporter/${report.id}/avsnitt/${section.key}/tidigare`
  const s = sectionText(language)
  const restored = await writeSection(
    tx,
    { staffId: viewer.staffId, now },
    { reportId: report.id, heading: section.key, bodySv, bodyEn, version, origin: 'restored' },
  )
  if (!restored.allowed) return drawVersions(c, s.savedMeanwhile)
  return redirectWithToast(c, path, s.restoredToast)
})
