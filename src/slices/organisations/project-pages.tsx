import { type Day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  Columns,
  DateField,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  FieldGroup,
  Form,
  FormActions,
  Item,
  ItemList,
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
import type { ProjectView, TargetGroupRule } from './project-queries.ts'
import { type OrganisationWords, text } from './text.ts'
import { countingPlaces } from './types.ts'

type ProjectListProps = {
  readonly language: Language
  readonly projects: readonly ProjectWithMunicipalities[]
}

export function ProjectListPage({ language, projects }: ProjectListProps) {
  const t = text(language)
  return (
    <Page title={t.projects}>
      <PageHeading title={t.projects} />
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
}

/** What the project's decisions say: for how long, for whom, with whose money, and where companies count. */
export function ProjectPage({ language, project, mayWrite }: ProjectPageProps) {
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
          </>
        }
      />
    </Page>
  )
}

type PartProps = { readonly language: Language; readonly project: ProjectView }

function Settings({ language, project }: PartProps) {
  const t = text(language)
  const minimum = t.hours(formatNumber(project.minimumSupportMinutes / 60, language))
  return (
    <Section title={t.settings}>
      <DefinitionList
        items={[
          { term: t.beneficiary, value: project.beneficiary },
          { term: t.programme, value: `${project.programme} ${project.programmePeriod}` },
          { term: t.website, value: project.website && <a href={project.website}>{project.website}</a> },
          { term: t.countingPlace, value: t[project.countingPlace] },
          { term: t.minimumSupport, value: minimum },
          ...project.periods.map(({ kind, fromOn, toOn }) => ({
            term: kind === 'activity' ? t.activity : kind === 'cost' ? t.cost : t.closing,
            value: formatPeriod(fromOn as Day, toOn as Day, language, 'short'),
          })),
        ]}
      />
    </Section>
  )
}

function Decisions({ language, project }: PartProps) {
  const t = text(language)
  const day = (on: string | null) => on && formatDay(on as Day, language, 'short')
  return (
    <Section title={t.decisions}>
      {project.decisions.length === 0 && <p class="note">{t.noDecisions}</p>}
      {project.decisions.map((decision) => (
        <DefinitionList
          items={[
            { term: t.decisionVersion, value: decision.version },
            { term: t.caseId, value: decision.caseId },
            { term: t.decidedOn, value: day(decision.decidedOn) },
            { term: t.decidedBy, value: decision.decidedBy },
            {
              term: t.period,
              value:
                decision.fromOn &&
                decision.toOn &&
                formatPeriod(decision.fromOn as Day, decision.toOn as Day, language, 'short'),
            },
            {
              term: t.ceiling,
              value: decision.ceilingOre !== null && formatOre(ore(decision.ceilingOre), language),
            },
            { term: t.conditions, value: decision.conditions },
          ].filter(({ value }) => value !== false)}
        />
      ))}
    </Section>
  )
}

function Phases({ language, project }: PartProps) {
  const t = text(language)
  const words: { readonly [key: string]: unknown } = t
  return (
    <Section title={t.phases}>
      <ItemList label={t.phases}>
        {project.phases.map((phase) => (
          <Item>
            <div>
              <strong>{language === 'sv' ? phase.nameSv : phase.nameEn}</strong>{' '}
              <span class="note">
                {formatPeriod(phase.fromOn as Day, phase.toOn as Day, language, 'short')}
              </span>
              <p>
                {t.focusAreas}: {phase.focusAreas.map((area) => area[language]).join(', ')}
              </p>
              {phase.targetGroups.length > 0 && (
                <p>
                  {t.targetGroups}:{' '}
                  {phase.targetGroups.map((group) => String(words[group] ?? group)).join(', ')}
                </p>
              )}
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function Rules({
  t,
  language,
  rules,
}: {
  t: OrganisationWords
  language: Language
  rules: readonly TargetGroupRule[]
}) {
  return (
    <Section title={t.rules} note={t.rulesNote}>
      <Table
        caption={t.rules}
        captionHidden
        rows={rules}
        empty={<p class="note">{t.noRules}</p>}
        columns={[
          {
            key: 'from',
            header: t.validFrom,
            cell: (row) => formatDay(row.validFrom as Day, language, 'short'),
          },
          { key: 'sme', header: t.smeOnly, cell: (row) => (row.smeOnly ? t.yes : t.no) },
          {
            key: 'private',
            header: t.privatelyOwnedOnly,
            cell: (row) => (row.privatelyOwnedOnly ? t.yes : t.no),
          },
          {
            key: 'group',
            header: t.groupMembersExcluded,
            cell: (row) => (row.groupMembersExcluded ? t.yes : t.no),
          },
          { key: 'source', header: t.ruleSource, cell: (row) => row.source },
        ]}
      />
    </Section>
  )
}

function Financiers({ language, project }: PartProps) {
  const t = text(language)
  return (
    <Section title={t.financiers}>
      <Table
        caption={t.financiers}
        captionHidden
        rows={project.financiers}
        columns={[
          {
            key: 'name',
            header: t.organisation,
            cell: (row) => (row.fund ? `${row.name} (${row.fund})` : row.name),
          },
          {
            key: 'share',
            header: t.share,
            numeric: true,
            cell: (row) =>
              row.shareBp === null ? t.noShare : formatShare(row.shareBp / 10_000, language, 2),
          },
        ]}
      />
      {project.partners.length > 0 && (
        <p>
          {t.partners}: {project.partners.join(', ')}
        </p>
      )}
    </Section>
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
    validFrom: rule?.validFrom ?? project.phases[0]?.fromOn ?? '',
    source: rule?.source ?? '',
    ...ticked('smeOnly', rule?.smeOnly ?? true),
    ...ticked('privatelyOwnedOnly', rule?.privatelyOwnedOnly ?? true),
    ...ticked('groupMembersExcluded', rule?.groupMembersExcluded),
  }
}
