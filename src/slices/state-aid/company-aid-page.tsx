import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  Columns,
  ConfirmForm,
  DateField,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { DeclaredAid, Grant } from './grant-queries.ts'
import { GrantTable } from './grant-table.tsx'
import type { AidProfile } from './profile-commands.ts'
import type { StoredRate } from './rate-queries.ts'
import { RoomBody } from './room-part.tsx'
import type { AidRoom } from './room-queries.ts'
import type { RegulationId } from './rule-types.ts'
import type { AidWords } from './text.ts'
import { sectors } from './types.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

export type AidFormState = { readonly values: FormValues; readonly errors: FieldErrors }

export type CompanyAidProps = {
  readonly t: AidWords
  readonly language: Language
  readonly today: string
  readonly company: { readonly id: number; readonly name: string }
  readonly room: AidRoom | undefined
  readonly rate: StoredRate | undefined
  /** The others of the single undertaking. */
  readonly others: readonly { readonly id: number; readonly name: string }[]
  /** Members of the undertaking that are not in the register. */
  readonly outside: readonly string[]
  readonly grants: readonly Grant[]
  readonly declared: readonly DeclaredAid[]
  readonly profile: AidProfile | undefined
  readonly regulations: readonly RegulationId[]
  readonly projects: readonly { readonly key: number; readonly name: string }[]
  readonly mayWrite: boolean
  readonly maySupersede: (row: DeclaredAid) => boolean
  readonly profileForm: AidFormState
  readonly declareForm: AidFormState
}

/** What one company may still get, what it has got, and what it has told. */
export function CompanyAidPage(props: CompanyAidProps) {
  const { t, language, today, company, room, rate, others, outside, grants, mayWrite } = props
  const here = `/foretag/${company.id}/stod`
  return (
    <Page
      title={t.aidOf(company.name)}
      width="wide"
      breadcrumbs={[{ href: `/foretag/${company.id}`, label: company.name }]}
    >
      <PageHeading title={t.aid} />
      <ErrorSummary errors={{ ...props.profileForm.errors, ...props.declareForm.errors }} />
      <Columns
        main={
          <>
            <Section title={t.roomPart} note={t.roomPartNote}>
              <RoomBody language={language} room={room} rate={rate} today={today} />
              <p>
                {others.length === 0 ? (
                  t.undertakingAlone
                ) : (
                  <>
                    {t.undertaking}{' '}
                    {others.map(({ id, name }, nth) => (
                      <>
                        {nth > 0 && ', '}
                        <a href={`/foretag/${id}/stod`}>{name}</a>
                      </>
                    ))}
                  </>
                )}
              </p>
              {outside.length > 0 && <p class="note">{t.undertakingOutside(outside.join(', '))}</p>}
            </Section>
            <Section title={t.grants}>
              <GrantTable language={language} caption={t.grants} grants={grants} by="intervention" />
            </Section>
            <DeclaredSection {...props} here={here} />
            {mayWrite && <DeclareForm {...props} here={here} />}
          </>
        }
        aside={<ProfileSection {...props} here={here} />}
      />
    </Page>
  )
}

type PartProps = CompanyAidProps & { readonly here: string }

function DeclaredSection({ t, language, declared, maySupersede, here }: PartProps) {
  return (
    <Section title={t.declared} note={t.declaredNote}>
      <Table
        caption={t.declared}
        captionHidden
        rows={declared}
        empty={<p class="note">{t.noDeclared}</p>}
        columns={[
          {
            key: 'grantor',
            header: t.grantor,
            cell: (row) => (
              <>
                {row.grantorName}
                {row.sourceWords && <div class="note">{row.sourceWords}</div>}
              </>
            ),
          },
          { key: 'day', header: t.grantedOn, cell: (row) => shortDay(row.grantedOn, language) },
          {
            key: 'euro',
            header: t.inEuro,
            numeric: true,
            cell: (row) => euroOf(row.amountEurCent, language),
          },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (row) => (row.amountOre === null ? '' : kronorOf(row.amountOre, language)),
          },
          { key: 'regulation', header: t.regulation, cell: (row) => row.regulation },
          {
            key: 'source',
            header: t.source,
            cell: (row) => (
              <>
                {t[row.source]} <HistoryLink kind="tidigarestod" id={row.id} language={language} />
              </>
            ),
          },
          {
            key: 'act',
            header: t.state,
            cell: (row) => {
              if (row.supersededAt)
                return (
                  <>
                    <Tag>{t.notCounted}</Tag> <div class="note">{row.supersededReason}</div>
                  </>
                )
              if (!maySupersede(row)) return <Tag tone="success">{t.standing}</Tag>
              return (
                <ConfirmForm
                  act={t.supersede}
                  consequence={t.supersedeConsequence}
                  action={`${here}/tidigare/${row.id}/raknas-inte`}
                >
                  <TextField name="reason" label={t.reason} required maxlength={1000} />
                </ConfirmForm>
              )
            },
          },
        ]}
      />
    </Section>
  )
}

