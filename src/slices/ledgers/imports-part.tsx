import type { Language } from '../../kit/language.ts'
import { EmptyState, LinkButton, Section, Table } from '../../ui/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import { accountName, StateTag } from './list-page.tsx'
import { text } from './text.ts'
import type { ImportView } from './types.ts'
import { byWhom } from './words.ts'

type PartProps = {
  readonly language: Language
  readonly imports: readonly ImportView[]
  readonly accounts: readonly ProjectAccount[]
  readonly mayImport: boolean
}

/** The latest imports into the books of a project, for the page Ekonomi. */
export function ImportsPart({ language, imports, accounts, mayImport }: PartProps) {
  const t = text(language)
  return (
    <Section
      title={t.title}
      actions={
        <>
          {mayImport && (
            <LinkButton href="/ekonomi/importer/ny" variant="secondary" size="sm" icon="add">
              {t.newImport}
            </LinkButton>
          )}
          <LinkButton href="/ekonomi/importer" variant="tertiary" size="sm">
            {t.everyImport}
          </LinkButton>
        </>
      }
    >
      <Table
        caption={t.title}
        captionHidden
        rows={imports}
        empty={<EmptyState title={t.none} text={t.noneText} />}
        columns={[
          {
            key: 'file',
            header: t.file,
            cell: (row) => <a href={`/ekonomi/importer/${row.id}`}>{row.fileName}</a>,
          },
          {
            key: 'books',
            header: t.books,
            cell: (row) => accountName(accounts.find(({ id }) => id === row.accountId)),
          },
          { key: 'state', header: t.state, cell: (row) => <StateTag t={t} state={row.state} /> },
          {
            key: 'received',
            header: t.received,
            cell: (row) => byWhom(t, row.uploadedBy, row.uploadedAt, language),
          },
        ]}
      />
    </Section>
  )
}
