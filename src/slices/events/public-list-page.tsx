import type { Language } from '../../kit/language.ts'
import {
  Card,
  DateField,
  EmptyState,
  FilterForm,
  Grid,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Section,
  Select,
  Tag,
} from '../../ui/index.ts'
import { nextOccasion, type PublicFilter } from './public-rules.ts'
import type { PublicWords } from './public-text.ts'
import type { PublicIntervention, PublicSite } from './public-types.ts'
import { opennessInWords, placeInWords, priceInWords } from './public-words.ts'
import { whenInWords } from './when.ts'

type PublicListPageProps = {
  readonly t: PublicWords
  readonly language: Language
  readonly base: '/insatser' | '/utbud'
  readonly interventions: readonly PublicIntervention[]
  /** What is on, whatever is chosen: the choices of focus areas come from it. */
  readonly all: readonly PublicIntervention[]
  readonly municipalities: PublicSite['municipalities']
  readonly filter: PublicFilter
  readonly isEarlier: boolean
  /** Addresses to subscribe to. */
  readonly feeds: readonly { readonly href: string; readonly label: string }[]
  readonly now: Date
}

export function PublicListPage(props: PublicListPageProps) {
  const { t, base, interventions, filter, isEarlier, feeds } = props
  const isChosen = Object.values(filter).some((value) => value !== undefined)
  const title = isEarlier ? t.earlier : t.offered
  return (
    <Page
      title={title}
      description={t.offeredAbout}
      density="generous"
      head={<link rel="alternate" type="text/calendar" title={t.offered} href="/utbud/kalender.ics" />}
    >
      <PageHeading
        title={title}
        lead={isEarlier ? t.earlierLead : t.offeredLead}
        actions={
          <LinkButton href="/behov/anmal" variant="secondary">
            {t.sayNeed}
          </LinkButton>
        }
      />
      <Choices {...props} isChosen={isChosen} />
      {interventions.length === 0 ? (
        <EmptyState
          title={isChosen ? t.nothingMatches : t.nothing}
          text={isChosen ? t.nothingMatchesAbout : t.nothingAbout}
          action={!isChosen && <LinkButton href="/behov/anmal">{t.sayNeed}</LinkButton>}
        />
      ) : (
        <Section title={t.howMany(interventions.length)}>
          <Grid min="lg">
            {interventions.map((intervention) => (
              <PublicCard {...props} intervention={intervention} />
            ))}
          </Grid>
        </Section>
      )}
      <p>
        <a href={isEarlier ? base : `${base}?visa=tidigare`}>{isEarlier ? t.showComing : t.showEarlier}</a>
      </p>
      {!isEarlier && (
        <Section title={t.subscribe} note={t.subscribeAbout}>
          <Row>
            {feeds.map(({ href, label }) => (
              <a href={href}>{label}</a>
            ))}
          </Row>
        </Section>
      )}
    </Page>
  )
}

function Choices(props: PublicListPageProps & { isChosen: boolean }) {
  const { t, base, all, municipalities, filter, isEarlier, isChosen } = props
  const areas = new Map(all.flatMap(({ focusAreas }) => focusAreas.map(({ code, name }) => [code, name])))
  const here = isEarlier ? `${base}?visa=tidigare` : base
  return (
    <FilterForm
      action={base}
      hidden={isEarlier ? { visa: 'tidigare' } : {}}
      clearHref={isChosen ? here : undefined}
    >
      <Select
        name="kommun"
        label={t.municipality}
        mark={false}
        empty={t.allMunicipalities}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        value={filter.municipality}
      />
      {(areas.size > 1 || filter.focusArea) && (
        <Select
          name="omrade"
          label={t.focusArea}
          mark={false}
          empty={t.allFocusAreas}
          options={[...areas].map(([value, label]) => ({ value, label }))}
          value={filter.focusArea}
        />
      )}
      <DateField name="fran" label={t.fromOn} mark={false} value={filter.fromOn} />
      <DateField name="till" label={t.toOn} mark={false} value={filter.toOn} />
    </FilterForm>
  )
}

function PublicCard(props: PublicListPageProps & { intervention: PublicIntervention }) {
  const { t, language, base, intervention, now } = props
  const { occasions, focusAreas } = intervention
  const next = nextOccasion(occasions, now) ?? occasions.at(-1)
  const further = occasions.filter(({ endsAt }) => endsAt > now).length - 1
  const openness = opennessInWords(t, intervention, now, language)
  return (
    <Card title={intervention.title} level={3} href={`${base}/${intervention.id}`}>
      <p>{intervention.lead}</p>
      <p>
        <strong>{next ? whenInWords(next.startsAt, next.endsAt, language) : t.dayToBeSet}</strong>
        {next && (
          <>
            <br />
            {placeInWords(t, next)}
          </>
        )}
        {further > 0 && (
          <>
            <br />
            {t.further(further)}
          </>
        )}
      </p>
      <p>
        {openness && <Tag tone="info">{openness}</Tag>}{' '}
        <Tag>{priceInWords(t, intervention.priceOre, language)}</Tag>{' '}
        {focusAreas.map(({ name }) => (
          <>
            <Tag>{name}</Tag>{' '}
          </>
        ))}
      </p>
    </Card>
  )
}
