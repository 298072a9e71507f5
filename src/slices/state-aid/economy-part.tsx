import type { Language } from '../../kit/language.ts'
import { formatOre } from '../../kit/money.ts'
import { Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import { RegisterDuePart } from './register-part.tsx'
import type { RegisterRow } from './register-types.ts'
import { aidText } from './text.ts'
import type { UnreckonedIntervention } from './unreckoned-queries.ts'
import { shortDay } from './words.ts'

type AidEconomyProps = {
  readonly language: Language
  readonly today: string
  readonly rows: readonly RegisterRow[]
  /** Interventions that cost money while nobody has said what they are worth to each company. */
  readonly unreckoned: readonly UnreckonedIntervention[]
}

/** What may still be given, and what is to be entered in the register, for the page of the economy. */
export function AidEconomyPart({ language, today, rows, unreckoned }: AidEconomyProps) {
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
      {unreckoned.length > 0 && (
        <Section title={t.unreckoned} note={t.unreckonedNote}>
          <ItemList label={t.unreckoned}>
            {unreckoned.map(({ interventionId, title, startsOn, costOre }) => (
              <Item key={interventionId}>
                <span>
                  <a href={`/insatser/${interventionId}/stod`}>{title}</a>{' '}
                  <span class="note">
                    {shortDay(startsOn, language)} · {formatOre(costOre, language)}
                  </span>
                </span>
              </Item>
            ))}
          </ItemList>
        </Section>
      )}
    </>
  )
}
