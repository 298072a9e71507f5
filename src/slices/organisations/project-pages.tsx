import type { Language } from '../../kit/language.ts'
import { typedKronor } from '../../kit/money.ts'
import { one, several } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Columns,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldGroup,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { ProjectWithMunicipalities } from './lookups.ts'
import { PartLinks } from './project-part-pages.tsx'
import { Decisions, Financiers, Phases, Rules, Settings } from './project-parts.tsx'
import type { ProjectView } from './project-queries.ts'
import { projectText } from './project-text.ts'
import { text } from './text.ts'
import { countingPlaces, supportKinds } from './types.ts'

type ProjectListProps = {
  readonly language: Language
  readonly projects: readonly ProjectWithMunicipalities[]
  readonly mayAdd: boolean
}

export function ProjectListPage({ language, projects, mayAdd }: ProjectListProps) {
  const t = text(language)
  return (
    <Page title={t.projects}>
      <PageHeading
        title={t.projects}
        actions={
          mayAdd && (
            <LinkButton href="/projekt/nytt" icon="add" main>
              {projectText(language).newProject}
            </LinkButton>
          )
        }
      />
      <Table
        caption={t.projects}
        captionHidden
        rows={projects}
        empty={<EmptyState title={t.noProjects} />}
        columns={[
          { key: 'name', header: t.name, cell: (row) => <a href={`/projekt/${row.key}`}>{row.name}</a> },
          {
            key: 'municipalities',
            header: t.participating,
            numeric: true,
            cell: (row) => row.municipalityCodes.length,
          },
        ]}
      />
    </Page>
  )
}

type ProjectPageProps = {
  readonly language: Language
  readonly project: ProjectView
  readonly mayWrite: boolean
  readonly mayChangeParts: boolean
}

/** What the project's decisions say: for how long, for whom, with whose money, and where companies count. */
export function ProjectPage({ language, project, mayWrite, mayChangeParts }: ProjectPageProps) {
  const t = text(language)
  return (
    <Page title={project.name} breadcrumbs={[{ href: '/projekt', label: t.projects }]}>
      <PageHeading
        title={project.name}
        lead={project.fullName}
        actions={
          mayWrite && (
            <LinkButton href={`/projekt/${project.id}/installningar`} icon="settings" variant="secondary">
              {t.changeSettings}
            </LinkButton>
          )
        }
      />
      <Columns
        main={
          <>
            <Decisions language={language} project={project} />
            <Phases language={language} project={project} />
            <Rules t={t} language={language} rules={project.rules} />
          </>
        }
        aside={
          <>
            <Settings language={language} project={project} />
            <Section title={t.participating}>
              <ul>
                {project.municipalities.map(({ code, name }) => (
                  <li>
                    <a href={`/kommuner/${code}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
            <Financiers language={language} project={project} />
            {mayChangeParts && <PartLinks language={language} projectId={project.id} />}
          </>
        }
      />
    </Page>
  )
}

type SettingsFormProps = FormState & { readonly language: Language; readonly project: ProjectView }

export function ProjectSettingsPage({ language, project, values, errors }: SettingsFormProps) {
  const t = text(language)
  const home = `/projekt/${project.id}`
  const ticked = (name: string) => one(values, name) !== undefined
  return (
    <Page
      title={t.settingsOf(project.name)}
      width="narrow"
      breadcrumbs={[
        { href: '/projekt', label: t.projects },
        { href: home, label: project.name },
      ]}
    >
      <PageHeading title={t.settingsOf(project.name)} lead={t.settingsLead} />
      <ErrorSummary errors={errors} />
      <Form action={`${home}/installningar`}>
        <RadioGroup
          name="countingPlace"
          label={t.countingPlace}
          required
          options={countingPlaces.map((place) => ({ value: place, label: t[place] }))}
          value={one(values, 'countingPlace')}
          error={errors.countingPlace}
        />
        <NumberField
          name="minimumHours"
          label={t.minimumSupport}
          required
          decimals
          value={one(values, 'minimumHours')}
          error={errors.minimumHours}
        />
        <NumberField
          name="minimumKronor"
          label={t.minimumKronor}
          description={t.minimumHint}
          decimals
          value={one(values, 'minimumKronor')}
          error={errors.minimumKronor}
        />
        <CheckboxGroup
          name="countedActivities"
          label={t.countedActivities}
          description={t.countedActivitiesHint}
          required
          options={supportKinds.map((kind) => ({ value: kind, label: t[kind] }))}
          values={several(values, 'countedActivities')}
          error={errors.countedActivities}
        />
        <FieldGroup legend={t.rules} note={t.rulesNote}>
          <DateField
            name="validFrom"
            label={t.validFrom}
            required
            value={one(values, 'validFrom')}
            error={errors.validFrom}
          />
          <Checkbox name="smeOnly" label={t.smeOnly} checked={ticked('smeOnly')} />
          <Checkbox
            name="privatelyOwnedOnly"
            label={t.privatelyOwnedOnly}
            checked={ticked('privatelyOwnedOnly')}
          />
          <Checkbox
            name="groupMembersExcluded"
            label={t.groupMembersExcluded}
            checked={ticked('groupMembersExcluded')}
          />
          <TextField
            name="source"
            label={t.ruleSource}
            description={t.ruleSourceHint}
            required
            value={one(values, 'source')}
            error={errors.source}
          />
        </FieldGroup>
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={home} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

/** The settings as the form shows them: the rule that stands last. */
export function settingsValues(project: ProjectView) {
  const rule = project.rules.at(-1)
  const ticked = (name: string, is: boolean | undefined) => (is ? { [name]: 'ja' } : {})
  return {
    countingPlace: project.countingPlace,
    minimumHours: String(project.minimumSupportMinutes / 60).replace('.', ','),
    minimumKronor: typedKronor(project.minimumSupportOre),
    countedActivities: [...project.countedActivities],
    validFrom: rule?.validFrom ?? project.phases[0]?.fromOn ?? '',
    source: rule?.source ?? '',
    ...ticked('smeOnly', rule?.smeOnly ?? true),
    ...ticked('privatelyOwnedOnly', rule?.privatelyOwnedOnly ?? true),
    ...ticked('groupMembersExcluded', rule?.groupMembersExcluded),
  }
}
