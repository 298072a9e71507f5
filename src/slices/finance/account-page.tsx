import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
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
import type { AccountWords } from './account-text.ts'
import { dayOrNothing } from './money-words.ts'
import type { ProjectAccount } from './types.ts'

type Party = { readonly value: string; readonly label: string }

type AccountListProps = {
  readonly t: AccountWords
  readonly language: Language
  readonly project: { readonly id: number; readonly name: string }
  readonly accounts: readonly ProjectAccount[]
  /** Who has no books yet. */
  readonly municipalities: readonly Party[]
  readonly organisations: readonly Party[]
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

const pathOf = (projectId: number) => `/ekonomi/projekt/${projectId}/redovisningar`

export function AccountListPage(props: AccountListProps) {
  const { t, language, project, accounts, mayWrite, errors } = props
  return (
    <Page title={t.accounts} breadcrumbs={[{ href: `/ekonomi?projekt=${project.id}`, label: t.economy }]}>
      <PageHeading title={t.accounts} lead={t.lead} facts={project.name} />
      <ErrorSummary errors={errors} />
      <Table
        caption={t.accounts}
        captionHidden
        rows={accounts}
        empty={<EmptyState title={t.none} icon="money" />}
        columns={[
          {
            key: 'party',
            header: t.party,
            cell: (row) => (
              <>
                {mayWrite ? <a href={`${pathOf(project.id)}/${row.id}`}>{row.name}</a> : row.name}{' '}
                {row.isBeneficiary && <Tag tone="success">{t.beneficiary}</Tag>}
              </>
            ),
          },
          { key: 'code', header: t.code, cell: (row) => row.ledgerProjectCode ?? '–' },
          { key: 'dimension', header: t.dimension, numeric: true, cell: (row) => row.ledgerDimension },
          { key: 'vat', header: t.vat, cell: (row) => (row.vatIsDeductible ? t.vatBack : t.vatCost) },
          {
            key: 'closed',
            header: t.closedOn,
            cell: (row) => dayOrNothing(row.closedOn, language) ?? t.open,
          },
        ]}
      />
      {mayWrite && <AddForm {...props} />}
    </Page>
  )
}

function AddForm({ t, project, municipalities, organisations, values, errors }: AccountListProps) {
  return (
    <Section title={t.add}>
      <Form action={pathOf(project.id)} label={t.add}>
        <Select
          name="party"
          label={t.party}
          required
          options={[
            { label: t.municipalities, options: municipalities },
            { label: t.organisations, options: organisations },
          ]}
          value={one(values, 'party')}
          error={errors['party']}
        />
        <AccountFields t={t} values={values} errors={errors} />
        <FormActions>
          <Button>{t.add}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

type FieldsProps = { t: AccountWords; values: FormValues; errors: FieldErrors }

function AccountFields({ t, values, errors }: FieldsProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <>
      <FieldRow>
        <TextField {...field('ledgerProjectCode')} label={t.code} maxlength={40} width="sm" />
        <TextField
          {...field('ledgerDimension')}
          label={t.dimension}
          description={t.dimensionHint}
          inputmode="numeric"
          width="xs"
        />
        <DateField {...field('closedOn')} label={t.closedOn} description={t.closedHint} />
      </FieldRow>
      <Checkbox
        name="isBeneficiary"
        label={t.isBeneficiary}
        checked={one(values, 'isBeneficiary') === 'ja'}
        error={errors['isBeneficiary']}
      />
      <Checkbox
        name="vatIsDeductible"
        label={t.vatIsDeductible}
        checked={one(values, 'vatIsDeductible') === 'ja'}
      />
    </>
  )
}

type AccountFormProps = FieldsProps & { readonly account: ProjectAccount }

export function AccountFormPage({ t, account, values, errors }: AccountFormProps) {
  const list = pathOf(account.projectId)
  return (
    <Page title={account.name} width="narrow" breadcrumbs={[{ href: list, label: t.accounts }]}>
      <PageHeading title={account.name} facts={account.projectName} />
      <ErrorSummary errors={errors} />
      <Form action={`${list}/${account.id}`} hidden={{ version: one(values, 'version') ?? account.version }}>
        <AccountFields t={t} values={values} errors={errors} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={list} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
