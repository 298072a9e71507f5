import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import type { Company, CompanyPerson, Workplace } from './queries.ts'
import { text } from './text.ts'

type PartProps = { readonly language: Language; readonly company: Company }

export function PersonsPart({
  language,
  company,
  persons,
}: PartProps & { persons: readonly CompanyPerson[] }) {
  const t = text(language)
  return (
    <Section
      title={t.persons}
      id="personer"
      actions={
        company.isOwn && (
          <LinkButton href={`/foretag/${company.id}/personer/ny`} variant="secondary" size="sm" icon="add">
            {t.addPerson}
          </LinkButton>
        )
      }
      note={company.isOwn ? undefined : t.personsClosed}
    >
      {persons.length === 0 && company.isOwn && <p class="note">{t.noPersons}</p>}
      <ItemList label={t.persons}>
        {persons.map((person) => {
          const role = t[person.role]
          return (
            <Item>
              <div>
                <strong>
                  {company.isOwn ? (
                    <a href={`/foretag/${company.id}/personer/${person.id}`}>
                      {person.erasedAt ? t.erasedPerson : person.fullName}
                    </a>
                  ) : (
                    person.fullName
                  )}
                </strong>
                <div class="note">
                  {person.toOn ? t.former(role, formatDay(person.toOn as Day, language, 'short')) : role}
                  {person.phone && (
                    <>
                      {' · '}
                      <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>{person.phone}</a>
                    </>
                  )}
                  {person.email && (
                    <>
                      {' · '}
                      <a href={`mailto:${person.email}`}>{person.email}</a>
                    </>
                  )}
                </div>
              </div>
            </Item>
          )
        })}
      </ItemList>
    </Section>
  )
}

export function WorkplacesPart({
  language,
  company,
  workplaces,
}: PartProps & { workplaces: readonly Workplace[] }) {
  const t = text(language)
  return (
    <Section
      title={t.workplaces}
      actions={
        company.isOwn && (
          <LinkButton
            href={`/foretag/${company.id}/arbetsstallen/nytt`}
            variant="secondary"
            size="sm"
            icon="add"
          >
            {t.addWorkplace}
          </LinkButton>
        )
      }
    >
      {workplaces.length === 0 && <p class="note">{t.noWorkplaces}</p>}
      <ItemList label={t.workplaces}>
        {workplaces.map((workplace) => {
          const place = [workplace.name, workplace.locality, workplace.municipality]
            .filter((part) => part !== null)
            .join(', ')
          return (
            <Item>
              <div>
                {company.isOwn ? (
                  <a href={`/foretag/${company.id}/arbetsstallen/${workplace.id}`}>{place}</a>
                ) : (
                  place
                )}
                {workplace.toOn && (
                  <span class="note"> {t.closedOn(formatDay(workplace.toOn as Day, language, 'short'))}</span>
                )}
              </div>
            </Item>
          )
        })}
      </ItemList>
    </Section>
  )
}
