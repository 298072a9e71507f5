import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Button,
  Card,
  ConfirmForm,
  Form,
  LinkButton,
  Section,
  type Step,
  StepList,
  Tag,
} from '../../ui/index.ts'
import { isLate, stageState } from './stage-rules.ts'
import { moveSentence } from './stage-sentences.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import type { StageRow } from './thread-queries.ts'
import { type ThreadWords, threadText } from './thread-text.ts'
import type { StageWork } from './types.ts'
import type { InterventionView } from './view.ts'

type PartProps = { readonly language: Language; readonly view: InterventionView; readonly today: string }

type NextStepProps = Omit<PartProps, 'today'> & { readonly work: StageWork }

/** What to do now: what is missing before the next stage, or the button that goes there. */
export function NextStepCard({ language, view, work }: NextStepProps) {
  const t = threadText(language)
  const { intervention, thread } = view
  const here = `/insatser/${intervention.id}`
  const { next } = thread
  const mayMove = thread.movers.length > 0
  const now = work[intervention.stage]
  if (!next)
    return (
      <Card title={t.isClosed}>
        {thread.movers.includes('project_manager') && (
          <p>
            <a href={`${here}/flytta?till=communication`}>{t.openAgain}</a>
          </p>
        )}
      </Card>
    )
  const stage = stageWord(text(language), next.stage)
  const facts = {
    from: intervention.stage,
    to: next.stage,
    stages: thread.stages,
    notAgreed: view.municipalities.filter(({ agreedOn }) => !agreedOn).map(({ name }) => name),
  }
  const hidden = { stage: next.stage, version: intervention.version }
  const isHeld = next.unmet.length > 0
  const waits = isHeld ? undefined : now?.waits
  return (
    <Card title={`${t.nextStep}: ${waits?.title ?? stage}`} tone="tinted">
      {isHeld ? (
        <>
          <p>{t.beforeMove(stage)}</p>
          <ul>
            {next.unmet.map((condition) => (
              <li>{moveSentence(condition, facts, language)}</li>
            ))}
          </ul>
          {mayMove && now && (
            <div class="actions">
              <LinkButton href={now.href} variant="secondary">
                {now.label}
              </LinkButton>
            </div>
          )}
        </>
      ) : (
        <p>{waits?.sentence ?? t.readyToMove(stage)}</p>
      )}
      {now?.hint && (
        <p class="note">
          {now.hint.sentence} <a href={now.hint.href}>{now.hint.label}</a>
        </p>
      )}
      {mayMove && !isHeld && next.stage !== 'closed' && (
        <Form action={`${here}/steg`} hidden={hidden}>
          <div class="actions">
            {now && waits && <LinkButton href={now.href}>{now.label}</LinkButton>}
            <Button icon="arrow" variant={waits ? 'secondary' : 'primary'}>
              {t.moveOn(stage)}
            </Button>
          </div>
        </Form>
      )}
      {mayMove && !isHeld && next.stage === 'closed' && (
        <ConfirmForm
          act={t.closeIt}
          consequence={t.closeConsequence}
          action={`${here}/steg`}
          hidden={hidden}
          tone="accent"
        />
      )}
      {mayMove ? (
        <p>
          {now && !waits && !isHeld && (
            <>
              <a href={now.href}>{now.label}</a>
              {' · '}
            </>
          )}
          <a href={`${here}/flytta`}>{t.otherMove}</a>
        </p>
      ) : (
        <p class="note">{text(language).whoMayWrite}</p>
      )}
    </Card>
  )
}

/** All the stages, with who answers for each, until when, what was said and which documents there are. */
export function ThreadSection({ language, view, today }: PartProps) {
  const t = threadText(language)
  const words = text(language)
  const { intervention, thread, mayWrite } = view
  const present = view.members.filter(({ leftOn }) => leftOn === null).map(({ staffId }) => staffId)
  return (
    <Section title={t.thread} id="vagen">
      <StepList
        label={t.thread}
        steps={thread.stages.map((row): Step => {
          const state = stageState(row.stage, intervention.stage, row)
          const label = stageWord(words, row.stage)
          const spoken = { ...t, not_needed: t.notNeeded }[state]
          const settled = state === 'done' || state === 'not_needed' || state === 'passed'
          return {
            key: row.stage,
            label,
            state,
            spoken: spoken as string,
            tags: (
              <>
                {state === 'current' && <Tag tone="info">{t.current}</Tag>}
                {state === 'not_needed' && <Tag>{t.notNeeded}</Tag>}
                {isLate(row.dueOn, settled, today) && <Tag tone="attention">{t.late}</Tag>}
              </>
            ),
            facts: stageFacts(row, t, language, settled, present),
            body: <StageBody row={row} files={thread.files.get(row.id ?? 0) ?? []} />,
            action: mayWrite && (
              <a href={`/insatser/${intervention.id}/steg/${row.stage}`} aria-label={t.editStageNamed(label)}>
                {t.editStage}
              </a>
            ),
          }
        })}
      />
      <Moves language={language} view={view} />
    </Section>
  )
}

function stageFacts(
  row: StageRow,
  t: ThreadWords,
  language: Language,
  isSettled: boolean,
  present: readonly number[],
): string {
  const on = (moment: Date) => formatDay(dayOf(moment), language, 'short')
  const isGone = !isSettled && row.ownerStaffId !== null && !present.includes(row.ownerStaffId)
  const facts = [row.owner && isGone ? t.ownerLeft(row.owner) : row.owner]
  const other = row.doneBy === row.owner ? null : row.doneBy
  if (row.doneAt) facts.push(other ? t.doneBy(on(row.doneAt), other) : t.doneOn(on(row.doneAt)))
  else if (row.dueOn && !isSettled) facts.push(t.due(formatDay(day(row.dueOn), language, 'short')))
  if (row.notNeededAt) facts.push([on(row.notNeededAt), row.notNeededBy].filter(Boolean).join(', '))
  return facts.filter(Boolean).join(' · ')
}

type BodyProps = { row: StageRow; files: readonly { readonly id: number; readonly name: string }[] }

function StageBody({ row, files }: BodyProps) {
  return (
    <>
      {row.notNeededReason && <p>{row.notNeededReason}</p>}
      {row.note && <p class="written">{row.note}</p>}
      {files.length > 0 && (
        <ul>
          {files.map(({ id, name }) => (
            <li>
              <a href={`/filer/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Moves({ language, view }: Omit<PartProps, 'today'>) {
  const t = threadText(language)
  const words = text(language)
  const { moves } = view.thread
  if (moves.length === 0) return null
  return (
    <details>
      <summary>{t.moves}</summary>
      <ul>
        {moves.map((move) => (
          <li>
            {t.moveFromTo(stageWord(words, move.from), stageWord(words, move.to))}{' '}
            <span class="note">
              {[formatDay(dayOf(move.at), language, 'short'), move.by].filter(Boolean).join(', ')}
            </span>
            {move.reason && <div class="written">{move.reason}</div>}
          </li>
        ))}
      </ul>
    </details>
  )
}
