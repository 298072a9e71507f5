import { type Day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { ConfirmForm, Item, ItemList, LinkButton, Section, Tag } from '../../ui/index.ts'
import { inHours } from './coach-list-page.tsx'
import type { CoachView } from './coach-page.tsx'
import type { Absence } from './coach-queries.ts'
import { timeText } from './time-text.ts'

type PartProps = { readonly language: Language; readonly view: CoachView }

export function TrainingSection({ language, view }: PartProps) {
  const t = timeText(language)
  const { coach, trainings, mayKeep } = view
  const here = `/medarbetare/${coach.id}/utbildningar`
  return (
    <Section
      title={t.trainings}
      note={t.trainingsNote}
      actions={
        mayKeep && (
          <LinkButton href={`${here}/ny`} variant="secondary" size="sm" icon="add">
            {t.addTraining}
          </LinkButton>
        )
      }
    >
      {trainings.length === 0 && <p class="note">{t.noTrainings}</p>}
      <ItemList label={t.trainings}>
        {trainings.map(({ id, kind, title, takenOn, durationMinutes }) => (
          <Item>
            <div id={`utbildning-${id}`}>
              {title} <Tag tone={kind === 'other' ? 'neutral' : 'success'}>{t[kind]}</Tag>
              <div class="note">
                {formatDay(takenOn as Day, language, 'short')}
                {' · '}
                {t.hoursShort(inHours(durationMinutes, language))}
              </div>
            </div>
            {mayKeep && (
              <ConfirmForm
                act={t.removeTraining}
                consequence={t.removeTrainingConsequence}
                action={`${here}/${id}/borttagning`}
              />
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

export function AbsenceSection({ language, view }: PartProps) {
  const t = timeText(language)
  const { coach, absences, mayKeep, today } = view
  const earlier = absences.filter(({ toOn }) => toOn < today)
  const ahead = absences.filter(({ toOn }) => toOn >= today).toReversed()
  return (
    <Section
      title={t.absences}
      actions={
        mayKeep && (
          <LinkButton href={`/medarbetare/${coach.id}/franvaro/ny`} variant="secondary" size="sm" icon="add">
            {t.addAbsence}
          </LinkButton>
        )
      }
    >
      {ahead.length === 0 && <p class="note">{t.noAbsences}</p>}
      <AbsenceList language={language} view={view} absences={ahead} />
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlierAbsences}</summary>
          <AbsenceList language={language} view={view} absences={earlier} />
        </details>
      )}
    </Section>
  )
}

function AbsenceList({ language, view, absences }: PartProps & { readonly absences: readonly Absence[] }) {
  const t = timeText(language)
  if (absences.length === 0) return null
  return (
    <ItemList label={t.absences}>
      {absences.map(({ id, fromOn, toOn, note }) => (
        <Item>
          <div>
            {fromOn === toOn
              ? formatDay(fromOn as Day, language, 'short')
              : formatPeriod(fromOn as Day, toOn as Day, language, 'short')}
            {note !== null && <div class="note">{note}</div>}
          </div>
          {view.mayKeep && (
            <ConfirmForm
              act={t.removeAbsence}
              consequence={t.removeAbsenceConsequence}
              action={`/medarbetare/${view.coach.id}/franvaro/${id}/borttagning`}
            />
          )}
        </Item>
      ))}
    </ItemList>
  )
}
