import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore, ore, splitOre } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { FieldGroup, FieldRow, NumberField, Table, TextField } from '../../ui/index.ts'
import { rowNumbers, type ToolForm } from './tools-forms.ts'
import { moneyToolsText } from './tools-money-text.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

export const splitTool: Tool = {
  path: 'fordela',
  under: 'money',
  title: { sv: 'Fördela ett belopp', en: 'Share an amount' },
  lead: {
    sv: 'Delarna blir alltid det hela, till öret.',
    en: 'The parts are always the whole, to the öre.',
  },
  startRows: 4,
  draw: (form) => {
    const t = moneyToolsText(form.language)
    const answer = answerSplit(form)
    const fields = (
      <>
        <NumberField
          name="belopp"
          label={t.amount}
          unit="kr"
          decimals
          width="sm"
          required
          value={form.given('belopp')}
          error={form.errors['belopp']}
        />
        <FieldGroup legend={t.weights} note={t.weightAbout}>
          {rowNumbers(form).map((n) => (
            <FieldRow>
              <TextField
                name={`namn-${n}`}
                label={t.payer(n)}
                mark={false}
                width="md"
                value={form.given(`namn-${n}`)}
              />
              <NumberField
                name={`vikt-${n}`}
                label={t.weight(n)}
                mark={false}
                decimals
                width="sm"
                value={form.given(`vikt-${n}`)}
                error={form.errors[`vikt-${n}`]}
              />
            </FieldRow>
          ))}
        </FieldGroup>
      </>
    )
    return { fields, answer }
  },
}

type Part = { readonly name: string; readonly weight: number; readonly part: Ore }

function answerSplit(form: ToolForm): ToolAnswer | null {
  const { language } = form
  const t = moneyToolsText(language)
  const amount = form.kronor('belopp')
  const weighed = rowNumbers(form).flatMap((n) => {
    const weight = form.number(`vikt-${n}`, { decimals: 6, required: form.given(`namn-${n}`) !== '' })
    return weight === null ? [] : [{ name: form.given(`namn-${n}`) || t.payer(n), weight }]
  })
  const isWrong = Object.keys(form.errors).length > 0
  if (amount === null || isWrong) return null
  if (weighed.every(({ weight }) => weight === 0)) return form.refuse('vikt-1', t.noWeight)
  const parts = splitOre(
    amount,
    weighed.map(({ weight }) => weight),
  )
  const rows = weighed.map((one, nth): Part => ({ ...one, part: parts[nth] ?? ore(0) }))
  return {
    tone: 'success',
    title: t.shared,
    about: t.oddOreAbout,
    tables: <PartsTable rows={rows} amount={amount} language={language} />,
    steps: [],
    source: t.splitSource,
    ruleVersion: 'split-v1',
  }
}

function PartsTable({ rows, amount, language }: { rows: readonly Part[]; amount: Ore; language: Language }) {
  const t = moneyToolsText(language)
  return (
    <Table
      caption={t.parts}
      rows={rows}
      columns={[
        { key: 'name', header: t.name, cell: ({ name }) => name, foot: t.whole },
        {
          key: 'weight',
          header: t.weightHead,
          numeric: true,
          cell: ({ weight }) => formatNumber(weight, language, { maximumFractionDigits: 6 }),
          foot: '',
        },
        {
          key: 'part',
          header: t.part,
          numeric: true,
          cell: ({ part }) => formatOre(part, language, 'always'),
          foot: formatOre(amount, language, 'always'),
        },
      ]}
    />
  )
}
