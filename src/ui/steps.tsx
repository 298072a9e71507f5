import type { Child } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'
import { Unseen } from './layout.tsx'

export type Step = {
  readonly key: string
  readonly label: string
  readonly state: 'done' | 'current' | 'passed' | 'ahead' | 'not_needed'
  /** The state in words, heard and not seen. */
  readonly spoken: string
  readonly tags?: Child
  /** Who, until when. */
  readonly facts?: Child
  readonly body?: Child
  readonly action?: Child
}

const marks: { readonly [state in Step['state']]: IconName | null } = {
  done: 'check',
  passed: 'check',
  current: 'right',
  not_needed: 'close',
  ahead: null,
}

/** A way of several steps under each other, with what is known of each. */
export function StepList({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => {
        const mark = marks[step.state]
        return (
          <li
            class="steps-step"
            id={`steg-${step.key}`}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span class="steps-mark" aria-hidden="true">
              {mark && <Icon name={mark} />}
            </span>
            <div class="steps-text">
              <p class="steps-label">
                <span>{step.label}</span>
                <Unseen> ({step.spoken})</Unseen>
                {step.tags}
              </p>
              {step.facts && <p class="note">{step.facts}</p>}
              {step.body}
            </div>
            {step.action && <div class="steps-action">{step.action}</div>}
          </li>
        )
      })}
    </ol>
  )
}
