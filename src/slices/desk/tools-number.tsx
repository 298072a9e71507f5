import { day, yearOf } from '../../kit/day.ts'
import { checkOrgNumber } from '../../kit/org-number.ts'
import { TextField } from '../../ui/index.ts'
import type { ToolForm } from './tools-forms.ts'
import { moneyToolsText } from './tools-money-text.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

/** Posted, since a sole trader's number is a personal one and must not stand in an address. */
export const numberTool: Tool = {
  path: 'organisationsnummer',
  under: 'size',
  method: 'post',
  title: { sv: 'Organisationsnummer', en: 'Organisation number' },
  lead: {
    sv: 'Är numret riktigt, och vad är det för slags nummer?',
    en: 'Is the number correct, and of what kind is it?',
  },
  draw: (form, today) => {
    const t = moneyToolsText(form.language)
    const answer = answerNumber(form, today)
    const fields = (
      <TextField
        name="nummer"
        label={t.number}
        description={t.numberAbout}
        required
        width="sm"
        inputmode="numeric"
        value={form.given('nummer')}
        error={form.errors['nummer']}
      />
    )
    return { fields, answer }
  },
}

function answerNumber(form: ToolForm, today: string): ToolAnswer | null {
  const t = moneyToolsText(form.language)
  const number = form.text('nummer')
  if (number === null) return null
  const check = checkOrgNumber(number, yearOf(day(today)))
  const common = { source: t.numberSource, ruleVersion: 'org-number-v1' }
  if (!check.valid) return { ...common, tone: 'danger', title: t.wrong, about: t.wrongAbout, steps: [] }
  return {
    ...common,
    tone: 'success',
    title: t.right(check.formatted),
    about: t.exists,
    steps: [
      { term: t.kind, value: t[check.kind] },
      { term: t.written, value: check.formatted },
      { term: t.shown, value: check.masked !== check.formatted && check.masked },
    ],
  }
}
