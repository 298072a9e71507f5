import { day, formatDay, formatPeriod } from '../../kit/day.ts'
import { defineText, type Language } from '../../kit/language.ts'
import { Item, ItemList, Section, Tag } from '../../ui/index.ts'
import { claimsPath } from './claim-parts.tsx'
import type { ClaimRow } from './claim-queries.ts'
import { ClaimTable } from './list-page.tsx'
import type { ClaimTask } from './task-queries.ts'
import { text } from './text.ts'

const taskText = defineText({
  title: { sv: 'Ansökningar om utbetalning', en: 'Payment claims' },
  certify: { sv: 'Intyga', en: 'Certify' },
  sign: { sv: 'Skriv under', en: 'Sign' },
  submit: { sv: 'Lämna in', en: 'Send in' },
  answer: { sv: 'Svara på kompletteringen', en: 'Answer the supplement' },
  start: { sv: 'Börja nästa ansökan', en: 'Start the next claim' },
  late: { sv: 'Sen', en: 'Late' },
  all: { sv: 'Alla ansökningar', en: 'All claims' },
})

/** What waits for the reader about payment claims; nothing when nothing does. */
export function ClaimTasks({
  language,
  today,
  tasks,
}: {
  language: Language
  today: string
  tasks: readonly ClaimTask[]
}) {
  if (tasks.length === 0) return null
  const t = text(language)
  const w = taskText(language)
  return (
    <Section title={w.title}>
      <ItemList>
        {tasks.map((task) => (
          <Item>
            <div>
              <a href={task.href}>
                {w[task.kind]}
                {task.partner ? ` ${task.partner}` : ''}
              </a>{' '}
              {task.dueOn && task.dueOn < today && <Tag tone="danger">{w.late}</Tag>}
              <div class="note">
                {[
                  task.projectName,
                  task.number !== null && t.claimNamed(task.number),
                  formatPeriod(day(task.fromOn), day(task.toOn), language, 'short'),
                  task.dueOn && t.until(formatDay(day(task.dueOn), language)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

/** A project's newest claims on the page of its economy. */
export function ClaimsPart({
  language,
  projectId,
  claims,
  mayStart,
}: {
  language: Language
  projectId: number
  claims: readonly ClaimRow[]
  mayStart: boolean
}) {
  const t = text(language)
  const query = `?projekt=${projectId}`
  return (
    <Section
      title={t.claims}
      actions={
        <>
          {mayStart && <a href={`${claimsPath}/ny${query}`}>{t.newClaim}</a>}
          <a href={`${claimsPath}${query}`}>{taskText(language).all}</a>
          <a href={`/ekonomi/avstamning${query}`}>{t.reconcile}</a>
          <a href={`/ekonomi/utbetalningar${query}`}>{t.payments}</a>
          <a href={`/ekonomi/redovisning${query}`}>{t.statements}</a>
        </>
      }
    >
      <ClaimTable t={t} language={language} claims={claims.slice(0, 6)} />
    </Section>
  )
}
