import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  EmptyState,
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
  TextField,
} from '../../ui/index.ts'
import type { StaffWords } from './staff-text.ts'
import { indirectOptions, type StaffShare, staffMethods } from './staff-types.ts'
import type { ProjectAccount } from './types.ts'

export type ShareRow = StaffShare & { readonly toConfirm: number; readonly toBook: number }

type StaffListProps = {
  readonly t: StaffWords
  readonly language: Language
  readonly project: { readonly id: number; readonly name: string }
  readonly shares: readonly ShareRow[]
  readonly accounts: readonly ProjectAccount[]
  readonly people: readonly { readonly id: number; readonly name: string }[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function StaffListPage(props: StaffListProps) {
  const { t, language, project, shares, mayWrite, errors } = props
  const toBook = shares.reduce((sum, { toBook: waiting }) => sum + waiting, 0)
  return (
    <Page
      title={t.staff}
      width="wide"
      breadcrumbs={[{ href: `/ekonomi?projekt=${project.id}`, label: t.economy }]}
    >
      <PageHeading title={t.staff} lead={t.lead} facts={project.name} />
      <ErrorSummary errors={errors} />
      <Table
        caption={t.staff}
        captionHidden
        rows={shares}
        empty={<EmptyState title={t.none} icon="people" />}
        columns={[
          {
            key: 'who',
            header: t.holder,
            cell: (share) => <a href={`/ekonomi/personal/${share.id}`}>{share.staffName}</a>,
          },
          { key: 'post', header: t.post, cell: (share) => share.post },
          { key: 'account', header: t.account, cell: (share) => share.accountName },
          {
            key: 'share',
            header: t.share,
            numeric: true,
            cell: (share) => formatShare(share.shareBp / 10_000, language),
          },
          { key: 'method', header: t.method, cell: (share) => t[share.method] },
          { key: 'period', header: t.period, cell: (share) => shareTime(share, t, language) },
          { key: 'confirm', header: t.toConfirm, numeric: true, cell: (share) => share.toConfirm },
          { key: 'book', header: t.toBook, numeric: true, cell: (share) => share.toBook },
        ]}
      />
      {mayWrite && toBook > 0 && (
        <ConfirmForm
          act={t.bookAll}
          tone="accent"
          consequence={t.bookNote}
          action={`/ekonomi/projekt/${project.id}/personal/bokforing`}
        />
      )}
      {mayWrite && <AddForm {...props} />}
    </Page>
  )
}

export const shareTime = (share: StaffShare, t: StaffWords, language: Language) =>
  `${formatDay(day(share.fromOn), language, 'short')} – ${share.toOn ? formatDay(day(share.toOn), language, 'short') : t.onward}`

function AddForm({ t, project, accounts, people, values, errors }: StaffListProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Section title={t.add}>
      <Form action={`/ekonomi/projekt/${project.id}/personal`} label={t.add}>
        <FieldRow>
          <Select
            {...field('account')}
            label={t.account}
            required
            options={accounts.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <Select
            {...field('staff')}
            label={t.holder}
            required
            options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        </FieldRow>
        <FieldRow>
          <TextField {...field('post')} label={t.post} required maxlength={200} />
          <NumberField {...field('share')} label={t.share} unit="%" decimals required />
        </FieldRow>
        <RadioGroup
          {...field('method')}
          label={t.method}
          required
          options={staffMethods.map((value) => ({ value, label: t[value] }))}
        />
        <Select
          {...field('indirect')}
          label={t.indirect}
          empty={false}
          options={indirectOptions.map((value) => ({
            value,
            label: value === 'none' ? t.indirectNone : t[value],
          }))}
        />
        <FieldRow>
          <TextField {...field('from')} label={t.from} description={t.monthHint} required width="xs" />
          <DateField {...field('to')} label={t.to} />
        </FieldRow>
        <FormActions>
          <Button>{t.add}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
