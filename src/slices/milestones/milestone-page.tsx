import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  TextArea,
  Timeline,
} from '../../ui/index.ts'
import { recordedWords } from './pages.tsx'
import type { Milestone } from './queries.ts'
import type { MilestoneWords } from './text.ts'

type MilestonePageProps = {
  readonly t: MilestoneWords
  readonly language: Language
  readonly milestone: Milestone
  readonly versions: readonly Milestone[]
  readonly files: readonly { readonly id: number; readonly name: string }[]
  readonly mayChange: boolean
  readonly errors: FieldErrors
}

export function MilestonePage(props: MilestonePageProps) {
  const { t, language, milestone, versions, mayChange, errors } = props
  const title = `${t[milestone.kind]}, ${milestone.companyName}`
  const newest = versions.find((version) => version.replacedById === null)
  const stands = milestone.replacedById === null && milestone.withdrawnAt === null
  return (
    <Page
      title={title}
      breadcrumbs={[
        { href: '/uppfoljning', label: t.results },
        { href: '/milstolpar', label: t.milestones },
        { href: `/foretag/${milestone.companyId}`, label: milestone.companyName },
      ]}
    >
      <PageHeading
        title={title}
        facts={
          <>
            {formatDay(day(milestone.happenedOn), language)}{' '}
            {milestone.replacesId && <Tag>{t.isCorrected}</Tag>}
          </>
        }
        actions={
          mayChange &&
          stands && (
            <LinkButton href={`/milstolpar/${milestone.id}/rattelse`} variant="secondary" icon="edit">
              {t.correct}
            </LinkButton>
          )
        }
      />
      <ErrorSummary errors={errors} />
      {milestone.replacedById !== null && (
        <Alert tone="attention">
          {t.replaced} {newest && <a href={`/milstolpar/${newest.id}`}>{t.toNewer}</a>}
        </Alert>
      )}
      {milestone.withdrawnAt !== null && (
        <Alert tone="attention">
          {t.wasWithdrawn(
            milestone.withdrawnBy ?? '–',
            formatDay(dayOf(milestone.withdrawnAt), language),
            milestone.withdrawnReason ?? '',
          )}
        </Alert>
      )}
      <Facts {...props} />
      {versions.length > 1 && (
        <Section title={t.versions}>
          <Timeline
            items={versions.map((version) => ({
              when: formatDay(dayOf(version.recordedAt), language),
              title: recordedWords(t, language, version),
              body: version.correctionReason,
              href: `/milstolpar/${version.id}`,
              icon: 'history',
            }))}
          />
        </Section>
      )}
      {mayChange && stands && (
        <ConfirmForm
          act={t.withdraw}
          icon="remove"
          consequence={t.withdrawConsequence}
          action={`/milstolpar/${milestone.id}/tillbakatagande`}
          open={errors['reason'] !== undefined}
        >
          <TextArea name="reason" label={t.withdrawReason} required rows={2} error={errors['reason']} />
        </ConfirmForm>
      )}
    </Page>
  )
}

function Facts({ t, language, milestone, files }: MilestonePageProps) {
  const { amountOre, fte, financier, what, kind, interventions, talkId, talkHeldOn } = milestone
  const named = kind === 'new_market' || kind === 'web_shop' || kind === 'certificate'
  return (
    <>
      <DefinitionList
        items={[
          ...(financier ? [{ term: t.financierId, value: financier }] : []),
          ...(amountOre !== null ? [{ term: t.amount, value: formatOre(ore(amountOre), language) }] : []),
          ...(fte !== null ? [{ term: t.fte, value: formatNumber(fte, language) }] : []),
          ...(what ? [{ term: named ? t[`what_${kind}`] : t.what, value: what }] : []),
          { term: t.supportMattered, value: t[milestone.supportMattered] },
          ...(interventions.length > 0
            ? [
                {
                  term: t.interventions,
                  value: (
                    <ItemList label={t.interventions}>
                      {interventions.map(({ id, title }) => (
                        <Item>
                          <a href={`/insatser/${id}`}>{title}</a>
                        </Item>
                      ))}
                    </ItemList>
                  ),
                },
              ]
            : []),
          ...(talkId !== null && talkHeldOn
            ? [
                {
                  term: t.talk,
                  value: <a href={`/samtal/${talkId}`}>{formatDay(day(talkHeldOn), language)}</a>,
                },
              ]
            : []),
          { term: t.evidence, value: <Shown t={t} milestone={milestone} files={files} /> },
          { term: t.project, value: milestone.projectName },
          { term: t.municipality, value: milestone.municipalityName },
        ]}
      />
      <p class="note">{recordedWords(t, language, milestone)}</p>
    </>
  )
}

function Shown({ t, milestone, files }: Pick<MilestonePageProps, 't' | 'milestone' | 'files'>) {
  return (
    <>
      {milestone.evidenceWords}
      {milestone.surveyAnswerId !== null && (
        <div>
          {t.surveyShows}: <a href={`/enkatsvar/${milestone.surveyAnswerId}`}>{t.toAnswer}</a>
        </div>
      )}
      {files.map(({ id, name }) => (
        <div>
          <a href={`/filer/${id}`}>{name}</a>
        </div>
      ))}
    </>
  )
}
