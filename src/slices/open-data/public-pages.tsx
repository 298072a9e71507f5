import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  DefinitionList,
  EmptyState,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Section,
} from '../../ui/index.ts'
import type { PublicEdition } from '../editions/index.ts'
import { figureInWords } from '../figures/index.ts'
import { reportText } from './report-text.ts'
import { type Span, StatisticsTables, spanInWords } from './statistics-tables.tsx'
import { type OpenDataWords, protectionText } from './text.ts'
import type { PublicStatistics, StatisticsFigure } from './types.ts'

const dayOf = (text: string, language: Language) => formatDay(day(text.slice(0, 10)), language)

type ListProps = {
  readonly t: OpenDataWords
  readonly language: Language
  readonly statistics: readonly PublicStatistics[]
  readonly reports: readonly PublicEdition[]
  readonly mayPublish: boolean
}

/** All that is open: statistics, reports, and what programs fetch. */
export function OpenDataPage({ t, language, statistics, reports, mayPublish }: ListProps) {
  return (
    <Page
      title={t.title}
      description={t.about}
      density="generous"
      head={
        <>
          <link rel="alternate" type="application/ld+json" href="/oppna-data/katalog.jsonld" />
          <link rel="alternate" type="application/rdf+xml" href="/oppna-data/katalog.rdf" />
        </>
      }
    >
      <PageHeading
        title={t.title}
        lead={t.lead}
        actions={
          mayPublish && (
            <LinkButton href="/oppna-data/publicera" variant="secondary">
              {t.manage}
            </LinkButton>
          )
        }
      />
      <Section title={t.statistics}>
        {statistics.length === 0 ? (
          <EmptyState title={t.none} text={t.noneHint} icon="chart" />
        ) : (
          <ItemList>
            {statistics.map((one) => (
              <Item>
                <a href={`/oppna-data/statistik/${one.id}`}>{t.statisticsOf(one.projectName)}</a>
                <p class="note">
                  {t.counted} {dayOf(one.countedOn, language)} ·{' '}
                  {one.municipalities.map(({ name }) => name).join(', ')}
                </p>
              </Item>
            ))}
          </ItemList>
        )}
      </Section>
      <Section title={t.reports}>
        {reports.length === 0 ? (
          <p>{t.noReports}</p>
        ) : (
          <ItemList>
            {reports.map(({ id, title, number, fromOn, toOn }) => (
              <Item>
                <a href={`/oppna-data/rapporter/${id}`}>{title[language]}</a>
                <p class="note">
                  {reportText(language).edition(number)} · {dayOf(fromOn, language)} – {dayOf(toOn, language)}{' '}
                  · <a href={`/oppna-data/rapporter/${id}.pdf`}>PDF</a>
                </p>
              </Item>
            ))}
          </ItemList>
        )}
      </Section>
      <Section title={t.protection}>
        <p>{protectionText[language][0][1]}</p>
        <p>
          <a href="/oppna-data/sma-tal">{t.protection}</a>
        </p>
      </Section>
      <Section title={t.catalogue} note={t.catalogueAbout}>
        <Row>
          <a href="/oppna-data/katalog.rdf">RDF/XML</a>
          <a href="/oppna-data/katalog.jsonld">JSON-LD</a>
        </Row>
      </Section>
    </Page>
  )
}

type StatisticsProps = {
  readonly t: OpenDataWords
  readonly language: Language
  readonly statistics: PublicStatistics
  readonly figures: readonly StatisticsFigure[]
  readonly spans: readonly Span[]
  readonly span: Span
}

export function StatisticsPage({ t, language, statistics, figures, spans, span }: StatisticsProps) {
  const at = `/oppna-data/statistik/${statistics.id}`
  const title = t.statisticsOf(statistics.projectName)
  return (
    <Page title={title} description={t.about} width="wide" density="generous">
      <PageHeading
        title={title}
        facts={`${span.name} · ${spanInWords(span, language)}`}
        lead={statistics.projectFullName}
        actions={
          <Row>
            <LinkButton href={`${at}.csv`} variant="secondary">
              CSV
            </LinkButton>
            <LinkButton href={`${at}.json`} variant="secondary">
              JSON
            </LinkButton>
          </Row>
        }
      />
      {spans.length > 1 && (
        <nav aria-label={t.period}>
          <Row>
            {spans.map((one, nth) => (
              <a
                href={nth === 0 ? at : `${at}?period=${nth}`}
                aria-current={one === span ? 'page' : undefined}
              >
                {one.name}
              </a>
            ))}
          </Row>
        </nav>
      )}
      <StatisticsTables
        t={t}
        language={language}
        municipalities={statistics.municipalities}
        figures={figures}
        span={span}
      />
      <Section title={t.definitions}>
        <DefinitionList
          items={[...new Set(figures.map(({ figure }) => figure))].map((figure) => {
            const { name, definition } = figureInWords(figure, language)
            return { term: name, value: definition }
          })}
        />
      </Section>
      <p class="note">
        {t.counted} {dayOf(statistics.countedOn, language)}. {t.published}{' '}
        {dayOf(statistics.publishedAt, language)}. {t.licence}: {t[statistics.licence]}.
      </p>
      <p>
        <a href="/oppna-data">{t.toAll}</a>
      </p>
    </Page>
  )
}

/** How small numbers are protected, for whoever wonders why one is not shown. */
export function ProtectionPage({ t, language }: { readonly t: OpenDataWords; readonly language: Language }) {
  return (
    <Page title={t.protection} density="generous">
      <PageHeading title={t.protection} />
      {protectionText[language].map(([heading, words]) => (
        <Section title={heading}>
          <p>{words}</p>
        </Section>
      ))}
      <p>
        <a href="/oppna-data">{t.toAll}</a>
      </p>
    </Page>
  )
}
