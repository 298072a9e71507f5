import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Select,
  TextArea,
} from '../../ui/index.ts'
import type { Intervention } from './queries.ts'
import { findStageRule } from './stage-rules.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import { threadText } from './thread-text.ts'
import { type Stage, type StageMover, stages } from './types.ts'

type MovePageProps = {
  readonly language: Language
  readonly intervention: Intervention
  readonly movers: readonly StageMover[]
  readonly to: Stage | undefined
  readonly reason?: string | undefined
  readonly refused?: string | undefined
  /** Where to go on to. */
  readonly next: string
}

/** Moves an intervention to any stage it may go to; where a reason for going back is given. */
export function MovePage({ language, intervention, movers, to, reason, refused, next }: MovePageProps) {
  const t = threadText(language)
  const words = text(language)
  const reachable = stages.filter((stage) =>
    findStageRule(intervention.stage, stage)?.by.some((mover) => movers.includes(mover)),
  )
  const here = `/insatser/${intervention.id}`
  return (
    <Page title={t.moveTitle} width="narrow" breadcrumbs={[{ href: here, label: intervention.title }]}>
      <PageHeading title={t.moveTitle} lead={intervention.title} />
      {refused && <Alert tone="attention">{refused}</Alert>}
      <Form action={`${here}/steg`} hidden={{ version: intervention.version, next }}>
        <Select
          name="stage"
          label={t.moveTo}
          required
          options={reachable.map((stage) => ({ value: stage, label: stageWord(words, stage) }))}
          value={to}
        />
        <TextArea name="reason" label={t.reasonMove} description={t.reasonMoveHint} value={reason} rows={2} />
        <FormActions>
          <Button>{t.move}</Button>
          <LinkButton href={next} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
