import { dayOf, formatDay, parseDay } from '../../kit/day.ts'
import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import {
  Alert,
  type Column,
  EmptyState,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
  Tag,
} from '../../ui/index.ts'
import type { RegistrationHold } from './hold-queries.ts'
import { RegistrationActs } from './registration-acts.tsx'
import type { ListWords } from './registration-list-text.ts'
import type { RegistrationCounts } from './registration-queries.ts'
import type { RegistrationRow } from './registration-types.ts'

export type RegistrationListProps = {
  readonly t: ListWords
  readonly language: Language
  readonly intervention: { readonly id: number; readonly title: string }
  readonly rows: readonly RegistrationRow[]
  readonly counts: RegistrationCounts
  /** Whose places are held while a declaration is awaited. */
  readonly holds: readonly RegistrationHold[]
  /** Null: no page is written; places null: as many as come. */
  readonly page: { readonly places: number | null } | null
  readonly mayWrite: boolean
  /** May register somebody of the own municipality, or anybody as task force. */
  readonly mayRegister: boolean
  /** Municipalities whose registrations the viewer keeps, by code. */
  readonly ownMunicipalities: readonly string[]
  readonly refusal?: string | undefined
}

/** Who is registered for an intervention: those with a place, those who wait in order, those who cancelled. */
export function RegistrationListPage(props: RegistrationListProps) {
  const { t, intervention, rows, counts, page, mayWrite, mayRegister, refusal } = props
  const own = `/insatser/${intervention.id}`
  const of = (state: RegistrationRow['state']) => rows.filter((row) => row.state === state)
  const hidden = counts.registered + counts.waiting - of('registered').length - of('waiting').length
  return (
    <Page
      title={`${t.registrations}: ${intervention.title}`}
      width="wide"
      breadcrumbs={[{ href: own, label: intervention.title }]}
    >
      <PageHeading
        title={t.registrations}
        facts={
          page?.places
            ? t.countsOf(counts.registered, page.places, counts.waiting)
            : t.counts(counts.registered, counts.waiting)
        }
        actions={
          <>
            {page && mayRegister && (
              <LinkButton href={`${own}/anmalda/ny`} icon="add" main>
                {t.registerSomebody}
              </LinkButton>
            )}
            {mayWrite && (
              <LinkButton href={`${own}/publicering`} variant="secondary">
                {t.publishing}
              </LinkButton>
            )}
            {rows.length > 0 && (
              <LinkButton href={`${own}/anmalda.csv`} variant="secondary" icon="download" download>
                {t.download}
              </LinkButton>
            )}
          </>
        }
      />
      {refusal && <Alert tone="attention">{refusal}</Alert>}
      {hidden > 0 && <p class="note">{t.someHidden}</p>}
      {!page && <EmptyState title={t.noPage} />}
      {page && (
        <Section title={t.registered}>
          <RegistrationTable {...props} caption={t.registered} rows={of('registered')} />
        </Section>
      )}
      {of('waiting').length > 0 && (
        <Section title={t.waiting} note={t.waitingNote}>
          <RegistrationTable {...props} caption={t.waiting} rows={of('waiting')} />
        </Section>
      )}
      {of('cancelled').length > 0 && (
        <Section title={t.cancelled}>
          <RegistrationTable {...props} caption={t.cancelled} rows={of('cancelled')} />
        </Section>
      )}
    </Page>
  )
}

function RegistrationTable(props: RegistrationListProps & { readonly caption: string }) {
  const { t, language, caption, rows } = props
  const isLine = rows.some(({ state }) => state === 'waiting')
  const columns: readonly (Column<RegistrationRow> | false)[] = [
    {
      key: 'person',
      header: t.person,
      cell: (row) => (
        <>
          {row.place !== null && `${row.place}. `}
          {nameInWords(row.fullName, language)}
        </>
      ),
    },
    { key: 'company', header: t.company, cell: (row) => <CompanyCell {...props} row={row} /> },
    {
      key: 'municipality',
      header: t.municipality,
      cell: (row) => row.municipalityName ?? t.otherMunicipality,
    },
    {
      key: 'contact',
      header: t.contact,
      cell: (row) => (
        <div>
          <a href={`mailto:${row.email}`}>{row.email}</a>
          {row.phone && (
            <>
              <br />
              {row.phone}
            </>
          )}
        </div>
      ),
    },
    rows.some(({ wants }) => wants !== null) && {
      key: 'wants',
      header: t.wants,
      cell: (row) => row.wants,
    },
    {
      key: 'on',
      header: t.registeredOn,
      cell: (row) => (
        <>
          {formatDay(dayOf(row.registeredAt), language, 'short')}
          {row.cameBy !== 'public' && (
            <>
              <br />
              <Tag>{row.cameBy === 'staff' ? t.byStaff : t.byInvitation}</Tag>
            </>
          )}
          {row.state === 'cancelled' && row.reason && <div class="note">{row.reason}</div>}
        </>
      ),
    },
    { key: 'act', header: t.act, cell: (row) => <RegistrationActs {...props} row={row} /> },
  ]
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowId={(row) => `anmalan-${row.id}`}
      columns={columns.filter((column) => column !== false)}
      empty={!isLine && <p class="note">{t.none}</p>}
    />
  )
}

function CompanyCell({ t, language, holds, row }: RegistrationListProps & { row: RegistrationRow }) {
  const { companyId, companyName, orgNumber, isSoleTrader } = row
  if (companyId !== null) {
    const hold = row.state === 'registered' && holds.find((one) => one.companyId === companyId)
    const until = hold && parseDay(hold.heldUntil)
    return (
      <div>
        <a href={`/foretag/${companyId}`}>{companyName}</a>
        {until && <div class="note">{t.heldUntil(formatDay(until, language, 'short'))}</div>}
      </div>
    )
  }
  if (companyName === null) return <Tag>{t.noCompany}</Tag>
  return (
    <div>
      {companyName}
      {orgNumber && (
        <>
          <br />
          {formatOrgNumber(orgNumber, 'full')}
        </>
      )}
      {isSoleTrader && (
        <>
          <br />
          {formatOrgNumber('', 'masked')}
        </>
      )}
      <br />
      <Tag tone="attention">{t.unmatched}</Tag>
    </div>
  )
}
