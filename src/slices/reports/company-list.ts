import { eurCent, formatEurCent, formatOre, type Ore, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { type AidOutcome, type Figure, reasonText } from '../figures/index.ts'
import type { ListedCompany } from './company-list-queries.ts'
import type { Block } from './document.ts'
import { moneyText } from './money-text.ts'
import { linked, plain, type ReportParts } from './parts.ts'

export type CompanyListRow = ListedCompany & {
  readonly hours: number
  readonly aidOre: Ore | null
  readonly aidEurCent: number | null
  readonly supportedHere: boolean
  readonly counted: boolean
  /** Why it is not counted, in words. */
  readonly why: string
}

type Counted = { readonly figures: readonly Figure[]; readonly aid: readonly AidOutcome[] }

const idOf = (record: string) => Number(record.split(':')[1])
const evidenceOf = (figures: readonly Figure[], key: string) =>
  figures.find((figure) => figure.key === key)?.evidence ?? []

const supportedIn = (figures: readonly Figure[]) =>
  evidenceOf(figures, 'companies_supported').flatMap((row) => (row.included ? [idOf(row.record)] : []))

/** Supported companies, and those that got aid without being supported here. */
export function companiesToList({ figures, aid }: Counted): readonly number[] {
  return [...new Set([...supportedIn(figures), ...aid.map(({ companyId }) => companyId)])]
}

/** What the records say of each listed company: its hours, its aid as far as the asker may read it, and whether it counts. */
export function companyListRows(
  companies: readonly ListedCompany[],
  { figures, aid, language }: Counted & Pick<ReportParts, 'language'>,
): readonly CompanyListRow[] {
  const words = reasonText(language)
  const t = moneyText(language)
  const hours = new Map(
    evidenceOf(figures, 'support_hours')
      .filter(({ included }) => included)
      .map(({ record, amount }) => [idOf(record), amount]),
  )
  const supported = new Set(supportedIn(figures))
  const counted = new Map(evidenceOf(figures, 'companies_sme').map((row) => [idOf(row.record), row]))
  return companies.map((company) => {
    const own = aid.filter(({ companyId }) => companyId === company.id)
    const row = counted.get(company.id)
    const sum = (of: (one: AidOutcome) => number) => own.reduce((total, one) => total + Number(of(one)), 0)
    return {
      ...company,
      hours: hours.get(company.id) ?? 0,
      aidOre: own.length > 0 ? ore(sum(({ amountOre }) => amountOre)) : null,
      aidEurCent: own.length > 0 ? eurCent(sum(({ amountEurCent }) => amountEurCent)) : null,
      supportedHere: supported.has(company.id),
      counted: row?.included === true,
      why: row?.included ? '' : row?.reason ? words[row.reason] : t.notSupportedHere,
    }
  })
}

export const orgNumberShown = ({ orgNumber, isSoleTrader }: ListedCompany, masked: string): string =>
  isSoleTrader || !orgNumber ? masked : (checkOrgNumber(orgNumber).formatted ?? orgNumber)

/** The companies as an annex: those supported here, then those that only got aid from here; with the sums that the figures of aid have. */
export function companyListBlocks(rows: readonly CompanyListRow[], { language }: ReportParts): Block[] {
  const t = moneyText(language)
  if (rows.length === 0) return []
  const aided = rows.filter(({ aidOre }) => aidOre !== null)
  const totalOre = aided.reduce((sum, { aidOre }) => sum + (aidOre ?? 0), 0)
  const totalCent = aided.reduce((sum, { aidEurCent }) => sum + (aidEurCent ?? 0), 0)
  const inBoth = (amountOre: number, cent: number) =>
    `${formatOre(ore(amountOre), language)} (${formatEurCent(eurCent(cent), language)})`
  const named = (row: CompanyListRow) => [
    linked(row.name, `/foretag/${row.id}`),
    { text: `, ${orgNumberShown(row, t.soleTrader)}` },
  ]
  const placed = (row: CompanyListRow) =>
    plain([...new Set([row.locality, row.municipality].filter(Boolean))].join(', '))
  const aidOf = (row: CompanyListRow) =>
    row.aidOre === null
      ? plain('–')
      : [linked(inBoth(row.aidOre, row.aidEurCent ?? 0), `/foretag/${row.id}/stod`)]
  const elsewhere = rows.filter(({ supportedHere }) => !supportedHere)
  const supported: Block = {
    kind: 'table',
    caption: t.companyList,
    columns: [
      { text: t.companyAndNumber, align: 'start', share: 4 },
      { text: t.place, align: 'start', share: 3 },
      { text: t.sizeAndSni, align: 'start', share: 2 },
      { text: t.interventions, align: 'start', share: 4 },
      { text: t.hours, align: 'end' },
      { text: t.aidShort, align: 'start', share: 3 },
      { text: t.counted, align: 'start', share: 3 },
    ],
    rows: rows
      .filter(({ supportedHere }) => supportedHere)
      .map((row) => [
        named(row),
        placed(row),
        plain([row.sizeClass && t[row.sizeClass], row.sniCode].filter(Boolean).join(', ') || '–'),
        plain(interventionsOf(row, t)),
        plain(formatNumber(row.hours, language)),
        aidOf(row),
        plain(row.counted ? t.yes : row.why),
      ]),
  }
  const onlyAid: Block = {
    kind: 'table',
    caption: t.aidElsewhere,
    columns: [
      { text: t.companyAndNumber, align: 'start', share: 2 },
      { text: t.place, align: 'start' },
      { text: t.aid, align: 'end' },
    ],
    rows: elsewhere.map((row) => [named(row), placed(row), aidOf(row)]),
  }
  return [
    {
      kind: 'paragraph',
      runs: plain(
        t.companyListIntro(
          rows.length - elsewhere.length,
          aided.length,
          inBoth(totalOre, totalCent),
          elsewhere.length,
        ),
      ),
    },
    ...(elsewhere.length < rows.length ? [supported] : []),
    ...(elsewhere.length > 0 ? [onlyAid] : []),
  ]
}

/** Joint interventions by name, individual ones and talks by how many. */
export function interventionsOf(row: ListedCompany, t: ReturnType<typeof moneyText>): string {
  const more = [
    row.individual > 0 ? t.individually(row.individual) : null,
    row.talks > 0 ? t.talks(row.talks) : null,
  ]
  return [...row.joint, ...more].filter(Boolean).join('; ') || '–'
}
