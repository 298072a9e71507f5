import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Alert, EmptyState, Page, PageHeading, Section, Table } from '../../ui/index.ts'
import { amountInWords, reasonText } from '../figures/index.ts'
import { type Cause, canMove } from './cause-rules.ts'
import { compareText, type FigureMove, type RecordMove, type SectionMove } from './compare-rules.ts'
import type { CompareWords } from './compare-text.ts'
import { crumbsOf, valueOf } from './edition-page.tsx'
import { withNames } from './evidence-page.tsx'
import type { Edition, KnownName } from './queries.ts'
import type { EditionWords } from './text.ts'

type Props = {
  readonly t: EditionWords
  readonly w: CompareWords
  readonly language: Language
  readonly before: Edition
  readonly after: Edition
  readonly figures: readonly FigureMove[]
  readonly sections: readonly SectionMove[]
  /** Words of the headings, by key. */
  readonly headings: { readonly [heading: string]: string }
  readonly causes: { readonly [record: string]: readonly Cause[] }
  /** Somebody who was reached has been erased between the two. */
  readonly personErased: boolean
  readonly namesBefore: readonly KnownName[]
  readonly namesAfter: readonly KnownName[]
}

export function ComparePage(props: Props) {
  const { t, w, language, before, after, figures, sections } = props
  const title = w.title(before.number, after.number)
  const template = ({ manifest }: Edition) => `${manifest.template.key}, ${manifest.template.version}`
  return (
    <Page
      title={title}
      width="wide"
      breadcrumbs={[
        ...crumbsOf(after, t, language),
        { label: title, href: `/utgavor/${after.id}/jamforelse/${before.id}` },
      ]}
    >
      <PageHeading title={title} lead={w.lead} facts={after.manifest.title[language]} />
      {template(before) !== template(after) && (
        <Alert tone="info">{w.templateChanged(template(before), template(after))}</Alert>
      )}
      {figures.length === 0 ? (
        <EmptyState title={w.same} text={w.sameHint} />
      ) : (
        <>
          <Overview {...props} />
          {figures.filter(explains).map((figure) => (
            <FigurePart {...props} figure={figure} />
          ))}
        </>
      )}
      {sections.length > 0 && (
        <Section title={w.narrative}>
          {sections.map((section) => (
            <SectionPart {...props} section={section} />
          ))}
        </Section>
      )}
    </Page>
  )
}

const explains = ({ records, ruleChanged, ofPersons, before, after }: FigureMove) =>
  records.some(({ move }) => move !== 'tested' && move !== 'untested') ||
  ruleChanged ||
  (ofPersons && before?.value !== after?.value)

const nameOf = ({ before, after, key }: FigureMove, language: Language) =>
  (after ?? before)?.name[language] ?? key

function Overview({ t, w, language, figures }: Props) {
  return (
    <Section title={w.overview}>
      <Table
        caption={w.overview}
        captionHidden
        rows={figures}
        columns={[
          {
            key: 'figure',
            header: w.figure,
            cell: (one) =>
              explains(one) ? <a href={`#${one.key}`}>{nameOf(one, language)}</a> : nameOf(one, language),
          },
          {
            key: 'before',
            header: w.before,
            numeric: true,
            cell: (one) => (one.before ? valueOf(one.before, t, language) : w.newFigure),
          },
          {
            key: 'after',
            header: w.after,
            numeric: true,
            cell: (one) => (one.after ? valueOf(one.after, t, language) : w.goneFigure),
          },
          { key: 'records', header: w.records, numeric: true, cell: (one) => String(one.records.length) },
        ]}
      />
    </Section>
  )
}

