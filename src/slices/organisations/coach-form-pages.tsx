import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { writeShown } from './coach-forms.ts'
import type { Coach } from './coach-queries.ts'
import type { FormState } from './form-state.ts'
import { levelInWords } from './one-topic-page.tsx'
import type { MonthOfCoach } from './time-queries.ts'
import { timeText } from './time-text.ts'
import type { TopicNamed } from './topic-queries.ts'

type FormPageProps = FormState & { readonly language: Language; readonly coach: Coach }

const crumbs = (language: Language, coach: Coach) => [
  { href: '/medarbetare', label: timeText(language).staff },
  { href: `/medarbetare/${coach.id}`, label: coach.name },
]

function Actions({ language, coach }: { language: Language; coach: Coach }) {
  const t = timeText(language)
  return (
    <FormActions>
      <Button>{t.save}</Button>
      <LinkButton href={`/medarbetare/${coach.id}`} variant="tertiary">
        {t.cancel}
      </LinkButton>
    </FormActions>
  )
}

type CompetenceProps = FormPageProps & {
  readonly topics: readonly TopicNamed[]
  readonly levels: ReadonlyMap<number, number>
  readonly isOwn: boolean
}

/** Every topic with its four levels: large enough for a thumb, one line each where there is room. */
export function CompetenceFormPage(props: CompetenceProps) {
  const { language, coach, topics, levels, isOwn, values, errors } = props
  const t = timeText(language)
  const shown = writeShown(topics.map(({ key }) => [key, levels.get(key) ?? null]))
  const areas = Map.groupBy(topics, (topic) => topic.focusAreaName)
  const chosen = (id: number) => one(values, `level_${id}`) ?? levels.get(id)?.toString()
  return (
    <Page title={t.changeCompetence} width="narrow" breadcrumbs={crumbs(language, coach)}>
      <PageHeading
        title={t.changeCompetence}
        lead={isOwn ? t.competenceLead : t.competenceLeadOf(coach.name)}
      />
      <ErrorSummary errors={errors} />
      {topics.length === 0 ? (
        <EmptyState title={t.noTopicsYet} icon="idea" />
      ) : (
        <>
          <ul class="note">
            {[t.level0Means, t.level1Means, t.level2Means, t.level3Means].map((means) => (
              <li>{means}</li>
            ))}
          </ul>
          <Form
            action={`/medarbetare/${coach.id}/kompetens`}
            hidden={{ shown: one(values, 'shown') ?? shown }}
          >
            {[...areas].map(([area, each]) => (
              <FieldGroup legend={area}>
                {each.map(({ key, name }) => (
                  <RadioGroup
                    name={`level_${key}`}
                    label={name}
                    even
                    mark={false}
                    options={[0, 1, 2, 3].map((level) => ({
                      value: String(level),
                      label: levelInWords(level, language),
                    }))}
                    value={chosen(key)}
                  />
                ))}
              </FieldGroup>
            ))}
            <Actions language={language} coach={coach} />
          </Form>
        </>
      )}
    </Page>
  )
}

type HoursProps = FormPageProps & { readonly months: readonly MonthOfCoach[] }

