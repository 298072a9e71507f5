import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Select,
  TextArea,
} from '../../ui/index.ts'
import { type Named, OwnPlaceFields } from '../organisations/index.ts'
import type { Lesson } from './lesson-queries.ts'
import type { LessonWords } from './lesson-text.ts'
import { lessonKinds } from './lesson-types.ts'

type FieldsProps = {
  readonly t: LessonWords
  readonly today: string
  readonly values: FormValues
  readonly errors: FieldErrors
}

type AddProps = FieldsProps & {
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  /** What an office may choose between; not for a lesson of an intervention. */
  readonly places?:
    | { readonly projects: readonly Named<number>[]; readonly municipalities: readonly Named[] }
    | undefined
}

export function AddLessonPage(props: AddProps) {
  const { t, action, back, places, values, errors } = props
  return (
    <Page title={t.add} width="narrow" breadcrumbs={[back]}>
      <PageHeading title={t.add} lead={t.lead} />
      <ErrorSummary errors={errors} />
      <Form action={action}>
        {places && (
          <OwnPlaceFields
            {...{ t, values, errors }}
            projects={places.projects}
            municipalities={places.municipalities}
          />
        )}
        <LessonFields {...props} />
        <Actions t={t} back={back.href} />
      </Form>
    </Page>
  )
}

type ChangeProps = FieldsProps & {
  readonly lesson: Lesson
  readonly back: { readonly href: string; readonly label: string }
}

export function ChangeLessonPage(props: ChangeProps) {
  const { t, lesson, back, errors } = props
  const here = `/lardomar/${lesson.id}`
  return (
    <Page title={t.change} width="narrow" breadcrumbs={[back]}>
      <PageHeading title={t.change} facts={lesson.interventionTitle ?? lesson.municipalityName} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/andra`} hidden={{ version: lesson.version }}>
        <LessonFields {...props} />
        <Actions t={t} back={back.href} />
      </Form>
      <ConfirmForm act={t.remove} icon="remove" consequence={t.removeConsequence} action={`${here}/bort`} />
    </Page>
  )
}

function LessonFields({ t, today, values, errors }: FieldsProps) {
  return (
    <>
      <Select
        name="kind"
        label={t.kind}
        mark={false}
        options={lessonKinds.map((kind) => ({ value: kind, label: t[kind] }))}
        value={one(values, 'kind')}
        error={errors['kind']}
      />
      <TextArea
        name="wordsSv"
        label={t.words}
        description={t.wordsHint}
        mark={false}
        rows={4}
        value={one(values, 'wordsSv')}
        error={errors['wordsSv']}
      />
      <TextArea
        name="wordsEn"
        label={t.wordsEn}
        rows={3}
        value={one(values, 'wordsEn')}
        error={errors['wordsEn']}
      />
      <DateField
        name="learntOn"
        label={t.learntOn}
        mark={false}
        max={today}
        value={one(values, 'learntOn')}
        error={errors['learntOn']}
      />
    </>
  )
}

function Actions({ t, back }: { t: LessonWords; back: string }) {
  return (
    <FormActions>
      <Button>{t.save}</Button>
      <LinkButton href={back} variant="tertiary">
        {t.cancel}
      </LinkButton>
    </FormActions>
  )
}
