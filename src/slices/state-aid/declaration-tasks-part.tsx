import type { Language } from '../../kit/language.ts'
import { Item, ItemList, Section } from '../../ui/index.ts'
import { declarationOfficeText } from './declaration-office-text.ts'
import type { DeclarationTask } from './declaration-queries.ts'
import { shortDay } from './words.ts'

/** Declarations that wait for the viewer: unanswered, to be sent on, to be supplemented, approved or refused. */
export function DeclarationTasksPart({
  language,
  tasks,
}: {
  readonly language: Language
  readonly tasks: readonly DeclarationTask[]
}) {
  if (tasks.length === 0) return null
  const t = declarationOfficeText(language)
  return (
    <Section title={t.tasks}>
      <ItemList>
        {tasks.map(({ id, companyName, interventionTitle, kind, onDay }) => (
          <Item>
            <div>
              <a href={`/stod/intyg/${id}`}>{companyName}</a>{' '}
              {t[kind === 'refused' ? 'refused_task' : kind](shortDay(onDay, language))}
              <div class="note">{interventionTitle}</div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
