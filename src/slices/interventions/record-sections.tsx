import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { ConfirmForm, Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import type { Publication, SupportEntry } from './record-queries.ts'
import { type RecordWords, recordText } from './record-text.ts'
import type { InterventionView } from './view.ts'

type PartProps = { readonly language: Language; readonly view: InterventionView }

/** What was published where about the intervention. */
export function PublicationsSection({ language, view }: PartProps) {
  const t = recordText(language)
  const { publications, mayWrite, thread } = view
  const here = `/insatser/${view.intervention.id}/publiceringar`
  const leftOut = thread.stages.find(({ stage }) => stage === 'communication')?.notNeededReason
  return (
    <Section
      title={t.publications}
      id="publiceringar"
      actions={
        mayWrite && (
          <LinkButton href={`${here}/ny`} variant="secondary" size="sm" icon="add">
            {t.addPublication}
          </LinkButton>
        )
      }
    >
      {publications.length === 0 && (
        <p class="note">{leftOut ? `${t.communicationNotNeeded} ${leftOut}` : t.noPublications}</p>
      )}
      <ItemList>
        {publications.map((publication) => (
          <Item>
            <PublicationText publication={publication} language={language} />
            {mayWrite && (
              <ConfirmForm
                act={t.remove}
                consequence={t.removePublication(publication.what)}
                action={`${here}/${publication.id}/bort`}
              />
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function PublicationText({ publication, language }: { publication: Publication; language: Language }) {
  const { what, url, publishedWhere, publishedOn, by } = publication
  return (
    <div>
      {url ? (
        <a href={url} rel="noreferrer">
          {what}
        </a>
      ) : (
        what
      )}
      <div class="note">
        {[publishedWhere, formatDay(day(publishedOn), language, 'short'), by].filter(Boolean).join(' · ')}
      </div>
    </div>
  )
}

/** The hours of an individual intervention, by day; only the sum for those who may not see more. */
export function SupportSection({ language, view }: PartProps) {
  const t = recordText(language)
  const { support, mayWrite, intervention } = view
  if (intervention.kind !== 'individual') return null
  const here = `/insatser/${intervention.id}/stodtimmar`
  const sum = intervention.supportMinutes
  return (
    <Section
      title={t.support}
      id="stodtimmar"
      note={t.supportNote}
      actions={
        mayWrite && (
          <LinkButton href={`${here}/ny`} variant="secondary" size="sm" icon="add">
            {t.addSupport}
          </LinkButton>
        )
      }
    >
      <p>{sum === null ? t.noSupport : t.sum(formatNumber(sum / 60, language))}</p>
      <ItemList>
        {support.map((entry) => (
          <Item>
            <SupportText entry={entry} language={language} t={t} />
            {mayWrite && (
              <ConfirmForm act={t.remove} consequence={t.removeSupport} action={`${here}/${entry.id}/bort`} />
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function SupportText({ entry, language, t }: { entry: SupportEntry; language: Language; t: RecordWords }) {
  const hours = t.hoursUnit(formatNumber(entry.durationMinutes / 60, language))
  const giver = entry.isCarriedOver ? t.carriedOver : entry.bySupplier ? t.supplier : entry.by
  return (
    <div>
      {[formatDay(day(entry.heldOn), language, 'short'), hours].join(' · ')}
      <div class="note">{[entry.what, giver].filter(Boolean).join(' · ')}</div>
    </div>
  )
}
