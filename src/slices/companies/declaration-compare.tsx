import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { Section, Table, Tag } from '../../ui/index.ts'
import { declarationOfficeText } from './declaration-office-text.ts'
import type { Declaration } from './declaration-queries.ts'
import type { PlanStep } from './declaration-rules.ts'
import { shareInWords } from './ownership-names.ts'
import { ownershipText } from './ownership-text.ts'
import type { DeclaredYearRow } from './queries.ts'

type CompareProps = {
  readonly language: Language
  readonly declaration: Declaration
  readonly steps: readonly PlanStep[]
  readonly years: readonly DeclaredYearRow[]
}

type Row = {
  readonly what: string
  readonly says: string
  readonly stands: string
  readonly act: PlanStep['act']
}

const tones = { add: 'info', change: 'attention', keep: 'success', end: 'danger', leave: 'neutral' } as const

/** What the company says and what the register says, side by side. */
export function CompareTable({ language, declaration, steps, years }: CompareProps) {
  const t = declarationOfficeText(language)
  const rows = [yearRow(declaration, years, language), ...steps.map((step) => rowOf(step, language))]
  return (
    <Section title={t.compare}>
      <Table
        caption={t.compare}
        captionHidden
        rows={rows}
        columns={[
          { key: 'what', header: t.what, cell: (row) => row.what },
          { key: 'says', header: t.declaredSays, cell: (row) => row.says },
          { key: 'stands', header: t.registerSays, cell: (row) => row.stands },
          { key: 'act', header: t.happens, cell: (row) => <Tag tone={tones[row.act]}>{t[row.act]}</Tag> },
        ]}
      />
    </Section>
  )
}

function yearRow({ content }: Declaration, years: readonly DeclaredYearRow[], language: Language): Row {
  const t = declarationOfficeText(language)
  const kept = years.find(({ year }) => year === content.year)
  const says = figures(content, language)
  const stands = kept ? figures(kept, language) : t.notEntered
  return {
    what: t.yearRow(content.year),
    says,
    stands,
    act: !kept ? 'add' : says === stands ? 'keep' : 'change',
  }
}

function figures(
  of: { readonly awu: number; readonly turnoverOre: number | null; readonly balanceOre: number | null },
  language: Language,
): string {
  const t = declarationOfficeText(language)
  const amount = (value: number | null) => (value === null ? t.notSaid : formatOre(ore(value), language))
  return t.figures(formatNumber(of.awu, language), amount(of.turnoverOre), amount(of.balanceOre))
}

function rowOf(step: PlanStep, language: Language): Row {
  const t = declarationOfficeText(language)
  const shares = (of: { readonly capitalBp: number; readonly votesBp: number }) =>
    t.shares(shareInWords(of.capitalBp, language), shareInWords(of.votesBp, language))
  const declared = 'declared' in step ? step.declared : null
  const standing = 'standing' in step ? step.standing : null
  const name = declared?.name ?? standing?.otherName ?? ownershipText(language).aPrivatePerson
  return {
    what: step.side === 'owners' ? t.ownerNamed(name) : t.ownedNamed(name),
    says: declared ? shares(declared) : t.notSaid,
    stands: standing ? shares(standing) : t.notEntered,
    act: step.act,
  }
}
