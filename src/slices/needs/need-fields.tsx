import { type FormValues, one } from '../../platform/http/index.ts'
import { type FieldErrors, RadioGroup, Select, TextArea } from '../../ui/index.ts'
import type { Subjects } from './subjects.ts'
import type { NeedWords } from './text.ts'
import { urgencies } from './types.ts'

export type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

type NeedFieldsProps = FormState & {
  readonly t: NeedWords
  readonly subjects: Subjects
  /** A topic that can no longer be chosen, but that the need has. */
  readonly kept?: { readonly id: number; readonly name: string } | undefined
  /** False where the whole need may be left out: then no field is said to be optional by itself. */
  readonly required?: boolean
}

/** What it is about, the need in words and how urgent it is. */
export function NeedFields({ t, values, errors, subjects, kept, required = true }: NeedFieldsProps) {
  const isOffered = kept && subjects.topics.some((topic) => topic.key === kept.id)
  return (
    <>
      <Select
        name="needSubject"
        label={t.needSubject}
        mark={false}
        required={required}
        options={[
          ...(kept && !isOffered ? [{ value: `topic:${kept.id}`, label: kept.name }] : []),
          ...groupsOf(t, subjects),
        ]}
        value={one(values, 'needSubject')}
        error={errors.needSubject}
      />
      <TextArea
        name="needWords"
        label={t.needWords}
        mark={false}
        required={required}
        description={t.needWordsHint}
        rows={3}
        value={one(values, 'needWords')}
        error={errors.needWords}
      />
      <RadioGroup
        name="needUrgency"
        label={t.needUrgency}
        mark={false}
        inline
        options={urgencies.map((urgency) => ({ value: urgency, label: t[urgency] }))}
        value={one(values, 'needUrgency')}
        error={errors.needUrgency}
      />
    </>
  )
}

function groupsOf(t: NeedWords, { areas, topics }: Subjects) {
  return areas.map((area) => ({
    label: area.name,
    options: [
      ...topics
        .filter((topic) => topic.focusAreaCode === area.key)
        .map((topic) => ({ value: `topic:${topic.key}`, label: topic.name })),
      { value: `area:${area.key}`, label: `${area.name}: ${t.wholeArea.toLowerCase()}` },
    ],
  }))
}
