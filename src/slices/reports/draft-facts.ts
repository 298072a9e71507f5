import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import { type Figure, focusAreas, reasonText } from '../figures/index.ts'
import type { Facts } from './draft.ts'
import type { DraftRecords } from './draft-queries.ts'
import { widened } from './draft-rules.ts'
import { draftText } from './draft-text.ts'
import { counted, listed, lower, periodInWords } from './draft-words.ts'
import type { ReportParts } from './parts.ts'

/** The names of the facts that a template's sentence can be given, each with what it holds in draft-text.ts. */
export const factNames = [
  'project',
  'project_full_name',
  'place',
  'in_place',
  'period',
  'website',
  'beneficiary',
  'municipalities_counted',
  'municipalities',
  'other_municipalities',
  'other_projects',
  'financiers',
  'coach_posts',
  'first_phase',
  'first_groups',
  'first_areas_counted',
  'first_areas',
  'later_from',
  'later_to',
  'later_areas',
  'later_groups',
  'all_areas_counted',
  'some_areas',
  'not_counted_companies',
  'not_counted_reasons',
  'not_counted_areas',
  'partners',
  'networks',
  'networks_handed_over',
  'training',
  'resource_municipalities',
  'resource_tasks',
  'task_forces_from',
  'task_force_size',
  'joint_counted',
  'joint_titles',
  'asked_names',
  'asked_ranking',
  'survey_period',
  'towns',
  'published_where',
] as const
export type FactName = (typeof factNames)[number]

/** The facts of a report in words, in the language of its parts. What is not known is left out. */
export function factsOf(
  parts: ReportParts,
  records: DraftRecords,
): Facts & { readonly [F in FactName]?: string } {
  const { language, facts, project, question } = parts
  const t = draftText(language)
  const here = project.municipalities.find(({ code }) => code === question.municipalityCode)?.name
  const [first] = records.phases
  const { phase: last, areas: added, groups: addedGroups } = widened(records.phases)
  const month = (on: string) => formatDay(day(on), language, 'month')
  const from = (a: string, b: string) => t.fromTo(month(a), month(b))
  const areas = (list: readonly { sv: string; en: string }[]) =>
    listed(
      list.map((area) => lower(area[language])),
      language,
    )
  return kept({
    project: facts.name,
    project_full_name: facts.fullName,
    place: here ?? t.wholeProject,
    in_place: here ? t.inPlace(here) : t.inMunicipalities(counted(project.municipalities.length, language)),
    period: periodInWords(question.fromOn, question.toOn, language),
    website: records.website,
    beneficiary: facts.beneficiary,
    municipalities_counted: t.municipalities(
      counted(project.municipalities.length, language, 'common'),
      project.municipalities.length,
    ),
    municipalities: listed(
      project.municipalities.map(({ name }) => name),
      language,
    ),
    other_municipalities: listed(
      records.others.map(({ municipality }) => municipality),
      language,
    ),
    other_projects: listed([...new Set(records.others.map((one) => one.project))], language),
    financiers: financiersOf(parts, t),
    coach_posts: postsOf(records.posts, language),
    first_phase: first && from(first.fromOn, first.toOn),
    first_groups: first && groupsOf(first.groups, language),
    first_areas_counted: first && t.areas(counted(first.areas.length, language), first.areas.length),
    first_areas: first && areas(first.areas),
    later_from: last && month(last.fromOn),
    later_to: last && month(last.toOn),
    later_areas: areas(added),
    later_groups: groupsOf(addedGroups, language),
    ...askedFacts(parts, records),
    ...notCountedFacts(parts),
    ...workingFacts(parts, records),
    joint_counted: t.joint(
      counted(parts.interventions.length, language, 'common'),
      parts.interventions.length,
    ),
    joint_titles: jointTitles(parts, t),
    survey_period: records.asked && from(records.asked.fromOn, records.asked.toOn),
    towns: listed(
      includedIn(parts.figures, 'localities_town').map(({ label }) => label),
      language,
    ),
    published_where: listed(records.publishedWhere.slice(0, 4).map(lower), language),
  })
}

const titlesShown = 5

function jointTitles({ interventions, language }: ReportParts, t: ReturnType<typeof draftText>): string {
  const titles = [...new Set(interventions.map(({ title }) => title))]
  const shown = listed(titles.slice(-titlesShown).map(t.quoted), language)
  return titles.length > titlesShown ? t.amongThem(shown) : shown
}

const kept = (facts: { readonly [name: string]: string | null | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, words]) => (words ? [[name, words]] : [])))

const includedIn = (figures: readonly Figure[], key: string) =>
  figures.find((one) => one.key === key)?.evidence.filter(({ included }) => included) ?? []

function financiersOf({ facts, language }: ReportParts, t: ReturnType<typeof draftText>): string {
  const funds = facts.financiers.flatMap(({ organisation, nameOfFund }) =>
    organisation ? [nameOfFund ? t.fundThrough(nameOfFund, organisation) : organisation] : [],
  )
  const paying = facts.financiers.filter(({ municipality }) => municipality).length
  return listed(
    [...funds, ...(paying > 0 ? [t.payingMunicipalities(counted(paying, language), paying)] : [])],
    language,
  )
}

