import { Hono } from 'hono'
import { drawPage, type Env, idParam, notFound, type RequestContext } from '../../platform/http/index.ts'
import type { Cause } from './cause-rules.ts'
import { distinctCauses } from './cause-rules.ts'
import { ComparePage } from './compare-page.tsx'
import { compareFigures, compareNarrative } from './compare-rules.ts'
import { compareWords } from './compare-text.ts'
import { editionOf } from './edition-request.ts'
import { type Edition, findEdition, findPart, listEditions, listFigures, listNames } from './queries.ts'
import { text } from './text.ts'
import type { FrozenCauses, FrozenSection } from './types.ts'

export const compareRoutes = new Hono<Env>()

compareRoutes.get('/utgavor/:id{[0-9]+}/jamforelse/:other{[0-9]+}', async (c) => {
  const { edition: one } = await editionOf(c)
  const { tx, language } = c.var
  const other = await findEdition(tx, idParam(c, 'other'))
  if (!other || other.reportId !== one.reportId || other.number === one.number) throw notFound()
  const [before, after] = one.number > other.number ? [other, one] : [one, other]
  const narrative = async (of: Edition) =>
    (await findPart<readonly FrozenSection[]>(tx, of.id, 'narrative')) ?? []
  return drawPage(
    c,
    <ComparePage
      {...{ t: text(language), w: compareWords(language), language, before, after }}
      figures={compareFigures(await listFigures(tx, before), await listFigures(tx, after))}
      sections={compareNarrative(await narrative(before), await narrative(after))}
      headings={await headingsOf(c, after)}
      {...(await causesBetween(c, before, after))}
      namesBefore={await listNames(tx, before.id)}
      namesAfter={await listNames(tx, after.id)}
    />,
  )
})

/** What was frozen of causes with each edition after the earlier one. */
async function causesBetween(c: RequestContext, before: Edition, after: Edition) {
  const { tx } = c.var
  const causes: { [record: string]: readonly Cause[] } = {}
  let personErased = false
  for (const { id, number } of await listEditions(tx, after.reportId)) {
    if (number <= before.number || number > after.number) continue
    const frozen = await findPart<FrozenCauses>(tx, id, 'causes')
    personErased ||= frozen?.personErased === true
    for (const [record, found] of Object.entries(frozen?.causes ?? {}))
      causes[record] = distinctCauses([...(causes[record] ?? []), ...found])
  }
  return { causes, personErased }
}

/** The headings as the document has them: they stand in the order of the template, whose keys the narrative has. */
async function headingsOf(
  c: RequestContext,
  edition: Edition,
): Promise<{ readonly [heading: string]: string }> {
  const headings = await findPart<{ readonly [key: string]: { readonly sv: string; readonly en: string } }>(
    c.var.tx,
    edition.id,
    'headings',
  )
  return Object.fromEntries(
    Object.entries(headings ?? {}).map(([key, words]) => [key, words[c.var.language]]),
  )
}
