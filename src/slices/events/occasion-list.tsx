import type { Language } from '../../kit/language.ts'
import { Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import type { InterventionCounts, Occasion } from './queries.ts'
import { text } from './text.ts'
import { whenInWords } from './when.ts'

type OccasionListProps = {
  readonly language: Language
  readonly occasions: readonly Occasion[]
  /** Says which intervention each belongs to. */
  readonly withTitle?: boolean
  readonly now: Date
}

export function OccasionList({ language, occasions, withTitle, now }: OccasionListProps) {
  const t = text(language)
  return (
    <ItemList>
      {occasions.map((occasion) => (
        <Item>
          <div>
            <a href={`/tillfallen/${occasion.id}`}>
              {withTitle
                ? occasion.interventionTitle
                : whenInWords(occasion.startsAt, occasion.endsAt, language)}
            </a>
            <div class="note">
              {[
                withTitle && whenInWords(occasion.startsAt, occasion.endsAt, language),
                occasion.place ?? t.online,
                occasion.startsAt <= now
                  ? t.attendedCounts(occasion.companiesAttended, occasion.personsAttended)
                  : occasion.companiesListed > 0 &&
                    t.listedCounts(occasion.companiesListed, occasion.personsListed),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
        </Item>
      ))}
    </ItemList>
  )
}

type OccasionsOfProps = OccasionListProps & {
  readonly interventionId: number
  readonly counts: InterventionCounts
  readonly mayWrite: boolean
}

/** An intervention's occasions with how many came, for the intervention's page. */
export function OccasionsOfIntervention(props: OccasionsOfProps) {
  const { language, occasions, interventionId, counts, mayWrite } = props
  const t = text(language)
  return (
    <Section
      title={t.occasions}
      actions={
        mayWrite && (
          <LinkButton
            href={`/insatser/${interventionId}/tillfallen/ny`}
            variant="secondary"
            size="sm"
            icon="add"
          >
            {t.plan}
          </LinkButton>
        )
      }
      note={occasions.length > 1 && t.altogether(counts.companiesAttended, counts.personsAttended)}
    >
      {occasions.length === 0 ? <p class="note">{t.none}</p> : <OccasionList {...props} />}
    </Section>
  )
}
