import { day, yearOf } from '../../kit/day.ts'
import { Checkbox, FieldGroup, FieldRow, NumberField, Table } from '../../ui/index.ts'
import { classesOverYears, decideSizeClass, type SizeClass, sizeRuleVersion } from '../companies/index.ts'
import { rowNumbers, type ToolForm } from './tools-forms.ts'
import { FigureFields, rowField, UnitFields } from './tools-group-fields.tsx'
import { groupToolsText } from './tools-group-text.ts'
import { numberInWords, rateInWords, readFigures, readUnit } from './tools-size-forms.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

export const sizeTool: Tool = {
  path: 'storlek',
  under: 'size',
  title: { sv: 'Storlek på ett fristående företag', en: 'Size of a company that stands alone' },
  lead: {
    sv: 'Mikro, litet, medelstort eller stort, efter EU:s definition av små och medelstora företag.',
    en: 'Micro, small, medium-sized or large, by the European definition of SMEs.',
  },
  draw: (form, today) => {
    const t = groupToolsText(form.language)
    const answer = answerSize(form)
    const fields = (
      <>
        <UnitFields form={form} lastYear={yearOf(day(today)) - 1} />
        <p class="note">{`${t.awuAbout} ${t.oneEnough}`}</p>
        <FieldRow>
          <FigureFields form={form} suffix="" />
        </FieldRow>
      </>
    )
    return { fields, answer }
  },
}

function answerSize(form: ToolForm): ToolAnswer | null {
  if (!form.isAsked) return null
  const t = groupToolsText(form.language)
  const unit = readUnit(form)
  const figures = readFigures(form, '', unit, true)
  if (!figures || form.errors['ar']) return null
  const decision = decideSizeClass(figures)
  if (!decision.allowed) return form.refuse('oms', t.bothMissing)
  const isSme = decision.value !== 'large'
  return {
    tone: isSme ? 'success' : 'danger',
    title: t[decision.value],
    about: `${isSme ? t.isSme : t.isNoSme} ${t.aloneOnly}`,
    tables: (
      <p>
        <a href="/verktyg/storlek-med-grupp">{groupTitle[form.language]}</a>
      </p>
    ),
    steps: [
      { term: t.inEuro, value: rateInWords(unit, form) },
      { term: t.awu, value: numberInWords(figures.awu, form) },
      { term: `${t.turnover} (M€)`, value: numberInWords(figures.turnoverMeur, form) },
      { term: `${t.balance} (M€)`, value: numberInWords(figures.balanceMeur, form) },
    ],
    source: t.sizeSource,
    ruleVersion: sizeRuleVersion,
  }
}

const groupTitle = { sv: 'Räkna med ägare och grupp', en: 'Reckon with owners and group' }

export const yearsTool: Tool = {
  path: 'storlek-over-aren',
  under: 'size',
  title: { sv: 'Storlek över åren', en: 'Size over the years' },
  lead: {
    sv: 'Vilken klass gäller när ett tak passeras det ena året men inte det andra?',
    en: 'Which class holds when a ceiling is passed one year but not the next?',
  },
  startRows: 3,
  draw: (form, today) => {
    const t = groupToolsText(form.language)
    const answer = answerYears(form)
    const firstYear = yearOf(day(today)) - form.rows
    const fields = (
      <FieldGroup legend={t.accounts} note={t.accountsAbout}>
        {rowNumbers(form).map((n) => (
          <FieldRow>
            <NumberField
              {...rowField(form, `ar-${n}`)}
              label={t.yearN(n)}
              value={form.given(`ar-${n}`) || (form.given('ar-1') === '' ? firstYear + n - 1 : '')}
            />
            <FigureFields form={form} suffix={`-${n}`} />
            <Checkbox name={`nya-${n}`} label={t.bought} value="ja" checked={form.given(`nya-${n}`) !== ''} />
          </FieldRow>
        ))}
      </FieldGroup>
    )
    return { fields, answer }
  },
}

type YearRow = { readonly year: number; readonly own: SizeClass | null; readonly held: SizeClass | null }

function answerYears(form: ToolForm): ToolAnswer | null {
  if (!form.isAsked) return null
  const { language } = form
  const t = groupToolsText(language)
  const years = readYears(form)
  if (Object.keys(form.errors).length > 0) return null
  if (years.length === 0) return form.refuse('aak-1', t.nothing)
  const ownOf = new Map(years.map(({ year, sizeClass }) => [year, sizeClass]))
  const rows = classesOverYears(years).map(
    ({ year, sizeClass }): YearRow => ({ year, own: ownOf.get(year) ?? null, held: sizeClass }),
  )
  const last = rows.at(-1)
  const inWords = (sizeClass: SizeClass | null) => (sizeClass ? t[sizeClass] : t.unknown)
  return {
    tone: 'info',
    title: t.holds(inWords(last?.held ?? null), String(last?.year ?? '')),
    about: t.yearsAbout,
    tables: (
      <Table
        caption={t.accounts}
        rows={rows}
        columns={[
          { key: 'year', header: t.yearHead, cell: ({ year }) => String(year) },
          { key: 'own', header: t.ownClass, cell: ({ own }) => inWords(own) },
          { key: 'held', header: t.heldClass, cell: ({ held }) => inWords(held) },
        ]}
      />
    ),
    steps: [],
    source: t.yearsSource,
    ruleVersion: sizeRuleVersion,
  }
}

function readYears(form: ToolForm) {
  const t = groupToolsText(form.language)
  const seen = new Set<number>()
  return rowNumbers(form).flatMap((n) => {
    if (['aak', 'oms', 'bal'].every((field) => form.given(`${field}-${n}`) === '')) return []
    const year = form.number(`ar-${n}`, { least: 1990, most: 2100 })
    const figures = readFigures(form, `-${n}`, { rate: null }, true)
    if (year === null || !figures) return []
    if (seen.has(year)) form.refuse(`ar-${n}`, t.yearTwice)
    seen.add(year)
    const decision = decideSizeClass(figures)
    const ownershipChanged = form.given(`nya-${n}`) !== ''
    return [{ year, sizeClass: decision.allowed ? decision.value : null, ownershipChanged }]
  })
}
