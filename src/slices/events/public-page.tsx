import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Columns,
  DefinitionList,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Tag,
  Written,
} from '../../ui/index.ts'
import { opennessAt } from './public-rules.ts'
import type { PublicWords } from './public-text.ts'
import type { PublicIntervention } from './public-types.ts'
import { lastDay, openingDay, opennessInWords, placeInWords, priceInWords } from './public-words.ts'
import { whenInWords } from './when.ts'

type PublicPageProps = {
  readonly t: PublicWords
  readonly language: Language
  readonly base: '/insatser' | '/utbud'
  readonly intervention: PublicIntervention
  /** Where one registers; null in a preview. */
  readonly registerHref: string | null
  /** The occasions in the words of search engines. */
  readonly markup: string
  /** Said above it all to those who are signed in. */
  readonly notice?: Child
  readonly now: Date
}

/** One intervention as the public sees it. */
export function PublicPage(props: PublicPageProps) {
  const { t, language, base, intervention, markup, notice, now } = props
  const { title, lead, description, occasions } = intervention
  return (
    <Page
      title={title}
      description={lead}
      density="generous"
      breadcrumbs={[{ href: base, label: t.back }]}
      head={
        occasions.length > 0 && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: markup }}></script>
        )
      }
    >
      {notice}
      <PageHeading
        title={title}
        lead={lead}
        facts={
          <>
            <Tag tone="info">{opennessInWords(t, intervention, now, language)}</Tag>{' '}
            <Tag>{priceInWords(t, intervention.priceOre, language)}</Tag>
          </>
        }
        actions={<RegisterButton {...props} />}
      />
      <Columns
        main={
          <>
            <Occasions {...props} />
            {description !== '' && (
              <section class="section">
                {description.split(/\n{2,}/).map((paragraph) => (
                  <Written>{paragraph}</Written>
                ))}
              </section>
            )}
          </>
        }
        aside={<PublicFacts {...props} />}
      />
    </Page>
  )
}

function RegisterButton({ t, intervention, registerHref, now }: PublicPageProps) {
  const openness = opennessAt(intervention, now)
  if (openness !== 'open' && openness !== 'waiting_list') return null
  const words = openness === 'open' ? t.register : t.joinLine
  return registerHref === null ? (
    <Tag>{words}</Tag>
  ) : (
    <LinkButton href={registerHref} main>
      {words}
    </LinkButton>
  )
}

function Occasions({ t, language, intervention, now }: PublicPageProps) {
  const { id, occasions } = intervention
  return (
    <Section
      title={t.when}
      actions={
        occasions.length > 0 && (
          <LinkButton href={`/utbud/${id}/kalender.ics`} variant="secondary" size="sm" download>
            {t.addToCalendar}
          </LinkButton>
        )
      }
    >
      {occasions.length === 0 ? (
        <p>{t.dayToBeSet}</p>
      ) : (
        <ItemList>
          {occasions.map((occasion) => (
            <Item>
              <div>
                <strong>{whenInWords(occasion.startsAt, occasion.endsAt, language)}</strong>
                {occasion.endsAt <= now && <> · {t.over}</>}
                <br />
                {placeInWords(t, occasion)}
              </div>
            </Item>
          ))}
        </ItemList>
      )}
      {opennessAt(intervention, now) === 'waiting_list' && <Alert tone="info">{t.lineAbout}</Alert>}
    </Section>
  )
}

function PublicFacts({ t, language, intervention }: PublicPageProps) {
  const { places, taken, waiting, opensAt, closesAt, contact, municipalities, focusAreas, projects } =
    intervention
  const left = places === null ? 0 : Math.max(0, places - taken)
  const names = municipalities.map(({ name }) => name).join(', ')
  return (
    <DefinitionList
      items={[
        { term: t.priceTerm, value: priceInWords(t, intervention.priceOre, language) },
        {
          term: t.places,
          value:
            places === null
              ? null
              : left > 0 && waiting === 0
                ? t.placesOf(left, places)
                : t.placesFull(places, waiting),
        },
        {
          term: t.registration,
          value: [
            opensAt && t.opens(openingDay(opensAt, language)),
            closesAt && t.closes(lastDay(closesAt, language)),
          ]
            .filter(Boolean)
            .join('. '),
        },
        { term: t.focusArea, value: focusAreas.map(({ name }) => name).join(', ') },
        { term: t.forWhom, value: names },
        { term: t.arrangedBy, value: t.arranger(intervention.leadMunicipality, projects.join(', ')) },
        {
          term: t.contact,
          value: contact && (
            <>
              {contact.name}
              <br />
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
              {contact.phone && (
                <>
                  <br />
                  <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