function FigurePart(props: Props & { figure: FigureMove }) {
  const { t, w, language, figure, after } = props
  const { before: from, after: to } = figure
  const values = [from && valueOf(from, t, language), to && valueOf(to, t, language)]
    .map((one) => one ?? '–')
    .join(' → ')
  const counted = figure.records.filter(({ move }) => move !== 'tested' && move !== 'untested')
  const beside = figure.records.length - counted.length
  return (
    <Section id={figure.key} title={`${nameOf(figure, language)}: ${values}`}>
      {figure.ruleChanged && (
        <p class="prose">{w.ruleChanged(from?.ruleVersion ?? '', to?.ruleVersion ?? '')}</p>
      )}
      {figure.ofPersons && <p class="prose">{w.persons}</p>}
      {figure.ofPersons && props.personErased && <p class="prose">{w.personErased}</p>}
      {counted.length > 0 && (
        <Table
          caption={nameOf(figure, language)}
          captionHidden
          rows={counted}
          columns={[
            {
              key: 'record',
              header: w.record,
              cell: (one) => (
                <a
                  href={`/utgavor/${one.after ? after.id : props.before.id}/poster/${encodeURIComponent(one.record)}`}
                >
                  {labelOf(one, props)}
                </a>
              ),
            },
            { key: 'what', header: w.what, cell: (one) => w[one.move] },
            { key: 'before', header: w.before, cell: (one) => sideOf(one.before, figure, props) },
            { key: 'after', header: w.after, cell: (one) => sideOf(one.after, figure, props) },
            {
              key: 'why',
              header: w.why,
              cell: (one) => <Why {...props} record={one.record} of={figure.key} />,
            },
          ]}
        />
      )}
      {beside > 0 && <p class="prose">{w.alsoTested(beside)}</p>}
    </Section>
  )
}

function labelOf({ before, after, record }: RecordMove, { t, namesBefore, namesAfter }: Props): string {
  const row = after ?? before
  if (!row) return record
  if (record.startsWith('need:')) return t.companyIn(row.label)
  return withNames(row.label, after ? namesAfter : namesBefore, t.erased)
}

function sideOf(row: RecordMove['before'], { before, after }: FigureMove, { t, language }: Props): string {
  const unit = (after ?? before)?.unit ?? 'companies'
  if (!row) return '–'
  const amount = amountInWords(row.amount, unit, language)
  if (row.included) return amount
  return row.reason ? `${t.notIncluded}: ${reasonText(language)[row.reason]}` : t.notIncluded
}

function Why({ w, t, language, causes, namesAfter, record, of }: Props & { record: string; of: string }) {
  const known = (causes[record] ?? []).filter((cause) => canMove(cause, record, of))
  const [one, ...more] = known.map(({ kind, on, words }) =>
    w[kind](formatDay(day(on), language, 'short'), withNames(words ?? '', namesAfter, t.erased)),
  )
  if (one === undefined) return <span class="note">{w.unknown}</span>
  if (more.length === 0) return <>{one}</>
  return (
    <ul>
      {[one, ...more].map((words) => (
        <li>{words}</li>
      ))}
    </ul>
  )
}

function SectionPart({ w, language, section, headings }: Props & { section: SectionMove }) {
  const body = (one: SectionMove['before']) => (language === 'sv' ? one?.bodySv : one?.bodyEn) ?? ''
  const other = (one: SectionMove['before']) => (language === 'sv' ? one?.bodyEn : one?.bodySv) ?? ''
  const pieces = compareText(body(section.before), body(section.after))
  const shown = pieces.some(({ change }) => change !== 'same')
    ? pieces
    : compareText(other(section.before), other(section.after))
  return (
    <Section level={3} title={headings[section.heading] ?? section.heading}>
      {shown
        .filter(({ change }) => change !== 'same')
        .map(({ words, change }) => (
          <p class="prose">
            <strong>{change === 'taken' ? w.taken : w.added}:</strong>{' '}
            {change === 'taken' ? <del>{words}</del> : <ins>{words}</ins>}
          </p>
        ))}
      {shown.some(({ change }) => change === 'same') && <p class="note">{w.stands}</p>}
    </Section>
  )
}
