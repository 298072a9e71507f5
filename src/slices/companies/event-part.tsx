import { type Day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { ConfirmForm, Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import type { CompanyEvent, EventPart } from './event-queries.ts'
import { eventText } from './event-text.ts'
import type { Company } from './queries.ts'

type EventsPartProps = {
  readonly language: Language
  readonly company: Company
  readonly events: readonly CompanyEvent[]
}

/** Mergers and splits of a company, undone ones too. */
export function EventsPart({ language, company, events }: EventsPartProps) {
  const t = eventText(language)
  const path = `/foretag/${company.id}`
  return (
    <Section
      title={t.events}
      note={t.eventsNote}
      id="fusion-och-delning"
      actions={
        company.isOwn && (
          <>
            <LinkButton href={`${path}/fusion/ny`} variant="secondary" size="sm" icon="add">
              {t.addMerger}
            </LinkButton>
            <LinkButton href={`${path}/delning/ny`} variant="secondary" size="sm" icon="add">
              {t.addSplit}
            </LinkButton>
          </>
        )
      }
    >
      {events.length === 0 && <p class="note">{t.none}</p>}
      <ItemList label={t.events}>
        {events.map((event) => (
          <Item>
            <div>
              <strong>{formatDay(event.happenedOn as Day, language)}</strong> {inWords(event, language)}
              <p class="note">
                {event.sourceWords}.{' '}
                {t.recordedBy(event.recordedBy ?? '', formatDay(dayOf(event.recordedAt), language))}{' '}
                {event.undoneAt && t.undone(formatDay(dayOf(event.undoneAt), language))}
              </p>
            </div>
            {company.isOwn && event.companyId === company.id && event.undoneAt === null && (
              <ConfirmForm
                act={t.undo}
                consequence={t.undoConsequence}
                action={`${path}/handelser/${event.id}/angra`}
                hidden={{ version: event.version }}
              />
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function inWords(event: CompanyEvent, language: Language): string {
  const t = eventText(language)
  const parts = event.parts.map((part) => partInWords(part, event, language)).join(', ')
  return event.kind === 'merged_into'
    ? t.mergedInto(event.companyName, parts)
    : t.splitInto(event.companyName, parts)
}

function partInWords(part: EventPart, { kind }: CompanyEvent, language: Language): string {
  const t = eventText(language)
  if (kind === 'merged_into') return part.name
  const name =
    part.equityOre === null ? part.name : t.withEquity(part.name, formatOre(ore(part.equityOre), language))
  return part.tookOverActivity ? t.withActivity(name) : name
}