function postsOf(posts: readonly number[], language: Language): string {
  const t = draftText(language)
  const share = (bp: number) => formatShare(bp / 10_000, language)
  const [only] = posts
  if (only === undefined) return ''
  if (posts.length === 1) return t.onePost(share(only))
  const full = formatNumber(Math.round(posts.reduce((sum, bp) => sum + bp, 0) / 1000) / 10, language)
  return posts.length <= 3
    ? t.fewPosts(counted(posts.length, language, 'common'), listed(posts.map(share), language))
    : t.manyPosts(counted(posts.length, language, 'common'), full)
}

function groupsOf(groups: readonly string[], language: Language): string {
  const t = draftText(language)
  return listed(
    groups.flatMap((group) => (group in t.groups ? [t.groups[group as keyof typeof t.groups]] : [])),
    language,
  )
}

function askedFacts(parts: ReportParts, records: DraftRecords): Facts {
  const { figures, focusAreaNames, language } = parts
  const t = draftText(language)
  const asked = focusAreas
    .map((key) => ({
      key,
      companies: figures.find((one) => one.key === `asked_for_${key}`)?.value ?? 0,
      name: lower(focusAreaNames.find((area) => area.key === key)?.name ?? key),
    }))
    .filter(({ companies }) => companies > 0)
    .sort((a, b) => b.companies - a.companies)
  const offered = new Set(records.phases.flatMap(({ areas }) => areas.map((area) => lower(area[language]))))
  // One may have asked for what no phase so far offers: all are all those that were offered.
  const all =
    offered.size > 1 && offered.size === asked.length && asked.every(({ name }) => offered.has(name))
  const most = asked.slice(0, 4)
  return kept({
    all_areas_counted: all ? t.allAreas(counted(offered.size, language)) : '',
    some_areas: all
      ? ''
      : listed(
          asked.map(({ name }) => name),
          language,
        ),
    asked_names: listed(
      most.map(({ key }) => t.askedFor[key]),
      language,
    ),
    asked_ranking: listed(
      most.map(
        ({ key }, nth) => `${t.askedFor[key]} ({{asked_for_${key}}}${nth === 0 ? ` ${t.companies}` : ''})`,
      ),
      language,
    ),
  })
}

function notCountedFacts({ figures, focusAreaNames, language }: ReportParts): Facts {
  const rows = includedIn(figures, 'companies_not_counted')
  const t = draftText(language)
  const said = reasonText(language)
  const reasons = [...new Set(rows.flatMap(({ reason }) => (reason ? [reason] : [])))].map(
    (reason) => (t.reasons as { readonly [reason: string]: string })[reason] ?? lower(said[reason]),
  )
  const records = new Set(rows.map(({ record }) => record))
  const areas = focusAreas.filter((key) =>
    includedIn(figures, `asked_for_${key}`).some(({ record }) => records.has(record)),
  )
  return kept({
    not_counted_companies: listed(
      rows.slice(0, 8).map(({ label }) => label),
      language,
    ),
    not_counted_reasons: listed(reasons, language),
    not_counted_areas: listed(
      areas.map((key) => lower(focusAreaNames.find((area) => area.key === key)?.name ?? key)),
      language,
    ),
  })
}

function workingFacts(parts: ReportParts, records: DraftRecords): Facts {
  const { cooperation, facts, figures, workingMethod, language } = parts
  const t = draftText(language)
  const { smallest, largest } = workingMethod
  const networks = cooperation.networks
  const trained = (['gender_equality', 'sustainability'] as const).filter(
    (kind) => (figures.find(({ key }) => key === `staff_trained_${kind}`)?.value ?? 0) > 0,
  )
  const size = (n: number) => counted(n, language, 'common')
  return kept({
    partners: listed(
      [
        ...new Set([
          ...facts.partners.map(({ name }) => name),
          ...cooperation.referrals.map(({ partner }) => partner),
          ...cooperation.takingPart.map(({ name }) => name),
        ]),
      ],
      language,
    ),
    networks: listed(
      networks.map(({ name }) => name),
      language,
    ),
    networks_handed_over: listed(
      networks.flatMap(({ name, handedOverTo }) => (handedOverTo ? [t.carriedOn(name, handedOverTo)] : [])),
      language,
    ),
    training: listed(
      trained.map((kind) => t.trainings[kind]),
      language,
    ),
    resource_municipalities: records.carriers
      .map(({ area, municipalities }) => t.carried(listed(municipalities, language), lower(area[language])))
      .join('; '),
    // What was done is told in the words of those who did it, in their language.
    resource_tasks:
      language === 'sv'
        ? [...new Set(records.carriers.flatMap(({ notes }) => notes))]
            .slice(0, 8)
            .map((note) => `- ${note}`)
            .join('\n')
        : '',
    task_forces_from: records.taskForcesFrom && formatDay(day(records.taskForcesFrom), language, 'month'),
    task_force_size:
      smallest === null || largest === null
        ? ''
        : smallest === largest
          ? size(smallest)
          : t.range(size(smallest), size(largest)),
  })
}