export function HoursFormPage({ language, coach, months, values, errors }: HoursProps) {
  const t = timeText(language)
  const first = months[0]?.monthOn.slice(0, 7) ?? ''
  const shown = writeShown(months.map(({ monthOn, promisedMinutes }) => [monthOn, promisedMinutes]))
  const stated = (month: MonthOfCoach) =>
    // Two decimals give the same minutes back when the field is sent as it stands.
    month.promisedMinutes === null ? undefined : formatNumber(month.promisedMinutes / 60, language)
  return (
    <Page title={t.changeHours} width="narrow" breadcrumbs={crumbs(language, coach)}>
      <PageHeading title={t.changeHours} lead={t.changeHoursLead} />
      <ErrorSummary errors={errors} />
      <Form
        action={`/medarbetare/${coach.id}/timmar?fran=${first}`}
        hidden={{ shown: one(values, 'shown') ?? shown }}
      >
        <div class="grid grid-sm">
          {months.map((month) => (
            <NumberField
              name={`hours_${month.monthOn}`}
              label={t.hoursIn(formatDay(month.monthOn, language, 'month'))}
              mark={false}
              decimals
              value={one(values, `hours_${month.monthOn}`) ?? stated(month)}
              error={errors[`hours_${month.monthOn}`]}
            />
          ))}
        </div>
        <NumberField name="fill" label={t.fill} decimals value={one(values, 'fill')} error={errors['fill']} />
        <Actions language={language} coach={coach} />
      </Form>
    </Page>
  )
}

export function TrainingFormPage({ language, coach, values, errors }: FormPageProps) {
  const t = timeText(language)
  const kinds = ['gender_equality', 'sustainability', 'other'] as const
  return (
    <Page title={t.addTraining} width="narrow" breadcrumbs={crumbs(language, coach)}>
      <PageHeading title={t.addTraining} lead={t.trainingsNote} />
      <ErrorSummary errors={errors} />
      <Form action={`/medarbetare/${coach.id}/utbildningar/ny`}>
        <RadioGroup
          name="kind"
          label={t.kind}
          required
          inline
          options={kinds.map((kind) => ({ value: kind, label: t[kind] }))}
          value={one(values, 'kind')}
          error={errors['kind']}
        />
        <TextField
          name="title"
          label={t.trainingTitle}
          required
          maxlength={200}
          value={one(values, 'title')}
          error={errors['title']}
        />
        <FieldRow>
          <DateField
            name="takenOn"
            label={t.takenOn}
            required
            value={one(values, 'takenOn')}
            error={errors['takenOn']}
          />
          <NumberField
            name="hours"
            label={t.trainingHours}
            required
            decimals
            value={one(values, 'hours')}
            error={errors['hours']}
          />
        </FieldRow>
        <Actions language={language} coach={coach} />
      </Form>
    </Page>
  )
}

export function AbsenceFormPage({ language, coach, values, errors }: FormPageProps) {
  const t = timeText(language)
  return (
    <Page title={t.addAbsence} width="narrow" breadcrumbs={crumbs(language, coach)}>
      <PageHeading title={t.addAbsence} lead={t.absenceLead} />
      <ErrorSummary errors={errors} />
      <Form action={`/medarbetare/${coach.id}/franvaro/ny`}>
        <FieldRow>
          <DateField
            name="fromOn"
            label={t.fromOn}
            required
            value={one(values, 'fromOn')}
            error={errors['fromOn']}
          />
          <DateField name="toOn" label={t.toOn} required value={one(values, 'toOn')} error={errors['toOn']} />
        </FieldRow>
        <TextArea name="note" label={t.why} rows={2} value={one(values, 'note')} error={errors['note']} />
        <Actions language={language} coach={coach} />
      </Form>
    </Page>
  )
}

export function ShareFormPage({ language, coach, today, values, errors }: FormPageProps & { today: Day }) {
  const t = timeText(language)
  return (
    <Page title={t.setShare} width="narrow" breadcrumbs={crumbs(language, coach)}>
      <PageHeading title={t.setShare} lead={t.setShareLead} />
      <ErrorSummary errors={errors} />
      <Form action={`/medarbetare/${coach.id}/tjanst`}>
        <FieldRow>
          <NumberField
            name="share"
            label={t.sharePercent}
            required
            decimals
            value={one(values, 'share')}
            error={errors['share']}
          />
          <DateField
            name="fromOn"
            label={t.fromOn}
            required
            value={one(values, 'fromOn') ?? today}
            error={errors['fromOn']}
          />
        </FieldRow>
        <Actions language={language} coach={coach} />
      </Form>
    </Page>
  )
}
