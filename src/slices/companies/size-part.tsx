import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { Alert, DateField, FilterForm, Section, Table, Tag } from '../../ui/index.ts'
import { type GroupPageWords, groupPageText } from './group-page-text.ts'
import { groupBecauseInWords, groupStepInWords, groupWarningInWords } from './group-words.ts'
import { namesOf } from './ownership-names.ts'
import type { Holder } from './ownership-queries.ts'
import { ownershipThresholds } from './ownership-rates.ts'
import type { SizeFigures } from './rules.ts'
import type { YearSized } from './size-assess.ts'
import type { SizeOnDay } from './size-queries.ts'
import type { SizeOfYear } from './size-years-rules.ts'

type SizePartProps = {
  readonly language: Language
  readonly companyId: number
  readonly isPublic: boolean
  readonly size: SizeOnDay | undefined
  readonly on: Day
  readonly holders: readonly Holder[]
}

/** The size class on a day, with each step to it, the rates used and the rule of two years. */
export function SizePart({ language, companyId, isPublic, size, on, holders }: SizePartProps) {
  const t = groupPageText(language)
  const current = size?.current
  return (
    <Section title={t.size} id="storlek">
      <FilterForm action={`/foretag/${companyId}/agare`}>
        <DateField name="dag" label={t.onDay} value={on} mark={false} />
      </FilterForm>
      {current ? (
        <Computed {...{ language, isPublic, current, on, holders }} years={size.years} />
      ) : (
        <p class="note">{t.noYear}</p>
      )}
    </Section>
  )
}

type ComputedProps = Omit<SizePartProps, 'size' | 'companyId'> & {
  readonly current: YearSized
  readonly years: readonly YearSized[]
}

function Computed({ language, isPublic, current, years, on, holders }: ComputedProps) {
  const t = groupPageText(language)
  const { output, input, year } = current
  const nameOf = namesOf(holders, language)
  const publicly = isPublic || output.publicPercent >= ownershipThresholds.publicFromPercent
  const isSme = output.sizeClass !== null && output.sizeClass !== 'large' && !publicly
  const figures = Object.values(input.ownership?.figuresOf ?? { own: input.own })
  const rates = [...new Map(figures.map((one) => [one.year, one.sekPerEur]))].toSorted(([a], [b]) => a - b)
  return (
    <>
      <p>
        <strong>{output.sizeClass ? t[output.sizeClass] : t.unknown}</strong>{' '}
        {output.sizeClass && <Tag tone={isSme ? 'success' : 'attention'}>{isSme ? t.isSme : t.notSme}</Tag>}
      </p>
      <p class="note">{t.figuresYear(formatDay(on, language), year)}</p>
      {output.group && !output.declaredDecided && (
        <p>{groupBecauseInWords(output.group, nameOf, language)}</p>
      )}
      {output.group?.warnings.map((warning) => (
        <Alert tone="attention">{groupWarningInWords(warning, nameOf, language)}</Alert>
      ))}
      <StepTable language={language} output={output} nameOf={nameOf} />
      {output.declaredDecided && <p class="note">{t.declaredDecided}</p>}
      <p class="note">
        {t.rates(
          rates
            .map(([of, rate]) => `${of}: ${formatNumber(rate, language, { maximumFractionDigits: 4 })}`)
            .join(', '),
        )}{' '}
        {t.ruleVersion(output.ruleVersion)}
        {output.group && `, ${output.group.ruleVersion}`}
      </p>
      {years.length > 1 && <YearsTable t={t} years={years} />}
    </>
  )
}

type StepRow = { readonly said: string; readonly added: SizeFigures | null }

function StepTable({
  language,
  output,
  nameOf,
}: {
  language: Language
  output: SizeOfYear
  nameOf: (id: string) => string
}) {
  const t = groupPageText(language)
  const declared = output.steps
    .filter(({ of }) => of === 'group' || !output.group)
    .map((step) => ({ said: step.of === 'own' ? t.ownFigures : t.declaredTotals, added: step }))
  const rows: StepRow[] = [
    ...(output.group?.steps ?? []).map((step) => ({
      said: groupStepInWords(step, nameOf, language),
      added: step.added,
    })),
    ...declared,
  ]
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined
      ? t.missing
      : t.meur(formatNumber(value, language, { maximumFractionDigits: 3 }))
  const cell = (row: StepRow, show: (figures: SizeFigures) => string) => (row.added ? show(row.added) : '')
  const total = output.group?.total
  const awu = (value: number) => formatNumber(value, language, { maximumFractionDigits: 2 })
  const foot = total && {
    awu: awu(total.awu),
    turnover: amount(total.turnoverMeur),
    balance: amount(total.balanceMeur),
  }
  return (
    <Table
      caption={t.steps}
      rows={rows}
      columns={[
        { key: 'said', header: t.step, cell: (row) => row.said, ...(foot && { foot: t.sum }) },
        {
          key: 'awu',
          header: t.addedAwu,
          numeric: true,
          cell: (row) => cell(row, (of) => awu(of.awu)),
          ...(foot && { foot: foot.awu }),
        },
        {
          key: 'turnover',
          header: t.addedTurnover,
          numeric: true,
          cell: (row) => cell(row, (of) => amount(of.turnoverMeur)),
          ...(foot && { foot: foot.turnover }),
        },
        {
          key: 'balance',
          header: t.addedBalance,
          numeric: true,
          cell: (row) => cell(row, (of) => amount(of.balanceMeur)),
          ...(foot && { foot: foot.balance }),
        },
      ]}
    />
  )
}

function YearsTable({ t, years }: { t: GroupPageWords; years: readonly YearSized[] }) {
  const word = (sizeClass: SizeOfYear['sizeClass']) => (sizeClass ? t[sizeClass] : t.unknown)
  return (
    <>
      <Table
        caption={t.twoYears}
        rows={years}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          { key: 'raw', header: t.rawClass, cell: ({ output }) => word(output.rawClass) },
          {
            key: 'held',
            header: t.heldClass,
            cell: ({ output }) => `${word(output.sizeClass)}${output.changedAtOnce ? ` (${t.atOnce})` : ''}`,
          },
        ]}
      />
      <p class="note">{t.twoYearsNote}</p>
    </>
  )
}
