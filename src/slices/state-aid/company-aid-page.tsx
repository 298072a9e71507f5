import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  Columns,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  TextField,
} from '../../ui/index.ts'
import { DeclaredSection, DeclareForm } from './declared-part.tsx'
import type { DeclaredAid, Grant } from './grant-queries.ts'
import { GrantTable } from './grant-table.tsx'
import type { AidProfile } from './profile-commands.ts'
import type { StoredRate } from './rate-queries.ts'
import { RoomBody } from './room-part.tsx'
import type { AidRoom } from './room-queries.ts'
import type { RegulationId } from './rule-types.ts'
import type { AidWords } from './text.ts'
import { sectors } from './types.ts'

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

export type AidPartProps = CompanyAidProps & { readonly here: string }

function ProfileSection({ t, profile, mayWrite, profileForm, here }: AidPartProps) {
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
