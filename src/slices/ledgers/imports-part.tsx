import type { Language } from '../../kit/language.ts'
import { LinkButton, Section } from '../../ui/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import { ImportsTable } from './imports-table.tsx'
import { text } from './text.ts'
import type { ImportView } from './types.ts'

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
      <ImportsTable t={t} language={language} imports={imports} accounts={accounts} />
    </Section>
  )
}
