import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  FilterForm,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { Definition } from './definition.ts'
import { goalText } from './goal-text.ts'
import { figureInWords } from './names.ts'
import type { CountedProject } from './queries.ts'
import { sumRule } from './sum-rules.ts'
import type { Target, UsedDefinition } from './target-queries.ts'
import { text } from './text.ts'

export const goalsPath = (projectId: number) => `/projekt/${projectId}/mal`

type GoalsPageProps = {
  readonly language: Language
  readonly project: CountedProject
  readonly programmePeriod: string
  readonly used: readonly UsedDefinition[]
  readonly isChosen: boolean
  readonly targets: readonly Target[]
  /** What else it may use; empty for those who only read. */
  readonly offered: readonly Definition[]
  readonly mayWrite: boolean
  readonly errors?: FieldErrors
}

const crumbs = (language: Language, project: CountedProject) => [
  { href: `/projekt/${project.id}`, label: project.name },
  { href: goalsPath(project.id), label: goalText(language).title(project.name) },
]

/** Which figures a project uses, with what is to be reached and how municipalities add up. */
export function GoalsPage({
  language,
  project,
  programmePeriod,
  used,
  isChosen,
  targets,
  offered,
  mayWrite,
  errors,
}: GoalsPageProps) {
  const t = goalText(language)
  const units = text(language)
  const path = goalsPath(project.id)
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatNumber(value, language)
  const ofWhole = (key: string) =>
    targets.find((goal) => goal.figure === key && goal.municipalityCode === null && goal.phaseId === null)
      ?.target
  return (
    <Page title={t.title(project.name)} width="wide" breadcrumbs={crumbs(language, project).slice(0, 1)}>
      <PageHeading title={t.title(project.name)} lead={t.lead} />
      <ErrorSummary errors={errors ?? {}} />
      {!isChosen && <EmptyState title={t.none} text={t.noneHint} />}
      {mayWrite && (
        <Form action={`${path}/uppsattning`}>
          <FormActions>
            <Button variant={isChosen ? 'secondary' : 'primary'}>{t.useSet(programmePeriod)}</Button>
          </FormActions>
        </Form>
      )}
      {mayWrite && isChosen && offered.length > 0 && (
        <Section title={t.add}>
          <Form action={path}>
            <FieldRow>
              <Select
                name="figure"
                label={t.figure}
                required
                empty={t.choose}
                options={offered.map(({ key }) => ({ value: key, label: figureInWords(key, language).name }))}
                error={errors?.['figure']}
              />
            </FieldRow>
            <FormActions>
              <Button>{t.addIt}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
      <Table
        caption={t.title(project.name)}
        captionHidden
        rows={used}
        columns={[
          {
            key: 'figure',
            header: t.figure,
            cell: ({ key }) => {
              const { name } = figureInWords(key, language)
              return isChosen ? <a href={`${path}/${key}`}>{name}</a> : name
            },
          },
          { key: 'unit', header: t.unit, cell: ({ unit }) => units[`unit${unit}`] },
          { key: 'baseline', header: t.baseline, numeric: true, cell: ({ baseline }) => shown(baseline) },
          { key: 'target', header: t.target, numeric: true, cell: ({ key }) => shown(ofWhole(key)) },
          {
            key: 'sums',
            header: t.sums,
            cell: ({ sumOf }) => t[sumRule(sumOf, project.countingPlace as 'seat' | 'workplace' | 'either')],
          },
          { key: 'rule', header: t.ruleVersion, cell: ({ ruleVersion }) => ruleVersion },
        ]}
      />
    </Page>
  )
}

type OneGoalPageProps = {
  readonly language: Language
  readonly project: CountedProject
  readonly definition: Definition
  readonly decisions: readonly { readonly id: number; readonly version: number }[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What is to be reached of one figure: for a phase or the whole time, as a decision or the project itself states it; the whole and each municipality. */
export function OneGoalPage({
  language,
  project,
  definition,
  decisions,
  mayWrite,
  values,
  errors,
}: OneGoalPageProps) {
  const t = goalText(language)
  const { name, definition: meaning } = figureInWords(definition.key, language)
  const path = `${goalsPath(project.id)}/${definition.key}`
  const unit = text(language)[`unit${definition.unit}`]
  const choices = [
    <Select
      name="fas"
      label={t.time}
      mark={false}
      options={[
        { value: 'hela', label: t.wholeTime },
        ...project.phases.map((phase) => ({
          value: String(phase.id),
          label: language === 'sv' ? phase.nameSv : phase.nameEn,
        })),
      ]}
      value={one(values, 'fas')}
    />,
    <Select
      name="beslut"
      label={t.decision}
      mark={false}
      options={[
        { value: 'eget', label: t.ownGoal },
        ...decisions.map(({ id, version }) => ({ value: String(id), label: t.decisionVersion(version) })),
      ]}
      value={one(values, 'beslut')}
    />,
  ]
  const goal = (field: string, label: string) => (
    <NumberField
      name={field}
      label={label}
      decimals
      width="xs"
      value={one(values, field)}
      error={errors[field]}
    />
  )
  return (
    <Page title={t.goalsOf(name)} breadcrumbs={crumbs(language, project)}>
      <PageHeading title={t.goalsOf(name)} facts={unit} lead={meaning} />
      <FilterForm action={path}>{choices}</FilterForm>
      <ErrorSummary errors={errors} />
      {!mayWrite && (
        <DefinitionList
          items={[
            { term: t.baseline, value: one(values, 'baseline') },
            { term: t.wholeProject, value: one(values, 'whole') },
            ...project.municipalities.map(({ code, name: place }) => ({
              term: place,
              value: one(values, `m${code}`),
            })),
          ]}
        />
      )}
      {mayWrite && (
        <Form
          action={path}
          hidden={{ fas: one(values, 'fas') ?? 'hela', beslut: one(values, 'beslut') ?? 'eget' }}
        >
          {goal('baseline', t.baseline)}
          <p class="note">{t.emptyHint}</p>
          {goal('whole', t.wholeProject)}
          <FieldRow>{project.municipalities.map((m) => goal(`m${m.code}`, m.name))}</FieldRow>
          <TextField
            name="source"
            label={t.source}
            maxlength={300}
            value={one(values, 'source')}
            error={errors['source']}
          />
          <FormActions>
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
      )}
      {mayWrite && (
        <Form action={`${path}/borttaget`}>
          <FormActions>
            <Button variant="tertiary">{t.leave}</Button>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
