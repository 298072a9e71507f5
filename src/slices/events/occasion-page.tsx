import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import {
  Alert,
  Button,
  CheckboxGroup,
  ConfirmForm,
  DefinitionList,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
} from '../../ui/index.ts'
import type { Disputed, WalkIn } from './attendance-mark-queries.ts'
import { DisputedPart, RegisteredWaitingPart, SignedListsPart, WalkInsPart } from './attendance-parts.tsx'
import type { Attendance } from './attendance-queries.ts'
import type { Occasion } from './queries.ts'
import type { RegisteredPerson } from './registration-queries.ts'
import type { EventWords } from './text.ts'
import { whenInWords } from './when.ts'

type OccasionPageProps = {
  readonly t: EventWords
  readonly language: Language
  readonly occasion: Occasion
  readonly rows: readonly Attendance[]
  readonly mayWrite: boolean
  readonly hasStarted: boolean
  readonly disputed: readonly Disputed[]
  readonly registeredWaiting: readonly RegisteredPerson[]
  readonly walkIns: readonly WalkIn[]
  readonly files: readonly StoredFile[]
  readonly refusal?: string | undefined
}

export function OccasionPage(props: OccasionPageProps) {
  const { t, language, occasion, mayWrite, refusal } = props
  const when = whenInWords(occasion.startsAt, occasion.endsAt, language)
  return (
    <Page
      title={`${occasion.interventionTitle}, ${when}`}
      breadcrumbs={[{ href: `/insatser/${occasion.interventionId}`, label: occasion.interventionTitle }]}
    >
      <PageHeading
        title={occasion.interventionTitle}
        facts={when}
        actions={
          <>
            <HistoryLink kind="tillfalle" id={occasion.id} language={language} />
            {mayWrite && (
              <LinkButton href={`/tillfallen/${occasion.id}/andra`} variant="secondary" icon="edit">
                {t.change}
              </LinkButton>
            )}
          </>
        }
      />
      {refusal && <Alert tone="attention">{refusal}</Alert>}
      <DefinitionList
        items={[
          { term: t.place, value: occasion.place ?? t.online },
          { term: t.venue, value: occasion.venue },
          { term: t.link, value: occasion.link && <a href={occasion.link}>{occasion.link}</a> },
        ]}
      />
      <DisputedPart {...props} />
      {mayWrite && <RegisteredWaitingPart {...props} waiting={props.registeredWaiting} />}
      <WalkInsPart {...props} />
      <AttendanceSection {...props} />
      <SignedListsPart {...props} />
      {mayWrite && occasion.companiesListed === 0 && (
        <ConfirmForm
          act={t.remove}
          icon="remove"
          consequence={t.removeConsequence}
          action={`/tillfallen/${occasion.id}/borttagning`}
          hidden={{ version: occasion.version }}
        />
      )}
    </Page>
  )
}

function AttendanceSection(props: OccasionPageProps) {
  const { t, occasion, rows, mayWrite, hasStarted } = props
  const { companiesListed, personsListed, companiesAttended, personsAttended } = occasion
  const counts = [
    t.listedCounts(companiesListed, personsListed),
    hasStarted && t.attendedCounts(companiesAttended, personsAttended),
  ]
  const companiesSeen = new Set(rows.map((row) => row.companyId)).size
  return (
    <Section
      title={t.attendance}
      note={counts.filter(Boolean).join('. ')}
      actions={mayWrite && <ListActions t={t} occasion={occasion} />}
    >
      {companiesSeen < companiesListed && <p class="note">{t.someHidden}</p>}
      {companiesListed === 0 && <p class="note">{t.emptyList}</p>}
      {rows.length > 0 && (mayWrite ? <AttendanceForm {...props} /> : <AttendanceTable {...props} />)}
    </Section>
  )
}

function ListActions({ t, occasion }: { t: EventWords; occasion: Occasion }) {
  return (
    <>
      <LinkButton href={`/tillfallen/${occasion.id}/deltagare/ny`} size="sm" icon="add" main>
        {t.add}
      </LinkButton>
      <LinkButton href={`/tillfallen/${occasion.id}/telefon`} size="sm" variant="secondary">
        {t.onPhone}
      </LinkButton>
      <LinkButton href={`/tillfallen/${occasion.id}/narvarolista`} size="sm" variant="secondary">
        {t.print}
      </LinkButton>
      <LinkButton
        href={`/tillfallen/${occasion.id}/deltagare.csv`}
        size="sm"
        variant="secondary"
        icon="download"
        download
      >
        {t.download}
      </LinkButton>
    </>
  )
}

const nameOf = (t: EventWords, language: Language, row: Attendance) =>
  row.personName
    ? `${nameInWords(row.personName, language)}, ${row.companyName}`
    : `${row.companyName}, ${t.companyOnly}`

function AttendanceForm({ t, language, occasion, rows }: OccasionPageProps) {
  return (
    <>
      <Form action={`/tillfallen/${occasion.id}/narvaro`}>
        {rows.map((row) => (
          <input type="hidden" name="listed" value={String(row.id)} />
        ))}
        <CheckboxGroup
          name="attended"
          label={t.whoCame}
          mark={false}
          options={rows.map((row) => ({ value: String(row.id), label: nameOf(t, language, row) }))}
          values={rows.filter((row) => row.attended).map((row) => String(row.id))}
        />
        <FormActions>
          <Button>{t.saveAttendance}</Button>
        </FormActions>
      </Form>
      <details>
        <summary>{t.changeList}</summary>
        <ItemList>
          {rows.map((row) => (
            <Item>
              <span>{nameOf(t, language, row)}</span>
              <Form
                action={`/tillfallen/${occasion.id}/deltagare/${row.id}/borttagning`}
                label={t.takeOffFrom(nameOf(t, language, row))}
              >
                <Button variant="secondary" tone="danger" size="sm">
                  {t.takeOff}
                </Button>
              </Form>
            </Item>
          ))}
        </ItemList>
      </details>
    </>
  )
}

function AttendanceTable({ t, language, rows, hasStarted }: OccasionPageProps) {
  return (
    <Table
      caption={t.attendance}
      captionHidden
      rows={rows}
      columns={[
        {
          key: 'person',
          header: t.person,
          cell: (row) => (row.personName === null ? t.companyOnly : nameInWords(row.personName, language)),
        },
        {
          key: 'company',
          header: t.company,
          cell: (row) => <a href={`/foretag/${row.companyId}`}>{row.companyName}</a>,
        },
        { key: 'place', header: t.municipality, cell: (row) => row.place },
        ...(hasStarted
          ? [{ key: 'came', header: t.came, cell: (row: Attendance) => (row.attended ? t.came : t.notCame) }]
          : []),
      ]}
    />
  )
}