function DeclareForm({ t, today, regulations, projects, declareForm, here }: PartProps) {
  const { values, errors } = declareForm
  return (
    <Section title={t.declare} id="tidigare">
      <Form action={`${here}/tidigare`}>
        <TextField
          name="grantorName"
          label={t.grantorName}
          required
          maxlength={200}
          value={one(values, 'grantorName')}
          error={errors.grantorName}
        />
        <FieldRow>
          <DateField
            name="grantedOn"
            label={t.grantedDay}
            required
            max={today}
            value={one(values, 'grantedOn')}
            error={errors.grantedOn}
          />
          <Select
            name="regulation"
            label={t.regulation}
            empty={false}
            options={regulations.map((code) => ({ value: code, label: `(EU) ${code}` }))}
            value={one(values, 'regulation') || '2023/2831'}
            error={errors.regulation}
          />
        </FieldRow>
        <FieldRow>
          <NumberField
            name="kronor"
            label={t.kronor}
            decimals
            width="sm"
            value={one(values, 'kronor')}
            error={errors.kronor}
          />
          <NumberField
            name="euro"
            label={t.euro}
            decimals
            width="sm"
            value={one(values, 'euro')}
            error={errors.euro}
          />
        </FieldRow>
        <TextField
          name="sourceWords"
          label={t.sourceWords}
          maxlength={500}
          value={one(values, 'sourceWords')}
          error={errors.sourceWords}
        />
        {projects.length > 1 ? (
          <Select
            name="project"
            label={t.project}
            empty={false}
            options={projects.map(({ key, name }) => ({ value: String(key), label: name }))}
            value={one(values, 'project')}
          />
        ) : (
          <input type="hidden" name="project" value={String(projects[0]?.key ?? '')} />
        )}
        <FormActions>
          <Button>{t.declare}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function ProfileSection({ t, profile, mayWrite, profileForm, here }: PartProps) {
  const { values, errors } = profileForm
  if (!mayWrite)
    return (
      <Section title={t.profile}>
        {profile ? (
          <DefinitionList
            items={[
              { term: t.aidSector, value: t[profile.sector] },
              { term: t.fiscalYearEnd, value: profile.fiscalYearEnd },
              { term: t.isRoadFreight, value: profile.isRoadFreight && '✓' },
            ]}
          />
        ) : (
          <p class="note">{t.profileUnknown}</p>
        )}
      </Section>
    )
  return (
    <Section title={t.profile} note={profile ? undefined : t.profileUnknown}>
      <Form action={`${here}/uppgifter`} hidden={{ version: profile?.version ?? 0 }}>
        <RadioGroup
          name="sector"
          label={t.aidSector}
          description={t.sectorHint}
          required
          options={sectors.map((sector) => ({ value: sector, label: t[sector] }))}
          value={one(values, 'sector')}
          error={errors.sector}
        />
        <Checkbox
          name="isRoadFreight"
          value="ja"
          label={t.isRoadFreight}
          checked={one(values, 'isRoadFreight') === 'ja'}
        />
        <TextField
          name="fiscalYearEnd"
          label={t.fiscalYearEnd}
          description={t.fiscalYearEndHint}
          width="xs"
          value={one(values, 'fiscalYearEnd') || '12-31'}
          error={errors.fiscalYearEnd}
        />
        <FormActions>
          <Button variant="secondary">{t.save}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
