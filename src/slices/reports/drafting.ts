import type { Tx } from '../../platform/db/index.ts'
import { listFocusAreas } from '../organisations/index.ts'
import { draftSection } from './draft.ts'
import { factsOf } from './draft-facts.ts'
import { getDraftRecords } from './draft-queries.ts'
import type { ReportParts } from './parts.ts'
import { type AskedReport, loadParts } from './report.ts'

export type Draft = { readonly key: string; readonly bodySv: string; readonly bodyEn: string }

/** What the records say under each heading of a report's template, in both languages, with the figures placed by name. Ask mayCount first. */
export async function draftReport(tx: Tx, asked: Omit<AskedReport, 'language'>): Promise<readonly Draft[]> {
  return draftOfParts(tx, await loadParts(tx, { ...asked, language: 'sv' }))
}

/** The draft of a report whose parts are read already. */
export async function draftOfParts(tx: Tx, parts: ReportParts): Promise<readonly Draft[]> {
  const records = await getDraftRecords(tx, parts.question)
  const swedish = { ...parts, language: 'sv' as const, focusAreaNames: await listFocusAreas(tx, 'sv') }
  const english = { ...parts, language: 'en' as const, focusAreaNames: await listFocusAreas(tx, 'en') }
  const known = { sv: factsOf(swedish, records), en: factsOf(english, records) }
  return parts.template.sections
    .filter(({ annex }) => !annex)
    .map((section) => ({
      key: section.key,
      bodySv: draftSection(section, { facts: known.sv, figures: parts.figures }, 'sv'),
      bodyEn: draftSection(section, { facts: known.en, figures: parts.figures }, 'en'),
    }))
}
