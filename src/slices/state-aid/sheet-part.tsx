import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { DefinitionList, Section } from '../../ui/index.ts'
import type { Estimate } from './estimate-queries.ts'
import type { EstimateWords } from './estimate-text.ts'
import type { ValueStep } from './value-types.ts'
import { kronorOf, shortDay } from './words.ts'

/** The stored calculation, step by step. */
export function SheetSection({
  t,
  language,
  estimate,
}: {
  readonly t: EstimateWords
  readonly language: Language
  readonly estimate: Estimate
}) {
  return (
    <Section title={`${t.sheet} ${estimate.nth}`} level={3}>
      <DefinitionList
        items={[
          { term: t.method, value: t[estimate.method] },
          ...estimate.sheet.steps.map((step) => stepInWords(step, t, language)),
          { term: t.basisWords, value: estimate.basisWords },
          {
            term: t.sheet,
            value: t.madeBy(
              estimate.madeBy ?? '',
              shortDay(estimate.madeAt.toISOString().slice(0, 10), language),
            ),
          },
          { term: '', value: <span class="note">{estimate.sheet.ruleVersion}</span> },
        ].filter(({ term }) => term !== '')}
      />
    </Section>
  )
}

function stepInWords(step: ValueStep, t: EstimateWords, language: Language) {
  if (step.code !== 'shared_by')
    return {
      term: step.code === 'fees' ? t.feesStep : t[step.code],
      value: kronorOf(step.amountOre, language),
    }
  const words = { company: t.byCompany, seat: t.bySeat, minute: t.byMinute, price: t.byPrice }
  return { term: t.shared_by, value: words[step.by](formatNumber(step.total, language)) }
}
