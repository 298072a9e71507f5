import { formatOre, type Ore, ore } from '../../kit/money.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { DateField, FieldRow, NumberField } from '../../ui/index.ts'
import { hourlyCost, hourlyCostRuleVersion, hourlyCostTerms } from '../finance/index.ts'
import {
  decideDirectAward,
  directAwardLimitOn,
  documentationDutyFromOre,
  limitRuleVersion,
} from '../procurement/index.ts'
import type { ToolForm } from './tools-forms.ts'
import { moneyToolsText } from './tools-money-text.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

export const hourTool: Tool = {
  path: 'timkostnad',
  under: 'money',
  title: { sv: 'Timkostnad för personal', en: 'Hourly cost of staff' },
  lead: {
    sv: 'Vad en timme i projektet kostar enligt reglerna för 2021–2027.',
    en: 'What an hour in the project costs by the rules of 2021–2027.',
  },
  draw: (form) => {
    const t = moneyToolsText(form.language)
    const answer = answerHour(form)
    const fields = (
      <FieldRow>
        <NumberField
          name="lon"
          label={t.salary}
          unit="kr"
          decimals
          width="sm"
          required
          description={t.salaryAbout}
          value={form.given('lon')}
          error={form.errors['lon']}
        />
        <NumberField
          name="ar"
          label={t.year}
          required
          description={t.yearAbout}
          value={form.given('ar') || 1}
          error={form.errors['ar']}
        />
      </FieldRow>
    )
    return { fields, answer }
  },
}

function answerHour(form: ToolForm): ToolAnswer | null {
  const { language } = form
  const t = moneyToolsText(language)
  const salary = form.kronor('lon')
  const year = form.number('ar', { least: 1, most: 30 })
  if (salary === null || year === null) return null
  const { hoursPerYear, risePerMille } = hourlyCostTerms
  const rise = formatShare(risePerMille / 1000, language, 1)
  const years = Array.from({ length: year }, (_, nth) => nth + 1)
  const inYear = (n: number) => formatOre(hourlyCost(salary, n), language, 'always')
  return {
    tone: 'info',
    title: t.hourCosts(inYear(year)),
    steps: [
      { term: t.yearSalary, value: formatOre(ore(salary * 12), language) },
      { term: t.dividedBy(formatNumber(hoursPerYear, language)), value: inYear(1) },
      ...years.slice(1).map((n) => ({ term: `${t.yearNumber(n)}: ${t.raised(rise)}`, value: inYear(n) })),
    ],
    source: t.hourlySource,
    ruleVersion: hourlyCostRuleVersion,
  }
}

export const purchaseTool: Tool = {
  path: 'direktupphandling',
  under: 'money',
  title: { sv: 'Direktupphandlingsgräns', en: 'Direct-award limit' },
  lead: {
    sv: 'Hur mycket får köpas direkt, och ryms ett inköp bredvid årets tidigare av samma slag?',
    en: 'How much may be bought directly, and does a purchase fit beside the year’s earlier ones of the same kind?',
  },
  draw: (form, today) => {
    const t = moneyToolsText(form.language)
    const answer = answerPurchase(form)
    const money = (name: string, label: string, description: string) => (
      <NumberField
        name={name}
        label={label}
        unit="kr"
        decimals
        width="sm"
        description={description}
        value={form.given(name)}
        error={form.errors[name]}
      />
    )
    const fields = (
      <>
        <DateField
          name="dag"
          label={t.purchaseOn}
          required
          value={form.given('dag') || today}
          error={form.errors['dag']}
        />
        <FieldRow>
          {money('varde', t.value, t.valueAbout)}
          {money('tidigare', t.earlier, t.earlierAbout)}
        </FieldRow>
      </>
    )
    return { fields, answer }
  },
}

function answerPurchase(form: ToolForm): ToolAnswer | null {
  const { language } = form
  const t = moneyToolsText(language)
  const on = form.day('dag')
  const value = form.kronor('varde', form.given('tidigare') !== '')
  const earlier = form.kronor('tidigare', false)
  if (on === null || Object.keys(form.errors).length > 0) return null
  const limit = directAwardLimitOn(on)
  const decision = decideDirectAward(on, value ?? ore(0), earlier === null ? [] : [earlier])
  if (!limit || !decision.allowed) return form.refuse('dag', t.beforeTable)
  const inWords = (amount: Ore) => formatOre(amount, language)
  const { sumOre, leftOre, documentationDuty, decision: outcome } = decision.value
  const tone = { allowed: 'success', warn: 'attention', refused: 'danger' } as const
  const unsure = { source: [], derived: [t.derivedLimit], assumed: [t.assumedLimit] }
  return {
    tone: value === null ? 'info' : tone[outcome],
    title: value === null ? t.limitIs(inWords(limit.limitOre)) : t[outcome],
    about: documentationDuty ? t.mustDocument : undefined,
    warnings: unsure[limit.certainty],
    steps: [
      { term: t.limit, value: `${t[limit.reach]} ${inWords(limit.limitOre)}` },
      { term: t.sum, value: value !== null && inWords(sumOre) },
      { term: t.left, value: value !== null && inWords(leftOre) },
      { term: t.documentedFrom, value: inWords(documentationDutyFromOre) },
    ],
    source: t.purchaseSource,
    ruleVersion: limitRuleVersion,
  }
}
