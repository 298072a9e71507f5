import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Item, ItemList, Section } from '../../ui/index.ts'
import { declarationOfficeText } from './declaration-office-text.ts'
import type { WaitingDeclaration } from './declaration-queries.ts'

type WaitingProps = { readonly language: Language; readonly waiting: readonly WaitingDeclaration[] }

/** On Idag: what companies have declared of their owners and size, that nobody has taken over yet. */
export function DeclarationsWaiting({ language, waiting }: WaitingProps) {
  const t = declarationOfficeText(language)
  if (waiting.length === 0) return null
  return (
    <Section title={t.declarations}>
      <ItemList label={t.declarations}>
        {waiting.map(({ id, companyId, companyName, sentAt }) => (
          <Item>
            <a href={`/foretag/${companyId}/agaruppgifter/${id}`}>{companyName}</a>
            <span class="note">{t.oneTitle(formatDay(dayOf(sentAt), language))}</span>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
