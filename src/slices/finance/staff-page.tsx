import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  FileField,
  Form,
  FormActions,
  Item,
  ItemList,
  NumberField,
  Page,
  PageHeading,
  Section,
  Table,
  TextField,
} from '../../ui/index.ts'
import { kronorOf } from './money-words.ts'
import { CertificatePart } from './staff-certificate-part.tsx'
import { ConfirmPart } from './staff-confirm-part.tsx'
import { shareTime } from './staff-list-page.tsx'
import type { BookedPart } from './staff-queries.ts'
import { reckonedInWords } from './staff-reckoning-words.ts'
import type { StaffWords } from './staff-text.ts'
import type { ConfirmedMonth, Salary, StaffShare } from './staff-types.ts'

export type StaffPageProps = {
  readonly t: StaffWords
  readonly language: Language
  readonly share: StaffShare
  readonly months: readonly ConfirmedMonth[]
  /** First days of months that have passed and are not confirmed, the earliest first. */
  readonly unconfirmed: readonly string[]
  readonly salaries: readonly Salary[]
  readonly parts: readonly BookedPart[]
  readonly files: readonly StoredFile[]
  readonly mayWrite: boolean
  /** The viewer may open the pages of the project's money; else the way back is to Idag. */
  readonly readsMoney: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

export const sharePath = (id: number) => `/ekonomi/personal/${id}`

export function StaffPage(props: StaffPageProps) {
  const { t, language, share, errors, mayWrite } = props
  const list = `/ekonomi/projekt/${share.projectId}/personal`
  return (
    <Page
      title={`${share.staffName}, ${share.post}`}
      breadcrumbs={
        props.readsMoney
          ? [
              { href: `/ekonomi?projekt=${share.projectId}`, label: t.economy },
              { href: list, label: t.staff },
            ]
          : [{ href: '/', label: t.today }]
      }
    >
      <PageHeading
        title={share.staffName}
        facts={`${share.post}, ${share.accountName}, ${share.projectName}`}
      />
      <ErrorSummary errors={errors} />
      <DefinitionList
        items={[
          { term: t.share, value: formatShare(share.shareBp / 10_000, language) },
          { term: t.method, value: t[share.method] },
          { term: t.indirect, value: share.indirect !== 'none' && t[share.indirect] },
          { term: t.period, value: shareTime(share, t, language) },
        ]}
      />
      <ConfirmPart {...props} />
      <Months {...props} />
      {mayWrite && (
        <ConfirmForm
          act={t.bookAll}
          tone="accent"
          consequence={t.bookNote}
          action={`${sharePath(share.id)}/bokforing`}
        />
      )}
      <CertificatePart {...props} />
      <Papers {...props} />
      {share.readsSalary && <Salaries {...props} />}
      {mayWrite && <End {...props} />}
    </Page>
  )
}

function Months({ t, language, share, months, parts }: StaffPageProps) {
  return (
    <Section title={t.months}>
      <Table
        caption={t.months}
        captionHidden
        rows={months}
        empty={<p class="note">{t.noMonths}</p>}
        columns={[
          {
            key: 'month',
            header: t.month,
            cell: (month) => formatDay(day(month.monthOn), language, 'month'),
          },
          {
            key: 'worked',
            header: t.worked,
            cell: (month) =>
              month.shareBp === null
                ? t.workedHours(formatNumber((month.workedMinutes ?? 0) / 60, language))
                : formatShare(month.shareBp / 10_000, language),
          },
          {
            key: 'by',
            header: t.confirmed,
            cell: (month) =>
              t.confirmedBy(month.confirmedBy ?? '–', formatDay(dayOf(month.confirmedAt), language, 'short')),
          },
          {
            key: 'cost',
            header: t.cost,
            cell: (month) => <MonthCost {...{ t, language, month, parts }} />,
          },
          {
            key: 'act',
            header: t.withdraw,
            cell: (month) =>
              share.mayConfirm && !month.isBooked ? (
                <ConfirmForm
                  act={t.withdraw}
                  consequence={t.withdrawConsequence}
                  action={`${sharePath(share.id)}/manader/${month.id}/aterkallande`}
                >
                  <TextField name="reason" id={`reason-${month.id}`} label={t.reason} required />
                </ConfirmForm>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Section>
  )
}

type CostProps = Pick<StaffPageProps, 't' | 'language' | 'parts'> & { month: ConfirmedMonth }

function MonthCost({ t, language, month, parts }: CostProps) {
  const own = parts.filter(({ monthId }) => monthId === month.id)
  if (own.length === 0) return <>{month.isClaimed ? t.claimed : month.isBooked ? t.booked : t.notBooked}</>
  const [first] = own
  return (
    <>
      {own.map((part) => (
        <div>
          <a href={`/ekonomi/kostnader/${part.costId}`}>{kronorOf(part.amountOre, language)}</a>
        </div>
      ))}
      {first && (
        <details class="note">
          <summary>{t.reckoning}</summary>
          {reckonedInWords(first, t, language)}
        </details>
      )}
    </>
  )
}

function Papers({ t, share, files, mayWrite, errors }: StaffPageProps) {
  const title = share.method === 'fixed_share' ? t.certificate : t.timesheets
  return (
    <Section title={title} note={t.papersNote}>
      <ItemList label={title}>
        {files.map((file) => (
          <Item>
            <a href={`/filer/${file.id}`}>{file.name}</a>
          </Item>
        ))}
      </ItemList>
      {(mayWrite || share.mayConfirm) && (
        <Form action={`${sharePath(share.id)}/underlag`} enctype="multipart/form-data" label={title}>
          <FileField
            name="file"
            label={t.file}
            required
            error={errors['file']}
            accept=".pdf,.png,.jpg,.xlsx,.ods"
          />
          <FormActions>
            <Button variant="secondary">{t.addPaper}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  )
}

function Salaries({ t, language, share, salaries, mayWrite, values, errors }: StaffPageProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Section title={t.salaries} note={t.salariesNote}>
      <Table
        caption={t.salaries}
        captionHidden
        rows={salaries}
        empty={<p class="note">{t.noSalary}</p>}
        columns={[
          { key: 'from', header: t.from, cell: (row) => formatDay(day(row.fromOn), language, 'month') },
          {
            key: 'salary',
            header: t.salary,
            numeric: true,
            cell: (row) => kronorOf(row.monthlySalaryOre, language),
          },
        ]}
      />
      {mayWrite && (
        <Form action={`${sharePath(share.id)}/loner`} label={t.addSalary}>
          <FieldRow>
            <TextField {...field('from')} label={t.from} description={t.monthHint} required width="xs" />
            <NumberField {...field('salary')} label={t.salary} unit="kr" decimals required width="sm" />
          </FieldRow>
          <FormActions>
            <Button variant="secondary">{t.addSalary}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  )
}

function End({ t, share, values, errors }: StaffPageProps) {
  return (
    <Section title={t.end}>
      <Form action={`${sharePath(share.id)}/slut`} hidden={{ version: share.version }} label={t.end}>
        <DateField
          name="to"
          label={t.to}
          required
          value={one(values, 'to') ?? share.toOn}
          error={errors['to']}
        />
        <FormActions>
          <Button variant="secondary">{t.end}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
