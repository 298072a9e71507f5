import { type Day, day, formatDay, yearOf } from '../../kit/day.ts'
import { weekdayOf } from '../../kit/week.ts'
import { addWorkingDays, publicHolidays } from '../../kit/working-day.ts'
import { DateField } from '../../ui/index.ts'
import { registerDueOn, registerRuleVersion, registerWorkingDays } from '../state-aid/index.ts'
import { aidToolsText } from './tools-aid-text.ts'
import type { ToolForm } from './tools-forms.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

export const registerTool: Tool = {
  path: 'registreringsdag',
  under: 'aid',
  title: { sv: 'Sista dag att registrera stöd', en: 'Last day to register aid' },
  lead: {
    sv: 'Stöd av mindre betydelse ska in i det centrala registret inom tjugo arbetsdagar.',
    en: 'De minimis aid is to be in the central register within twenty working days.',
  },
  draw: (form, today) => {
    const t = aidToolsText(form.language)
    const answer = answerRegister(form)
    const fields = (
      <DateField
        name="beviljat"
        label={t.grantedOn}
        description={t.onAbout}
        required
        value={form.given('beviljat') || today}
        error={form.errors['beviljat']}
      />
    )
    return { fields, answer }
  },
}

/** The day from which the central register is in force. */
const registerBegins = day('2026-01-01')

function answerRegister(form: ToolForm): ToolAnswer | null {
  const { language } = form
  const t = aidToolsText(language)
  const grantedOn = form.day('beviljat')
  if (grantedOn === null) return null
  const dueOn = registerDueOn(grantedOn)
  const holidays = holidaysBetween(grantedOn, dueOn).map(
    ({ on, name }) => `${t[name]} ${formatDay(on, language, 'short')}`,
  )
  return {
    tone: 'info',
    title: t.enterBy(formatDay(dueOn, language)),
    about: t.eves,
    warnings: grantedOn < registerBegins ? [t.registerFrom] : [],
    steps: [
      { term: t.grantedOn, value: formatDay(grantedOn, language) },
      { term: t.firstDay, value: formatDay(addWorkingDays(grantedOn, 1), language) },
      { term: t.workingDays, value: String(registerWorkingDays) },
      { term: t.holidays, value: holidays.join(', ') || t.none },
    ],
    source: t.registerSource,
    ruleVersion: registerRuleVersion,
  }
}

/** Those that take a working day away. */
function holidaysBetween(from: Day, to: Day) {
  const years = [...new Set([yearOf(from), yearOf(to)])]
  return years
    .flatMap((year) => publicHolidays(year))
    .filter(({ on }) => from < on && on <= to && weekdayOf(on) <= 5)
}
