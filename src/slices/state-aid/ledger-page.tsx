import type { Language } from '../../kit/language.ts'
import { EmptyState, LinkButton, Meter, Page, PageHeading, Table } from '../../ui/index.ts'
import type { Ledger, LedgerRow } from './ledger-queries.ts'
import { RegisterDuePart } from './register-part.tsx'
import type { RegisterRow } from './register-types.ts'
import type { AidWords } from './text.ts'
import { euroOf, kronorOf } from './words.ts'

type LedgerPageProps = {
  readonly t: AidWords
  readonly language: Language
  readonly today: string
  readonly ledger: Ledger
  readonly due: readonly RegisterRow[]
}

/** What has been given to whom, and what may still be given. */
export function LedgerPage({ t, language, today, ledger, due }: LedgerPageProps) {
  const { rows, old } = ledger
  const hidden = rows.some(({ hiddenEurCent }) => (hiddenEurCent ?? 0) > 0)
  return (
    <Page title={t.ledger} width="wide" breadcrumbs={[{ href: '/ekonomi', label: t.economy }]}>
      <PageHeading
        title={t.ledger}
        lead={t.ledgerLead}
        actions={
          <>
            <LinkButton href="/ekonomi/stod/register" variant="secondary">
              {t.register}
            </LinkButton>
            <LinkButton href="/ekonomi/stod/kurser" variant="secondary">
              {t.rates}
            </LinkButton>
          </>
        }
      />
      <RegisterDuePart language={language} today={today} rows={due} />
      <Table
        caption={t.ledger}
        captionHidden
        rows={rows}
        empty={<EmptyState title={t.ledgerNone} text={t.ledgerNoneHint} icon="money" />}
        columns={[
          {
            key: 'company',
            header: t.company,
            cell: (row) => (
              <>
                {row.companies.map(({ id, name }, nth) => (
                  <>
                    {nth > 0 && ', '}
                    <a href={`/foretag/${id}/stod`}>{name}</a>
                  </>
                ))}
              </>
            ),
          },
          {
            key: 'granted',
            header: t.ledgerOwn,
            numeric: true,
            cell: (row) => (
              <>
                {kronorOf(row.grantedOre, language)}
                <div class="note">{euroOf(row.grantedEurCent, language)}</div>
              </>
            ),
          },
          {
            key: 'declared',
            header: t.ledgerDeclared,
            numeric: true,
            cell: (row) => euroOf(row.declaredEurCent, language),
          },
          ...(hidden
            ? [
                {
                  key: 'hidden',
                  header: t.ledgerRest,
                  numeric: true,
                  cell: (row: LedgerRow) => euroOf(row.hiddenEurCent ?? 0, language),
                },
              ]
            : []),
          {
            key: 'room',
            header: t.room,
            cell: (row) => (
              <Meter
                label={t.room}
                value={row.roomEurCent / 100}
                max={row.ceilingEurCent / 100}
                text={t.roomLeft(euroOf(row.roomEurCent, language), euroOf(row.ceilingEurCent, language))}
              />
            ),
          },
        ]}
      />
      {hidden && <p class="note">{t.ledgerRestNote}</p>}
      {old.length > 0 && (
        <details>
          <summary>{t.ledgerOld(old.length)}</summary>
          <p class="note">{t.ledgerOldNote}</p>
          <ul>
            {old.map(({ id, name }) => (
              <li>
                <a href={`/foretag/${id}/stod`}>{name}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  )
}
