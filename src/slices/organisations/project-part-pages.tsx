import { type Day, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  Table,
  TextField,
  Unseen,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { OrganisationRow } from './place-queries.ts'
import { PartFields } from './project-part-fields.tsx'
import type { PartChoices, PartRow } from './project-part-queries.ts'
import { type ProjectWords, projectText } from './project-text.ts'
import { countingPlaces, type ProjectPart, periodKinds, programmePeriods, projectParts } from './types.ts'

const partWord = {
  kommuner: 'participating',
  faser: 'phases',
  perioder: 'periods',
  beslut: 'decisions',
  finansiarer: 'financiers',
  samverkansparter: 'partners',
} as const satisfies Record<ProjectPart, keyof ProjectWords>

/** The ways to the forms of a project's parts. */
export function PartLinks({ language, projectId }: { language: Language; projectId: number }) {
  const t = projectText(language)
  return (
    <Section title={t.change}>
      <ul>
        {projectParts.map((part) => (
          <li>
            <a href={`/projekt/${projectId}/${part}`}>{t[partWord[part]]}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type ProjectPartProps = FormState & {
  readonly language: Language
  readonly project: { readonly id: number; readonly name: string }
  readonly part: ProjectPart
  readonly rows: readonly PartRow[]
  readonly choices: PartChoices
}

/** What a project has of one part, with a form that adds one. */
export function ProjectPartPage({
  language,
  project,
  part,
  rows,
  choices,
  values,
  errors,
}: ProjectPartProps) {
  const t = projectText(language)
  const home = `/projekt/${project.id}`
  const title = t[partWord[part]]
  const nameOf = (row: PartRow) => periodKinds.find((kind) => kind === row.sv)
  const named = (row: PartRow) => {
    const kind = part === 'perioder' ? nameOf(row) : undefined
    return kind ? t[kind] : row[language]
  }
  return (
    <Page
      title={t.partOf(title, project.name)}
      width="narrow"
      breadcrumbs={[
        { href: '/projekt', label: t.projects },
        { href: home, label: project.name },
      ]}
    >
      <PageHeading title={t.partOf(title, project.name)} />
      <ErrorSummary errors={errors} />
      <Table
        caption={title}
        captionHidden
        rows={rows}
        empty={<p class="note">{t.nothingYet}</p>}
        columns={[
          { key: 'name', header: t.name, cell: named },
          {
            key: 'period',
            header: t.period,
            cell: ({ fromOn, toOn }) =>
              fromOn && toOn && formatPeriod(fromOn as Day, toOn as Day, language, 'short'),
          },
          {
            key: 'remove',
            header: t.remove,
            cell: (row) => (
              <Form action={`${home}/${part}/${row.id}/bort`}>
                <Button variant="tertiary" size="sm">
                  {t.remove} <Unseen>{named(row)}</Unseen>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      <Section title={t.add}>
        <Form action={`${home}/${part}`} label={t.add}>
          <PartFields language={language} part={part} choices={choices} values={values} errors={errors} />
          <FormActions>
            <Button>{t.add}</Button>
            <LinkButton href={home} variant="tertiary">
              {t.backToProject}
            </LinkButton>
          </FormActions>
        </Form>
      </Section>
    </Page>
  )
}

type NewProjectProps = FormState & {
  readonly language: Language
  readonly organisations: readonly OrganisationRow[]
}

export function NewProjectPage({ language, organisations, values, errors }: NewProjectProps) {
  const t = projectText(language)
  const field = (name: string, label: string, required = true, description?: string) => (
    <TextField
      name={name}
      label={label}
      required={required}
      description={description}
      value={one(values, name)}
      error={errors[name]}
    />
  )
  return (
    <Page title={t.newProject} width="narrow" breadcrumbs={[{ href: '/projekt', label: t.projects }]}>
      <PageHeading title={t.newProject} lead={t.newProjectLead} />
      <ErrorSummary errors={errors} />
      <Form action="/projekt/nytt">
        {field('name', t.name)}
        {field('fullName', t.fullName)}
        {field('key', t.key, true, t.keyHint)}
        <Select
          name="beneficiaryId"
          label={t.beneficiary}
          options={organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={one(values, 'beneficiaryId')}
          error={errors.beneficiaryId}
        />
        {field('programme', t.programme)}
        <RadioGroup
          name="programmePeriod"
          label={t.programmePeriod}
          required
          inline
          options={programmePeriods.map((period) => ({ value: period, label: period.replace('-', '–') }))}
          value={one(values, 'programmePeriod')}
          error={errors.programmePeriod}
        />
        {field('website', t.website, false)}
        <RadioGroup
          name="countingPlace"
          label={t.countingPlace}
          required
          options={countingPlaces.map((place) => ({ value: place, label: t[place] }))}
          value={one(values, 'countingPlace')}
          error={errors.countingPlace}
        />
        <FormActions>
          <Button>{t.create}</Button>
          <LinkButton href="/projekt" variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
