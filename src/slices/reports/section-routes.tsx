import { Hono } from 'hono'
import { DocumentBlocks } from '../../platform/documents/index.ts'
import { drawPart, type Env, forbidden, readForm, redirectWithToast } from '../../platform/http/index.ts'
import { type Definition, definitionsFor } from '../figures/index.ts'
import { draftOfParts } from './drafting.ts'
import { sectionForm, unknownFigureIn } from './forms.ts'
import { mayWrite } from './permissions.ts'
import { reportOf } from './report-request.ts'
import { fillEmptySections, writeSection } from './section-commands.ts'
import { listSectionVersions } from './section-queries.ts'
import { drawSection, offered, partsOf, read, typed, writableSection } from './section-request.tsx'
import { sectionText } from './section-text.ts'
import { text } from './text.ts'

export const sectionRoutes = new Hono<Env>()

sectionRoutes.get('/rapporter/:id/avsnitt/:heading', async (c) => {
  const { report, section } = await writableSection(c)
  const [saved] = await listSectionVersions(c.var.tx, report.id, section.key)
  const values = { bodySv: saved?.bodySv ?? '', bodyEn: saved?.bodyEn ?? '' }
  return drawSection(c, { values, version: saved?.number ?? 0 })
})

sectionRoutes.post('/rapporter/:id/avsnitt/:heading', async (c) => {
  const { viewer, report, project, section, t } = await writableSection(c)
  const { tx, language, now } = c.var
  const form = await readForm(c, sectionForm, text)
  const version = Number(typed(form.values, 'version')) || 0
  if (!form.ok) return drawSection(c, { values: form.values, errors: form.errors, version }, 422)
  const errors = unknownIn(form.value, definitionsFor(project), language)
  if (Object.keys(errors).length > 0) return drawSection(c, { values: form.values, errors, version }, 422)
  const saved = await writeSection(
    tx,
    { staffId: viewer.staffId, now },
    { reportId: report.id, heading: section.key, ...form.value },
  )
  if (saved.allowed) return redirectWithToast(c, `/rapporter/${report.id}`, t.saved)
  const [other] = await listSectionVersions(tx, report.id, section.key)
  return drawSection(c, { values: form.values, version: other?.number ?? 0, other }, 409)
})

function unknownIn(
  words: { bodySv: string; bodyEn: string },
  counted: readonly Definition[],
  language: 'sv' | 'en',
) {
  const s = sectionText(language)
  return Object.fromEntries(
    (['bodySv', 'bodyEn'] as const).flatMap((field) => {
      const unknown = unknownFigureIn(words[field], counted)
      return unknown ? [[field, s.unknown(unknown.key, unknown.near ?? '')]] : []
    }),
  )
}

// Reads what is typed and shows it with its figures; nothing is saved. The script asks for the part alone.
sectionRoutes.post('/rapporter/:id/avsnitt/:heading/granskning', async (c) => {
  const found = await writableSection(c)
  const form = await readForm(c, sectionForm, text)
  const { language } = c.var
  if (c.req.header('x-part') === 'preview') {
    const blocks = read(await partsOf(c, found), typed(form.values, language === 'sv' ? 'bodySv' : 'bodyEn'))
    return drawPart(c, <DocumentBlocks blocks={blocks} />)
  }
  const version = Number(typed(form.values, 'version')) || 0
  return drawSection(
    c,
    { values: form.values, errors: form.ok ? {} : form.errors, version },
    form.ok ? 200 : 422,
  )
})

// Adds the draft, or a lesson, at the end of what is typed; it is saved by the writer.
sectionRoutes.post('/rapporter/:id/avsnitt/:heading/utkast', async (c) => {
  const found = await writableSection(c)
  const form = await readForm(c, sectionForm, text)
  const { tx } = c.var
  const lesson = typed(form.values, 'lesson')
  const words = lesson
    ? (await offered(c, found))
        .filter(({ id }) => id === lesson)
        .map(({ sv, en }) => ({ bodySv: sv, bodyEn: en }))[0]
    : (await draftOfParts(tx, await partsOf(c, found))).find(({ key }) => key === found.section.key)
  const joined = (name: 'bodySv' | 'bodyEn') =>
    [typed(form.values, name).trimEnd(), words?.[name] ?? ''].filter(Boolean).join('\n\n')
  const values = { ...form.values, bodySv: joined('bodySv'), bodyEn: joined('bodyEn') }
  return drawSection(c, {
    values,
    version: Number(typed(form.values, 'version')) || 0,
    added: words !== undefined,
  })
})

sectionRoutes.post('/rapporter/:id/utkast', async (c) => {
  const found = await reportOf(c)
  const { viewer, report } = found
  if (!mayWrite(viewer, report)) throw forbidden()
  const { tx, now, language } = c.var
  const drafts = await draftOfParts(tx, await partsOf(c, found))
  const filled = await fillEmptySections(
    tx,
    { staffId: viewer.staffId, now },
    { reportId: report.id, drafts },
  )
  const s = sectionText(language)
  return redirectWithToast(c, `/rapporter/${report.id}`, filled > 0 ? s.filled(filled) : s.nothingEmpty)
})
