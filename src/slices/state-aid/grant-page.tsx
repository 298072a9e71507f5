import type { Language } from '../../kit/language.ts'
import { typedKronor } from '../../kit/money.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Columns,
  ConfirmForm,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  NumberField,
  Page,
  PageHeading,
  Section,
  TextArea,
  TextField,
  Timeline,
} from '../../ui/index.ts'
import type { Grant } from './grant-queries.ts'
import { GrantState } from './grant-table.tsx'
import { NoticePart } from './notice-part.tsx'
import type { Notice } from './notice-queries.ts'
import { RegisterRowPart } from './register-part.tsx'
import type { RegisterRow } from './register-types.ts'
import { roomWarningInWords } from './rule-text.ts'
import type { AidWords } from './text.ts'
import { euroOf, kronorOf, rateInWords, shortDay } from './words.ts'

export type GrantPageProps = {
  readonly t: AidWords
  readonly language: Language
  readonly today: string
  readonly grant: Grant
  readonly versions: readonly Grant[]
  readonly members: readonly { readonly id: number; readonly name: string }[]
  readonly row: RegisterRow | undefined
  readonly notices: readonly Notice[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** One grant of aid: what, by what, within which room, and what came after. */
export function GrantPage(props: GrantPageProps) {
  const { t, language, today, grant, versions, row, notices, mayWrite, values, errors } = props
  const newest = versions.find(({ correctedById }) => correctedById === null)
  const stands = grant.correctedById === null && grant.kind !== 'revocation'
  return (
    <Page
      title={t.aidOf(grant.companyName)}
      breadcrumbs={[
        { href: '/ekonomi/stod', label: t.ledger },
        { href: `/foretag/${grant.companyId}/stod`, label: grant.companyName },
      ]}
    >
      <PageHeading
        title={t.aidOf(grant.companyName)}
        facts={
          <>
            {kronorOf(grant.amountOre, language)} <GrantState language={language} grant={grant} />
          </>
        }
        actions={<HistoryLink kind="stod" id={grant.id} language={language} />}
      />
      <ErrorSummary errors={errors} />
      {!stands && newest && newest.id !== grant.id && (
        <Alert tone="attention">
          {t.correctedBy} <a href={`/stod/${newest.id}`}>{t.toNewer}</a>
        </Alert>
      )}
      <Columns
        main={
          <>
            <GrantFacts {...props} />
            {grant.kind !== 'revocation' && <RoomThen {...props} />}
            {versions.length > 1 && <Versions {...props} />}
            {mayWrite && stands && (
              <Section title={t.correction}>
                <ConfirmForm
                  act={t.correct}
                  tone="accent"
                  consequence={t.correctConsequence}
                  action={`/stod/${grant.id}/rattelse`}
                  open={Object.keys(errors).length > 0}
                >
                  <NumberField
                    name="amount"
                    label={t.newAmount}
                    required
                    decimals
                    width="sm"
                    value={one(values, 'amount') || typedKronor(grant.amountOre)}
                    error={errors.amount}
                  />
                  <TextArea
                    name="reason"
                    label={t.reason}
                    required
                    rows={2}
                    value={one(values, 'reason')}
                    error={errors.reason}
                  />
                  <TextField
                    name="dnr"
                    label={t.dnr}
                    maxlength={60}
                    value={one(values, 'dnr')}
                    error={errors.dnr}
                  />
                </ConfirmForm>
                <ConfirmForm
                  act={t.revoke}
                  consequence={t.revokeConsequence}
                  action={`/stod/${grant.id}/aterkallelse`}
                >
                  <TextField name="reason" label={t.reason} required maxlength={1000} />
                </ConfirmForm>
              </Section>
            )}
          </>
        }
        aside={
          <>
            <NoticePart language={language} grant={grant} notices={notices} maySend={mayWrite && stands} />
            <RegisterRowPart language={language} today={today} row={row} mayWrite={mayWrite} />
          </>
        }
      />
    </Page>
  )
}

function GrantFacts({ t, language, grant }: GrantPageProps) {
  return (
    <DefinitionList
      wide
      items={[
        { term: t.amount, value: kronorOf(grant.amountOre, language) },
        { term: t.inEuro, value: euroOf(grant.amountEurCent, language) },
        {
          term: t.rate,
          value: `${rateInWords({ sekPerEur: grant.sekPerEur, month: grant.rateMonth }, language)}. ${rateSourceWord(grant.rateSource, t)}`,
        },
        { term: t.grantedOn, value: shortDay(grant.grantedOn, language) },
        { term: t.grantor, value: grant.grantorName },
        { term: t.regulation, value: `(EU) ${grant.regulation}` },
        { term: t.purpose, value: grant.purpose },
        {
          term: t.intervention,
          value: grant.interventionId && (
            <a href={`/insatser/${grant.interventionId}/stod`}>{grant.interventionTitle}</a>
          ),
        },
        { term: t.project, value: grant.projectName },
        { term: t.decidedBy, value: `${grant.decidedByName}, ${grant.decidedByTitle}` },
        { term: t.dnr, value: grant.dnr },
        { term: t.lateReason, value: grant.lateReason },
        { term: t.instrument, value: t[grant.instrument] },
        { term: t.sector, value: grant.sniCode && `${grant.sniCode} (SNI ${grant.sniVersion})` },
        { term: t.uid, value: grant.uid },
        {
          term: t.recorded,
          value: t.recordedBy(
            grant.recordedBy ?? t.somebody,
            shortDay(grant.recordedAt.toISOString().slice(0, 10), language),
          ),
        },
      ]}
    />
  )
}

const rateSourceWord = (source: string, t: AidWords): string =>
  source === 'ecb_penultimate_day' || source === 'inforeuro' || source === 'example' ? t[source] : source

/** What the database counted when it was granted, kept as it was. */
function RoomThen({ t, language, grant, members }: GrantPageProps) {
  const { room } = grant
  const [own] = room.limits
  const others = members.filter(({ id }) => id !== grant.companyId)
  return (
    <Section title={t.roomBefore}>
      <DefinitionList
        items={[
          { term: t.sumBefore, value: euroOf(room.sumInWindowEurCent, language) },
          { term: t.roomBefore, value: euroOf(room.roomEurCent, language) },
          { term: t.ceiling, value: own && euroOf(own.ceilingEurCent, language) },
          {
            term: t.period,
            value: own && `${shortDay(own.fromOn, language)} – ${shortDay(own.toOn, language)}`,
          },
          {
            term: t.undertaking,
            value: others.length === 0 ? t.undertakingAlone : others.map(({ name }) => name).join(', '),
          },
          { term: t.ruleVersion, value: `${room.ruleVersion}, ${grant.undertaking.ruleVersion}` },
        ]}
      />
      {room.warnings.map((warning) => (
        <Alert tone="attention">{roomWarningInWords(warning, language)}</Alert>
      ))}
    </Section>
  )
}

function Versions({ t, language, versions }: GrantPageProps) {
  return (
    <Section title={t.history}>
      <Timeline
        items={versions.map((version) => ({
          when: shortDay(version.recordedAt.toISOString().slice(0, 10), language),
          title: `${t[version.kind]}: ${kronorOf(version.amountOre, language)}`,
          body: version.correctionReason,
          href: `/stod/${version.id}`,
          icon: 'history',
        }))}
      />
    </Section>
  )
}
