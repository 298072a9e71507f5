import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  FieldRow,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import { accountName, ImportsTable } from './imports-table.tsx'
import type { ImportView } from './types.ts'
import type { T } from './words.ts'

type ListProps = {
  readonly t: T
  readonly language: Language
  readonly imports: readonly ImportView[]
  readonly accounts: readonly ProjectAccount[]
  /** Those into which the viewer imports. */
  readonly own: readonly ProjectAccount[]
}

export function ImportListPage({ t, language, imports, accounts, own }: ListProps) {
  return (
    <Page title={t.title} width="wide" breadcrumbs={[{ href: '/ekonomi', label: t.economy }]}>
      <PageHeading
        title={t.title}
        lead={t.lead}
        actions={
          own.length > 0 && (
            <LinkButton href="/ekonomi/importer/ny" icon="add" main>
              {t.newImport}
            </LinkButton>
          )
        }
      />
      <ImportsTable t={t} language={language} imports={imports} accounts={accounts} counted />
      {own.length > 0 && (
        <Section title={t.mappingLink}>
          <ul>
            {own.map((account) => (
              <li>
                <a href={`/ekonomi/importer/konton/${account.id}`}>{accountName(account)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

type UploadProps = {
  readonly t: T
  readonly own: readonly ProjectAccount[]
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function UploadPage({ t, own, values, errors }: UploadProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Page
      title={t.newImport}
      width="narrow"
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: '/ekonomi/importer', label: t.title },
      ]}
    >
      <PageHeading title={t.newImport} lead={t.lead} />
      <ErrorSummary errors={errors} />
      {own.length === 0 ? (
        <EmptyState title={t.noAccounts} />
      ) : (
        <Form action="/ekonomi/importer/ny" enctype="multipart/form-data">
          <Select
            {...field('account')}
            label={t.account}
            required
            width="full"
            options={own.map((account) => ({ value: String(account.id), label: accountName(account) }))}
          />
          <FileField
            name="file"
            label={t.file}
            description={t.fileAbout}
            error={errors['file']}
            required
            accept=".se,.si,.sie,.csv,.txt,.xlsx,.ods,.xml"
          />
          <FieldRow>
            <TextField
              {...field('projectCode')}
              label={t.projectCode}
              description={t.projectCodeAbout}
              maxlength={40}
            />
            <TextField
              {...field('ledgerAccounts')}
              label={t.ledgerAccounts}
              description={t.ledgerAccountsAbout}
              maxlength={500}
            />
          </FieldRow>
          <FormActions>
            <Button icon="add">{t.upload}</Button>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
