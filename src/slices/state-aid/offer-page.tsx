import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import { DeclarationChecklist } from './declaration-checklist.tsx'
import type { CompanySteps } from './declaration-steps.ts'
import type { Estimate } from './estimate-queries.ts'
import type { EstimateWords } from './estimate-text.ts'
import { GrantState } from './grant-table.tsx'
import type { AidOffer, OfferRow } from './offer-queries.ts'
import { RoomTag } from './room-part.tsx'
import { noAidInWords, rateMissingInWords, roomWarningInWords } from './rule-text.ts'
import { SheetSection } from './sheet-part.tsx'
import type { AidWords } from './text.ts'
import { euroOf, kronorOf, rateInWords, shortDay } from './words.ts'

export type GrantorChoice = { readonly value: string; readonly label: string }

export type OfferPageProps = {
  readonly t: EstimateWords
  readonly a: AidWords
  readonly language: Language
  readonly today: string
  readonly intervention: { readonly id: number; readonly title: string }
  readonly offer: AidOffer
  readonly steps: readonly CompanySteps[]
  readonly mayWrite: boolean
  readonly grantors: readonly GrantorChoice[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What an intervention is worth to each company, whether it fits, and the decision. */
export function OfferPage(props: OfferPageProps) {
  const { t, language, intervention, offer, mayWrite, errors } = props
  const here = `/insatser/${intervention.id}/stod`
  const { estimate, earlier } = offer
  return (
    <Page
      title={t.titleOf(intervention.title)}
      width="wide"
      breadcrumbs={[{ href: `/insatser/${intervention.id}`, label: intervention.title }]}
    >
      <PageHeading
        title={t.title}
        lead={t.lead}
        actions={
          mayWrite && (
            <LinkButton
              href={`${here}/berakning`}
              icon="edit"
              variant={estimate ? 'secondary' : 'primary'}
              main={!estimate}
            >
              {estimate ? t.reckonAnew : t.reckon}
            </LinkButton>
          )
        }
      />
      <ErrorSummary errors={errors} />
      {estimate ? (
        <>
          <DeclarationChecklist {...props} />
          <Decide {...props} here={here} estimate={estimate} />
          <SheetSection t={t} language={language} estimate={estimate} />
        </>
      ) : (
        <EmptyState title={t.none} text={t.noneHint} icon="money" />
      )}
      {earlier.length > 0 && (
        <Section title={t.earlier} level={2}>
          {earlier.map((former) => (
            <details>
              <summary>
                {t.nth(former.nth)}: {kronorOf(former.totalOre, language)}
              </summary>
              <SheetSection t={t} language={language} estimate={former} />
            </details>
          ))}
        </Section>
      )}
    </Page>
  )
}

type DecideProps = OfferPageProps & { readonly here: string; readonly estimate: Estimate }

function Decide(props: DecideProps) {
  const { t, language, today, offer, mayWrite, here, estimate } = props
  const open = offer.rows.filter((row) => !row.grant && row.amountOre > 0)
  const table = <OfferTable {...props} />
  return (
    <Section title={t.title}>
      {estimate.sheet.noAid && <Alert>{noAidInWords(estimate.sheet.noAid, language)}</Alert>}
      {!offer.rate && (
        <Alert tone="attention">
          {rateMissingInWords(today.slice(0, 7), language)}{' '}
          {mayWrite && <a href={`/ekonomi/stod/kurser?manad=${today.slice(0, 7)}`}>{t.enterRate}</a>}
        </Alert>
      )}
      {mayWrite && open.length > 0 && offer.rate ? (
        <Form action={`${here}/beslut`} hidden={{ digest: offer.digest }} label={t.decide}>
          {table}
          <DecisionFields {...props} />
        </Form>
      ) : (
        table
      )}
    </Section>
  )
}

function OfferTable(props: DecideProps) {
  const { t, a, language, offer, mayWrite, values } = props
  const chosen = several(values, 'companies')
  const canChoose = (row: OfferRow) => mayWrite && !row.grant && row.amountOre > 0 && offer.rate !== undefined
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={offer.rows}
      rowId={(row) => `foretag-${row.companyId}`}
      columns={[
        {
          key: 'company',
          header: t.companyHead,
          cell: (row) => (
            <>
              {canChoose(row) && (
                <input
                  type="checkbox"
                  class="ds-input"
                  name="companies"
                  value={String(row.companyId)}
                  aria-label={t.chosen(row.name)}
                  checked={
                    chosen.length > 0 ? chosen.includes(String(row.companyId)) : row.room?.fits === true
                  }
                />
              )}{' '}
              <a href={`/foretag/${row.companyId}/stod`}>{row.name}</a>
              <div class="note">{row.place}</div>
            </>
          ),
        },
        { key: 'seats', header: t.seats, numeric: true, cell: (row) => row.seats, wideOnly: true },
        {
          key: 'value',
          header: t.value,
          numeric: true,
          cell: (row) => (
            <>
              {kronorOf(row.amountOre, language)}
              {row.amountEurCent !== null && <div class="note">{euroOf(row.amountEurCent, language)}</div>}
            </>
          ),
        },
        {
          key: 'room',
          header: t.room,
          cell: (row) => <RoomTag language={language} room={row.room} rate={offer.rate} />,
        },
        {
          key: 'state',
          header: t.state,
          cell: (row) => <RowState t={t} a={a} language={language} row={row} />,
        },
      ]}
    />
  )
}

function RowState({
  t,
  a,
  language,
  row,
}: {
  readonly t: EstimateWords
  readonly a: AidWords
  readonly language: Language
  readonly row: OfferRow
}) {
  const { grant, room, sectorAsked } = row
  if (grant)
    return (
      <>
        <GrantState language={language} grant={grant} />{' '}
        <a href={`/stod/${grant.id}`}>
          {a.grantedOn} {shortDay(grant.grantedOn, language)}
        </a>
      </>
    )
  return (
    <>
      {room && row.amountOre > 0 && (
        <Tag tone={room.fits ? 'success' : 'danger'}>{room.fits ? t.fits : t.fitsNot}</Tag>
      )}{' '}
      {!sectorAsked && <Tag tone="attention">{t.sectorNotAsked}</Tag>}
      {room?.warnings.map((warning) => (
        <div class="note">{roomWarningInWords(warning, language)}</div>
      ))}
    </>
  )
}

function DecisionFields({ t, a, language, today, offer, grantors, values, errors }: DecideProps) {
  const { beginsOn, rate } = offer
  const hasBegun = beginsOn !== null && beginsOn < today
  return (
    <>
      <p class="note">
        {t.decideNote} {rate && rateInWords(rate, language)}
      </p>
      <FieldRow>
        <Select
          name="grantor"
          label={a.grantor}
          required
          empty={grantors.length === 1 ? false : undefined}
          options={grantors}
          value={one(values, 'grantor')}
          error={errors.grantor}
        />
        <DateField
          name="grantedOn"
          label={a.grantedOn}
          required
          max={today}
          value={one(values, 'grantedOn') || today}
          error={errors.grantedOn}
        />
        <TextField
          name="dnr"
          label={a.dnr}
          maxlength={60}
          width="sm"
          value={one(values, 'dnr')}
          error={errors.dnr}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="decidedByName"
          label={a.decidedByName}
          required
          maxlength={200}
          value={one(values, 'decidedByName')}
          error={errors.decidedByName}
        />
        <TextField
          name="decidedByTitle"
          label={a.decidedByTitle}
          required
          maxlength={200}
          value={one(values, 'decidedByTitle')}
          error={errors.decidedByTitle}
        />
      </FieldRow>
      {beginsOn && (
        <p>
          {hasBegun ? t.hasBegun(shortDay(beginsOn, language)) : t.beginsOn(shortDay(beginsOn, language))}
        </p>
      )}
      {(hasBegun || errors.lateReason) && (
        <TextField
          name="lateReason"
          label={t.lateReason}
          maxlength={1000}
          value={one(values, 'lateReason')}
          error={errors.lateReason}
        />
      )}
      <FormActions>
        <Button icon="approved">{t.decide}</Button>
      </FormActions>
    </>
  )
}
