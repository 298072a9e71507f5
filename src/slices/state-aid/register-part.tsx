import { type Day, day } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { ConfirmForm, DateField, Item, ItemList, Section, Tag, TextField } from '../../ui/index.ts'
import { registerState } from './register-state-rules.ts'
import { registerText } from './register-text.ts'
import type { RegisterRow, RegisterState } from './register-types.ts'
import { euroOf, shortDay } from './words.ts'

const tones = { overdue: 'danger', due_soon: 'attention', waiting: 'neutral', entered: 'success' } as const

export function RegisterTag({
  language,
  state,
}: {
  readonly language: Language
  readonly state: RegisterState
}) {
  return <Tag tone={tones[state]}>{registerText(language)[state]}</Tag>
}

type RowProps = {
  readonly language: Language
  readonly today: string
  readonly row: RegisterRow | undefined
  readonly mayWrite: boolean
}

/** The row of the register of one grant, and marking it as entered. */
export function RegisterRowPart({ language, today, row, mayWrite }: RowProps) {
  const t = registerText(language)
  if (!row)
    return (
      <Section title={t.register}>
        <p class="note">{t.noRow}</p>
      </Section>
    )
  const state = registerState(row, day(today))
  return (
    <Section title={t.register}>
      <p>
        <RegisterTag language={language} state={state} />{' '}
        {row.enteredOn
          ? t.enteredLine(shortDay(row.enteredOn, language), row.enteredReference ?? '')
          : t.dueLine(shortDay(row.dueOn, language))}
      </p>
      {row.isMasked && <p class="note">{t.masked}</p>}
      {row.correctsId !== null && <p class="note">{t.corrects}</p>}
      {mayWrite && row.enteredOn === null && row.replacedById === null && (
        <EnterForm language={language} today={today} row={row} back={`/stod/${row.grantId}`} />
      )}
    </Section>
  )
}

export function EnterForm({
  language,
  today,
  row,
  back,
}: {
  readonly language: Language
  readonly today: string
  readonly row: RegisterRow
  readonly back: string
}) {
  const t = registerText(language)
  return (
    <ConfirmForm
      act={t.markEntered}
      tone="accent"
      consequence={t.markConsequence}
      action={`/ekonomi/stod/register/${row.id}`}
      hidden={{ back }}
    >
      <DateField name="enteredOn" label={t.enteredOn} required max={today} value={today} />
      <TextField name="reference" label={t.reference} required maxlength={100} width="sm" />
    </ConfirmForm>
  )
}

type DueProps = {
  readonly language: Language
  readonly today: string
  /** Rows that wait, those due first. */
  readonly rows: readonly RegisterRow[]
}

/** What is late or due within a week, for the pages of the day and of the economy; nothing when nothing is. */
export function RegisterDuePart({ language, today, rows }: DueProps) {
  const t = registerText(language)
  const on: Day = day(today)
  const due = rows.filter((row) => ['overdue', 'due_soon'].includes(registerState(row, on)))
  if (due.length === 0) return null
  return (
    <Section title={t.toEnter} actions={<a href="/ekonomi/stod/register">{t.all}</a>}>
      <ItemList>
        {due.slice(0, 10).map((row) => (
          <Item>
            <div>
              <a href={`/stod/${row.grantId}`}>{row.fields.beneficiary.name}</a>{' '}
              <RegisterTag language={language} state={registerState(row, on)} />
              <div class="note">
                {t.dueLine(shortDay(row.dueOn, language))} · {euroOf(row.fields.amountEurCent, language)}
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
