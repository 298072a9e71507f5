import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { CostTypeNamed, ProjectAccount } from '../finance/index.ts'
import { accountName } from './imports-table.tsx'
import type { AccountMapping } from './types.ts'
import { meaningOptions, type T, typeName } from './words.ts'

type MappingProps = {
  readonly t: T
  readonly language: Language
  readonly account: ProjectAccount
  readonly mappings: readonly (AccountMapping & { readonly id: number })[]
  readonly types: readonly CostTypeNamed[]
  readonly mayChange: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

/** What the accounts of a partner's ledger are to the financier. */
export function MappingPage(props: MappingProps) {
  const { t, language, account, mappings, types, mayChange, values, errors } = props
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  const title = t.mappingTitle(accountName(account))
  return (
    <Page
      title={title}
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: '/ekonomi/importer', label: t.title },
      ]}
    >
      <PageHeading title={title} lead={t.mappingLead} />
      <ErrorSummary errors={errors} />
      <Table
        caption={title}
        captionHidden
        rows={mappings}
        empty={<EmptyState title={t.mappingNone} />}
        columns={[
          {
            key: 'accounts',
            header: t.ledgerAccount,
            cell: (row) => (row.from === row.to ? row.from : `${row.from}–${row.to}`),
          },
          { key: 'meaning', header: t.meaning, cell: (row) => meaningWords(t, types, row, language) },
          {
            key: 'remove',
            header: t.remove,
            cell: (row) =>
              mayChange && (
                <ConfirmForm
                  act={t.remove}
                  icon="remove"
                  consequence={t.removeConsequence}
                  action={`/ekonomi/importer/konton/${account.id}/${row.id}/borttagning`}
                />
              ),
          },
        ]}
      />
      {mayChange && (
        <Section title={t.addMapping}>
          <Form action={`/ekonomi/importer/konton/${account.id}`}>
            <FieldRow>
              <TextField {...field('from')} label={t.from} required width="sm" maxlength={20} />
              <TextField {...field('to')} label={t.to} description={t.toAbout} width="sm" maxlength={20} />
              <Select
                {...field('meaning')}
                label={t.meaning}
                required
                options={meaningOptions(t, types, language)}
              />
            </FieldRow>
            <FormActions>
              <Button>{t.save}</Button>
            </FormActions>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function meaningWords(
  t: T,
  types: readonly CostTypeNamed[],
  { use, costTypeCode }: AccountMapping,
  language: Language,
): string {
  const type = types.find(({ code }) => code === costTypeCode)
  return type ? `${t.costs}: ${typeName(type, language)}` : use === 'income' ? t.income : t.notOfProject
}
