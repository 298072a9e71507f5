import type { Language } from '../../kit/language.ts'
import { LinkButton, Section } from '../../ui/index.ts'
import { RegisterDuePart } from './register-part.tsx'
import type { RegisterRow } from './register-types.ts'
import { aidText } from './text.ts'

type AidEconomyProps = {
  readonly language: Language
  readonly today: string
  readonly rows: readonly RegisterRow[]
}

/** What may still be given, and what is to be entered in the register, for the page of the economy. */
export function AidEconomyPart({ language, today, rows }: AidEconomyProps) {
  const t = aidText(language)
  return (
    <>
      <Section
        title={t.aid}
        note={t.ledgerLead}
        actions={
          <>
            <LinkButton href="/ekonomi/stod" variant="secondary" size="sm">
              {t.ledger}
            </LinkButton>
            <LinkButton href="/ekonomi/stod/register" variant="secondary" size="sm">
              {t.register}
            </LinkButton>
          </>
        }
      >
        <RegisterDuePart language={language} today={today} rows={rows} />
      </Section>
    </>
  )
}
