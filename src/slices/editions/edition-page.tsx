import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type Document, DocumentBody } from '../../platform/documents/index.ts'
import {
  Alert,
  DefinitionList,
  EmptyState,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
} from '../../ui/index.ts'
import { amountInWords } from '../figures/index.ts'
import { longDigest, shortDigest } from './canonical.ts'
import { FilesPart, fileName, NamesPart, PublicPart } from './edition-parts.tsx'
import { asToken } from './pseudonym-rules.ts'
import type { Standing } from './publication-queries.ts'
import type { Edition, EditionFile, EditionRow, KnownName } from './queries.ts'
import type { EditionWords } from './text.ts'
import type { ManifestFigure, Unfinished } from './types.ts'
import { verifyText } from './verify-text.ts'

type Drawn = { readonly t: EditionWords; readonly language: Language }

export const titleOf = ({ manifest, number }: Edition, t: EditionWords, language: Language) =>
  t.editionOf(number, manifest.title[language])

export const crumbsOf = (edition: Edition, t: EditionWords, language: Language) => [
  { label: t.editions, href: '/utgavor' },
  { label: titleOf(edition, t, language), href: `/utgavor/${edition.id}` },
]

export const shortDay = (moment: Date | string, language: Language) =>
  formatDay(dayOf(new Date(moment)), language, 'short')

export function EditionListPage({ t, language, editions }: Drawn & { editions: readonly EditionRow[] }) {
  return (
    <Page
      title={t.editions}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: t.editions, href: '/utgavor' },
      ]}
    >
      <PageHeading
        title={t.editions}
        lead={t.lead}
        actions={
          <LinkButton href="/utgavor/prova" variant="secondary">
            {verifyText(language).title}
          </LinkButton>
        }
      />
      <EditionTable
        {...{ t, language, editions }}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="report" />}
      />
    </Page>
  )
}

function EditionTable({
  t,
  language,
  editions,
  empty,
}: Drawn & { editions: readonly EditionRow[]; empty: unknown }) {
  return (
    <Table
      caption={t.editions}
      captionHidden
      rows={editions}
      empty={empty as never}
      columns={[
        {
          key: 'edition',
          header: t.report,
          cell: (e) => (
            <a href={`/utgavor/${e.id}`}>
              {e.municipalityName ?? t.wholeProject}, {t.edition(e.number).toLowerCase()}
            </a>
          ),
        },
        { key: 'project', header: t.project, cell: (e) => e.projectName },
        {
          key: 'period',
          header: t.period,
          cell: (e) =>
            `${formatDay(day(e.fromOn), language, 'short')} – ${formatDay(day(e.toOn), language, 'short')}`,
        },
        { key: 'approved', header: t.approved, cell: (e) => shortDay(e.approvedAt, language) },
        { key: 'digest', header: t.digest, cell: (e) => <code>{shortDigest(e.digest)}</code> },
      ]}
    />
  )
}

/** The editions of a report, for its page; tells that there is none. */
export function EditionsPart({ t, language, editions }: Drawn & { editions: readonly EditionRow[] }) {
  return (
    <Section title={t.editions}>
      <EditionTable {...{ t, language, editions }} empty={<p class="prose">{t.noneOfReport}</p>} />
    </Section>
  )
}

export function EditionPage(
  props: Drawn & {
    edition: Edition
    document: Document
    files: readonly EditionFile[]
    names: readonly KnownName[]
    unfinished: readonly Unfinished[]
    newer: EditionRow | undefined
    previous: EditionRow | undefined
    mayApprove: boolean
    standing: Standing | undefined
  },
) {
  const { t, language, edition, document, names, unfinished, newer, previous, mayApprove } = props
  const { manifest } = edition
  const pdf = props.files.some(({ format, language: of }) => format === 'pdf' && of === language)
  return (
    <Page title={titleOf(edition, t, language)} breadcrumbs={crumbsOf(edition, t, language)}>
      <PageHeading
        title={titleOf(edition, t, language)}
        lead={t.frozen}
        facts={`${t.approvedOn(shortDay(manifest.approvedAt, language))} · SHA-256 ${shortDigest(edition.digest)}`}
        actions={
          <>
            {pdf && (
              <LinkButton href={`/utgavor/${edition.id}/${fileName('pdf', language)}`} icon="download" main>
                PDF
              </LinkButton>
            )}
            {previous && (
              <LinkButton href={`/utgavor/${edition.id}/jamforelse/${previous.id}`} variant="secondary">
                {t.whatMoved(previous.number)}
              </LinkButton>
            )}
          </>
        }
      />
      {newer && (
        <Alert tone="attention">
          <a href={`/utgavor/${newer.id}`}>{t.newer(newer.number)}</a>
        </Alert>
      )}
      <DocumentBody document={document} />
      <Section title={t.figures}>
        <FigureTable {...{ t, language, edition }} />
      </Section>
      <AboutEdition {...{ t, language, edition }} />
      {unfinished.length > 0 && (
        <Section title={t.unfinished}>
          <ul class="prose">
            {unfinished.map((one) => (
              <li>
                {t[one.kind]}: {one[language]}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FilesPart {...{ t, language, edition, files: props.files, mayApprove }} />
      <PublicPart {...{ t, language, edition, mayApprove, standing: props.standing }} />
      {names.length > 0 && <NamesPart {...{ t, language, edition, names, mayApprove }} />}
    </Page>
  )
}

export function AboutEdition({ t, language, edition }: Drawn & { edition: Edition }) {
  const { manifest } = edition
  return (
    <Section title={t.facts} note={t.digestNote}>
      <DefinitionList
        wide
        items={[
          { term: t.digest, value: <code>{longDigest(edition.digest)}</code> },
          { term: t.approved, value: shortDay(manifest.approvedAt, language) },
          {
            term: t.approvedBy,
            value: `${t[manifest.approvedBy.role]}, ${manifest.municipality?.name ?? manifest.project.name} ${asToken(manifest.approvedBy.pseudonym)}`,
          },
          { term: t.fourEyes, value: manifest.fourEyes ? t.fourEyesYes : t.fourEyesNo },
          { term: t.template, value: `${manifest.template.key}, ${manifest.template.version}` },
          ...(manifest.previous
            ? [
                {
                  term: t.previous,
                  value: (
                    <>
                      {t.edition(manifest.previous.edition)}{' '}
                      <code>{shortDigest(manifest.previous.sha256)}</code>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

export const valueOf = (figure: ManifestFigure, t: EditionWords, language: Language) =>
  figure.value === null ? t[figure.withheld ?? 'too_few'] : amountInWords(figure.value, figure.unit, language)

function FigureTable({ t, language, edition }: Drawn & { edition: Edition }) {
  return (
    <Table
      caption={t.figures}
      captionHidden
      rows={edition.manifest.figures}
      columns={[
        {
          key: 'figure',
          header: t.figure,
          cell: (one) => <a href={`/utgavor/${edition.id}/underlag/${one.key}`}>{one.name[language]}</a>,
        },
        { key: 'value', header: t.value, numeric: true, cell: (one) => valueOf(one, t, language) },
        { key: 'rule', header: t.ruleVersion, cell: (one) => <code>{one.ruleVersion}</code> },
      ]}
    />
  )
}
