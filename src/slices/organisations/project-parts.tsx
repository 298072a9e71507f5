import { type Day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { DefinitionList, Item, ItemList, Section, Table } from '../../ui/index.ts'
import type { ProjectView, TargetGroupRule } from './project-queries.ts'
import { type OrganisationWords, text } from './text.ts'

type PartProps = { readonly language: Language; readonly project: ProjectView }

export function Settings({ language, project }: PartProps) {
  const t = text(language)
  const { minimumSupportMinutes: minutes, minimumSupportOre: worth, countedActivities } = project
  const least = [
    ...(minutes > 0 ? [t.hours(formatNumber(minutes / 60, language))] : []),
    ...(worth > 0 ? [t.worth(formatOre(ore(worth), language))] : []),
  ]
  return (
    <Section title={t.settings}>
      <DefinitionList
        items={[
          { term: t.beneficiary, value: project.beneficiary },
          { term: t.programme, value: `${project.programme} ${project.programmePeriod}` },
          { term: t.website, value: project.website && <a href={project.website}>{project.website}</a> },
          { term: t.countingPlace, value: t[project.countingPlace] },
          { term: t.leastSupport, value: least.join(t.orElse) || t.noLeast },
          { term: t.countedActivities, value: countedActivities.map((kind) => t[kind]).join(', ') },
          ...project.periods.map(({ kind, fromOn, toOn }) => ({
            term: kind === 'activity' ? t.activity : kind === 'cost' ? t.cost : t.closing,
            value: formatPeriod(fromOn as Day, toOn as Day, language, 'short'),
          })),
        ]}
      />
    </Section>
  )
}

export function Decisions({ language, project }: PartProps) {
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

export function Phases({ language, project }: PartProps) {
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

export function Rules({
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

export function Financiers({ language, project }: PartProps) {
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
