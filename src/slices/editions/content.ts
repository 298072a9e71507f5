import type { Tx } from '../../platform/db/index.ts'
import { type Figure, figureInWords, type Question } from '../figures/index.ts'
import { canonicalBytes, sha256 } from './canonical.ts'
import { listCauses, wasPersonErased } from './cause-queries.ts'
import { compareFigures } from './compare-rules.ts'
import { freezeLinks } from './link-rules.ts'
import { type Bearer, pseudonymise } from './pseudonym-rules.ts'
import { type Edition, listBearers, listCompanyFacts, listFigures } from './queries.ts'
import type {
  EditionDraft,
  FrozenCauses,
  FrozenCompany,
  FrozenFigure,
  FrozenSection,
  Named,
} from './types.ts'

/** What is frozen of a report, before it has a number: parts by name, and who stands behind the pseudonyms in them. */
export type Content = {
  readonly parts: { readonly [name: string]: unknown }
  readonly names: readonly Named[]
}

/**
 * Gathers what an edition holds: both documents with links to the frozen evidence, what people wrote, every figure with every candidate record, the
 * companies as they are, and what was not finished. Natural persons are pseudonyms in all of it.
 */
export async function gatherContent(
  tx: Tx,
  draft: EditionDraft,
  approver: Bearer,
  at: { readonly newest: Edition | undefined; readonly now: Date },
): Promise<Content> {
  const { figures } = draft
  const companyIds = companiesOf(figures)
  const records = new Set(figures.flatMap(({ evidence }) => evidence.map(({ record }) => record)))
  const keys = new Set(figures.map(({ key }) => key))
  const has = (page: string) => {
    const [kind, name = ''] = page.split('/')
    return kind === 'underlag' ? keys.has(name) : records.has(name)
  }
  const written = draft.narrative.map(({ bodySv, bodyEn }) => `${bodySv}\n${bodyEn}`).join('\n')
  const bearers = [...(await listBearers(tx, companyIds, labelsOf(figures), written)), approver]
  const companies: readonly FrozenCompany[] = await listCompanyFacts(tx, companyIds)
  const legalPersons = companies.filter(({ isSoleTrader }) => !isSoleTrader).map(({ name }) => name)
  const staff = new Map(
    bearers.filter(({ ofTable }) => ofTable === 'staff').map(({ recordId, name }) => [recordId, name]),
  )
  const plain: { [name: string]: unknown } = {
    'document.sv': freezeLinks(draft.documents.sv, has),
    'document.en': freezeLinks(draft.documents.en, has),
    narrative: draft.narrative.map(
      ({ writtenByStaffId, ...section }): FrozenSection => ({
        ...section,
        writtenBy: writtenByStaffId === null ? null : (staff.get(writtenByStaffId) ?? null),
      }),
    ),
    companies,
    headings: draft.template.headings,
    unfinished: draft.unfinished,
    approver: approver.name,
  }
  const frozen = figures.map(frozenFigure)
  for (const figure of frozen) plain[`figure.${figure.key}`] = figure
  if (at.newest) plain['causes'] = await gatherCauses(tx, at.newest, draft.question, frozen, at.now)
  const { content, names } = pseudonymise(plain, bearers, legalPersons)
  return { parts: content, names }
}

/** Why what differs from the newest edition differs, while the records still tell. */
async function gatherCauses(
  tx: Tx,
  newest: Edition,
  question: Question,
  figures: readonly FrozenFigure[],
  now: Date,
): Promise<FrozenCauses> {
  const before = await listFigures(tx, newest)
  const moved = compareFigures(before, figures).flatMap(({ records }) => records.map(({ record }) => record))
  return {
    since: newest.digest,
    ...((await wasPersonErased(tx, question, newest.approvedAt, now)) && { personErased: true }),
    causes: await listCauses(tx, [...new Set(moved)], newest.approvedAt, now),
  }
}

function frozenFigure(figure: Figure): FrozenFigure {
  const [sv, en] = [figureInWords(figure.key, 'sv'), figureInWords(figure.key, 'en')]
  return {
    ...figure,
    evidence: figure.evidence.toSorted((a, b) => (a.record < b.record ? -1 : a.record > b.record ? 1 : 0)),
    name: { sv: sv.name, en: en.name },
    definition: { sv: sv.definition, en: en.definition },
  }
}

/**
 * The digest of what an approver is shown: everything that would be frozen but the moment it was counted, and which edition is the newest. When it is
 * another at the approval, something moved in between.
 */
export function digestShown(draft: EditionDraft, content: Content, newest: string | null): string {
  const counted = draft.documents.sv.createdAt
  const timeless = Object.entries(content.parts).map(([name, part]) => {
    const text = canonicalBytes(part).toString('utf8')
    return [name, text.replaceAll(counted, '').replaceAll(counted.replace('T', ' '), '')]
  })
  return sha256(canonicalBytes({ parts: timeless, template: draft.template, newest }))
}

const companyRecord = /^company(?:_aid)?:(\d+)$/
const companiesOf = (figures: readonly Figure[]): number[] => [
  ...new Set(
    figures.flatMap(({ evidence }) =>
      evidence.flatMap(({ record }) => {
        const id = companyRecord.exec(record)?.[1]
        return id ? [Number(id)] : []
      }),
    ),
  ),
]

const labelsOf = (figures: readonly Figure[]) => [
  ...new Set(figures.flatMap(({ evidence }) => evidence.map(({ label }) => label))),
]

/** The pseudonym of the approver, as it stands in the parts. */
export function approverOf({ parts }: Content): string {
  const token = String(parts['approver'])
  return token.startsWith('[') ? token.slice(1, -1) : token
}
