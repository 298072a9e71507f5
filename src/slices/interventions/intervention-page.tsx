import type { Child } from 'hono/jsx'
import { day, formatDay, formatPeriod } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import {
  Button,
  Columns,
  DefinitionList,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  StageStepper,
  Tag,
} from '../../ui/index.ts'
import type { Intervention } from './queries.ts'
import { nextStage, stagesBefore } from './rules.ts'
import { stageWord } from './stage-words.ts'
import { MunicipalitiesSection, TaskForceSection } from './task-force.tsx'
import { type InterventionWords, text } from './text.ts'
import { stages } from './types.ts'
import type { InterventionView } from './view.ts'

type InterventionPageProps = {
  readonly language: Language
  readonly view: InterventionView
  /** Occasions and attendance, which a higher slice draws. */
  readonly children?: Child
}

export function InterventionPage({ language, view, children }: InterventionPageProps) {
  const t = text(language)
  const { intervention, mayWrite } = view
  return (
    <Page title={intervention.title} breadcrumbs={[{ href: '/insatser', label: t.interventions }]}>
      <PageHeading
        title={intervention.title}
        facts={
          <>
            <Tag>{t[intervention.kind]}</Tag> <Tag tone="info">{stageWord(t, intervention.stage)}</Tag>
          </>
        }
        lead={intervention.purpose}
        actions={
          <>
            <HistoryLink kind="insats" id={intervention.id} language={language} />
            {mayWrite && (
              <LinkButton href={`/insatser/${intervention.id}/andra`} variant="secondary" icon="edit">
                {t.change}
              </LinkButton>
            )}
          </>
        }
      />
      <StageStepper
        stages={stages.map((stage) => ({ key: stage, label: stageWord(t, stage) }))}
        current={intervention.stage}
        done={stagesBefore(intervention.stage)}
      />
      {mayWrite ? <StageForm t={t} intervention={intervention} /> : <p class="note">{t.whoMayWrite}</p>}
      <Columns
        main={
          <>
            {children}
            <Section title={t.intervention}>
              <InterventionFacts t={t} language={language} view={view} />
            </Section>
          </>
        }
        aside={
          <>
            <TaskForceSection t={t} language={language} view={view} />
            <MunicipalitiesSection t={t} language={language} view={view} />
          </>
        }
      />
    </Page>
  )
}

function StageForm({ t, intervention }: { t: InterventionWords; intervention: Intervention }) {
  return (
    <Form
      action={`/insatser/${intervention.id}/steg`}
      hidden={{ version: intervention.version }}
      label={t.stage}
    >
      <Select
        name="stage"
        label={t.moveToStage}
        mark={false}
        empty={false}
        options={stages
          .filter((stage) => stage !== intervention.stage)
          .map((stage) => ({ value: stage, label: stageWord(t, stage) }))}
        value={nextStage(intervention.stage) ?? 'communication'}
      />
      <FormActions>
        <Button variant="secondary">{t.moveToStage}</Button>
      </FormActions>
    </Form>
  )
}

type FactsProps = { t: InterventionWords; language: Language; view: InterventionView }

function InterventionFacts({ t, language, view }: FactsProps) {
  const { intervention: i } = view
  const hours = i.supportMinutes === null ? null : formatNumber(i.supportMinutes / 60, language)
  return (
    <DefinitionList
      items={[
        {
          term: t.company,
          value: i.companyId && <a href={`/foretag/${i.companyId}`}>{i.companyName}</a>,
        },
        { term: t.reason, value: i.reasonIndividual },
        { term: t.supportHours, value: hours && t.hoursUnit(hours) },
        {
          term: t.period,
          value: i.endsOn
            ? formatPeriod(day(i.startsOn), day(i.endsOn), language)
            : formatDay(day(i.startsOn), language),
        },
        { term: t.focusAreas, value: view.focusAreas.join(', ') },
        { term: t.projects, value: view.projects.join(', ') },
        { term: t.lead, value: i.leadMunicipalityName },
        { term: t.workingMethod, value: t[i.workingMethod] },
        { term: t.capacity, value: i.capacity === null ? null : formatNumber(i.capacity, language) },
        { term: t.supplier, value: i.supplierName },
      ]}
    />
  )
}
