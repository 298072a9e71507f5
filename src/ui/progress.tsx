import type { Child } from 'hono/jsx'
import { useWords } from './frame.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Unseen } from './layout.tsx'
import type { Tone } from './tone.ts'
import { colorOf } from './tone.ts'

export type TimelineItem = {
  readonly when: string
  /** Machine-readable day or moment of `when`. */
  readonly datetime?: string | undefined
  readonly title: Child
  readonly body?: Child
  readonly icon?: IconName | undefined
  readonly href?: string | undefined
  readonly tone?: Tone | undefined
}

/** What happened, newest first as given. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string | undefined }) {
  return (
    <ol class="timeline" aria-label={label}>
      {items.map((item) => (
        <li data-color={colorOf[item.tone ?? 'accent']}>
          <span class="timeline-mark">
            <Icon name={item.icon ?? 'clock'} />
          </span>
          <div class="timeline-text">
            <p class="timeline-title">{item.href ? <a href={item.href}>{item.title}</a> : item.title}</p>
            <time class="timeline-when" datetime={item.datetime}>
              {item.when}
            </time>
            {item.body && <div class="timeline-body">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

export type Stage = {
  readonly key: string
  readonly label: string
  readonly note?: Child
  readonly href?: string | undefined
}

type StageStepperProps = {
  readonly stages: readonly Stage[]
  readonly current: string | null
  readonly done: readonly string[]
  readonly label?: string | undefined
}

export function StageStepper({ stages, current, done, label }: StageStepperProps) {
  const words = useWords()
  return (
    <ol class="stepper" aria-label={label ?? words.stages}>
      {stages.map((stage) => {
        const isCurrent = stage.key === current
        const isDone = !isCurrent && done.includes(stage.key)
        const state = isCurrent ? 'current' : isDone ? 'done' : 'ahead'
        const spoken = { current: words.stageCurrent, done: words.stageDone, ahead: words.stageAhead }[state]
        return (
          <li class="step" data-state={state} aria-current={isCurrent ? 'step' : undefined}>
            <span class="step-mark" aria-hidden="true">
              {isDone && <Icon name="check" />}
            </span>
            <span class="step-label">
              {stage.href ? <a href={stage.href}>{stage.label}</a> : stage.label}
              <Unseen> ({spoken})</Unseen>
            </span>
            {stage.note && <span class="step-note">{stage.note}</span>}
          </li>
        )
      })}
    </ol>
  )
}
